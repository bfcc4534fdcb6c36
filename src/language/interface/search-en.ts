/** The search in English. What the script says is plain text with `{gaps}`, since it travels to the browser as data. */
import type { AnyPluralForms, PluralForms } from "../plural.ts";

const results: PluralForms<"one" | "other"> = { one: "# result", other: "# results" };
const atMost: PluralForms<"one" | "other"> = { one: "at most # result", other: "at most # results" };

export const search = {
  title: "Search",
  label: "Words to look for",
  button: "Search",
  hint: "Finds articles, people and single quotations. Words in quotation marks are found as they stand.",
  noScript: "The search needs JavaScript. Without it, the lists below lead to everything.",
  privacy:
    "Online, whoever runs or watches the server can guess what you look for from the pieces your browser fetches. The downloaded copy asks nobody.",
  browse: "Browse",
  within: (what: string) => `Search in ${what}`,
  exact: "Exact words",
  grouped: "By kind",
  sort: { label: "Order", relevance: "best first", newest: "newest first", oldest: "oldest first" },
  dates: "Dates",
  from: "From",
  to: "To",
  dateHint: "a year, a month or a day: 1948, 1948-12, 1948-12-10",
  narrow: "Narrow the results",
  facets: {
    kind: "Kind",
    person: "Person",
    topic: "Topic",
    year: "Year",
    place: "Place",
    right: "Article of the Universal Declaration",
    verdict: "Comparison",
    source: "Source",
  },
  /** How many were found, for the script: the forms that the language has. */
  counts: { results, atMost } as Readonly<Record<"results" | "atMost", AnyPluralForms>>,
  /** The script's words. */
  script: {
    loading: "Loading the index…",
    failed: "The search index could not be loaded. The lists below lead to everything.",
    none: "Nothing found for {words}.",
    noneHere: "Nothing found here.",
    missing: "No result for {word}.",
    instead: "No result for {word}; results for {instead}.",
    rest: "Results for {words}:",
    differing: "Nothing true matches. These are words that are shown because they differ:",
    loose: "No record has all of these words. Those with the most of them:",
    looseRow: "Nobody has these words in a row. Records with all of them:",
    others: "Others, with some of these words",
    searched: "Searched in {languages}.",
    allLanguages: "Search in all languages",
    badDate: "{date} is no year, month or day.",
    more: "Show more",
    all: "Show all {count}",
    only: "Only: {choices}",
    clear: "Remove all choices",
    article: "Article",
    person: "Person",
    quote: "Quotation",
    misquote: "Reported differently",
    articles: "Articles",
    people: "People",
    quotes: "Quotations",
    misquotes: "Reported differently",
    right: "Article {number}",
    without: "Without words that differ",
  },
  index: {
    title: "Everything from A to Z",
    summary: "People, topics, sources and years, for looking things up without the search.",
    years: "Years",
  },
  text: {
    title: "All quotations as plain text",
    summary:
      "One line for each quotation, the latest first, for looking through with your browser’s own search (Ctrl+F).",
  },
};
