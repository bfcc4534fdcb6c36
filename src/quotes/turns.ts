/** Who speaks from where on: the paragraphs of a transcript that start with a label (section 1). */

/** A stretch of one speaker. `speaker` is a slug; "none" for somebody without a record; undefined where the text does not say. */
export interface Turn {
  readonly start: number;
  /** Where the words begin, after the label. */
  readonly words: number;
  readonly speaker: string | undefined;
}

/** Before a label may stand the time, or the number of the line. */
const PREFIX = String.raw`(?:[\[(]?\d{1,2}:\d{2}(?::\d{2})?(?:[.,]\d+)?[\])]?\s+(?:[-–—]\s+)?|\d{1,2}[ \t]{2,})?`;
/** "(interrupting)", "(Portugal) (spoke in Portuguese)", "[SPD]". */
const ASIDES = String.raw`(?:[*_]{0,3}\s?[(\[][^()\[\]\n]{1,90}[)\]])*`;
const COLON = String.raw`[*_]{0,3}\s?[:：]`;
const DASHED = String.raw`\.?[*_]{0,3}(?:--+|\s?[—–]|\s-\s)`;
const ALONE = String.raw`\.?[*_]{0,3}(?=[ \t]{2}|[ \t]*\n|\t|\u00a0)`;
const STOP = String.raw`\.[*_]{0,3}(?=\s)`;

function escaped(text: string): string {
  return text.replace(/[.*+?^${}()|[\]\\]/g, "\\$&");
}

/** Titles and roles with which a label begins that nobody listed, in the languages of the word lists. */
const TITLE =
  "(?:Mr|Mrs|Ms|Miss|Dr|Sir|Dame|Lord|Lady|Judge|Justice|Senator|Representative|President|Minister|Secretary|Ambassador|Governor|General|Commissioner|M|Mme|Mlle|Herr|Frau|Sr|Sra|Dhr|Mevr|Г-н|Г-жа|Г-ца|Пан|Пані)";
const ROLE =
  "(?:(?:an?|the|several|some|el|la|le|l['’]|der|die|il|o|a)\\s?)?(?:(?:unidentified|acting|vice|deputy|hon(?:ourable|\\.)?|señora?|sig(?:nora|\\.)?)[ -])*(?:reporter|journalist|interviewer|moderator|host|audience(?: member)?|questioner|question|answer|speaker(?: \\d+)?|members?|delegate|chair(?:man|woman|person)?|president|secretary-general|clerk|court|witness|prosecutor|counsel|interpreter|translator|voices?|crowd|all|students?|participant|operator|narrator|announcer|presenter|anchor|caller|président(?:e)?|journaliste|réponse|presidenta?|presidente|pregunta|respuesta|periodista|präsident(?:in)?|vorsitzende[rn]?|frage|antwort|председатель|вопрос|ответ|ведущ(?:ий|ая)|журналист|голова|başkan|soru|cevap|voorzitter|przewodniczący|主席|记者|記者|主持人|问|問|答|الرئيس|سؤال|جواب|المذيع)";
const LETTER = "[\\p{L}\\p{M}.'’-]";
const CONNECTOR = "(?:de|del|della|di|da|do|dos|la|le|van|von|der|den|bin|ibn|al|el|of|the|y|e|und|and)";

/** Labels that nobody listed open a turn all the same: their words are not the last speaker's. */
const UNLISTED: readonly RegExp[] = [
  // "THE COURT--", "MR. BRANDT:"
  new RegExp(
    `^${PREFIX}[*_]{0,3}(?=\\p{Lu}[^\\p{L}]*(?:\\p{Lu}|\\s?[:：]))\\p{Lu}[\\p{Lu}\\p{M}.'’\\- \\d]{0,40}${ASIDES}(?:${COLON}|[*_]{0,3}(?:--|—))[*_]{0,3}\\s*`,
    "u",
  ),
  // "Mr. BRANDT of Ohio. I rise", "The SPEAKER pro tempore. The time"
  new RegExp(`^(?:${TITLE}\\.?|The) \\p{Lu}{2,}(?: ${LETTER}+){0,3}?${ASIDES}\\.(?=\\s)\\s*`, "u"),
  // "Mr. Brandt (Norway):", "Senator Reis:", "M. le président. –"
  new RegExp(
    `^${PREFIX}[*_]{0,3}${TITLE}\\.? (?:${CONNECTOR} )?${LETTER}+(?: ${LETTER}+){0,3}${ASIDES}(?:${COLON}|${DASHED})[*_]{0,3}\\s*`,
    "u",
  ),
  new RegExp(`^${PREFIX}[*_]{0,3}${ROLE}(?: ${LETTER}+){0,2}${ASIDES}(?:${COLON}|\\.\\s?[—–])[*_]{0,3}\\s*`, "iu"),
];
/** "Tomas Brandt:", "Präsidentin Amara Okonjo:": two or more words with a capital. */
const FULL_NAME = new RegExp(
  `^${PREFIX}[*_]{0,3}\\p{Lu}${LETTER}+(?: (?:${CONNECTOR} )?\\p{Lu}${LETTER}*){1,4}${ASIDES}${COLON}[*_]{0,3}\\s+`,
  "u",
);
/** "Brandt:", "Brandt (laughing):" */
const SINGLE_NAME = new RegExp(`^${PREFIX}[*_]{0,3}(\\p{Lu}${LETTER}+)${ASIDES}${COLON}[*_]{0,3}\\s+`, "u");
/** A name in a script without capitals: up to three words before a colon. */
const UNCASED_NAME =
  /^[*_]{0,3}(?:\p{Lo}[\p{Lo}\p{M}·'’-]{0,14})(?: [\p{Lo}\p{M}·'’-]{1,14}){0,2}[*_]{0,3}\s?[:：]\s*/u;
