/** The link that an editor pastes into an article for words that were found. */
import type { Finding } from "../digest/find-words.ts";
import type { Digest } from "../digest/types.ts";

/**
 * `[“words”](quote:person "source#p2")`: the words as they were typed where these pass the check, else the words that
 * stand there. Undefined where no line could be right: nobody with a record speaks, or the words are somebody else's.
 */
export function linkLine(words: string, finding: Finding, digest: Digest): string | undefined {
  const { slug, source, passage, speakers, isExact, check, standing, where, uses } = finding;
  if (!source || check.verdict === "wrong-speaker") return undefined;
  const people = new Set<string>(digest.people.map((person) => person.slug));
  if (speakers.length === 0 || !speakers.every((speaker) => people.has(speaker))) return undefined;
  // A quotation whose text is not at hand has only its own words, and those are on record.
  const said =
    where === "quotation" ? uses[0]!.quote.pieces.join(" … ") : isExact && isTrue(check.verdict) ? words : standing;
  const title = passage === undefined ? slug : `${slug}#${passage}`;
  return `[“${said.replace(/\s+/g, " ").trim()}”](quote:${speakers.join("+")} "${title}")`;
}

const isTrue = (verdict: string): boolean => verdict === "verbatim" || verdict === "unverified";
