/** The part of Citation.js 0.7 that is used; it ships no types. */
declare module "@citation-js/core" {
  /** One item of CSL-JSON, as far as quotations need it. */
  export interface CslItem {
    id: string;
    type: "webpage";
    title: string;
    author: { literal: string }[];
    "container-title": string;
    publisher?: string;
    issued: { "date-parts": number[][] };
    "original-title"?: string;
    language: string;
    URL: string;
    note: string;
  }

  export class Cite {
    constructor(items: CslItem | CslItem[]);
    format(format: "bibtex"): string;
  }

  export const plugins: { config: { get(name: "@bibtex"): { format: { useIdAsLabel: boolean } } } };
}

declare module "@citation-js/plugin-bibtex" {}
