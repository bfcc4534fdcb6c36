/** Where the links and images of a foreign text lead once it is a content file of ours. */
import { posix } from "node:path";
import { destination } from "./html.ts";
import type { Edit, ImageSpan, LinkSpan, Span, WikiSpan } from "./markup.ts";

/** What is known of all documents when the links of one are rewritten. */
export interface Directory {
  /** The new path of a document by any address it had: its file, with or without ending, its permalink. */
  documents: ReadonlyMap<string, string>;
  /** New paths by a name that only one document has, for links between notes. */
  byName: ReadonlyMap<string, string>;
  /** Files that are no documents, by their path in the archive. */
  files: ReadonlySet<string>;
  /** The ids of a document's headings once it is imported, by its new path. */
  anchorsOf: (path: string) => readonly string[];
}

/** A document whose links are rewritten. */
export interface Here {
  /** Its path in the archive. */
  path: string;
  /** Its new path in the content folder. */
  target: string;
  /** The address at which it was published, where it says so. */
  url: string | undefined;
}

export interface LinkOutcome {
  edits: Edit[];
  losses: [what: string, detail: string][];
  /** Images to copy: from a path in the archive to one in the content folder. */
  copies: Map<string, string>;
  /** How many links now lead to content files. */
  rewritten: number;
}

const LINK_DEAD = "a link leads to nothing here; its words stay as plain text";
const LINK_FILE = "a link leads to a file that has no place here; its words stay as plain text";
const LINK_SCHEME = "a link of a kind that is not allowed; its words stay as plain text";
const LINK_ABSOLUTE = "a link within the old site now leads to its full address there";
const LINK_FRAGMENT = "a link names a heading that is not there; it leads to the top now";
const LINK_HEADING = "a link to a place in its own text that is no heading; its words stay as plain text";
const IMAGE_REMOTE = "an image on another server became a link";
const IMAGE_MISSING = "an image is not in the archive; its description stays as plain text";
const IMAGE_KIND = "an image of a kind that is not shown here; its description stays as plain text";
const EMBED = "an embedded note became a link";

const SHOWN_IMAGE = /\.(avif|gif|jpe?g|png|webp)$/i;

export function rewriteLinks(text: string, spans: readonly Span[], here: Here, directory: Directory): LinkOutcome {
  const outcome: LinkOutcome = { edits: [], losses: [], copies: new Map(), rewritten: 0 };
  for (const span of spans) {
    if (span.type === "link") rewriteLink(text, span, here, directory, outcome);
    else if (span.type === "image") rewriteImage(span, here, directory, outcome);
    else if (span.type === "wiki") rewriteWiki(span, here, directory, outcome);
  }
  return outcome;
}

function rewriteLink(text: string, span: LinkSpan, here: Here, directory: Directory, outcome: LinkOutcome): void {
  const { inner, from, to, href, title } = span;
  // `<https://…>`: an address that shows itself.
  if (text.charAt(from) !== "[") return;
  if (/^(https?:\/\/|mailto:)/i.test(href)) return;
  const lead = (address: string): void => {
    const shown = title === "" ? "" : ` "${title.replace(/["\\]/g, "\\$&")}"`;
    outcome.edits.push({ from: inner.to, to, text: `](${destination(address)}${shown})` });
  };
  const plain = (what: string): void => {
    outcome.losses.push([what, decode(href)]);
    outcome.edits.push({ from, to: inner.from, text: "" }, { from: inner.to, to, text: "" });
  };
  if (href.startsWith("#")) {
    if (!directory.anchorsOf(here.target).includes(decode(href.slice(1)))) plain(LINK_HEADING);
    return;
  }
  const absolute = absoluteOf(href, here.url);
  if (/^[a-z][a-z\d+.-]*:/i.test(href)) return plain(LINK_SCHEME);
  const found = documentAt(href, here, directory, outcome);
  if (found !== undefined) {
    outcome.rewritten++;
    return lead(found);
  }
  if (absolute !== undefined) {
    outcome.losses.push([LINK_ABSOLUTE, decode(href)]);
    return lead(absolute);
  }
  plain(candidates(pathOf(href), here.path).some((path) => directory.files.has(path)) ? LINK_FILE : LINK_DEAD);
}

function rewriteImage(span: ImageSpan, here: Here, directory: Directory, outcome: LinkOutcome): void {
  const { from, to, src, alt, inLink } = span;
  const words = alt.replace(/\s+/g, " ").trim();
  const replace = (put: string): void => void outcome.edits.push({ from, to, text: put });
  const file = candidates(pathOf(src), here.path).find((path) => directory.files.has(path));
  if (file !== undefined && SHOWN_IMAGE.test(file)) {
    const copy = copyOf(file, here, outcome);
    return replace(`![${words}](${encodePath(posix.relative(posix.dirname(here.target), copy))})`);
  }
  const address = /^https?:\/\//i.test(src) ? src : absoluteOf(src, here.url);
  if (address !== undefined && file === undefined) {
    outcome.losses.push([IMAGE_REMOTE, decode(src)]);
    // A link cannot stand within a link.
    return replace(inLink ? words || "image" : `[${words || "image"}](${destination(address)})`);
  }
  outcome.losses.push([file === undefined && !/^data:/i.test(src) ? IMAGE_MISSING : IMAGE_KIND, decode(src)]);
  replace(words);
}

