/** `capture`: fetches one page from the web, keeps its words as a full text and begins the record of the source. */
import { existsSync, mkdirSync, readFileSync, rmSync, statSync, writeFileSync } from "node:fs";
import { join, relative, resolve, sep } from "node:path";
import { readAddress, readProxy, slugFrom, type Proxy } from "../capture/address.ts";
import { decodePage } from "../capture/decode.ts";
import { CaptureFailure } from "../capture/failure.ts";
import { fetchPage, type Editor } from "../capture/fetch-page.ts";
import { readablePage, type ReadablePage } from "../capture/readable.ts";
import { sourceRecord } from "../capture/record.ts";
import { LIMITS } from "../capture/request.ts";
import { parseYaml } from "../content/front-matter.ts";
import { site } from "../content/schema/site.ts";
import { isSlug, slugLike } from "../content/slug.ts";
import { buildDay, type Settings } from "./settings.ts";
import { terminalEditor } from "./terminal.ts";

/** Returns the exit code: 1 with one sentence when nothing was captured. */
export async function capture(settings: Settings, editor: Editor = terminalEditor()): Promise<number> {
  try {
    const proxy = settings.proxy === undefined ? undefined : readProxy(settings.proxy);
    const asked = readAddress(settings.address, proxy);
    const { record, text } = targets(settings, asked);
    await agreeTo(asked, proxy, settings.yes, editor);
    const fetched = await fetchPage(asked, proxy, LIMITS, editor);
    const { html, encoding, unreadable } = decodePage(fetched.bytes, fetched.contentType);
    const page = readablePage(html);
    const day = buildDay(settings.epoch, timeZoneOf(settings.content));
    write(record, sourceRecord({ asked, fetched, page, encoding, unreadable, day }), text, page.text);
    console.log(report(settings, record, text, page));
    return 0;
  } catch (error) {
    if (!(error instanceof CaptureFailure)) throw error;
    console.error(error.message);
    return 1;
  }
}

/** The two files that are to be written; whatever stands in the way is told before any host is contacted. */
function targets({ content, sources, slug: given }: Settings, url: URL): { record: string; text: string } {
  if (!existsSync(join(content, "site.yaml"))) {
    throw new CaptureFailure(
      `\`${content}\` is no content folder, since it has no \`site.yaml\`; name one with \`--content\``,
    );
  }
  const [folder] = sources;
  if (folder === undefined) {
    throw new CaptureFailure(
      "name the folder of full texts with `--sources`: the words of the page go there, for they are not published",
    );
  }
  if (!existsSync(folder) || !statSync(folder).isDirectory()) {
    throw new CaptureFailure(`there is no folder \`${folder}\` for the full text; make it, or mend \`--sources\``);
  }
  if (`${resolve(folder)}${sep}`.startsWith(`${resolve(content)}${sep}`)) {
    throw new CaptureFailure(
      `\`${folder}\` lies in the content folder, which is published; name a folder outside of it with \`--sources\``,
    );
  }
  const slug = slugOf(given, url);
  const files = { record: join(content, "sources", `${slug}.md`), text: join(folder, `${slug}.txt`) };
  const taken = [files.record, files.text].find((file) => existsSync(file));
  if (taken !== undefined) {
    throw new CaptureFailure(
      `\`${taken}\` is there already and is not written over; give another name with \`--slug\``,
    );
  }
  return files;
}

function slugOf(given: string | undefined, url: URL): string {
  const slug = given ?? slugFrom(url);
  if (isSlug(slug)) return slug;
  if (slug === "") {
    throw new CaptureFailure(
      "the address gives the record no name; give one with `--slug`, such as `--slug harbour-hearing-1998`",
    );
  }
  const mended = slugLike(slug);
  const hint = mended === "" ? "" : `; write \`--slug ${mended}\``;
  throw new CaptureFailure(`\`${slug}\` cannot be the name of a record (small letters, digits, single hyphens)${hint}`);
}

async function agreeTo(url: URL, proxy: Proxy | undefined, yes: boolean, editor: Editor): Promise<void> {
  const way = proxy ? `the proxy ${proxy.name}, and through it ${url.host}` : url.host;
  if (yes) editor.tell(`Contacting ${way}.`);
  else if (!(await editor.agrees(`This will contact ${way}, and no other host. Go on?`))) {
    throw new CaptureFailure(
      `nobody agreed to contact ${way}, so nothing was captured; agree at the terminal or with \`--yes\``,
    );
  }
}

/** The day of a capture is that of the digest's time zone; a slip in `site.yaml` is for `check` to tell. */
function timeZoneOf(content: string): string {
  const parsed = parseYaml(readFileSync(join(content, "site.yaml"), "utf8"), 1);
  const read = "value" in parsed ? site.safeParse(parsed.value) : undefined;
  return read?.success ? read.data.timeZone : "UTC";
}

/** Both files or none; a file that has come up in the meantime is not written over. */
function write(record: string, recordText: string, file: string, text: string): void {
  try {
    mkdirSync(join(record, ".."), { recursive: true });
    writeFileSync(file, text, { flag: "wx" });
    try {
      writeFileSync(record, recordText, { flag: "wx" });
    } catch (error) {
      rmSync(file);
      throw error;
    }
  } catch (error) {
    const { code, path } = error as NodeJS.ErrnoException;
    throw new CaptureFailure(`\`${path ?? record}\` could not be written (${code ?? String(error)}); nothing was kept`);
  }
}

function report(settings: Settings, record: string, text: string, page: ReadablePage): string {
  const share = page.wordsOfPage > page.words ? ` of the ${page.wordsOfPage} that the page shows` : "";
  const content = settings.content === "content" ? "" : ` --content ${settings.content}`;
  return [
    `${named(record)}: the record`,
    `${named(text)}: the full text, ${page.words} words${share}`,
    "",
    "A program chose which words of the page are the text: read it beside the page. Then fill in the record what has no value,",
    `copy the passages that you quote into it, and run: npm run check --${content} --sources ${settings.sources[0]}`,
  ].join("\n");
}

const named = (file: string): string => {
  const path = relative(process.cwd(), resolve(file));
  return path.startsWith("..") ? file : path;
};