const NO_NAME =
  /^(?:note|remember|first|firstly|second|secondly|third|thirdly|finally|lastly|example|look|listen|yes|no|but|and|so|now|again|conclusion|summary|result|warning|important|today|tomorrow|yesterday|imagine|ps|nb|source|table|figure|photo|caption|date|place|subject|re|from|to|cc)$/i;

interface Listed {
  readonly speaker: string | undefined;
  readonly pattern: RegExp;
  readonly bare: string;
}

function listedLabels(labels: Readonly<Record<string, string>>, raw: string): Listed[] {
  return Object.keys(labels)
    .map((label) => ({ label, bare: label.trim().replace(/[\s:：.—–-]+$/, "") }))
    .filter(({ bare }) => bare !== "")
    .toSorted((a, b) => b.bare.length - a.bare.length)
    .map(({ label, bare }) => {
      const name = bare.split(/\s+/).map(escaped).join("\\s+");
      const last = /[\p{L}\p{M}]+$/u.exec(bare)?.[0] ?? "";
      // "Mr. BRANDT. I rise": a name in capitals may end with a full stop; "Reis. We went" is prose.
      const stops =
        (last.length > 1 && last === last.toUpperCase() && last !== last.toLowerCase()) || /\.\s*$/.test(label);
      // A label of one letter ("Q") may stand before its words with one space, unless the text writes it "A.": "A boat" is prose.
      const letter = new RegExp(`^\\s*${name}[.:]`, "mu").test(raw) ? "[:.—–-]+" : "(?:[:.—–-]+|(?=\\s))";
      const end = bare.length === 1 ? letter : `${ASIDES}(?:${COLON}|${DASHED}|${ALONE}${stops ? `|${STOP}` : ""})`;
      return {
        speaker: labels[label],
        bare,
        pattern: new RegExp(`^${PREFIX}[*_[]{0,3}${name}${end}[*_]{0,3}\\s*`, "u"),
      };
    });
}

/** Names before a colon that the text uses again and again, or in the manner of its listed labels, are labels. */
function singleNames(raw: string, paragraphs: readonly number[], listed: readonly Listed[]): ReadonlySet<string> {
  const inKind = listed.some(({ bare }) => /^\p{Lu}\p{Ll}[\p{L}'’-]*$/u.test(bare));
  const counts = new Map<string, number>();
  for (const start of paragraphs) {
    const name = SINGLE_NAME.exec(raw.slice(start, start + 120))?.[1];
    if (name !== undefined && !NO_NAME.test(name)) counts.set(name, (counts.get(name) ?? 0) + 1);
  }
  return new Set([...counts].filter(([, count]) => inKind || count > 1).map(([name]) => name));
}

/**
 * The turns of a text whose record names the labels (`turns: { "MS. PSAKI": jen-psaki, "Q": none }`):
 * a paragraph that starts with a label opens one. What stands before the first label has the speaker undefined.
 */
export function turnsOf(
  raw: string,
  paragraphs: readonly number[],
  labels: Readonly<Record<string, string>>,
): readonly Turn[] {
  const listed = listedLabels(labels, raw);
  if (listed.length === 0) return [];
  const names = singleNames(raw, paragraphs, listed);
  const uncased = listed.some(({ bare }) => /^\p{Lo}/u.test(bare));
  const dottedLetters = listed.some(({ bare, pattern }) => bare.length === 1 && !pattern.test(`${bare} x`));
  const turns: Turn[] = [];
  // Labels may also stand at the start of a line within a wrapped paragraph.
  const lines = new Set([...paragraphs, ...Array.from(raw.matchAll(/\n/g), (match) => match.index + 1)]);
  const isParagraph = new Set(paragraphs);

  const strangerAt = (text: string): string | undefined => {
    for (const pattern of UNLISTED) {
      const found = pattern.exec(text)?.[0];
      if (found !== undefined) return found;
    }
    if (dottedLetters && /^[QA][.:]\s/.test(text)) return text.slice(0, 2);
    const single = SINGLE_NAME.exec(text);
    if (single?.[1] !== undefined && names.has(single[1])) return single[0];
    return FULL_NAME.exec(text)?.[0] ?? (uncased ? UNCASED_NAME.exec(text)?.[0] : undefined);
  };

  for (const line of [...lines].toSorted((a, b) => a - b)) {
    const head = raw.slice(line, line + 240);
    const indent = /^[\s>*_]*/.exec(head)?.[0].length ?? 0;
    const text = head.slice(indent);
    let found: Turn | undefined;
    for (const { speaker, pattern } of listed) {
      const match = pattern.exec(text);
      if (match) {
        found = { start: line, words: line + indent + match[0].length, speaker };
        break;
      }
    }
    const stranger = !found && isParagraph.has(line) ? strangerAt(text) : undefined;
    if (stranger !== undefined) found = { start: line, words: line + indent + stranger.length, speaker: "none" };
    if (found && !(turns.at(-1)?.start === found.start)) turns.push(found);
  }
  return turns;
}