/** Images lie in a folder of their own beside the article. */
function copyOf(file: string, here: Here, { copies }: LinkOutcome): string {
  const known = copies.get(file);
  if (known !== undefined) return known;
  const folder = here.target.replace(/\.md$/, "");
  const [, stem = "image", ending = ""] = /^(.*?)(\.[^.]*)$/.exec(posix.basename(file)) ?? [];
  const safe =
    stem
      .normalize("NFC")
      .toLowerCase()
      .replace(/[^\p{L}\p{M}\p{N}_-]+/gu, "-")
      .replace(/^-+|-+$/g, "")
      .slice(0, 60) || "image";
  const taken = new Set(copies.values());
  let path = `${folder}/${safe}${ending.toLowerCase()}`;
  for (let n = 2; taken.has(path); n++) path = `${folder}/${safe}-${n}${ending.toLowerCase()}`;
  copies.set(file, path);
  return path;
}

function rewriteWiki(span: WikiSpan, here: Here, directory: Directory, outcome: LinkOutcome): void {
  const { from, to, target, embed } = span;
  const [name = "", fragment = ""] = target.split("#");
  const words = span.words.trim() || (name === "" ? fragment : posix.basename(name)).trim();
  const replace = (put: string): void => void outcome.edits.push({ from, to, text: put });
  if (embed && /\.\w{2,4}$/.test(name)) {
    const key = name.trim().toLowerCase();
    const file = [...directory.files].find(
      (path) => path.toLowerCase() === key || path.toLowerCase().endsWith(`/${key}`),
    );
    // Words after the bar of an image are its width.
    const alt = /^\d*(x\d+)?$/.test(span.words.trim()) ? posix.basename(name) : words;
    if (file !== undefined && SHOWN_IMAGE.test(file)) {
      const copy = copyOf(file, here, outcome);
      return replace(`![${alt}](${encodePath(posix.relative(posix.dirname(here.target), copy))})`);
    }
    outcome.losses.push([file === undefined ? IMAGE_MISSING : IMAGE_KIND, name]);
    return replace(alt);
  }
  const path = documentAt(encodeURI(name.trim()), here, directory, outcome) ?? named(name, here, directory);
  if (path === undefined) {
    outcome.losses.push([LINK_DEAD, `[[${target}]]`]);
    return replace(words);
  }
  if (embed) outcome.losses.push([EMBED, `[[${target}]]`]);
  outcome.rewritten++;
  replace(`[${words}](${path})`);
}

function named(name: string, here: Here, { byName }: Directory): string | undefined {
  const target = byName.get(posix.basename(name.trim()).toLowerCase());
  return target === undefined ? undefined : relativeTo(target, here);
}

/** The path of the content file an address now leads to, with its fragment where that heading is there. */
function documentAt(href: string, here: Here, directory: Directory, outcome: LinkOutcome): string | undefined {
  const target = candidates(pathOf(href), here.path)
    .flatMap((path) => directory.documents.get(path) ?? [])
    .at(0);
  if (target === undefined) return undefined;
  const fragment = decode(/#(.*)$/.exec(href)?.[1] ?? "");
  const path = relativeTo(target, here);
  if (fragment === "") return path;
  if (directory.anchorsOf(target).includes(fragment)) return `${path}#${encodeURIComponent(fragment)}`;
  outcome.losses.push([LINK_FRAGMENT, decode(href)]);
  return path;
}

const relativeTo = (target: string, here: Here): string =>
  encodePath(posix.relative(posix.dirname(here.target), target));

/** The paths in the archive an address can mean, the likeliest first, without a slash at either end. */
function candidates(path: string, from: string): string[] {
  if (path === "") return [];
  const beside = posix.normalize(posix.join(posix.dirname(from), path));
  const fromRoot = posix.normalize(path);
  const all = path.startsWith("/") ? [fromRoot, `static${fromRoot}`, `public${fromRoot}`] : [beside, fromRoot];
  return all.map((one) => one.replace(/^\/+|\/+$/g, "")).filter((one) => one !== "" && !one.startsWith(".."));
}

const pathOf = (href: string): string =>
  /^[a-z][a-z\d+.-]*:|^\/\//i.test(href) ? "" : decode(href.replace(/[?#].*$/s, ""));

/** The full address of a link within the old site. */
function absoluteOf(href: string, url: string | undefined): string | undefined {
  if (/^\/\/[\w-]+(\.[\w-]+)+/.test(href)) return `https:${href}`;
  if (/^www\.[\w-]+\.\w/i.test(href)) return `https://${href}`;
  if (url === undefined || !URL.canParse(href, url)) return undefined;
  const address = new URL(href, url);
  return /^https?:$/.test(address.protocol) ? address.href : undefined;
}

const encodePath = (path: string): string => destination(encodeURI(path).replace(/[#?]/g, encodeURIComponent));

function decode(address: string): string {
  try {
    return decodeURIComponent(address);
  } catch {
    return address;
  }
}
