/** The two normal forms of quoted and source text: N1, which decides, and N2, which only locates. Usable in a browser. */
import { DASH, DASHES, ELLIPSIS, GUILLEMETS, HYPHENS, MARK, QUOTE_MARKS, UNSPACED } from "./characters.ts";
import { mapped, replaceMapped, sliceMapped, unmapped, type MappedText } from "./mapped-text.ts";

export type { MappedText } from "./mapped-text.ts";
export { rawSpan } from "./mapped-text.ts";

export interface NormalizeOptions {
  /** Takes away first what the raw text's notation added (section 1): `unescapeMarkdown`, which a browser need not load. */
  readonly unescape?: ((text: MappedText) => MappedText) | undefined;
  /** A further change of the text, between decoding and folding: what a reader of the source may skip. */
  readonly prepare?: (text: MappedText) => MappedText;
}

/** Soft hyphen, zero width space, marks of direction, tatweel and other characters without width; not ZWJ and ZWNJ. */
const WIDTHLESS =
  /(?:\u034f|[\u00ad\u061c\u0640\u180e\u200b\u200e\u200f\u202a-\u202e\u2060-\u2064\u2066-\u206f\ufeff])+/g;
/** The named entities of Latin 1, in the order of their characters from U+00A0 on. */
const LATIN_1 =
  "nbsp iexcl cent pound curren yen brvbar sect uml copy ordf laquo not shy reg macr deg plusmn sup2 sup3 acute micro para middot cedil sup1 ordm raquo frac14 frac12 frac34 iquest Agrave Aacute Acirc Atilde Auml Aring AElig Ccedil Egrave Eacute Ecirc Euml Igrave Iacute Icirc Iuml ETH Ntilde Ograve Oacute Ocirc Otilde Ouml times Oslash Ugrave Uacute Ucirc Uuml Yacute THORN szlig agrave aacute acirc atilde auml aring aelig ccedil egrave eacute ecirc euml igrave iacute icirc iuml eth ntilde ograve oacute ocirc otilde ouml divide oslash ugrave uacute ucirc uuml yacute thorn yuml";
const ENTITY_NAMES: Readonly<Record<string, string>> = {
  ...Object.fromEntries(LATIN_1.split(" ").map((name, at) => [name, String.fromCharCode(0xa0 + at)])),
  amp: "&",
  lt: "<",
  gt: ">",
  quot: '"',
  apos: "'",
  ndash: "–",
  mdash: "—",
  hellip: "…",
  lsquo: "‘",
  rsquo: "’",
  sbquo: "‚",
  ldquo: "“",
  rdquo: "”",
  bdquo: "„",
  lsaquo: "‹",
  rsaquo: "›",
  thinsp: "\u2009",
  ensp: "\u2002",
  emsp: "\u2003",
  zwnj: "\u200c",
  zwj: "\u200d",
  minus: "−",
  euro: "€",
  bull: "•",
  OElig: "Œ",
  oelig: "œ",
  Scaron: "Š",
  scaron: "š",
  Yuml: "Ÿ",
};
// "&amp;amp;lt;" is one entity, written by a chain of careless programs: decoding it at one go keeps N1 idempotent.
const ENTITY = new RegExp(
  `&(?:amp;|#0{0,4}38;|#x0{0,4}26;)*(?:#\\d{1,7}|#x[\\da-f]{1,6}|${Object.keys(ENTITY_NAMES).join("|")})[;\\u037e]`,
  "gi",
);
const LIGATURES: Readonly<Record<string, string>> = {
  "\ufb00": "ff",
  "\ufb01": "fi",
  "\ufb02": "fl",
  "\ufb03": "ffi",
  "\ufb04": "ffl",
  "\ufb05": "st",
  "\ufb06": "st",
};
/** A base with what may combine with it, or any character beyond ASCII: composed alone it is what it is in the whole text. */
const CLUSTER = /\P{M}?[\p{M}\u1161-\u1175\u11a8-\u11c2]+|[^\0-\x7f]/gu;
const WHITE_SPACE = /[\s\u0085]{2,}|[^\S ]|\u0085/g;
const ELLIPSES = /[…⋯]|\.(?: ?\.){2,}/.source;
const ELLIPSIS_RUN = new RegExp(` ?(?:(?:\\[ ?(?:${ELLIPSES})+ ?\\]|\\( ?(?:${ELLIPSES})+ ?\\)|${ELLIPSES}) ?)+`, "g");
const OPENS_HERE = `(?<=^|[\\s(\\[{${DASHES}${ELLIPSIS}${QUOTE_MARKS}${GUILLEMETS}])`;
const CLOSES_HERE = `(?=$|[\\s.,;:!?)\\]}${DASHES}${ELLIPSIS}${QUOTE_MARKS}${GUILLEMETS}])`;
// French guillemets keep their words at a space's distance; the German ones, turned round, never do.
const QUOTE_RUN = new RegExp(`(?:${OPENS_HERE}[«‹❮] | [»›❯]${CLOSES_HERE}|[${QUOTE_MARKS}${GUILLEMETS}])+`, "g");
const DASH_RUN = new RegExp(` ?[${DASHES}${HYPHENS}](?: ?[${DASHES}${HYPHENS}])* ?`, "g");
const IS_DASH = new RegExp(`[${DASHES}]`);

