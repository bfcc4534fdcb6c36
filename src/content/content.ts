/** The content folder as a value: every file read and checked on its own, nothing yet linked to anything else. */
import { basename, join } from "node:path";
import { z } from "zod";
import { dayOf } from "../language/dates.ts";
import { checkYaml, readEntry, readFrontMatter, type BodyRules, type Entry } from "./entry.ts";
import { listFiles, readText, type ContentFile } from "./files.ts";
import { readPassages, type Passage } from "./passages.ts";
import { Problems } from "./problem.ts";
import { article, type ArticleMeta } from "./schema/article.ts";
import { day, text } from "./schema/fields.ts";
import { page, type PageMeta } from "./schema/page.ts";
import { person, type PersonMeta } from "./schema/person.ts";
import { site, type SiteMeta } from "./schema/site.ts";
import { source, type SourceMeta } from "./schema/source.ts";
import { tag, type TagMeta } from "./schema/tag.ts";
import { isSlug, slugLike, type Slug } from "./slug.ts";
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
  /** Paths of Markdown files whose problems kept them out of the lists; links to them are not dead. */
  unread: Set<string>;
}

/** First parts of an address that belong to the program. */
const RESERVED =
  /^(tags|people|quotes|sources|rights|search|feeds?|data|corrections|assets|media|pagefind|index|404|page|en|fr|es|ar|ru|zh|\d{4})$/;

/** Reads all of a content folder. Problems of every file are told; files with errors are left out of the value. */
export function loadContent(root: string): { content: Content | undefined; problems: Problems } {
  const problems = new Problems();
  const files = listFiles(root);
  const site = readSite(root, files, problems);
  const rules: BodyRules = { unattributed: site?.unattributed ?? "error" };
  const content: Omit<Content, "site"> = {
    root,
    articles: [],
    people: [],
    tags: [],
    sources: [],
    pages: [],
    assets: new Map(),
    superseded: readSuperseded(files, problems),
    unread: new Set(),
  };
  reportTwins(files, problems);
  for (const file of files) {
    const { path } = file;
    if (!path.endsWith(".md")) {
      if (!/\.ya?ml$/.test(path)) content.assets.set(path, file);
      continue;
    }
    const slug = slugOf(file, problems);
    const add = <T>(list: T[], entry: T | undefined): void => {
      if (entry !== undefined) list.push(entry);
      else content.unread.add(path);
    };
    const place = /^(articles|pages)\/.+$|^(people|tags|sources)\/[^/]+$/.exec(path);
    const folder = place?.[1] ?? place?.[2];
    if (folder === "articles") add(content.articles, readArticle(file, slug, rules, problems));
    else if (folder === "people") add(content.people, readEntry(file, slug, person, rules, problems));
    else if (folder === "tags") add(content.tags, readEntry(file, slug, tag, rules, problems));
    else if (folder === "sources") add(content.sources, readSource(file, slug, problems));
    else if (folder === "pages") add(content.pages, readPage(file, slug, rules, problems));
    else {
      const message =
        "no Markdown is read in this place; move the file to `articles/YYYY/MM/`, `people/`, `tags/`, `sources/` or `pages/`";
      problems.add({ file: file.file, line: 1, column: 1 }, "misplaced-file", message);
    }
  }
  return { content: site && { ...content, site }, problems };
}

function readSite(root: string, files: readonly ContentFile[], problems: Problems): SiteMeta | undefined {
  const file = files.find(({ path }) => path === "site.yaml");
  if (!file) {
    const place = { file: join(root, "site.yaml"), line: 1, column: 1 };
    const message =
      files.length === 0
        ? "there is no content folder here; name one with `--content`, or make `site.yaml` and `articles/`"
        : "`site.yaml` is missing; it needs at least `id`, `title`, `description`, `url`, `author` and `email`";
    problems.add(place, "site-missing", message);
    return undefined;
  }
  const yaml = readText(file, problems);
  return yaml === undefined ? undefined : checkYaml(file.file, yaml, 1, site, problems);
}

function readSuperseded(files: readonly ContentFile[], problems: Problems): Superseded {
  const file = files.find(({ path }) => path === "superseded.yaml");
  const yaml = file && readText(file, problems);
  return (yaml !== undefined && checkYaml(file!.file, yaml, 1, superseded, problems)) || {};
}

function slugOf(file: ContentFile, problems: Problems): Slug {
  const name = basename(file.path, ".md");
  if (!isSlug(name)) {
    const mended = slugLike(name);
    const hint = mended === "" ? "" : `; rename it \`${mended}.md\``;
    const message = `the file's name must be small letters, digits and single hyphens, since it becomes the address${hint}`;
    problems.add({ file: file.file, line: 1, column: 1 }, "bad-slug", message);
  }
  return name as Slug;
}

/** Two names that differ only in case are one file on many machines, and one address on many servers. */
function reportTwins(files: readonly ContentFile[], problems: Problems): void {
  const seen = new Map<string, string>();
  for (const { file, path } of files) {
    const folded = path.toLowerCase();
    const twin = seen.get(folded);
    if (twin !== undefined) {
      const message = `the name differs from \`${twin}\` only in capital letters; rename one of the two`;
      problems.add({ file, line: 1, column: 1 }, "slug-case", message);
    }
    seen.set(folded, path);
  }
}

function readArticle(file: ContentFile, slug: Slug, rules: BodyRules, problems: Problems): ArticleEntry | undefined {
  const entry = readEntry(file, slug, article, rules, problems);
  if (!entry) return undefined;
  const day = dayOf(entry.meta.date);
  const wanted = `articles/${day.slice(0, 4)}/${day.slice(5, 7)}/${slug}.md`;
  if (file.path !== wanted) {
    const message = `the article is of ${day}, so its place is \`${wanted}\`; move the file or mend \`date\``;
    const line = entry.yamlLine + entry.yaml.split("\n").findIndex((row) => /^date\s*:/.test(row));
    problems.add({ file: file.file, line, column: 1 }, "wrong-folder", message);
  }
  return entry;
}

function readSource(file: ContentFile, slug: Slug, problems: Problems): SourceEntry | undefined {
  const draft = readFrontMatter(file, source, problems);
  if (!draft) return undefined;
  const passages = readPassages(draft.bodyText, draft.bodyLine, file.file, problems);
  const { meta, yaml, yamlLine } = draft;
  return { ...file, slug, meta, yaml, yamlLine, body: emptyBody, passages };
}

function readPage(file: ContentFile, slug: Slug, rules: BodyRules, problems: Problems): PageEntry | undefined {
  const first = file.path.split("/")[1]!.replace(/\.md$/, "");
  if (RESERVED.test(first) || slug === "index") {
    const message = `\`${slug === "index" ? slug : first}\` is a name the site needs itself; give the page another`;
    problems.add({ file: file.file, line: 1, column: 1 }, "reserved-name", message);
    return undefined;
  }
  return readEntry(file, slug, page, rules, problems);
}
