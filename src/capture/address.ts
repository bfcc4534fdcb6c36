/** Reads the addresses that an editor types, of a page and of a proxy, and says when a new host has to be asked about. */
import { slugLike } from "../content/slug.ts";
import { CaptureFailure } from "./failure.ts";

/** A SOCKS5 proxy that also looks names up. */
export interface Proxy {
  readonly host: string;
  readonly port: number;
  readonly user?: string;
  readonly password?: string;
  /** `host:port`, to be shown: without user and password. */
  readonly name: string;
}

/** The address of a page: `http:` or `https:`, without a user's name, and without the fragment, which no server ever sees. */
export function readAddress(typed: string, proxy: Proxy | undefined): URL {
  const bare = typed.trim();
  if (!URL.canParse(bare) || !/^[a-z][a-z\d+.-]*:\/\//i.test(bare)) {
    const mended = `https://${bare}`;
    const hint = /^[\w-]+(\.[\w-]+)+([/?#:]\S*)?$/.test(bare) && URL.canParse(mended) ? `; write \`${mended}\`` : "";
    throw new CaptureFailure(`\`${bare}\` is not a web address${hint || "; it begins with `https://`"}`);
  }
  const url = new URL(bare);
  if (url.protocol !== "http:" && url.protocol !== "https:") {
    throw new CaptureFailure(`only pages at \`https:\` and \`http:\` can be captured, not \`${url.protocol}\``);
  }
  if (url.username !== "" || url.password !== "") {
    throw new CaptureFailure(
      "the address holds a user name or password, which would be published with the record; take it out",
    );
  }
  // RFC 7686: such a name must never be asked of the ordinary name servers.
  if (/\.onion\.?$/i.test(url.hostname) && !proxy) {
    throw new CaptureFailure(
      "an .onion address is reached through Tor only; add `--proxy socks5h://127.0.0.1:9050`, or where your Tor listens",
    );
  }
  url.hash = "";
  return url;
}

/** `socks5h://[user:password@]host:port`. */
export function readProxy(typed: string): Proxy {
  const form = "write it as `socks5h://127.0.0.1:9050`";
  if (/^socks5?:\/\//i.test(typed)) {
    throw new CaptureFailure(
      `with \`${typed.split(":")[0]}:\` this computer would look the names up itself, for all its network to see; write \`socks5h:\``,
    );
  }
  if (!/^socks5h:\/\//i.test(typed)) throw new CaptureFailure(`the proxy is not a SOCKS5 proxy; ${form}`);
  // The parser knows the parts of an address only of schemes that are its own.
  const address = `http${typed.slice("socks5h".length)}`;
  const url = URL.canParse(address) ? new URL(address) : undefined;
  const port = /:(\d+)\/?$/.exec(typed)?.[1];
  if (!url || url.hostname === "" || port === undefined || Number(port) === 0 || !/^\/?$/.test(url.pathname)) {
    throw new CaptureFailure(`the address of the proxy has no host and port; ${form}`);
  }
  return {
    host: bareHost(url),
    port: Number(port),
    name: `${url.hostname}:${Number(port)}`,
    ...(url.username === "" ? {} : { user: decoded(url.username), password: decoded(url.password) }),
  };
}

/** The host as a connection wants it: an IPv6 address without its brackets. */
export function bareHost(url: URL): string {
  return url.hostname.replace(/^\[|\]$/g, "");
}

export function portOf(url: URL): number {
  return url.port === "" ? (url.protocol === "https:" ? 443 : 80) : Number(url.port);
}

/**
 * Whether a redirect leads where the editor has not said yes to: another host or port, or from a protected connection
 * to one that everybody on the way can read. From `http:` to `https:` of the same host is the same house.
 */
export function isElsewhere(from: URL, to: URL): boolean {
  if (from.hostname !== to.hostname) return true;
  if (from.protocol === "https:" && to.protocol === "http:") return true;
  const upgraded = from.protocol === "http:" && to.protocol === "https:" && from.port === "" && to.port === "";
  return !upgraded && portOf(from) !== portOf(to);
}

/** A name for the record, from the last part of the address that has letters; "" where there is none. */
export function slugFrom(url: URL): string {
  const parts = url.pathname
    .split("/")
    .map((part) => slugLike(decoded(part).replace(/\.(html?|xhtml|php|aspx?|jsp)$/i, "")))
    .filter((part) => /\p{L}{3}/u.test(part) && part !== "index");
  return parts.at(-1) ?? "";
}

function decoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}
