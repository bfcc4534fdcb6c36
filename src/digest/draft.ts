/** While the digest is being linked its parts are still open: the same types, with the lists that are yet to fill. */
import type { Article, LinkedBody, Person, Quote, Source, Tag, TextPage } from "./types.ts";

type Open<T, Keys extends keyof T> = Omit<T, Keys> & {
  -readonly [Key in Keys]: T[Key] extends readonly (infer E)[] ? E[] : T[Key];
};

export type OpenArticle = Open<Article, "body" | "quotes" | "people" | "original" | "translations">;
export type OpenPerson = Open<Person, "body" | "quotes" | "articles">;
export type OpenTag = Open<Tag, "body" | "articles" | "broader" | "narrower">;
export type OpenSource = Open<Source, "quotes">;
export type OpenPage = Open<TextPage, "body">;
export type OpenQuote = Open<Quote, "articles">;

export const noBody: LinkedBody = {
  pieces: [],
  marks: [],
  links: [],
  images: [],
  anchors: [],
  slips: [],
  quoteOf: [],
  targetOf: [],
  imagePathOf: [],
};
