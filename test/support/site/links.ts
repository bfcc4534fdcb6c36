/** Follows every address that stands in a built site to the file and the place in it that it names. */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { gunzipSync } from "node:zlib";
import { attribute, type Element } from "./html.ts";
import type { BuiltPage, BuiltSite } from "./built-site.ts";

/** A server that no link names: what stays on it is internal. */
const HERE = "https://here.invalid";

const ADDRESSES = ["href", "src", "cite", "action", "poster", "data", "formaction"];

/** Every internal address of every page that leads to no file or to no id, as "page: address: why". */
export function deadLinks(site: BuiltSite): string[] {
  return site.pages.flatMap((page) =>
    addressesOf(page).flatMap(({ value, element }) => {
      // A fragment alone stays in the page, wherever that is shown.
      const inPage = value.startsWith("#") ? `${HERE}${site.prefix}${encodeURI(page.file)}` : baseOf(site, page);
      const why = whyDead(site, inPage, value, isMeantForDisk(site, page, element));
      return why === undefined ? [] : [`${page.file}: ${value}: ${why}`];
    }),
  );
}

/** Why an absolute address of the site itself leads nowhere; undefined when it is good. */
export function whyDeadAbsolute(site: BuiltSite, address: string): string | undefined {
  if (!address.startsWith(site.address)) return `is not below ${site.address}`;
  return whyDead(site, `${HERE}${site.prefix}`, address, false);
}

function whyDead(site: BuiltSite, base: string, value: string, disk: boolean): string | undefined {
  if (!URL.canParse(value, base)) return "is no address";
  const url = new URL(value, base);
  const isOurs = url.href.startsWith(site.address);
  const own = isOurs ? new URL(url.href.slice(site.address.length), `${HERE}${site.prefix}`) : url;
  if (own.origin !== HERE) return undefined;
  const path = decodeURIComponent(own.pathname);
  if (!path.startsWith(site.prefix)) return `leaves the folder ${site.prefix}`;
  if (disk && path.endsWith("/")) return "names a folder, which a disk does not open as a page";
  const file = path.slice(site.prefix.length).replace(/(^|\/)$/, "$1index.html");
  const ids = site.idsOf.get(file);
  if (!ids) return `there is no ${file}`;
  const id = decodeURIComponent(own.hash.slice(1)).replace(/:~:.*$/, "");
  // To the search page a fragment says what to look for.
  if (/^([a-z]+\/)?search\/index\.html$/.test(file) && /^[a-z]+=/.test(id)) return undefined;
  return id === "" || ids.has(id) ? undefined : `${file} has no id ${id}`;
}

/** The page for lost readers is shown at any address, so it is read here at one that is deep. */
const baseOf = (site: BuiltSite, { file }: BuiltPage): string =>
  `${HERE}${site.prefix}${file === "404.html" ? "no/such/page/" : encodeURI(file)}`;

/** On a disk a page is a file; what tells machines where the site is published is not for the disk. */
function isMeantForDisk(site: BuiltSite, page: BuiltPage, element: Element): boolean {
  // Search engines are told where pages stand on the web, whatever copy they are told in.
  const isForEngines =
    attribute(element, "rel") === "canonical" ||
    (element.tagName === "link" && attribute(element, "hreflang") !== undefined);
  return site.disk && page.file !== "404.html" && !isForEngines;
}

function addressesOf(page: BuiltPage): { value: string; element: Element }[] {
  return page.elements.flatMap((element) => {
    const plain = ADDRESSES.flatMap((name) => attribute(element, name) ?? []);
    const sets = (attribute(element, "srcset") ?? "").split(",").map((one) => one.trim().split(/\s+/)[0] ?? "");
    return [...plain, ...sets.filter(Boolean), ...refreshOf(element)].map((value) => ({ value, element }));
  });
}

/** Where `<meta http-equiv="refresh">` leads. */
export function refreshOf(element: Element): string[] {
  if (attribute(element, "http-equiv")?.toLowerCase() !== "refresh") return [];
  return [/url\s*=\s*['"]?([^'"]*)/i.exec(attribute(element, "content") ?? "")?.[1] ?? ""];
}

/** The records of the search index. */
export function searchRecords(site: BuiltSite): SearchRecord[] {
  return site.files
    .filter((file) => file.startsWith("pagefind/fragment/"))
    .map((file) => {
      const text = gunzipSync(readFileSync(join(site.folder, file))).toString("utf8");
      return JSON.parse(text.slice(text.indexOf("{"))) as SearchRecord;
    });
}

export interface SearchRecord {
  url: string;
  content: string;
  meta: Record<string, string>;
  filters: Record<string, string[]>;
}
