/** The head of a page: where it belongs, its name, a sentence on it. */
import type { ComponentChildren, VNode } from "preact";
import type { LanguageOfPart } from "./language.ts";

interface HeadingProps {
  title: ComponentChildren;
  /** A line above the title: a date, or the way up. */
  kicker?: ComponentChildren;
  summary?: ComponentChildren;
  /** Of the title, where it is not that of the page. */
  language?: LanguageOfPart;
  children?: ComponentChildren;
}

export function Heading({ title, kicker, summary, language, children }: HeadingProps): VNode {
  return (
    <header class="heading">
      {kicker && <p class="kicker">{kicker}</p>}
      <h1 {...language}>{title}</h1>
      {summary && <p class="summary">{summary}</p>}
      {children}
    </header>
  );
}
