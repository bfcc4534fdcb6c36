/** The least that any generator does for these articles: read each, markdown-it, write a page. `node bare-loop.mjs CONTENT OUTPUT` */
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import MarkdownIt from "markdown-it";

const [, , content, output] = process.argv;
const markdown = new MarkdownIt();
const folder = join(content, "articles");
for (const entry of readdirSync(folder, { recursive: true, withFileTypes: true })) {
  if (!entry.isFile()) continue;
  const path = join(entry.parentPath ?? entry.path, entry.name);
  const text = readFileSync(path, "utf8");
  const html = markdown.render(text.slice(text.indexOf("\n---\n") + 5));
  const page = join(output, path.slice(folder.length, -3));
  mkdirSync(page, { recursive: true });
  writeFileSync(join(page, "index.html"), `<!doctype html>\n<html lang="en"><body>${html}</body></html>\n`);
}
