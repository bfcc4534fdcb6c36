/**
 * A text in Markdown as the rest of the house sees it: pieces of finished HTML and, between them, what only the
 * whole digest can finish, quotations and links to content, which have no address yet.
 */
import type { SafeHtml } from "./safe-html.ts";

export type Piece = SafeHtml | QuotePiece | LinkPiece | ImagePiece | TablePiece;

/** A quotation: `mark` counts into `Body.marks`. */
export interface QuotePiece {
  type: "quote";
  mark: number;
  inner: readonly Piece[];
}

/** A link to another content file: `link` counts into `Body.links`. */
export interface LinkPiece {
  type: "link";
  link: number;
  inner: readonly Piece[];
}

/** An image of the content folder: `image` counts into `Body.images`. */
export interface ImagePiece {
  type: "image";
  image: number;
}

/** A table, whose frame has a name in the language of the page. */
export interface TablePiece {
  type: "table";
  inner: readonly Piece[];
}

/** A quotation as the editor wrote it, before anyone knows whether its speaker and source exist. */
export interface QuoteMark {
  form: "inline" | "block";
  kind: "quote" | "misquote";
  /** Slugs, as written between `quote:` and the title, `+` between joint speakers. */
  speakers: readonly string[];
  /** Slug of the source, or "" where the link has no title. */
  source: string;
  passage?: string;
  /** The reference label, as Markdown compares labels. */
  label?: string;
  /** The words without their outer marks; paragraphs of a block quotation are parted by an empty line. */
  words: string;
  /** Words that the article sets in emphasis within the quotation. */
  emphasis: readonly string[];
  /** The words in their first language: a blockquote inside the blockquote. */
  original?: string;
  /** Marks with the same number are pieces of one quotation (one person and source within one sentence). */
  group: number;
  line: number;
  column: number;
  /** Where its address (`quote:…`) and the name of its source stand: with a label, in the label's definition. */
  at: { address: Position; source: Position };
}

/** A place in the file, counted from 1. */
export interface Position {
  line: number;
  column: number;
}

export interface ContentLink {
  /** The path as written, relative to the file, decoded. */
  path: string;
  fragment: string;
  line: number;
  column: number;
}

export interface ContentImage {
  path: string;
  alt: string;
  /** What is written in marks after its path: shown below an image that stands alone in its paragraph. */
  caption: string | undefined;
  /** Whether it is a paragraph of its own, and no part of a sentence. */
  isAlone: boolean;
  line: number;
  column: number;
}

/** Something wrong in the text itself; lines are those of the file. */
export interface Slip {
  line: number;
  column: number;
  rule: string;
  message: string;
}

export interface Body {
  pieces: readonly Piece[];
  marks: readonly QuoteMark[];
  links: readonly ContentLink[];
  images: readonly ContentImage[];
  /** The ids of its headings, which a link's fragment may name. */
  anchors: readonly string[];
  slips: readonly Slip[];
}

export const emptyBody: Body = { pieces: [], marks: [], links: [], images: [], anchors: [], slips: [] };

/** Markdown compares reference labels without case and with runs of white space as one. */
export function normalizeLabel(label: string): string {
  return label.trim().replace(/\s+/g, " ").toLowerCase().toUpperCase();
}
