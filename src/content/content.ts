/** The content folder as a value: every file read and checked on its own, nothing yet linked to anything else. */
import { basename, join, posix } from "node:path";
import { z } from "zod";
import { dayOf } from "../language/dates.ts";
import { checkYaml, placeIn, readEntry, readFrontMatter, type BodyRules, type Entry } from "./entry.ts";
import { listFiles, readText, type ContentFile } from "./files.ts";
import { readPassages, type Passage } from "./passages.ts";
import { folderOf, isMisnamed, isReserved, reportTwins, slugOf } from "./places.ts";
import { Problems } from "./problem.ts";
import { article, type ArticleMeta } from "./schema/article.ts";
import { day, text } from "./schema/fields.ts";
import { page, type PageMeta } from "./schema/page.ts";
import { person, type PersonMeta } from "./schema/person.ts";
import { site, type SiteMeta } from "./schema/site.ts";
import { source, type SourceMeta } from "./schema/source.ts";
import { tag, type TagMeta } from "./schema/tag.ts";
import type { Slug } from "./slug.ts";
import { emptyBody } from "../markdown/body.ts";

export type ArticleEntry = Entry<ArticleMeta>;
export type PersonEntry = Entry<PersonMeta>;
export type TagEntry = Entry<TagMeta>;
export type PageEntry = Entry<PageMeta>;
export interface SourceEntry extends Entry<SourceMeta> {
  passages: Passage[];
}

/** Where a quotation went whose words were mended after it was published, by its old id. */
const superseded = z.record(z.string(), z.strictObject({ to: text, date: day, reason: text }));
export type Superseded = z.output<typeof superseded>;

export interface Content {
  root: string;
  site: SiteMeta;
  articles: ArticleEntry[];
  people: PersonEntry[];
  tags: TagEntry[];
  sources: SourceEntry[];
  pages: PageEntry[];
  /** Files that are no Markdown, such as images, by their path in the folder. */
  assets: Map<string, ContentFile>;
  superseded: Superseded;
  /** `superseded.yaml` as it stands, for the places of its mistakes. */
  supersededFile: Pick<Entry<unknown>, "file" | "yaml" | "yamlLine"> | undefined;
  /** Paths of Markdown files whose problems kept them out of the lists; links to them are not dead. */
  unread: Set<string>;
}

/** Reads all of a content folder. Problems of every file are told; files with errors are left out of the value. */
export function loadContent(root: string): { content: Content | undefined; problems: Problems } {
  const problems = new Problems();
  const files = listFiles(root, problems);
  const { site, rules } = readSite(root, files, problems);
  const content: Omit<Content, "site"> = {
    root,
    articles: [],
    people: [],
    tags: [],
    sources: [],
    pages: [],
    assets: new Map(),
    ...readSuperseded(files, problems),
    unread: new Set(),
  };
  const twins = reportTwins(files, problems);
  const paths = new Set(files.map(({ path }) => path));
  for (const file of files) {
    const { path } = file;
    if (twins.has(path)) content.unread.add(path);
    else if (path.endsWith(".md")) readMarkdown(file, content, rules, paths, problems);
    else if (isMisnamed(file, problems)) markUnread(path, content);
    else if (!path.endsWith(".yaml")) content.assets.set(path, file);
  }
  return { content: site && { ...content, site }, problems };
}

function readMarkdown(
  file: ContentFile,
  content: Omit<Content, "site">,
  rules: BodyRules,
  paths: ReadonlySet<string>,
  problems: Problems,
): void {
  const folder = folderOf(file, problems);
  if (folder === undefined) return markUnread(file.path, content);
  const slug = slugOf(file, problems);
  const add = <T>(list: T[], entry: T | undefined): void => {
    if (entry !== undefined) list.push(entry);
    else content.unread.add(file.path);
  };
  if (folder === "articles") add(content.articles, readArticle(file, slug, rules, paths, problems));
  else if (folder === "people") add(content.people, readEntry(file, slug, person, rules, problems));
  else if (folder === "tags") add(content.tags, readEntry(file, slug, tag, rules, problems));
  else if (folder === "sources") add(content.sources, readSource(file, slug, problems));
  else add(content.pages, readPage(file, slug, rules, problems));
}

