/** Finds whatever in a built site would make a reader's browser ask another host for something. */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { attribute, type Element } from "./html.ts";
import { refreshOf } from "./links.ts";
import type { BuiltSite } from "./built-site.ts";

const LOADED_LINKS =
  /\b(stylesheet|icon|apple-touch-icon|mask-icon|preload|modulepreload|prefetch|preconnect|dns-prefetch|prerender|manifest)\b/;
const LOADING = ["src", "srcset", "imagesrcset", "poster", "data", "background", "action", "formaction", "ping"];

/** Each request to another host, as "file: what". */
export function requestsToOthers(site: BuiltSite): string[] {
  const inPages = site.pages.flatMap(({ file, elements }) =>
    elements.flatMap((element) =>
      loadedBy(element)
        .filter(isElsewhere)
        .map((value) => `${file}: ${value}`),
    ),
  );
  const inStyles = texts(site, (file) => file.endsWith(".css") && file.startsWith("assets/")).flatMap(
    ({ file, text }) =>
      [...text.matchAll(/url\(\s*["']?([^"')]*)|@import\s+["']([^"']*)/g)]
        .map((found) => found[1] ?? found[2] ?? "")
        .filter(isElsewhere)
        .map((value) => `${file}: ${value}`),
  );
  const inScripts = texts(site, isScriptOfAPage).flatMap(({ file, text }) =>
    [...text.matchAll(/(?:https?:|wss?:)?\/\/[a-z0-9-]+(?:\.[a-z0-9-]+)+[^\s"'`]*/gi)]
      .map(([address]) => address)
      .filter((address) => !NAMES_ONLY.test(address))
      .map((address) => `${file}: ${address}`),
  );
  return [...inPages, ...inStyles, ...inScripts];
}

/** Addresses that are names and are never asked: XML namespaces, and the base on which Pagefind resolves relative addresses. */
const NAMES_ONLY = /^http:\/\/www\.w3\.org\/|^https:\/\/example\.com\$\{/;

/** Our own scripts, and the two files of the search index that they load. */
const isScriptOfAPage = (file: string): boolean => /^(assets\/.*|pagefind\/pagefind(-worker)?)\.js$/.test(file);

function texts(site: BuiltSite, which: (file: string) => boolean): { file: string; text: string }[] {
  return site.files.filter(which).map((file) => ({ file, text: readFileSync(join(site.folder, file), "utf8") }));
}

function loadedBy(element: Element): string[] {
  const plain = LOADING.flatMap((name) => attribute(element, name) ?? []);
  const linked =
    element.tagName === "link" && LOADED_LINKS.test(attribute(element, "rel") ?? "")
      ? attribute(element, "href")
      : undefined;
  const drawn = ["use", "image"].includes(element.tagName) ? attribute(element, "href") : undefined;
  return [...plain, ...[linked, drawn].filter((one) => one !== undefined), ...refreshOf(element)];
}

/** `data:` holds what it names; everything relative stays here. */
const isElsewhere = (address: string): boolean => /(^|,\s*)([a-z][a-z0-9+.-]*:)?\/\//i.test(address.trim());
