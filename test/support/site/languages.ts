/** What language a built page says that its parts are in. */
import { attribute, type Element, type ParsedPage } from "./html.ts";

export interface SpokenText {
  text: string;
  /** BCP 47, of the nearest element that says it. */
  lang: string;
  dir: string;
}

interface Node {
  nodeName: string;
  value?: string;
  tagName?: string;
  childNodes?: Node[];
  attrs?: { name: string; value: string }[];
}

/** Names for the ear and hints, which are read out in the language of their element. */
const SPOKEN = ["aria-label", "alt", "title", "placeholder", "data-search", "data-shown"];

/** Every piece of text of a page, and what it says to the ear alone, each with its language and direction. */
export function spokenTexts({ elements }: ParsedPage): SpokenText[] {
  const html = elements.find(({ tagName }) => tagName === "html")!;
  const found: SpokenText[] = [];
  const walk = (node: Node, lang: string, dir: string): void => {
    if (node.nodeName === "#text") {
      const text = (node.value ?? "").replace(/\s+/g, " ").trim();
      if (text !== "") found.push({ text, lang, dir });
      return;
    }
    if (node.tagName === "script" || node.tagName === "style") return;
    const own = node as unknown as Element;
    const isElement = node.tagName !== undefined;
    const [here, way] = isElement ? [attribute(own, "lang") ?? lang, attribute(own, "dir") ?? dir] : [lang, dir];
    // The titles of links in the head name feeds, which have a language of their own.
    if (node.tagName !== "link") {
      for (const { name, value } of node.attrs ?? []) {
        if (SPOKEN.includes(name) && value !== "") found.push({ text: value, lang: here, dir: way });
      }
    }
    for (const child of node.childNodes ?? []) walk(child, here, way);
  };
  walk(html, "", "");
  return found;
}

/** Where a page says that it stands in other languages: language → address. */
export function alternatesOf({ elements }: ParsedPage): Map<string, string> {
  return new Map(
    elements
      .filter((element) => element.tagName === "link" && attribute(element, "hreflang") !== undefined)
      .map((element) => [attribute(element, "hreflang")!, attribute(element, "href") ?? ""]),
  );
}
