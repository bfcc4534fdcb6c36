/**
 * Before anything of the page is drawn: sets the colours that the reader chose, and has room kept for what other scripts
 * will add, so that nothing moves when they do. Loaded in the head, and kept small for it.
 */
import { apply } from "./theme-choice.ts";

apply();
document.documentElement.dataset["scripts"] = "";
