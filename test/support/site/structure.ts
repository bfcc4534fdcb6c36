/** What every page must be, whatever it shows. */
import { attribute, named, textOf, type Element } from "./html.ts";
import type { BuiltPage, BuiltSite } from "./built-site.ts";

/** Styles, scripts and handlers that stand in a page itself. */
export function inlineCode({ pages }: BuiltSite): string[] {
  return each(pages, (page) =>
    page.elements.flatMap((element) => {
      const handlers = element.attrs.filter(({ name }) => name === "style" || name.startsWith("on"));
      const found = handlers.map(({ name }) => `${element.tagName} ${name}`);
      if (element.tagName === "style") found.push("style element");
      if (element.tagName === "script" && !isData(element) && !isLoaded(element)) found.push("script with text");
      if (element.attrs.some(({ value }) => /^\s*(javascript|vbscript):/i.test(value)))
        found.push("javascript: address");
      return found;
    }),
  );
}

/** A block of data for machines, which no browser runs. */
const isData = (script: Element): boolean => attribute(script, "type") === "application/ld+json";

const isLoaded = (script: Element): boolean => textOf(script) === "" && attribute(script, "src") !== undefined;

/** Blocks of data for machines that are no JSON. */
export function brokenData({ pages }: BuiltSite): string[] {
  return each(pages, (page) =>
    named(page, "script")
      .filter((script) => isData(script) && !isJson(textOf(script)))
      .map((script) => textOf(script)),
  );
}

function isJson(text: string): boolean {
  try {
    JSON.parse(text);
    return true;
  } catch {
    return false;
  }
}

export function wrongHeadings({ pages }: BuiltSite): string[] {
  return each(pages, (page) => {
    const first = named(page, "h1");
    if (first.length !== 1) return [`${first.length} h1`];
    return textOf(first[0]!) === "" ? ["an empty h1"] : [];
  });
}

export function repeatedIds({ pages }: BuiltSite): string[] {
  return each(pages, ({ ids }) => ids.filter((id, i) => ids.indexOf(id) !== i));
}

/**
 * Titles that two pages of one section share: a topic and a source may well have one name. Evidence pages are many and may
 * be of one speaker and one day; their address tells them apart.
 */
export function sharedTitles({ pages }: BuiltSite): string[] {
  const byTitle = new Map<string, string[]>();
  for (const page of pages) {
    if (/^quotes\/[^/]+\/index\.html$/.test(page.file) || isLeftBehind(page)) continue;
    const key = `${sectionOf(page.file)}: ${titleOf(page)}`;
    byTitle.set(key, [...(byTitle.get(key) ?? []), page.file]);
  }
  const untitled = pages.filter((page) => titleOf(page) === "").map(({ file }) => `${file} has no title`);
  const shared = [...byTitle].filter(([, files]) => files.length > 1);
  return [...untitled, ...shared.map(([title, files]) => `${title}: ${files.join(", ")}`)];
}

/** `tags`, or `ar/tags` in an edition. */
const sectionOf = (file: string): string => /^([a-z]{2}\/)?[^/]+/.exec(file)?.[0] ?? "";

export const titleOf = (page: BuiltPage): string => named(page, "title").map(textOf).join("");

/** Pages that only say where something went or why it is gone: search engines do not list them. */
const isLeftBehind = (page: BuiltPage): boolean =>
  named(page, "meta").some(
    (meta) => attribute(meta, "name") === "robots" && /noindex/.test(attribute(meta, "content") ?? ""),
  );

/** Pages that do not say their language, or have no main part. */
export function unmarked({ pages }: BuiltSite): string[] {
  return each(pages, (page) => {
    const lang = named(page, "html").map((html) => attribute(html, "lang"))[0];
    const missing = lang === undefined || lang === "" ? ["no language"] : [];
    return named(page, "main").length === 1 ? missing : [...missing, "not one main"];
  });
}

function each(pages: readonly BuiltPage[], look: (page: BuiltPage) => string[]): string[] {
  return pages.flatMap((page) => look(page).map((found) => `${page.file}: ${found}`));
}
