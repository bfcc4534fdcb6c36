/** Which pictures the pages show, with the first place that shows each. */
import { posix } from "node:path";
import type { ArticleEntry, Content } from "../content/content.ts";
import { placeIn, type Entry } from "../content/entry.ts";
import type { Place } from "../content/problem.ts";
import { compareText } from "./order.ts";
import type { ShownImage } from "./types.ts";

/**
 * By their path in the content folder, sorted by it. Of `articles` those that are shown; a private person has no page, so that
 * nothing of theirs is published. Files that are not there are left out, and told elsewhere.
 */
export function shownImages(content: Content, articles: Iterable<ArticleEntry>): Map<string, ShownImage> {
  const found = new Map<string, ShownImage>();
  const note = (path: string, place: () => Place): void => {
    const asset = content.assets.get(path);
    if (asset && !found.has(path)) found.set(path, { file: asset.file, place: place() });
  };
  const noteBody = (entry: Entry<unknown>): void => {
    for (const { path, line, column } of entry.body.images) {
      note(posix.join(posix.dirname(entry.path), path), () => ({ file: entry.file, line, column }));
    }
  };
  for (const entry of articles) {
    const { image } = entry.meta;
    if (image) note(posix.join(posix.dirname(entry.path), image.src), () => placeIn(entry, ["image", "src"]));
    noteBody(entry);
  }
  const people = content.people.filter(({ meta }) => meta.exposure !== "private");
  for (const entry of [...content.pages, ...people, ...content.tags]) noteBody(entry);
  return new Map([...found].sort(([a], [b]) => compareText(a, b)));
}
