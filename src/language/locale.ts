/** How a language is set: its direction, its names for languages, its figures and lists. Light enough for a browser. */

// Scripts are a safer guide than languages: Punjabi is written both ways.
const RIGHT_TO_LEFT = new Set(["Arab", "Hebr", "Thaa", "Syrc", "Nkoo", "Adlm", "Rohg"]);

/** Whether a language is written from the right (BCP 47, likely script by CLDR). */
export function direction(lang: string): "ltr" | "rtl" {
  return remembered(directions, lang, () => {
    const script = new Intl.Locale(lang).maximize().script ?? "Latn";
    return RIGHT_TO_LEFT.has(script) ? "rtl" : "ltr";
  });
}

/** The language without region and script: `zh` of `zh-Hans`. */
export const primaryLanguage = (lang: string): string => lang.split("-")[0]!.toLowerCase();

/**
 * The locale of `Intl` for a BCP 47 tag. English is dated as newspapers outside the United States date it: 10 December 1948.
 * Arabic has the digits 0 to 9, which newspapers and the United Nations use in it too: addresses, sums and the names of
 * passages have no others, and a page with two kinds of digits would be hard to compare.
 */
export function localeOf(lang: string): string {
  if (lang === "en") return "en-GB";
  return primaryLanguage(lang) === "ar" ? `${lang}-u-nu-latn` : lang;
}

/** The name of a language in words: "French". */
export function languageName(lang: string, inLang: string): string {
  const names = remembered(languages, inLang, () => new Intl.DisplayNames([inLang], { type: "language" }));
  return names.of(lang) ?? lang;
}

/** A whole number with the groups of the language: "10,000". */
export function formatNumber(count: number, lang: string): string {
  return remembered(numbers, lang, () => new Intl.NumberFormat(localeOf(lang))).format(count);
}

/** How the language joins things in a sentence: "Chile, Peru and Spain". */
export function listFormat(lang: string): Intl.ListFormat {
  return remembered(lists, lang, () => new Intl.ListFormat(localeOf(lang)));
}

// To make a formatter takes as long as to use it a thousand times.
const directions = new Map<string, "ltr" | "rtl">();
const languages = new Map<string, Intl.DisplayNames>();
const numbers = new Map<string, Intl.NumberFormat>();
const lists = new Map<string, Intl.ListFormat>();

function remembered<T>(known: Map<string, T>, key: string, make: () => T): T {
  const found = known.get(key) ?? make();
  known.set(key, found);
  return found;
}
