/** Draws the entries of feeds: title, summary and content of each, with a misquotation's word before its words in all three. */
import type { IsoDate } from "../language/dates.ts";
import { spokenLanguage, wordsFor } from "../language/interface.ts";
import { inMarks } from "../language/quotation-marks.ts";
import { wordsOf } from "../digest/quotation.ts";
import type { Article, Digest, Quote, WithdrawnArticle } from "../digest/types.ts";
import type { Category, FeedEntry, FeedImage } from "../feeds/feed.ts";
import { writable } from "../feeds/plain.ts";
import { articleContent } from "./feed-content.tsx";
import { correctionContent, mendedContent, withdrawnContent } from "./feed-notices.tsx";
import { quoteContent, recordText, speakersText, type Frame } from "./feed-quote.tsx";
import { absoluteFrom, urls, type Href } from "./href.ts";
import { imagesOf, pictureOf, plainFile, urlOfPicture, type Pictures } from "./pictures.ts";
import { differsLabel } from "./verdict.ts";

type Made = Omit<FeedEntry, "id" | "published" | "updated">;

/** What every feed reader can show of a title or summary in a line or a few. */
const TITLE = 140;
const SUMMARY = 400;

export class FeedDrawing {
  readonly #digest: Digest;
  readonly #absolute: Href;
  readonly #pictures: Pictures;

  constructor(digest: Digest, pictures: Pictures) {
    this.#digest = digest;
    this.#pictures = pictures;
    this.#absolute = absoluteFrom(digest.site);
  }

  article(article: Article): Made {
    const [shown] = imagesOf(article);
    return this.#made({
      lang: article.lang,
      title: article.title,
      link: this.#absolute(urls.article(article)),
      summary: article.summary,
      content: articleContent(article, this.#frame(article.lang)),
      categories: this.#topics([article]),
      image: shown === undefined ? undefined : this.#image(shown),
    });
  }

  quote(quote: Quote): Made {
    const frame = this.#frame(quote.lang);
    const { words } = frame;
    const label = quote.kind === "misquote" ? differsLabel(quote, words) : undefined;
    const who = speakersText(quote, frame);
    const said = wordsOf(quote).replace(/\s+/g, " ");
    const short = inMarks(shortened(said, TITLE), quote.lang);
    const long = inMarks(shortened(said, SUMMARY), quote.lang);
    return this.#made({
      lang: quote.lang,
      title: label === undefined ? words.punctuation.colon(who, short) : words.feeds.misquoteTitle(label, short, who),
      link: this.#absolute(urls.quote(quote)),
      summary: `${label === undefined ? "" : `${label} `}${long} — ${recordText(quote, frame)}`,
      content: quoteContent(quote, frame),
      categories: this.#topics(quote.articles),
      image: undefined,
    });
  }

  withdrawn(article: WithdrawnArticle): Made {
    const frame = this.#frame(article.lang);
    return this.#made({
      lang: article.lang,
      title: frame.words.withdrawn.title,
      link: this.#absolute(urls.article(article)),
      summary: article.reason,
      content: withdrawnContent(article, frame),
    });
  }

  /** A quotation that stood only in an article that was taken back. */
  lostQuote(article: WithdrawnArticle): Made {
    return { ...this.withdrawn(article), title: writable(this.#frame(article.lang).words.feeds.quoteWithdrawn) };
  }

  /** A quotation whose words were mended: it stands elsewhere now. */
  mended(to: Quote, date: IsoDate, reason: string): Made {
    const frame = this.#frame(this.#digest.site.lang);
    return this.#made({
      lang: frame.lang,
      title: frame.words.moved.quote,
      link: this.#absolute(urls.quote(to)),
      summary: reason,
      content: mendedContent(to, date, reason, frame),
    });
  }

  correction(article: Article, correction: Article["corrections"][number]): Made {
    const frame = this.#frame(article.lang);
    const { words } = frame;
    const kind = words.correctionKinds[correction.kind];
    return this.#made({
      lang: article.lang,
      title: words.feeds.correctionTitle(kind.toLocaleLowerCase(frame.lang), article.title),
      link: this.#absolute(urls.article(article)),
      summary: correction.note,
      content: correctionContent(article, correction, frame),
    });
  }

  /** The interface in the language of a text, or in that of the site where it does not speak it. */
  #frame(lang: string): Frame {
    const { site } = this.#digest;
    const own = spokenLanguage(lang, site.lang);
    return { lang: own, siteLang: site.lang, words: wordsFor(own), absolute: this.#absolute, pictures: this.#pictures };
  }

  #made(made: Omit<Made, "author" | "categories" | "image"> & Partial<Made>): Made {
    const { author, email } = this.#digest.site;
    return {
      categories: [],
      image: undefined,
      author: { name: writable(author), email },
      ...made,
      title: writable(made.title),
      summary: writable(made.summary),
      content: writable(made.content),
    };
  }

  #topics(articles: readonly Article[]): Category[] {
    const scheme = this.#absolute(urls.tags);
    const tags = new Set(articles.flatMap((article) => article.tags));
    return [...tags].map(({ slug, label }) => ({ term: slug, label: writable(label), scheme }));
  }

  #image(path: string): FeedImage {
    const file = plainFile(pictureOf(this.#pictures, path));
    return { url: this.#absolute(urlOfPicture(file)), type: file.type, length: file.length };
  }
}

/** The beginning of a text, cut between words, with an ellipsis where something is left out. */
function shortened(text: string, length: number): string {
  const characters = [...text];
  if (characters.length <= length) return text;
  const cut = characters.slice(0, length).join("");
  // Chinese has no spaces to cut at.
  const end = cut.lastIndexOf(" ");
  return `${(end > length / 2 ? cut.slice(0, end) : cut).trimEnd()} …`;
}
