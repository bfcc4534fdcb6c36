/** What feeds are made of: each article, quotation and correction with its permanent id and its days, drawn when asked for. */
import { instantOf } from "../language/dates.ts";
import { isPublic } from "../digest/quotation.ts";
import type { Article, Digest, Person, Quote, WithdrawnArticle } from "../digest/types.ts";
import type { FeedItem } from "../feeds/documents.ts";
import type { FeedEntry } from "../feeds/feed.ts";
import { FeedDrawing } from "./feed-entries.ts";
import type { Pictures } from "./pictures.ts";

export interface Item extends FeedItem {
  readonly draw: () => FeedEntry;
}

type Made = Omit<FeedEntry, "id" | "published" | "updated">;

export class FeedItems {
  readonly #digest: Digest;
  readonly #drawing: FeedDrawing;
  readonly #articles = new Map<Article | WithdrawnArticle, Item>();
  readonly #quotes = new Map<Quote, Item>();
  /** When the words of a quotation were last mended. */
  readonly #mended = new Map<Quote, string>();
  /** Quotations that are still there. */
  readonly #kept: ReadonlySet<string>;

  constructor(digest: Digest, pictures: Pictures) {
    this.#digest = digest;
    this.#drawing = new FeedDrawing(digest, pictures);
    this.#kept = new Set(digest.quotes.map(({ id }) => id));
    for (const { to, date } of digest.superseded.values()) {
      if (date > (this.#mended.get(to) ?? "")) this.#mended.set(to, date);
    }
  }

  /** Articles, and the withdrawals of those that stood among them, each under the id that the article had. */
  articles(articles: readonly Article[], withdrawn: readonly WithdrawnArticle[]): Item[] {
    return [
      ...articles.map((article) =>
        once(this.#articles, article, () =>
          this.#item(
            articleId(article),
            article.date,
            [article.times.published, article.times.updated, ...article.corrections.map(({ date }) => date)],
            () => this.#drawing.article(article),
          ),
        ),
      ),
      ...withdrawn.map((article) =>
        once(this.#articles, article, () =>
          this.#item(articleId(article), article.stood.date, [article.stood.published, article.date], () =>
            this.#drawing.withdrawn(article),
          ),
        ),
      ),
    ];
  }

  /**
   * Quotations, with those that were mended or went with a withdrawn article, each under the id it had. `isOf` tells by
   * the speakers which of the latter stood among them.
   */
  quotes(quotes: readonly Quote[], isOf: (speakers: readonly Person[]) => boolean): Item[] {
    const { superseded, withdrawn } = this.#digest;
    const mended = [...superseded].filter(([, { to }]) => isPublic(to) && isOf(peopleOf(to)));
    const lost = withdrawn.flatMap((article) =>
      article.stood.quotes
        .filter(({ id, speakers }) => !this.#kept.has(id) && !superseded.has(id) && isOf(speakers))
        .filter(({ speakers }) => speakers.every(({ hasArchive }) => hasArchive))
        .map(({ id }) => ({ id, article })),
    );
    return [
      ...quotes.map((quote) => once(this.#quotes, quote, () => this.#quote(quote))),
      ...mended.map(([id, { to, date, reason }]) =>
        this.#item(`quote/${id}`, to.date, [firstSeen(to), date], () => this.#drawing.mended(to, date, reason)),
      ),
      ...lost.map(({ id, article }) =>
        this.#item(`quote/${id}`, article.stood.date, [article.stood.published, article.date], () =>
          this.#drawing.lostQuote(article),
        ),
      ),
    ];
  }

  /** Every correction and withdrawal. */
  corrections(): Item[] {
    const { articles, withdrawn } = this.#digest;
    return [
      ...articles.flatMap((article) =>
        article.corrections.map((correction, i) => {
          const { date } = correction;
          // The list grows at its end, so the place among those of one day stays.
          const place = article.corrections.slice(0, i).filter((other) => other.date === date).length;
          const id = `correction/${pathOfFirst(article)}/${date}${place === 0 ? "" : `/${place + 1}`}`;
          return this.#item(id, date, [date], () => this.#drawing.correction(article, correction));
        }),
      ),
      ...withdrawn.map((article) =>
        this.#item(`withdrawal/${pathOfFirst(article)}`, article.date, [article.date], () =>
          this.#drawing.withdrawn(article),
        ),
      ),
    ];
  }

  #quote(quote: Quote): Item {
    const changes = quote.articles.flatMap(({ corrections }) =>
      corrections.flatMap(({ kind, date }) => (kind === "quotation" ? [date] : [])),
    );
    const mended = this.#mended.get(quote);
    const days = [firstSeen(quote), ...changes, ...(mended === undefined ? [] : [mended])];
    return this.#item(`quote/${quote.id}`, quote.date, days, () => this.#drawing.quote(quote));
  }

  /** `days`: when it appeared, and any when it changed. */
  #item(name: string, date: string, [published = "", ...changes]: readonly string[], draw: () => Made): Item {
    const id = `tag:${this.#digest.site.id}:${encodeURI(name)}`;
    const from = instantOf(published);
    // What was written to have changed before it appeared changed when it appeared.
    const changed = Math.max(from.getTime(), ...changes.map((day) => instantOf(day).getTime()));
    return {
      id,
      date,
      published: from.getTime(),
      changed,
      draw: () => ({ id, published: from, updated: new Date(changed), ...draw() }),
    };
  }
}

const peopleOf = ({ speakers }: Quote): Person[] => speakers.map(({ person }) => person);

/** The day on which the first article with these words appeared. */
const firstSeen = ({ articles }: Quote): string =>
  articles.map(({ times }) => times.published).reduce((a, b) => (instantOf(b) < instantOf(a) ? b : a));

const articleId = (article: Article | WithdrawnArticle): string => `article/${pathOfFirst(article)}`;

/** The first address an article had: `aliases` names the earlier ones in their order. */
function pathOfFirst(article: Article | WithdrawnArticle): string {
  const [first] = article.kind === "article" ? article.aliases : article.stood.aliases;
  return first === undefined ? article.path : first.replace(/^\/|\/$/g, "");
}

function once<K, V>(known: Map<K, V>, key: K, make: () => V): V {
  const found = known.get(key) ?? make();
  known.set(key, found);
  return found;
}
