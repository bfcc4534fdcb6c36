/** Where a content file lies and what it is called: its folder says what it is, its name what its address will be. */
import { basename, posix } from "node:path";
import type { ContentFile } from "./files.ts";
import type { Problems } from "./problem.ts";
import { isSlug, nearest, slugLike, type Slug } from "./slug.ts";

/** The folders whose Markdown is read. */
const FOLDERS = ["articles", "people", "tags", "sources", "pages"] as const;
export type Folder = (typeof FOLDERS)[number];

/** The folder a Markdown file belongs to by its place, or undefined, which is told. */
export function folderOf({ file, path }: ContentFile, problems: Problems): Folder | undefined {
  const place = /^(articles|pages)\/.+$|^(people|tags|sources)\/[^/]+$/.exec(path);
  const folder = place?.[1] ?? place?.[2];
  if (folder !== undefined) return folder as Folder;
  const top = path.includes("/") ? path.slice(0, path.indexOf("/")) : "";
  const meant = /^persons?$/.test(top) ? "people" : nearest(top, FOLDERS);
  const message =
    meant === undefined || meant === "articles"
      ? "no Markdown is read in this place; move the file to `articles/YYYY/MM/`, `people/`, `tags/`, `sources/` or `pages/`"
      : `no Markdown is read in this place; move the file to \`${meant}/${basename(path)}\``;
  problems.add({ file, line: 1, column: 1 }, "misplaced-file", message);
  return undefined;
}

/** The file's name as a slug; of a name that is none, which is told, the slug that it should be. */
export function slugOf({ file, path }: ContentFile, problems: Problems): Slug {
  const parts = path.replace(/\.md$/, "").split("/").slice(1);
  const wrong = parts.find((part) => !isSlug(part));
  const name = parts.at(-1) ?? "";
  if (wrong === undefined) return name as Slug;
  const mended = slugLike(wrong);
  const ending = wrong === name ? ".md" : "/";
  const hint = mended === "" ? "give it such a name" : `rename it \`${mended}${ending}\``;
  const message = `the name \`${wrong}${ending}\` becomes an address, so it is made of small letters, digits and single hyphens; ${hint}`;
  problems.add({ file, line: 1, column: 1 }, "bad-slug", message);
  return (slugLike(name) || name) as Slug;
}

/**
 * Tells of names that differ from another only in capital letters: on many machines they are one file, on many servers one
 * address. Gives the paths of those told, so that nothing more is said of their names.
 */
export function reportTwins(files: readonly ContentFile[], problems: Problems): Set<string> {
  const seen = new Map<string, ContentFile>();
  const told = new Set<string>();
  for (const one of files) {
    const folded = one.path.toLowerCase();
    const other = seen.get(folded);
    seen.set(folded, one);
    if (other === undefined) continue;
    // The one with capitals is told: it is the one to rename.
    const [twin, kept] = isSlug(basename(other.path, ".md")) ? [one, other] : [other, one];
    const message =
      twin.path === kept.path
        ? `a second file has the name \`${kept.path}\`, with its accents written as characters of their own; delete one of the two`
        : `the name differs from \`${kept.path}\` only in capital letters; delete one of the two, or give it another name`;
    problems.add({ file: twin.file, line: 1, column: 1 }, "slug-case", message);
    told.add(twin.path);
  }
  return told;
}

/** Tells of a file whose name ends as content does elsewhere: it would be passed over without a word. */
export function isMisnamed({ file, path }: ContentFile, problems: Problems): boolean {
  const place = { file, line: 1, column: 1 };
  if (/\.(md|markdown|mdown|mdx)$/i.test(path)) {
    const right = basename(path).replace(/\.\w+$/, ".md");
    problems.add(place, "misnamed-file", `only names that end in \`.md\` are read; rename the file \`${right}\``);
    return true;
  }
  if (!/\.ya?ml$/i.test(path) || path === "site.yaml" || path === "superseded.yaml") return false;
  const right = ["site", "superseded"].find((name) => name === basename(path).replace(/\.\w+$/, "").toLowerCase());
  const message =
    right === undefined
      ? "no YAML is read here but `site.yaml` and `superseded.yaml`; put this into the front matter of a `.md` file, or delete it"
      : `this is read only as \`${right}.yaml\` at the top of the content folder; rename or move it`;
  problems.add(place, "misnamed-file", message);
  return true;
}

/** First parts of an address that belong to the program. */
const RESERVED =
  /^(tags|people|quotes|sources|rights|search|feeds?|data|corrections|assets|media|pagefind|index|404|page|en|fr|es|ar|ru|zh|\d{4})$/;

/** Whether a page's address is the site's own, which is told. */
export function isReserved({ file, path }: ContentFile, problems: Problems): boolean {
  const parts = path.replace(/\.md$/, "").split("/").slice(1);
  const index = parts.at(-1) === "index";
  const first = parts[0] ?? "";
  if (!index && !RESERVED.test(first)) return false;
  const message =
    index && parts.length > 1
      ? `\`index\` is a name the site needs itself; call the file \`pages/${posix.dirname(parts.join("/"))}.md\``
      : `the site itself has the address \`/${index ? "" : `${first}/`}\`; rename \`pages/${first}${parts.length > 1 ? "/" : ".md"}\``;
  problems.add({ file, line: 1, column: 1 }, "reserved-name", message);
  return true;
}
