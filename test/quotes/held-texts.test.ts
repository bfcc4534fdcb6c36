/** Whole sentences of every held text are verbatim, and no damage of any kind lets one of them pass. */
import { existsSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { suite } from "uvu";
import * as assert from "uvu/assert";
import { checkQuote, prepareSource, type PreparedSource, type QuoteClaim } from "../../src/quotes/check.ts";
import { n2 } from "../../src/quotes/normalize.ts";
import type { Span } from "../../src/quotes/sentences.ts";
import type { View } from "../../src/quotes/view.ts";

const folder = new URL("../../../shared/sources/", import.meta.url);
const PER_TEXT = Number(process.env["HELD_SENTENCES"] ?? 4);

interface Entry {
  readonly id: string;
  readonly file: string;
  readonly language: string;
}

/** A fixed sequence of numbers below 1: the same sample on every machine. */
function sequence(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state * 1_664_525 + 1_013_904_223) % 4_294_967_296;
    return state / 4_294_967_296;
  };
}

function claim(entry: Entry, words: string): QuoteClaim {
  return { kind: "quote", pieces: [words], lang: entry.language, speakers: ["speaker"], source: entry.id, names: [] };
}

/** Sentences that the rules may refuse for good reason: too short, words of others, a speaker's label, a stage direction. */
function exclusion(view: View, sentence: Span): string | undefined {
  const words = view.text.slice(sentence.start, sentence.end);
  if (n2(words, view.lang).length < 5) return "short";
  if (n2(words, view.lang).length > 80) return "long";
  if (view.quoted.some((span) => span.start < sentence.end + 1 && span.end + 1 > sentence.start)) return "quoted";
  const { before, after } = view.continuationOf(view.sentenceIndexAt(sentence.start));
  if (before.length + after.length > 0) return "goes on over a break";
  if (/[()[\]…]/.test(words)) return "brackets or ellipsis";
  if (/^(?:\p{Lu}[\p{Lu} .]+|Q)(?::|—| )\s?\p{Lu}/u.test(words) && /^(?:\p{Lu}{2,}|Q)/u.test(words)) return "label";
  return undefined;
}

type Damage = (words: string, lang: string, random: () => number) => string | undefined;

function tokens(words: string, lang: string): { start: number; end: number; raw: string }[] {
  return n2(words, lang).map(({ start, end }) => ({ start, end, raw: words.slice(start, end) }));
}

function pick<T>(list: readonly T[], random: () => number): T | undefined {
  return list[Math.floor(random() * list.length)];
}

const NEGATION =
  /^(?:not|never|no|ne|pas|non|sin|nicht|kein\p{L}*|не|нет|لا|لم|لن|ليس|não|nie|niet|tidak|değil|नहीं|नही|δεν|不|没|無|无)$/iu;

const damages: Record<string, Damage> = {
  "a word dropped inside": (words, lang, random) => {
    const inner = tokens(words, lang).slice(1, -1);
    const token = pick(inner, random);
    return token && words.slice(0, token.start).trimEnd() + " " + words.slice(token.end).trimStart();
  },
  "a negation dropped": (words, lang) => {
    const token = tokens(words, lang)
      .slice(1, -1)
      .find(({ raw }) => NEGATION.test(raw));
    return token && words.slice(0, token.start) + words.slice(token.end).trimStart();
  },
  "two words swapped": (words, lang, random) => {
    const list = tokens(words, lang);
    const at = Math.floor(random() * (list.length - 1));
    const [a, b] = [list[at], list[at + 1]];
    if (!a || !b || a.raw.toLowerCase() === b.raw.toLowerCase()) return undefined;
    return words.slice(0, a.start) + b.raw + words.slice(a.end, b.start) + a.raw + words.slice(b.end);
  },
  "a number changed": (words) =>
    /\p{Nd}/u.test(words) ? words.replace(/\p{Nd}/u, (d) => (d === "7" ? "8" : "7")) : undefined,
  "a word changed": (words, lang, random) => {
    const token = pick(tokens(words, lang), random);
    return token && `${words.slice(0, token.start)}xyzzy${words.slice(token.end)}`;
  },
  "a negation added": (words, lang, random) => {
    const token = pick(tokens(words, lang).slice(1), random);
    const word = { fr: "jamais", es: "nunca", de: "nicht", ru: "не", ar: "لا", zh: "不" }[lang.slice(0, 2)] ?? "not";
    return token && `${words.slice(0, token.start)}${word} ${words.slice(token.start)}`;
  },
  "a modal replaced": (words) => {
    const changed = words.replace(/\b(?:will|shall|must|may|can|should|could|would)\b/, (m) =>
      m === "must" ? "may" : "must",
    );
    return changed === words ? undefined : changed;
  },
  "a letter changed": (words, lang, random) => {
    const token = pick(
      tokens(words, lang).filter(({ raw }) => raw.length > 2),
      random,
    );
    if (!token) return undefined;
    const at = token.start + 1;
    return words.slice(0, at) + (words.charAt(at) === "o" ? "a" : "o") + words.slice(at + 1);
  },
  "a final question mark": (words) => (/[.]$/.test(words) ? words.replace(/[.]$/, "?") : undefined),
};

const test = suite("held texts");

test("whole sentences are verbatim and damaged ones never pass", () => {
  if (!existsSync(folder)) {
    console.log(`held texts: skipped, no ${fileURLToPath(folder)}`);
    return;
  }
  const entries: Entry[] = JSON.parse(readFileSync(new URL("index.json", folder), "utf8"));
  const excluded: Record<string, number> = {};
  const refused: string[] = [];
  const passed: string[] = [];
  let whole = 0;
  let damaged = 0;
  for (const [number, entry] of entries.entries()) {
    const text = readFileSync(new URL(entry.file, folder), "utf8");
    const source: PreparedSource = prepareSource({
      slug: entry.id,
      lang: entry.language,
      speakers: ["speaker"],
      standing: "primary",
      markdown: true,
      parts: [{ text }],
    });
    const library = new Map([[entry.id, source]]);
    const view = source.parts[0]?.literal;
    if (!view) continue;
    const random = sequence(number + 1);
    const sample: string[] = [];
    for (let tries = 0; sample.length < PER_TEXT && tries < PER_TEXT * 10; tries += 1) {
      const sentence = pick(view.sentences, random);
      if (!sentence) break;
      const reason = exclusion(view, sentence);
      if (reason !== undefined) excluded[reason] = (excluded[reason] ?? 0) + 1;
      else sample.push(view.text.slice(sentence.start, sentence.end));
    }
    for (const words of sample) {
      whole += 1;
      const check = checkQuote(claim(entry, words), library);
      if (check.verdict !== "verbatim" || !check.passes)
        refused.push(`${entry.id}: ${words} → ${check.verdict}: ${check.reason}`);
      for (const [kind, damage] of Object.entries(damages)) {
        const wrong = damage(words, entry.language, random);
        // By chance the damage may be none: one word swapped with its own like, a text that says both.
        if (wrong === undefined || view.text.includes(wrong)) continue;
        damaged += 1;
        const result = checkQuote(claim(entry, wrong), library);
        if (result.passes || result.verdict === "verbatim")
          passed.push(`${entry.id}: ${kind}: ${wrong} → ${result.verdict}`);
      }
    }
  }
  console.log(`held texts: ${whole} sentences, ${damaged} damaged; excluded ${JSON.stringify(excluded)}`);
  assert.is(refused.join("\n"), "");
  assert.is(passed.join("\n"), "");
  assert.ok(entries.length > 0 && whole > entries.length && damaged > whole * 4);
});

test.run();
