/**
 * Turns a folder of Markdown written for another program into a content folder of ours: every document a draft, every topic a
 * record, and a report of what could not be carried over. Two passes: names and dates first, then texts, whose links need them.
 */
import { copyFileSync, mkdirSync, writeFileSync } from "node:fs";
import { dirname, join, posix } from "node:path";
import { Document as YamlDocument, isMap, isSeq } from "yaml";
import type { Slug } from "../content/slug.ts";
import type { IsoDate } from "../language/dates.ts";
import { anchorsIn, convertBody, leadingHeading } from "./convert.ts";
import { listArchive, readArchiveText } from "./files.ts";
import { readForeign } from "./front-matter.ts";
import type { Directory } from "./links.ts";
import { oneLine, readMeta, stemOf, type DocumentMeta } from "./meta.ts";
import { Names, slugFrom } from "./names.ts";
import { ImportReport } from "./report.ts";
import { siteYaml } from "./site.ts";
import { summaryOf } from "./summary.ts";
import { Topics } from "./tags.ts";

/** What the report is called. It lies beside `site.yaml`, where nothing reads it. */
export const REPORT = "import-report.txt";

/** What the first pass learns of a document. */
interface Imported {
  path: string;
  /** Its path in the content folder. */
  target: string;
  /** Where its text begins, after the front matter. */
  bodyAt: number;
  meta: DocumentMeta;
  title: string;
  tags: Slug[];
  lang: string | undefined;
}

/** Imports `from` into the folder `to`, which is new or empty. `today` stands where no date is known. */
export function importFolder(from: string, to: string, today: IsoDate): ImportReport {
  const report = new ImportReport();
  const archive = listArchive(from, report);
  const topics = new Topics();
  const names = new Names();
  const documents = archive.documents.flatMap((path) => firstPass(from, path, today, topics, names, report) ?? []);
  const directory = directoryOf(from, documents, archive.others);

  write(to, "site.yaml", siteYaml(from, archive.others, today.slice(0, 4), report));
  for (const one of documents) secondPass(from, to, one, directory, report);
  const labels = topics.all();
  for (const { slug, label } of labels) write(to, `tags/${slug}.md`, `---\n${yamlOf({ label })}---\n`);

  report.carried("documents as articles, all of them drafts", documents.length);
  report.carried("topics", labels.length);
  write(to, REPORT, report.text());
  return report;
}

function firstPass(
  from: string,
  path: string,
  today: IsoDate,
  topics: Topics,
  names: Names,
  report: ImportReport,
): Imported | undefined {
  const text = readArchiveText(from, path, report);
  if (text === undefined) return undefined;
  if (text.trim() === "") {
    report.lost(path, "the file is empty and was passed over");
    return undefined;
  }
  const { keys, bodyAt, notes } = readForeign(text);
  for (const note of notes) report.lost(path, note);
  const meta = readMeta(path, keys, today, report);
  const { stem, lang } = stemOf(path);
  const title = meta.title ?? leadingHeading(text.slice(bodyAt))?.heading ?? "";
  if (meta.title === undefined)
    report.lost(path, "there is no title; made of its first heading or its name", title || stem);
  if (meta.labels.length === 0) report.lost(path, "there is no tag; put under", "Imported");
  const folder = `articles/${meta.date.slice(0, 4)}/${meta.date.slice(5, 7)}`;
  const wanted = slugFrom(stem, "article");
  const slug = names.take(folder, wanted === "article" && title !== "" ? slugFrom(title, "article") : wanted);
  return {
    path,
    target: `${folder}/${slug}.md`,
    bodyAt,
    meta,
    title: title || oneLine(stem.replace(/[-_]+/g, " ")) || slug,
    tags: topics.slugsOf(meta.labels),
    lang: meta.lang ?? lang,
  };
}

