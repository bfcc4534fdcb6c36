/** What every maker of records is handed. */
import type { SiteMeta } from "../../content/schema/site.ts";
import type { Digest } from "../../digest/types.ts";
import { absoluteFrom, type Href } from "../href.ts";
import { privateNamesOf } from "./private-names.ts";

export interface Making {
  readonly site: SiteMeta;
  readonly absolute: Href;
  /** Our own text as it may leave the house: without the names of private persons. */
  readonly own: (text: string) => string;
  /** Whether some text, address or record names a private person. */
  readonly namesPrivate: (text: string) => boolean;
}

export function makingOf(digest: Pick<Digest, "site" | "people">): Making {
  const { replace, occursIn } = privateNamesOf(digest.people);
  return { site: digest.site, absolute: absoluteFrom(digest.site), own: replace, namesPrivate: occursIn };
}
