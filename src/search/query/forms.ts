/** Forms of words: what two spellings of one word have in common, by language. Usable in a browser. */

const TATWEEL_AND_JOINERS = /[\u0640\u200c\u200d]/g;
/** Letters that writers of Arabic script use for each other; the marks on alef are gone when they are looked at. */
const ARABIC_LETTERS: Readonly<Record<string, string>> = { ٱ: "ا", ى: "ي", ی: "ي", ة: "ه", ک: "ك", ہ: "ه" };

/** A word or text without case, accents, points and the variants of Arabic letters: for comparing, never for showing. */
export function fold(text: string): string {
  return text
    .toLowerCase()
    .normalize("NFD")
    .replace(/\p{M}/gu, "")
    .replace(TATWEEL_AND_JOINERS, "")
    .replace(/[ٱىیةکہ]/g, (letter) => ARABIC_LETTERS[letter] ?? letter)
    .replace(/[’ʼ]/g, "'")
    .normalize("NFC");
}

/** The article, with what is written in one with it: "والحرية", "بالحرية" and "للحرية" are "حرية". */
const ARABIC_ARTICLE = /^(?:[وف]?(?:ال|بال|كال|لل)|و(?=ل?\p{L}{4}))(?=\p{L}{2})/u;
const ARABIC_PREPOSITION = /^[بلك](?=\p{L}{4})/u;
const HEBREW_PREFIX = /^[והבלכמש](?=\p{L}{3})/u;
const PERSIAN_SUFFIX = /(?<=\p{L}{2})(?:هایی|های|ها|ترین|تر)$/u;
/** French, Italian and Catalan write a short word in one with the next: "l’ordre", "dell'uomo", "qu'il". */
const ELISION = /^(?:[cdjlmnst]|qu|jusqu|lorsqu|puisqu|dell?|all?|nell?|sull?|dall?|un|gl|quell?)['’](?=\p{L})/iu;

/** "O’Darragh" is looked for as "Darragh", "D'Angelo" as "Angelo". */
const NAME_PREFIX = /^\p{Lu}['’](?=\p{Lu}\p{L}{2})/u;

/** The primary language of an index or a tag: `fr` of `fr-ca`, `zh` of `x-zh-tw`. */
export const primaryOf = (key: string): string => key.replace(/^x-/, "").split("-")[0]!.toLowerCase();

/**
 * Shorter forms of a word that readers look for and no stemmer of Pagefind gives: without the Arabic article, without the
 * letters that Hebrew writes in one with a word, without the endings of the Persian plural, without what French and Italian
 * write in one with a word, which Pagefind parts only at a straight apostrophe. In other languages, a name without the letter
 * and apostrophe before it.
 */
export function bareForms(word: string, key: string): string[] {
  const plain = word.replace(TATWEEL_AND_JOINERS, "");
  switch (primaryOf(key)) {
    case "ar": {
      const bare = plain.replace(/[\u064b-\u0652\u0670]/g, "").replace(ARABIC_ARTICLE, "");
      return [bare, bare.replace(ARABIC_PREPOSITION, "")];
    }
    case "he":
    case "yi": {
      const once = plain.replace(/[\u0591-\u05c7]/g, "").replace(HEBREW_PREFIX, "");
      return [once, once.replace(HEBREW_PREFIX, "")];
    }
    case "fa":
    case "ur": {
      const joined = plain.replace(/ك/g, "ک").replace(/[يى]/g, "ی");
      return [joined, joined.replace(PERSIAN_SUFFIX, "")];
    }
    case "fr":
    case "it":
    case "ca":
      return [plain.replace(ELISION, "")];
    default:
      return NAME_PREFIX.test(plain) ? [plain.replace(NAME_PREFIX, "")] : [];
  }
}

/** Words with the apostrophes inside them. */
export const WORD_WITH_ELISION = /[\p{L}\p{M}\u200c]+(?:['’][\p{L}\p{M}\u200c]+)*/gu;

/** The form in which a typed word is handed to the index of a language. */
export function queryForm(word: string, key: string): string {
  return ["ar", "fr", "it", "ca"].includes(primaryOf(key)) ? (bareForms(word, key)[0] ?? word) : word;
}

/** What else a typed word that an index lacks may stand there as. */
export function otherForms(word: string, key: string): string[] {
  const forms = [...bareForms(word, key), word.replace(ELISION, ""), ...word.split(/[-'’]/).slice(-1)];
  return [...new Set(forms)].filter((form) => form !== word && form !== queryForm(word, key) && form.length > 1);
}
