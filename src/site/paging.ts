/** Long lists in pages. */
import { groupBy } from "../digest/order.ts";
import { pageOf, type UrlPath } from "./href.ts";
import type { YearCount } from "./page-types.ts";

export interface Paged<T> {
  readonly items: readonly T[];
  /** This page, from 1. */
  readonly number: number;
  /** How many pages the list has. */
  readonly count: number;
  /** How many entries the list has in all. */
  readonly total: number;
  readonly first: UrlPath;
}

/** Cuts a list into pages; an empty list has one empty page. */
export function paged<T>(list: readonly T[], perPage: number, first: UrlPath): (Paged<T> & { url: UrlPath })[] {
  const count = Math.max(1, Math.ceil(list.length / perPage));
  return Array.from({ length: count }, (_, i) => ({
    items: list.slice(i * perPage, (i + 1) * perPage),
    number: i + 1,
    count,
    total: list.length,
    first,
    url: pageOf(first, i + 1),
  }));
}

/** How many entries of a list fall into each year, in the order of the list. */
export const countByYear = (list: readonly { date: string }[]): YearCount[] =>
  [...groupBy(list, ({ date }) => date.slice(0, 4))].map(([year, entries]) => ({ year, count: entries.length }));
