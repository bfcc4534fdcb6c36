/** The choices that narrow the results, with how many each would leave, as checkboxes under the name of their facet. */
import { FACETS, type Ask, type Facet } from "../../src/search/query/ask.ts";
import { formatNumber } from "../../src/language/locale.ts";
import type { Labels } from "../../src/search/query/searcher.ts";
import { element, say, type SearchWords } from "./search-words.ts";

/** So many values of a facet are shown at first. */
const FEW = 8;

export interface FacetsView {
  words: SearchWords;
  lang: string;
  labels: Labels;
  choose: (facet: Facet, value: string, isChosen: boolean) => void;
}

export function facetBoxes(
  counts: ReadonlyMap<Facet, ReadonlyMap<string, number>>,
  ask: Ask,
  view: FacetsView,
): Node[] {
  return FACETS.flatMap((facet) => {
    const chosen = ask.filters[facet] ?? [];
    const values = [...(counts.get(facet) ?? [])].filter(([value, count]) => count > 0 || chosen.includes(value));
    for (const value of chosen) if (!values.some(([one]) => one === value)) values.push([value, 0]);
    if (values.length === 0) return [];
    const order = (value: string): number => (chosen.includes(value) ? 0 : 1);
    if (facet === "year") values.sort(([a], [b]) => order(a) - order(b) || (a < b ? 1 : -1));
    else values.sort(([a, m], [b, n]) => order(a) - order(b) || n - m || (a < b ? -1 : 1));
    return [box(facet, values, chosen, view)];
  });
}

function box(
  facet: Facet,
  values: readonly (readonly [string, number])[],
  chosen: readonly string[],
  view: FacetsView,
): HTMLFieldSetElement {
  const fieldset = element("fieldset", "facet");
  fieldset.dataset["facet"] = facet;
  fieldset.append(element("legend", "", view.words.facets[facet]));
  const list = element("ul", "links");
  const add = ([value, count]: readonly [string, number]): void => {
    const item = element("li");
    const label = element("label");
    const check = element("input");
    check.type = "checkbox";
    check.value = value;
    check.checked = chosen.includes(value);
    check.addEventListener("change", () => view.choose(facet, value, check.checked));
    label.append(check, ` ${labelOf(facet, value, view)} `, element("span", "count", formatNumber(count, view.lang)));
    item.append(label);
    list.append(item);
  };
  const most = Math.max(FEW, chosen.length);
  for (const one of values.slice(0, most)) add(one);
  fieldset.append(list);
  if (values.length > most) {
    const more = element("button", "", say(view.words, "all", { count: formatNumber(values.length, view.lang) }));
    more.type = "button";
    more.addEventListener("click", () => {
      for (const one of values.slice(most)) add(one);
      more.remove();
      list.querySelectorAll("input")[most]?.focus();
    });
    fieldset.append(more);
  }
  return fieldset;
}

/** The words for a value: a slug has a label, a code a name in the reader's language. */
export function labelOf(facet: Facet, value: string, { words, lang, labels }: Omit<FacetsView, "choose">): string {
  switch (facet) {
    case "kind":
      return say(words, value) || value;
    case "right":
      return say(words, "right", { number: value });
    case "verdict":
      return words.verdicts[value] ?? value;
    case "place":
      return countryName(value, lang);
    case "year":
      return value;
    default:
      return labels[facet]?.[value] ?? value;
  }
}

function countryName(code: string, lang: string): string {
  try {
    return new Intl.DisplayNames([lang], { type: "region" }).of(code) ?? code;
  } catch {
    return code;
  }
}
