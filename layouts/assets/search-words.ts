/** The words that the search says, as the page hands them over. */

export type Text = Record<string, string>;

export interface SearchWords extends Record<string, string | Text> {
  facets: Text;
  verdicts: Text;
}

/** A sentence with its gaps filled. */
export function say(words: SearchWords, key: string, gaps: Readonly<Record<string, string>> = {}): string {
  const sentence = words[key];
  if (typeof sentence !== "string") return "";
  return sentence.replace(/\{(\w+)\}/g, (gap, name: string) => gaps[name] ?? gap);
}

/** An element with a class and text; text is never read as markup. */
export function element<Name extends keyof HTMLElementTagNameMap>(
  name: Name,
  className = "",
  text = "",
): HTMLElementTagNameMap[Name] {
  const made = document.createElement(name);
  if (className !== "") made.className = className;
  if (text !== "") made.textContent = text;
  return made;
}
