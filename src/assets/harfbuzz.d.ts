/** A name that the types of harfbuzzjs take from a package they do not ask for. */
type EmscriptenModule = object;