function secondPass(from: string, to: string, one: Imported, directory: Directory, report: ImportReport): void {
  const { path, target, meta, title, tags, lang } = one;
  const { body, losses, copies, links } = convertBody(bodyOf(from, one), { path, target, url: meta.url }, directory);
  for (const [what, detail] of losses) report.lost(path, what, detail);
  const summary = meta.summary ?? summaryOf(body) ?? title;
  const { date, published, updated, url } = meta;
  const front = { title, date, published, updated, tags, lang, summary, draft: true };
  // Where a text comes from must not be lost, and the front matter has no key for it.
  const text = url === undefined ? body : `${body}\n\nSource: <${encodeURI(decodeURI(safely(url)))}>`;
  write(to, target, `---\n${yamlOf(front)}---\n\n${text.trim()}\n`);
  for (const [image, copy] of copies) {
    mkdirSync(dirname(join(to, copy)), { recursive: true });
    copyFileSync(join(from, image), join(to, copy));
  }
  report.carried("images copied", copies.size);
  report.carried("links between documents", links);
  if (url !== undefined) report.carried("addresses of sources, written at the end of the text");
}

/** An address that `decodeURI` can read. */
function safely(url: string): string {
  try {
    decodeURI(url);
    return url;
  } catch {
    return url.replace(/%/g, "%25");
  }
}

/** A document's text without its front matter, and without a heading that repeats the title. */
function bodyOf(from: string, { path, bodyAt, title }: Imported): string {
  // What is to be said of the file's bytes was said in the first pass.
  const body = (readArchiveText(from, path, new ImportReport()) ?? "").slice(bodyAt);
  const lead = leadingHeading(body);
  return lead && lead.heading === title ? lead.rest : body;
}

/** Every address under which a document may be linked. */
function directoryOf(from: string, documents: readonly Imported[], files: ReadonlySet<string>): Directory {
  const paths = new Map<string, string>();
  const byName = new Map<string, string | undefined>();
  for (const { path, target, meta } of documents) {
    for (const address of addressesOf(path, meta)) if (!paths.has(address)) paths.set(address, target);
    const name = posix
      .basename(path)
      .replace(/\.\w+$/, "")
      .toLowerCase();
    byName.set(name, byName.has(name) ? undefined : target);
  }
  const byTarget = new Map(documents.map((one) => [one.target, one]));
  const anchors = new Map<string, readonly string[]>();
  const directory: Directory = {
    documents: paths,
    byName: new Map([...byName].filter((pair): pair is [string, string] => pair[1] !== undefined)),
    files,
    anchorsOf(target) {
      const known = anchors.get(target);
      if (known) return known;
      // An empty list first: a document's links to itself ask for it again.
      anchors.set(target, []);
      const one = byTarget.get(target)!;
      const { body } = convertBody(bodyOf(from, one), { path: one.path, target, url: one.meta.url }, directory);
      const found = anchorsIn(body);
      anchors.set(target, found);
      return found;
    },
  };
  return directory;
}

/** `_posts/2021-07-14-harbour.md` is also `2021/07/14/harbour.html`; `content/posts/harbour.md` is also `posts/harbour`. */
function addressesOf(path: string, { permalink }: DocumentMeta): string[] {
  const bare = path.replace(/\.\w+$/, "");
  const named = [bare, bare.replace(/^(content|src|source|docs)\//, "")].flatMap((one) => [
    one,
    one.replace(/\/?_?index$/i, ""),
  ]);
  const dated = /(?:^|\/)(\d{4})-(\d{2})-(\d{2})-([^/]+)$/.exec(bare);
  if (dated) named.push(`${dated[1]}/${dated[2]}/${dated[3]}/${dated[4]}`, posix.basename(bare));
  if (permalink !== undefined) named.push(permalink.replace(/^\/+|\/+$/g, "").replace(/(\/?index)?\.html?$/, ""));
  return [
    path,
    ...named.filter((one) => one !== "").flatMap((one) => [one, `${one}.html`, `${one}.md`, `${one}/index.html`]),
  ];
}

/** YAML with one line for each key that has a value, lists in brackets. */
function yamlOf(values: Record<string, unknown>): string {
  const given = Object.fromEntries(Object.entries(values).filter(([, value]) => value !== undefined));
  const document = new YamlDocument(given);
  if (isMap(document.contents)) {
    for (const { value } of document.contents.items) if (isSeq(value)) value.flow = true;
  }
  return document.toString({ lineWidth: 0 });
}

function write(to: string, path: string, text: string): void {
  const file = join(to, path);
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, text);
}
