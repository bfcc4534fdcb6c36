/** The share cards of a digest, drawn when it is built. Without any, nothing is loaded. */
import { join } from "node:path";
import { sweep } from "../assets/kept-files.ts";
import type { Digest } from "../digest/types.ts";
import { cardsOf, type CardFile, type Cards } from "../site/cards.ts";

const CACHE = ".cache/cards";
/** So many are drawn at once, whatever the machine: each is set in parts that keep the processors busy. */
const AT_ONCE = 4;

export async function makeCards(digest: Digest): Promise<Cards> {
  const made = new Map<string, CardFile>();
  const cards = [...cardsOf(digest)];
  if (cards.length === 0) return made;
  const { drawnCard } = await import("../assets/cards.ts");
  for (let i = 0; i < cards.length; i += AT_ONCE) {
    await Promise.all(
      cards.slice(i, i + AT_ONCE).map(async ([key, card]) => {
        const name = await drawnCard(card, CACHE);
        if (name !== undefined) made.set(key, { name, from: join(CACHE, name), alt: card.alt });
      }),
    );
  }
  sweep(CACHE);
  return made;
}
