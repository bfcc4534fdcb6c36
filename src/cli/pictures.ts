/** The pictures of a digest, looked at when content is checked and made when it is built. Without any, nothing is loaded. */
import { sweep } from "../assets/kept-files.ts";
import type { Problems } from "../content/problem.ts";
import type { Digest } from "../digest/types.ts";
import type { Picture, Pictures } from "../site/pictures.ts";

const CACHE = ".cache/pictures";

/** Tells of each picture that cannot be shown, at the first place that shows it. */
export async function reportPictures({ images }: Digest, problems: Problems): Promise<void> {
  if (images.size === 0) return;
  const { lookAt } = await import("../assets/look.ts");
  for (const { file, place } of images.values()) {
    const seen = await lookAt(file, CACHE);
    if (typeof seen === "string") problems.add(place, "image", seen);
  }
}

/** Makes the published files; each picture has been looked at before. One after another, since each takes all processors. */
export async function makePictures({ images }: Digest): Promise<Pictures> {
  const made = new Map<string, Picture>();
  if (images.size === 0) return made;
  const [{ lookAt }, { makePicture }] = await Promise.all([
    import("../assets/look.ts"),
    import("../assets/pictures.ts"),
  ]);
  for (const [path, { file }] of images) {
    const seen = await lookAt(file, CACHE);
    if (typeof seen !== "string") made.set(path, await makePicture(seen, CACHE));
  }
  sweep(CACHE);
  return made;
}
