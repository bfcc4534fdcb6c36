/** Where the file of an address lies. */
import type { UrlPath } from "../site/href.ts";

/** The file of an address below the output folder, with a leading slash as Eleventy's permalinks have it. */
export function fileOf(url: UrlPath): string {
  const path = decodeURIComponent(url);
  return path.endsWith("/") ? `${path}index.html` : path;
}
