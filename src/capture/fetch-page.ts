/** Fetches a page, asking the editor before any host is contacted that has not been named and agreed to. */
import { isElsewhere, type Proxy } from "./address.ts";
import { CaptureFailure } from "./failure.ts";
import { ask, type Limits } from "./request.ts";

/** The editor, as a capture knows one. */
export interface Editor {
  /** Says something that needs no answer. */
  tell(line: string): void;
  /** Whether a host that no word on the command line has named may be contacted; false where nobody can be asked. */
  agrees(question: string): Promise<boolean>;
}

export interface FetchedPage {
  /** Where the page stood in the end. */
  readonly url: URL;
  /** As it was sent, unpacked and not yet decoded. */
  readonly bytes: Buffer;
  readonly contentType: string;
}

/** The first address has been agreed to; every other host is named and asked about. */
export async function fetchPage(
  start: URL,
  proxy: Proxy | undefined,
  limits: Limits,
  editor: Editor,
): Promise<FetchedPage> {
  let url = start;
  for (let redirects = 0; ; redirects += 1) {
    const answer = await ask(url, proxy, limits);
    if (answer.kind === "page") return { url, bytes: answer.bytes, contentType: answer.contentType };
    if (redirects === limits.redirects) {
      throw new CaptureFailure(`the page was redirected more than ${limits.redirects} times, perhaps in a circle`);
    }
    const next = destination(answer.location, url, proxy);
    editor.tell(`Redirected (${answer.status}) to ${next.host}: ${next.href}`);
    if (isElsewhere(url, next) && !(await editor.agrees(`Contact ${placeOf(url, next)}?`))) {
      throw new CaptureFailure(
        `the page redirects to ${placeOf(url, next)}, which you have not agreed to; capture that address itself if you want it: ${next.href}`,
      );
    }
    url = next;
  }
}

function destination(location: string, from: URL, proxy: Proxy | undefined): URL {
  // Header values are bytes; servers that write more than ASCII there mean UTF-8.
  const written = Buffer.from(location, "latin1").toString("utf8");
  const url = URL.canParse(written, from.href) ? new URL(written, from.href) : undefined;
  const isPage = url && /^https?:$/.test(url.protocol) && url.username === "" && url.password === "";
  if (!isPage)
    throw new CaptureFailure(`the page redirects to \`${written}\`, which is not an address that can be captured`);
  if (/\.onion\.?$/i.test(url.hostname) && !proxy) {
    throw new CaptureFailure(
      `the page redirects to an .onion address, \`${url.host}\`, which is reached through Tor only`,
    );
  }
  url.hash = "";
  return url;
}

/** The host, and what else about it the editor has not agreed to. */
function placeOf(from: URL, to: URL): string {
  const open = from.protocol === "https:" && to.protocol === "http:";
  return `${to.host}${open ? " over an open connection (`http:`)" : ""}`;
}
