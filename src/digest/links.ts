/** Finds what the links and images of a body lead to. */
import { posix } from "node:path";
import type { ArticleEntry } from "../content/content.ts";
import { placeIn, type Entry } from "../content/entry.ts";
import type { Problems } from "../content/problem.ts";
import { nearest } from "../content/slug.ts";
import type { LinkedBody, Quote, Target } from "./types.ts";

/** Everything a link can lead to, by the path of its content file. */
export interface Targets {
  byPath: ReadonlyMap<string, Target>;
  /** Content files that are there and have no page yet, with the reason. */
  hidden: ReadonlyMap<string, string>;
  /** Content files that are there but have problems of their own. */
  unread: ReadonlySet<string>;
  /** Headings of a page, by the path of its content file. */
  anchorsOf(path: string): readonly string[] | undefined;
  images: ReadonlySet<string>;
  /** All files of the content folder that are no text, shown or not. */
  files: ReadonlySet<string>;
}

export function linkBody(
  entry: Entry<unknown>,
  quoteOf: readonly Quote[],
  targets: Targets,
  problems: Problems,
): LinkedBody {
  const { body } = entry;
  const folder = posix.dirname(entry.path);
  const targetOf = body.links.map((link) => {
    const path = posix.join(folder, link.path);
    const target = targets.byPath.get(path);
    const place = { file: entry.file, line: link.line, column: link.column };
    if (!target) {
      if (!targets.unread.has(path)) problems.add(place, "dead-link", deadLink(link.path, folder, path, targets));
      return undefined;
    }
    const anchors = targets.anchorsOf(path);
    if (link.fragment !== "" && anchors && !anchors.includes(link.fragment)) {
      const guess = nearest(link.fragment, anchors);
      const mend = guess ? `; did you mean \`#${guess}\`?` : `; leave \`#${link.fragment}\` away`;
      const at = { ...place, column: place.column + link.path.length };
      const kind = target.kind === "source" ? "passage" : "heading";
      problems.add(at, "dead-fragment", `\`${link.path}\` has no ${kind} \`#${link.fragment}\`${mend}`);
    }
    return link.fragment === "" ? target : { ...target, fragment: link.fragment };
  });
  const imagePathOf = body.images.map((image) => {
    const path = posix.join(folder, image.path);
    if (!targets.images.has(path)) {
      const place = { file: entry.file, line: image.line, column: image.column };
      problems.add(place, "dead-image", deadImage(image.path, folder, targets));
    }
    return path;
  });
  // With a dead link there is a problem, so the hole that it leaves here is never drawn.
  return { ...body, quoteOf, targetOf: targetOf as Target[], imagePathOf };
}

/** Tells of the picture an article names in its front matter, when it is not there. */
export function reportLeadImage(entry: ArticleEntry, targets: Targets, problems: Problems): void {
  const { image } = entry.meta;
  const folder = posix.dirname(entry.path);
  if (!image || targets.images.has(posix.join(folder, image.src))) return;
  problems.add(placeIn(entry, ["image", "src"]), "dead-image", deadImage(image.src, folder, targets));
}

function deadImage(written: string, folder: string, targets: Targets): string {
  if (targets.files.has(posix.join(folder, written)))
    return `\`${written}\` is of a kind that is not shown here; ${OTHER_KIND}`;
  const guess = didYouMeanFile(posix.join(folder, written), folder, targets.images);
  return `there is no image \`${written}\` here, seen from this file${guess || "; put the picture there, or mend its path"}`;
}

// A drawing in SVG may hold scripts, hidden words and addresses of other hosts.
const OTHER_KIND = "pictures are JPEG, PNG, WebP, AVIF or GIF: save a drawing (SVG) as PNG";

function deadLink(written: string, folder: string, path: string, targets: Targets): string {
  const reason = targets.hidden.get(path);
  if (reason !== undefined)
    return `the link \`${written}\` leads to ${reason}, which has no page; take the link out and keep its words`;
  if (/^[\w-]+(\.[\w-]+)*\.[a-z]{2,}(\/\S*)?$/i.test(written) && !/\.(md|html?)$/i.test(written)) {
    return `the link \`${written}\` leads to no content file; for a page of the web write \`https://${written}\``;
  }
  if (!path.endsWith(".md")) {
    return `the link \`${written}\` leads to no content file; write the relative path of a \`.md\` file, or a whole web address`;
  }
  return `the link \`${written}\` leads to no content file${didYouMeanFile(path, folder, targets.byPath.keys()) || "; paths are seen from this file: mend it, or take the link out"}`;
}

function didYouMeanFile(path: string, folder: string, known: Iterable<string>): string {
  const files = [...known];
  const sameName = files.find((file) => posix.basename(file) === posix.basename(path));
  const guess = sameName ?? nearest(path, files);
  return guess === undefined ? "" : `; did you mean \`${posix.relative(folder, guess)}\`?`;
}
