/** The way through a list that has pages, and from one issue to the next. */
import type { ComponentChildren, VNode } from "preact";
import type { PageContext } from "../../src/site/context.ts";
import type { Paged } from "../../src/site/paging.ts";

export function Pages({ at, list }: { at: PageContext; list: Paged<unknown> }): VNode | null {
  if (list.count === 1) return null;
  const { paging } = at.words;
  return (
    <nav class="onward" aria-label={paging.label}>
      <ul class="menu">
        {list.number > 1 && (
          <li>
            <a rel="prev" href={at.href(at.pageOf(list.first, list.number - 1))}>
              {paging.newer}
            </a>
          </li>
        )}
        <li>{paging.page(list.number, list.count)}</li>
        {list.number < list.count && (
          <li>
            <a rel="next" href={at.href(at.pageOf(list.first, list.number + 1))}>
              {paging.older}
            </a>
          </li>
        )}
      </ul>
    </nav>
  );
}

interface Neighbour {
  href: string;
  label: ComponentChildren;
}

/** The issue before and the issue after, by time and not by place in a list. */
export function Neighbours(props: {
  label: string;
  earlier: Neighbour | undefined;
  later: Neighbour | undefined;
}): VNode | null {
  const { label, earlier, later } = props;
  if (!earlier && !later) return null;
  return (
    <nav class="onward" aria-label={label}>
      <ul class="menu">
        {earlier && (
          <li>
            <a rel="prev" href={earlier.href}>
              {earlier.label}
            </a>
          </li>
        )}
        {later && (
          <li>
            <a rel="next" href={later.href}>
              {later.label}
            </a>
          </li>
        )}
      </ul>
    </nav>
  );
}

/** The title of a page of a list: from the second page on with its number. */
export const pagedTitle = (at: PageContext, title: string, list: Paged<unknown>): string =>
  list.number === 1
    ? title
    : `${title}${at.words.punctuation.comma}${at.words.paging.page(list.number, list.count).toLocaleLowerCase(at.lang)}`;
