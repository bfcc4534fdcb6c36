/** Makes the content that is measured: as a content folder of ours with quotations or without, and as a site of Hugo's. */
import { mkdirSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { hugoFiles } from "./hugo.ts";
import { Writer } from "./words.ts";

export interface Folders {
  /** Quotations as plain words in marks: what Hugo gets, too. */
  plain: string;
  /** The same articles, each quotation a link to its source. */
  quoted: string;
  hugo: string;
}

export interface Counts {
  articles: number;
  people: number;
  tags: number;
  sources: number;
}

const TAGS = 40;
const QUOTES_IN_SOURCE = 15;
const YEARS = 30;

interface Sentence {
  words: string;
  person: number;
  source: number;
}

/** Writes all three folders for `articles` articles below `root`. */
export function generate(root: string, articles: number): { folders: Folders; counts: Counts } {
  const folders = { plain: join(root, "plain"), quoted: join(root, "quoted"), hugo: join(root, "hugo") };
  // 500 people at 10,000 articles, and as many articles for each of them at other sizes.
  const people = Math.max(10, Math.round(articles / 20));
  const writer = new Writer(articles);
  const archive = new Archive(writer);
  for (let i = 0; i < articles; i++) writeArticle(i, people, writer, archive, folders);
  for (const folder of [folders.plain, folders.quoted]) {
    write(folder, "site.yaml", siteYaml(folder === folders.plain ? "off" : "error"));
    for (let tag = 0; tag < TAGS; tag++) write(folder, `tags/topic-${tag}.md`, `---\nlabel: Topic ${tag}\n---\n`);
    for (let person = 0; person < people; person++) {
      write(
        folder,
        `people/person-${person}.md`,
        `---\nname: ${personName(person)}\nroles:\n  - { role: Commissioner, from: 1950 }\n---\n`,
      );
    }
  }
  for (const [i, source] of archive.sources.entries())
    write(folders.quoted, `sources/source-${i}.md`, sourceText(i, source));
  for (const [path, text] of Object.entries(hugoFiles(TAGS, people))) write(folders.hugo, path, text);
  return { folders, counts: { articles, people, tags: TAGS, sources: archive.sources.length } };
}

/** Every sentence that is quoted, in sources of fifteen by one person. */
class Archive {
  readonly sources: Sentence[][] = [];
  readonly #open = new Map<number, number>();
  readonly #writer: Writer;

  constructor(writer: Writer) {
    this.#writer = writer;
  }

  /** A new sentence by a person, in the source of theirs that is still open. */
  sentenceBy(person: number): Sentence {
    let source = this.#open.get(person);
    if (source === undefined || this.sources[source]!.length === QUOTES_IN_SOURCE) {
      source = this.sources.push([]) - 1;
      this.#open.set(person, source);
    }
    const sentence = { words: this.#writer.sentence(11), person, source };
    this.sources[source]!.push(sentence);
    return sentence;
  }
}

function writeArticle(i: number, people: number, writer: Writer, archive: Archive, folders: Folders): void {
  const slug = `article-${i}`;
  const date = new Date(Date.UTC(1990, 0, 1) + Math.floor(writer.number(YEARS * 365)) * 86_400_000)
    .toISOString()
    .slice(0, 10);
  const tags = writer.numbers(3, TAGS).map((tag) => `topic-${tag}`);
  const about = writer.numbers(2, people);
  const title = writer.sentence(7).slice(0, -1);
  const summary = writer.sentence(18);
  const quoted = [0, 1, 0].map((which) => archive.sentenceBy(about[which]!));
  const paragraphs = Array.from({ length: 6 }, () => writer.paragraph(84));
  const list = Array.from({ length: 4 }, () => `- ${writer.sentence(10)}`).join("\n");
  const body = (show: (sentence: Sentence) => string): string =>
    [
      ...paragraphs.slice(0, 2),
      `${personName(about[0]!)} said: ${show(quoted[0]!)} The commission went on.`,
      `## ${title}`,
      ...paragraphs.slice(2, 4),
      list,
      `${personName(about[1]!)} answered: ${show(quoted[1]!)} It was [noted](https://record.example/${i}).`,
      ...paragraphs.slice(4),
      `${personName(about[0]!)} closed: ${show(quoted[2]!)}`,
    ].join("\n\n");
  const front = (more: string): string =>
    `---\ntitle: ${title}\ndate: ${date}\ntags: [${tags.join(", ")}]\npeople: [${about.map((person) => `person-${person}`).join(", ")}]\nsummary: ${summary}\n${more}---\n\n`;
  const plain = body(({ words }) => `“${words}”`);
  const path = `articles/${date.slice(0, 4)}/${date.slice(5, 7)}/${slug}.md`;
  write(folders.plain, path, `${front("")}${plain}\n`);
  write(folders.hugo, `content/${path}`, `${front("")}${plain}\n`);
  const linked = body(({ words, person, source }) => `[“${words}”](quote:person-${person} "source-${source}")`);
  write(folders.quoted, path, `${front("")}${linked}\n`);
}

export const personName = (person: number): string => `Person Number${person}`;

function siteYaml(unattributed: string): string {
  return [
    "id: bench.example,2026",
    "title: The bench",
    "description: Invented articles.",
    "url: https://bench.example/",
    "author: Nobody",
    "email: desk@bench.example",
    `unattributed: ${unattributed}`,
    "",
  ].join("\n");
}

function sourceText(i: number, sentences: readonly Sentence[]): string {
  const passages = sentences.map(({ words }, n) => `${words} {#p${n + 1}}`).join("\n\n");
  return `---\ntitle: Hearing ${i}\nspeakers: [person-${sentences[0]!.person}]\ndate: 1980-01-01\nkind: speech\ncopyright: public-domain\n---\n\n${passages}\n`;
}

const made = new Set<string>();

function write(folder: string, path: string, text: string): void {
  const file = join(folder, path);
  const parent = dirname(file);
  if (!made.has(parent)) mkdirSync(parent, { recursive: true });
  made.add(parent);
  writeFileSync(file, text);
}