/** A file that lies in the wrong place was meant for a record: what names that record has no second problem. */
function markUnread(path: string, { unread }: Omit<Content, "site">): void {
  unread.add(path);
  const name = basename(path).replace(/\.\w+$/, "");
  for (const folder of ["people", "tags", "sources"]) unread.add(`${folder}/${name}.md`);
}

function readSite(
  root: string,
  files: readonly ContentFile[],
  problems: Problems,
): { site: SiteMeta | undefined; rules: BodyRules } {
  const file = files.find(({ path }) => path === "site.yaml");
  if (!file) {
    reportNoSite(root, files, problems);
    return { site: undefined, rules: { unattributed: "error" } };
  }
  const yaml = readText(file, problems);
  const meta = yaml === undefined ? undefined : checkYaml(file.file, yaml, 1, site, problems);
  // Where the setting cannot be read, thousands of imported articles must not be told for a slip in this one file.
  const fallback = yaml !== undefined && /^unattributed\s*:/m.test(yaml) ? "off" : "error";
  return { site: meta, rules: { unattributed: meta?.unattributed ?? fallback } };
}

function reportNoSite(root: string, files: readonly ContentFile[], problems: Problems): void {
  // A file of nearly this name has its own problem.
  if (files.some(({ path }) => /^site\.ya?ml$/i.test(path))) return;
  const message =
    files.length === 0
      ? "there is no content folder here; name one with `--content`, or make `site.yaml` and `articles/`"
      : "`site.yaml` is missing; it needs at least `id`, `title`, `description`, `url`, `author` and `email`";
  problems.add({ file: join(root, "site.yaml"), line: 1, column: 1 }, "site-missing", message);
}

function readSuperseded(
  files: readonly ContentFile[],
  problems: Problems,
): Pick<Content, "superseded" | "supersededFile"> {
  const file = files.find(({ path }) => path === "superseded.yaml");
  const yaml = file && readText(file, problems);
  if (yaml === undefined) return { superseded: {}, supersededFile: undefined };
  const read = checkYaml(file!.file, yaml, 1, superseded, problems) ?? {};
  return { superseded: read, supersededFile: { file: file!.file, yaml, yamlLine: 1 } };
}

function readArticle(
  file: ContentFile,
  slug: Slug,
  rules: BodyRules,
  paths: ReadonlySet<string>,
  problems: Problems,
): ArticleEntry | undefined {
  const entry = readEntry(file, slug, article, rules, problems);
  if (!entry) return undefined;
  const day = dayOf(entry.meta.date);
  const folder = `articles/${day.slice(0, 4)}/${day.slice(5, 7)}`;
  if (posix.dirname(file.path) !== folder) {
    const wanted = `${folder}/${slug}.md`;
    const mend = paths.has(wanted)
      ? "where another article stands already; delete one of the two, or mend `date`"
      : "move the file there, or mend `date`";
    const message = `the article is of ${day}, so its place is \`${wanted}\`${paths.has(wanted) ? "," : ";"} ${mend}`;
    problems.add(placeIn(entry, ["date"]), "wrong-folder", message);
  }
  return entry;
}

function readSource(file: ContentFile, slug: Slug, problems: Problems): SourceEntry | undefined {
  const draft = readFrontMatter(file, source, problems);
  if (!draft) return undefined;
  const passages = readPassages(draft.bodyText, draft.bodyLine, file.file, problems);
  const { meta, yaml, yamlLine } = draft;
  return meta && { ...file, slug, meta, yaml, yamlLine, body: emptyBody, passages };
}

function readPage(file: ContentFile, slug: Slug, rules: BodyRules, problems: Problems): PageEntry | undefined {
  const entry = readEntry(file, slug, page, rules, problems);
  return isReserved(file, problems) ? undefined : entry;
}
