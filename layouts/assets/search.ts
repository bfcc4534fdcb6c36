/**
 * The search page in the browser: words in, results out, each leading to the page of what was found. What is looked for
 * stays in the fragment of the address, which is never sent to a server, and survives a reload and the way back.
 */
import {
  fromFragment,
  isNarrowed,
  readDay,
  toFragment,
  type Ask,
  type Facet,
  type Sort,
} from "../../src/search/query/ask.ts";
import { languageName, listFormat } from "../../src/language/locale.ts";
import type { Hit } from "../../src/search/query/hit.ts";
import type { Outcome } from "../../src/search/query/outcome.ts";
import { Searcher } from "../../src/search/query/searcher.ts";
import { engineAt } from "./search-engine.ts";
import { facetBoxes, labelOf } from "./search-facets.ts";
import { resultLists } from "./search-results.ts";
import { diskStore, serverStore } from "./search-store.ts";
import { element, say, type SearchWords } from "./search-words.ts";
import { summaryOf } from "./search-summary.ts";

const AT_ONCE = 10;
/** In the fragment: the results stand by kind. */
const GROUPED = "group=kind";
/** Nobody types faster than this and wants to see results in between, in milliseconds. */
const PAUSE = 150;

const byId = (id: string): HTMLElement => document.getElementById(id)!;

const form = byId("search") as HTMLFormElement;
const input = (id: string): HTMLInputElement => byId(id) as HTMLInputElement;
const [field, exact, grouped, from, to] = [
  input("words"),
  input("exact"),
  input("grouped"),
  input("from"),
  input("to"),
];
const sort = byId("sort") as HTMLSelectElement;
const narrow = byId("narrow") as HTMLDetailsElement;
const status = byId("search-status");
const choices = byId("search-choices");
const languages = byId("search-languages");
const list = byId("results");

const words = JSON.parse(form.dataset["words"] ?? "{}") as SearchWords;
const lang = form.dataset["lang"] ?? "en";
const file = form.dataset["file"] ?? "";
const root = new URL(form.dataset["root"] ?? "../", location.href);
const folder = new URL("pagefind/", root).href;
const edition = form.dataset["edition"];
const store = file === "" ? serverStore(folder) : diskStore(folder);
const { engine, load } = engineAt(new URL(form.dataset["engine"] ?? "", location.href).href);
const searcher = new Searcher(engine, store, edition === undefined ? undefined : lang);

/** People have a page in each edition; whatever else is found exists once. */
function href(path: string): string {
  const own = edition !== undefined && path.startsWith("/people/") ? `${edition.slice(0, -1)}${path}` : path;
  return new URL(`${own.slice(1)}${own.endsWith("/") ? file : ""}`, root).href;
}

let ask: Ask = fromFragment(location.hash);
/** Counts the searches: an answer to an older one comes too late. */
let latest = 0;
let shown: Hit[] = [];

function show(hits: readonly Hit[], outcome: Outcome | undefined): void {
  list.replaceChildren(
    ...resultLists(hits, grouped.checked, { words, lang, isEdition: edition !== undefined, nameOf, href }),
  );
  if (!outcome || hits.length >= outcome.count) return;
  const more = element("button", "more", say(words, "more"));
  more.type = "button";
  more.addEventListener("click", () => void showMore(outcome, more));
  list.append(more);
}

/** Names are known when the labels are, which an edition loads before it shows anything. */
let names: Record<string, string> = {};
const nameOf = (slug: string): string | undefined => names[slug];

async function showMore(outcome: Outcome, button: HTMLButtonElement): Promise<void> {
  const search = latest;
  button.disabled = true;
  const hits = await outcome.results.next(AT_ONCE);
  if (search !== latest) return;
  const before = shown.length;
  shown = [...shown, ...hits];
  show(shown, hits.length < AT_ONCE ? undefined : outcome);
  remember(shown.length);
  if (!grouped.checked) list.querySelectorAll<HTMLElement>(".result a")[before]?.focus();
}

/** Looks for what is asked; `count` results are shown, as many as before when a reader comes back. */
async function search(count: number = AT_ONCE): Promise<void> {
  const current = ++latest;
  list.setAttribute("aria-busy", "true");
  await showChoices();
  if (ask.words.trim() === "" && !isNarrowed(ask)) {
    shown = [];
    show([], undefined);
    status.textContent = "";
    languages.hidden = true;
    if (narrow.open) await fillFacets(current);
    list.setAttribute("aria-busy", "false");
    return;
  }
  try {
    // Said only when it takes long: a count that flickers is read aloud again and again.
    const slow = setTimeout(() => current === latest && (status.textContent = say(words, "loading")), 400);
    const outcome = await searcher.ask(ask).finally(() => clearTimeout(slow));
    const hits = await outcome.results.next(count);
    if (edition !== undefined) names = (await searcher.labels())["person"] ?? {};
    if (current !== latest) return;
    shown = hits;
    show(hits, hits.length < count ? undefined : outcome);
    status.replaceChildren(
      ...summaryOf(outcome, hits.length < count ? hits.length : undefined, ask.words, { words, lang }),
    );
    showLanguages(outcome);
    await showOthers(outcome, current);
    if (narrow.open) await fillFacets(current, outcome);
  } catch {
    if (current === latest) status.textContent = say(words, "failed");
  } finally {
    if (current === latest) list.setAttribute("aria-busy", "false");
  }
}

/** Where few records have all of the words, those with some of them stand below. */
async function showOthers(outcome: Outcome, current: number): Promise<void> {
  if (shown.length >= AT_ONCE) return;
  const others = await (await outcome.others()).next(AT_ONCE - shown.length);
  if (others.length === 0 || current !== latest) return;
  list.append(
    element("h2", "others", say(words, "others")),
    ...resultLists(others, false, { words, lang, isEdition: edition !== undefined, nameOf, href }),
  );
}

