/** Sets the colours that the reader chose before anything of the page is drawn; loaded in the head, and kept small for it. */
import { apply } from "./theme-choice.ts";

apply();
