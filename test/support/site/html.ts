/** Reads a page as a browser without JavaScript does, and asks simple things of it. */
import { parse, type DefaultTreeAdapterTypes } from "parse5";

export type Element = DefaultTreeAdapterTypes.Element;
type Node = DefaultTreeAdapterTypes.Node;

export interface ParsedPage {
  /** Every element in the order of the document. */
  elements: readonly Element[];
  /** Every id, as often as it stands. */
  ids: readonly string[];
}

export function parsePage(html: string): ParsedPage {
  const elements: Element[] = [];
  const walk = (node: Node): void => {
    if ("tagName" in node) elements.push(node);
    if ("content" in node) walk(node.content);
    if ("childNodes" in node) for (const child of node.childNodes) walk(child);
  };
  // Without scripting the content of <noscript> is markup.
  walk(parse(html, { scriptingEnabled: false }));
  return { elements, ids: elements.flatMap((element) => attribute(element, "id") ?? []) };
}

export function attribute(element: Element, name: string): string | undefined {
  return element.attrs.find((one) => one.name === name)?.value;
}

export const named = (page: ParsedPage, ...names: string[]): Element[] =>
  page.elements.filter((element) => names.includes(element.tagName));

/** The text in an element, white space folded. */
export function textOf(node: Node): string {
  const gather = (one: Node): string => {
    if ("value" in one) return one.value;
    return "childNodes" in one ? one.childNodes.map(gather).join("") : "";
  };
  return gather(node).replace(/\s+/g, " ").trim();
}
