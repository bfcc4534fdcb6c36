/** The name by which the script of the engine leaves it to that of the search: without modules there is no other way. */
export const ENGINE = "verbatimEngine";