function decodeEntity(match: string): string {
  const name = match.slice(match.lastIndexOf("&") + 1, -1).replace(/^(?:amp;|#0*38;|#x0*26;)*/i, "");
  if (name === "") return "&";
  if (!name.startsWith("#")) return ENTITY_NAMES[name] ?? ENTITY_NAMES[name.toLowerCase()] ?? match;
  const hexadecimal = /^#x/i.test(name);
  const code = Number.parseInt(name.slice(hexadecimal ? 2 : 1), hexadecimal ? 16 : 10);
  return code > 0 && code <= 0x10ffff ? String.fromCodePoint(code) : "\ufffd";
}

/** What looks like one entity may appear only when another, or a character without width, is gone: until nothing changes. */
function decode(from: MappedText): MappedText {
  let before = from;
  for (;;) {
    const shown = replaceMapped(before, WIDTHLESS, () => "");
    const after = shown.text.includes("&") ? replaceMapped(shown, ENTITY, decodeEntity) : shown;
    if (after === shown) return shown;
    before = after;
  }
}

function compose(from: MappedText): MappedText {
  return from.text.normalize("NFC") === from.text
    ? from
    : replaceMapped(from, CLUSTER, (cluster) => cluster.normalize("NFC"));
}

/** A dash, a hyphen inside a word, or a minus sign: the run of marks and the spaces around them says which. */
function foldDashes(run: string, index: number, text: string): string {
  const next = text.charAt(index + run.length);
  const spacedBefore = run.startsWith(" ") || index === 0;
  const spacedAfter = run.endsWith(" ") || next === "";
  let core = run.trim();
  let minus = "";
  // "fell to -- -5": the last mark is a minus sign of the number, and a number keeps its sign.
  if (core.length > 1 && !run.endsWith(" ") && /\d/.test(next) && new RegExp(`[ ${DASHES}]-$`).test(core)) {
    minus = "-";
    core = core.slice(0, -1).trim();
  }
  const isDash = IS_DASH.test(core) || core.includes("--") || (spacedBefore && spacedAfter && minus === "");
  if (isDash) return DASH + minus;
  return run.replace(/[\u2010\u2011]/g, "-");
}

/**
 * N1 of section 2: two texts are the same words if and only if their N1 is the same.
 * Keeps case, accents, harakat, hyphens inside words, minus signs, decimals and all other punctuation. Idempotent.
 * `map` leads from each UTF-16 unit of the result to the raw text.
 */
export function n1(raw: string, options: NormalizeOptions = {}): MappedText {
  return normalized(mapped(raw), options);
}

/** The text of N1 alone. */
export function n1Text(raw: string): string {
  return normalized(unmapped(raw), {}).text;
}

function normalized(raw: MappedText, options: NormalizeOptions): MappedText {
  let text = raw;
  if (options.unescape) text = options.unescape(text);
  text = decode(text);
  text = replaceMapped(text, /[\ufb00-\ufb06]/g, (ligature) => LIGATURES[ligature] ?? ligature);
  text = compose(text);
  if (options.prepare) text = options.prepare(text);
  text = replaceMapped(text, WHITE_SPACE, () => " ");
  text = replaceMapped(text, ELLIPSIS_RUN, () => ELLIPSIS);
  text = replaceMapped(text, QUOTE_RUN, () => MARK);
  text = replaceMapped(text, DASH_RUN, foldDashes);
  const start = text.text.startsWith(" ") ? 1 : 0;
  const end = text.text.endsWith(" ") ? text.text.length - 1 : text.text.length;
  return start === 0 && end === text.text.length ? text : sliceMapped(text, start, Math.max(start, end));
}

/** A token: `key` is its N2 form, `start` and `end` are offsets in the N1 text. */
export interface WordToken {
  readonly key: string;
  readonly start: number;
  readonly end: number;
}

const UNSPACED_RUN = new RegExp(`^[${UNSPACED}]`, "u");
const INNER = "['\\-]";
// A word keeps its apostrophes and hyphens, a number its separators and its sign, percent or currency.
const TOKEN = new RegExp(
  `[${UNSPACED}\\p{M}]*[${UNSPACED}][${UNSPACED}\\p{M}]*` +
    `|[-−+]?[\\p{Sc}]?[-−]?\\p{Nd}+(?:[.,:/٫٬]\\p{Nd}+)*(?:[%‰°]|[\\p{L}\\p{M}\\p{N}]+)*` +
    `|(?:(?![${UNSPACED}])[\\p{L}\\p{M}\\p{N}\\u200c\\u200d])+(?:${INNER}(?:(?![${UNSPACED}])[\\p{L}\\p{M}\\p{N}\\u200c\\u200d])+)*`,
  "gu",
);
/** Arabic harakat and Qur'anic marks, Hebrew points: read, but seldom written. */
export const VOWEL_POINTS = /[\u0591-\u05c7\u0610-\u061a\u064b-\u065f\u0670\u06d6-\u06ed]+/g;

const segmenters = new Map<string, Intl.Segmenter>();

/** `Intl.Segmenter` for words, made once for each language; a tag that it does not know is taken for "und". */
function segmenterFor(lang: string): Intl.Segmenter {
  const known = segmenters.get(lang);
  if (known) return known;
  let segmenter: Intl.Segmenter;
  try {
    segmenter = new Intl.Segmenter(lang, { granularity: "word" });
  } catch {
    segmenter = new Intl.Segmenter("und", { granularity: "word" });
  }
  segmenters.set(lang, segmenter);
  return segmenter;
}

/** Case folded by the language: in Turkish "I" and "ı" are one letter, "İ" and "i" the other. */
export function foldCase(text: string, lang: string): string {
  // Asking the locale is slow, and only these three fold otherwise.
  return /^(?:tr|az|lt)(?:-|$)/i.test(lang) ? text.toLocaleLowerCase(lang.slice(0, 2)) : text.toLowerCase();
}

/** N2 of section 2, on a text that is in N1 already: word tokens, case folded, without points and punctuation. */
export function n2(text: string, lang: string): readonly WordToken[] {
  const tokens: WordToken[] = [];
  const push = (word: string, start: number): void => {
    const key = foldCase(word, lang)
      .replace(VOWEL_POINTS, "")
      .replace(/['-](?=\p{L})/gu, "");
    if (key !== "") tokens.push({ key, start, end: start + word.length });
  };
  for (const match of text.matchAll(TOKEN)) {
    const [word] = match;
    if (UNSPACED_RUN.test(word.normalize("NFC"))) {
      for (const part of segmenterFor(lang).segment(word)) push(part.segment, match.index + part.index);
    } else {
      push(word, match.index);
    }
  }
  return tokens;
}

const FINAL_PUNCTUATION = /[.,。，、．､。،۔।።॥]+$/u;

/**
 * The words as the key of their record: N1, the first letter in lower case, without final full stop or comma.
 * Two ways to write one quotation give one key; it feeds the hash that names the quotation.
 */
export function quoteKey(words: string): string {
  const text = n1Text(words);
  const bare = text.replace(FINAL_PUNCTUATION, "").trimEnd();
  const first = /\p{L}/u.exec(bare);
  if (!first) return bare;
  return bare.slice(0, first.index) + first[0].toLowerCase() + bare.slice(first.index + first[0].length);
}
