/** An article as schema.org's `NewsArticle`: what it is about, what it rests on, what was put right in it. */
import type { ImageObject, NewsArticle } from "schema-dts";
import { isOwnWords, isPublic, sourcesOf } from "../digest/quotation.ts";
import type { Article } from "../digest/types.ts";
import { licenceOf } from "./data/about.ts";
import { isPublicSource } from "./data/source-record.ts";
import { personRef, publisherLd, sourceRef } from "./json-ld-pages.ts";
import type { MetaContext } from "./page-meta.ts";
import { imagesOf, pictureOf, plainFile, urlOfPicture } from "./pictures.ts";

export function articleLd(article: Article, context: MetaContext): NewsArticle {
  const { site, absolute, urls, labelOf } = context;
  const { title, summary, lang, date, published, times, tags, people, quotes, corrections, places } = article;
  const url = absolute(urls.article(article));
  const licence = licenceOf(site);
  const images = imagesOf(article).map((path) => imageLd(article, path, context));
  const sources = sourcesOf(article).filter(isPublicSource);
  const spoken = quotes.filter((quote) => isOwnWords(quote) && isPublic(quote));
  return {
    "@type": "NewsArticle",
    "@id": url,
    url,
    headline: title,
    description: summary,
    inLanguage: lang,
    datePublished: times.published,
    dateModified: times.updated,
    ...(date === published ? {} : { temporalCoverage: date }),
    author: { "@type": "Organization", name: site.author },
    publisher: publisherLd(context),
    isAccessibleForFree: true,
    ...translationsLd(article, context),
    ...(licence === undefined ? {} : { license: licence }),
    ...(images.length === 0 ? {} : { image: images }),
    about: tags.map((tag) => ({ "@type": "DefinedTerm", name: labelOf(tag).text, url: absolute(urls.tag(tag)) })),
    mentions: people.filter(({ hasArchive }) => hasArchive).map((person) => personRef(person, context)),
    citation: sources.map((source) => sourceRef(source, absolute)),
    // Words that are shown because they differ are no quotation of anybody.
    hasPart: spoken.map((quote) => ({ "@type": "Quotation", "@id": absolute(urls.quote(quote)) })),
    contentLocation: places.map((code) => ({ "@type": "Country", identifier: code })),
    ...(corrections.length === 0
      ? {}
      : {
          correction: corrections.map((one) => ({
            "@type": "CorrectionComment",
            text: one.note,
            datePublished: one.date,
          })),
        }),
  };
}

/** schema.org says it from both ends: of a translation what it translates, of an original what translates it. */
function translationsLd(
  { original, translations }: Article,
  { absolute, urls }: MetaContext,
): Pick<NewsArticle, "translationOfWork" | "workTranslation"> {
  const ref = (other: Article) => ({ "@type": "NewsArticle" as const, "@id": absolute(urls.article(other)) });
  if (original) return { translationOfWork: ref(original) };
  return translations.length === 0 ? {} : { workTranslation: translations.map(ref) };
}

function imageLd({ image }: Article, path: string, { absolute, pictures }: MetaContext): ImageObject {
  const file = plainFile(pictureOf(pictures, path));
  return {
    "@type": "ImageObject",
    url: absolute(urlOfPicture(file)),
    width: { "@type": "QuantitativeValue", value: file.width, unitText: "px" },
    height: { "@type": "QuantitativeValue", value: file.height, unitText: "px" },
    ...(image?.path === path ? { creditText: image.credit } : {}),
  };
}
