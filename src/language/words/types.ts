/**
 * The word lists that the quote rules name, one file for each language.
 *
 * An entry is compared with the words of a text in N1, lower case, without Arabic and Hebrew vowel points. It is
 * - a word ("never") or several words ("as long as");
 * - with `*` at the end, the beginning of a word ("suggest*"), at the start its end ("*n't"), at both any part of it;
 * - in languages written without spaces, a piece of text ("不").
 */
export interface WordList {
  readonly lang: string;
  /** Negations that count by themselves: "not", "ne", "kein*". */
  readonly negations: readonly string[];
  /** Negations that go along with another one in the same clause ("no … nadie", "ne … jamais") and count only without it. */
  readonly concord: readonly string[];
  /** The grammatical negations, for comparing a translation with its original; without them, `negations` are counted. */
  readonly counted: readonly string[];
  readonly exceptions: readonly string[];
  readonly conditions: readonly string[];
  /** With these a clause begins that is a condition by its word order: "Had the port been open, …". */
  readonly inverted: readonly string[];
  /** Words that narrow what is said ("only", "until"): an ellipsis must not swallow them. */
  readonly limits: readonly string[];
  /** Doubt and rejection: "claim*", "mistake*", "myth", "as if". */
  readonly doubts: readonly string[];
  /** Words that hand the statement to somebody: "said", "according to". */
  readonly attributions: readonly string[];
  /** Look like one of the above and are not: taken out of the text before it is searched. */
  readonly harmless?: readonly string[];
  readonly pronouns: readonly string[];
  /** Personal and possessive pronouns by person, so that "we" never stands in brackets for "they". */
  readonly firstPerson: readonly string[];
  readonly secondPerson: readonly string[];
  readonly thirdPerson: readonly string[];
  readonly determiners: readonly string[];
  /** Number words and their values. */
  readonly numbers: Readonly<Record<string, number>>;
  readonly modals: readonly string[];
  readonly quantifiers: readonly string[];
  /** Months, days of the week, "today": a changed date is a changed fact. */
  readonly dates: readonly string[];
  /** Articles, prepositions, conjunctions, auxiliaries: changing one is minor. */
  readonly functionWords: readonly string[];
  /** Endings that an editor may change in brackets: "want[ed]". */
  readonly endings: readonly string[];
  /** Forms of one word that may stand for each other in brackets: "[is]" for "was". */
  readonly forms: readonly (readonly string[])[];
  /** What may be skipped in the source when it stands in brackets: "applause". */
  readonly stageDirections: readonly string[];
  /** Lower case, without the final full stop: after them no sentence ends. */
  readonly abbreviations: readonly string[];
  /** The words are written without spaces between them. */
  readonly unspaced?: boolean;
}

/** What a list may leave out: a language that is only guarded against cut-off negations needs no more. */
const NOTHING = {
  concord: [],
  counted: [],
  inverted: [],
  limits: [],
  attributions: [],
  pronouns: [],
  firstPerson: [],
  secondPerson: [],
  thirdPerson: [],
  determiners: [],
  numbers: {},
  modals: [],
  quantifiers: [],
  dates: [],
  functionWords: [],
  endings: [],
  forms: [],
  stageDirections: [],
  abbreviations: [],
} as const;

export type ShortWordList = Pick<WordList, "lang" | "negations" | "exceptions" | "conditions" | "doubts"> &
  Partial<WordList>;

export function wordList(list: ShortWordList): WordList {
  return { ...NOTHING, ...list };
}

/** One entry per word of a line: lists stay readable as lines of words. */
export function words(line: string): string[] {
  return line.trim().split(/\s+/);
}

/** One entry per comma: for entries of several words. */
export function phrases(line: string): string[] {
  return line
    .split(",")
    .map((phrase) => phrase.trim())
    .filter((phrase) => phrase !== "");
}

/** Number words with their values: "two 2  three 3". */
export function values(lines: string): Record<string, number> {
  const list = words(lines);
  return Object.fromEntries(list.flatMap((word, at) => (at % 2 === 0 ? [[word, Number(list[at + 1])]] : [])));
}
