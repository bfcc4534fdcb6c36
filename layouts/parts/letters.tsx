/** A long list by its first letters: which there are, and the way to each. */
import type { VNode } from "preact";
import type { PageContext } from "../../src/site/context.ts";

/** So few letters are seen at a glance. */
const FEW = 3;

/** Stands above a list in which each letter has a heading; names without one are left out. */
export function Letters(props: {
  at: PageContext;
  letters: readonly (readonly [letter: string, names: unknown])[];
}): VNode | null {
  const { at } = props;
  const letters = props.letters.map(([letter]) => letter).filter((letter) => letter !== "");
  if (letters.length <= FEW) return null;
  return (
    <nav class="letters" aria-label={at.words.lists.letters}>
      <ul class="menu">
        {letters.map((letter) => (
          <li key={letter}>
            <a href={at.href(at.url, at.anchors.group(letter))}>{letter}</a>
          </li>
        ))}
      </ul>
    </nav>
  );
}

/**
 * The letter under which a name stands: "É" stands under "E", as lists sort it, and what begins with a mark under its first
 * letter or figure. Chinese characters are too many to be headings, and have none.
 */
export function letterOf(name: string): string {
  const [first = ""] = /[\p{L}\p{N}]/u.exec(name.normalize("NFD")) ?? [];
  return /\p{Script=Han}/u.test(first) ? "" : first.toUpperCase();
}