/** The filters are large, and loaded for whoever opens them. */
async function fillFacets(current: number, outcome?: Outcome): Promise<void> {
  const [answer, labels] = await Promise.all([outcome ?? searcher.ask(ask), searcher.labels()]);
  const counts = await searcher.facets(ask, answer);
  if (current !== latest) return;
  const open = document.activeElement instanceof HTMLInputElement ? document.activeElement : undefined;
  const [facet, value] = [open?.closest<HTMLElement>(".facet")?.dataset["facet"], open?.value];
  byId("facets").replaceChildren(...facetBoxes(counts, ask, { words, lang, labels, choose }));
  // Whoever goes through the boxes by keyboard stays where they are.
  if (facet !== undefined) {
    byId("facets")
      .querySelector<HTMLElement>(`[data-facet="${facet}"] input[value="${CSS.escape(value ?? "")}"]`)
      ?.focus();
  }
}

function choose(facet: Facet, value: string, isChosen: boolean): void {
  const values = new Set(ask.filters[facet]);
  if (isChosen) values.add(value);
  else values.delete(value);
  const { [facet]: _, ...others } = ask.filters;
  change({ filters: values.size > 0 ? { ...others, [facet]: [...values] } : others }, true);
}

/** What is chosen, in words, with a way to take each choice back. */
async function showChoices(): Promise<void> {
  const chosen = Object.entries(ask.filters) as [Facet, string[]][];
  choices.hidden = chosen.length === 0;
  if (chosen.length === 0) return;
  const labels = await searcher.labels().catch(() => ({}));
  const buttons = chosen.flatMap(([facet, values]) =>
    values.map((value) => {
      const label = `${words.facets[facet]}: ${labelOf(facet, value, { words, lang, labels })}`;
      const button = element("button", "choice", `${label} ×`);
      button.type = "button";
      button.addEventListener("click", () => choose(facet, value, false));
      return button;
    }),
  );
  choices.replaceChildren(...buttons);
}

function showLanguages({ languages: searched, otherLanguages }: Outcome): void {
  languages.hidden = otherLanguages.length === 0;
  if (otherLanguages.length === 0) return;
  const all = listFormat(lang).format(searched.map((one) => languageName(one, lang)));
  const button = element("button", "", say(words, "allLanguages"));
  button.type = "button";
  button.addEventListener("click", () => change({ allLanguages: true }, true));
  languages.replaceChildren(`${say(words, "searched", { languages: all })} `, button);
}

/** A choice is a step that the way back undoes; words that are typed are none. */
function change(part: Partial<Ask>, isStep: boolean): void {
  ask = { ...ask, ...part };
  const fragment = [toFragment(ask), grouped.checked ? GROUPED : ""].filter((one) => one !== "").join("&");
  const address = fragment === "" ? location.pathname : `#${fragment}`;
  if (isStep) history.pushState(null, "", address);
  else history.replaceState(null, "", address);
  fillForm();
  void search();
}

function remember(count: number): void {
  history.replaceState({ count }, "", location.href);
}

function fillForm(): void {
  if (field.value.trim() !== ask.words.trim()) field.value = ask.words;
  exact.checked = ask.exact;
  sort.value = ask.sort;
  if (readDay(from.value) !== ask.from) from.value = ask.from;
  if (readDay(to.value) !== ask.to) to.value = ask.to;
}

function fromAddress(): void {
  ask = fromFragment(location.hash);
  grouped.checked = location.hash.slice(1).split("&").includes(GROUPED);
  fillForm();
  const { count } = (history.state ?? {}) as { count?: number };
  void search(Math.min(count ?? AT_ONCE, 200));
}

/** Up and down between the field and the results; Escape leads back to the field. */
function move(event: KeyboardEvent): void {
  const links = [...list.querySelectorAll<HTMLElement>(".result a, button.more")];
  const at = links.indexOf(document.activeElement as HTMLElement);
  const isInField = document.activeElement === field;
  if (event.key === "Escape" && at >= 0) field.focus();
  else if (event.key === "ArrowDown" && (isInField || at >= 0)) links[at + 1]?.focus();
  else if (event.key === "ArrowUp" && at >= 0) (links[at - 1] ?? field).focus();
  else if (event.key === "/" && !(event.target as Element).matches("input, select")) field.focus();
  else return;
  event.preventDefault();
}

let pause: ReturnType<typeof setTimeout> | undefined;
field.addEventListener("input", () => {
  clearTimeout(pause);
  pause = setTimeout(() => change({ words: field.value }, false), PAUSE);
});
form.addEventListener("submit", (event) => {
  event.preventDefault();
  clearTimeout(pause);
  change({ words: field.value }, false);
});
exact.addEventListener("change", () => change({ exact: exact.checked }, true));
sort.addEventListener("change", () => change({ sort: sort.value as Sort }, true));
grouped.addEventListener("change", () => change({}, true));
for (const day of [from, to]) {
  day.addEventListener("change", () => {
    const isDay = day.value.trim() === "" || readDay(day.value) !== "";
    day.setCustomValidity(isDay ? "" : say(words, "badDate", { date: day.value }));
    day.reportValidity();
    if (isDay) change({ from: readDay(from.value), to: readDay(to.value) }, true);
  });
}
narrow.addEventListener("toggle", () => {
  if (narrow.open) fillFacets(latest).catch(() => (status.textContent = say(words, "failed")));
});
// Whoever is about to type will need the index and the engine.
field.addEventListener("focus", () => void Promise.all([searcher.entry(), load()]).catch(() => undefined), {
  once: true,
});
addEventListener("keydown", move);
addEventListener("popstate", fromAddress);
form.hidden = false;
fromAddress();
