/** What scripts add to the masthead of every page. */
import "./search-field.ts";
import "./theme-switch.ts";
