/** Asks for one page, once, and reads the answer within limits of size and time. Sends nothing that tells who asks. */
import { request as requestOver, STATUS_CODES, type IncomingMessage } from "node:http";
import type { Socket } from "node:net";
import { Writable } from "node:stream";
import { pipeline } from "node:stream/promises";
import { createBrotliDecompress, createGunzip } from "node:zlib";
import type { Proxy } from "./address.ts";
import { connect } from "./connect.ts";
import { CaptureFailure, failureOf } from "./failure.ts";

export interface Limits {
  /** Of the page, unpacked. */
  readonly bytes: number;
  /** From the first connection to the last byte of one answer. */
  readonly milliseconds: number;
  readonly redirects: number;
}

export const LIMITS: Limits = { bytes: 10_000_000, milliseconds: 30_000, redirects: 5 };

export type Answer =
  | { readonly kind: "redirect"; readonly status: number; readonly location: string }
  | { readonly kind: "page"; readonly bytes: Buffer; readonly contentType: string };

/** All that is sent beside the host's name: no cookies, no referrer, and the same for every editor. */
const HEADERS = {
  "User-Agent": "Verbatim capture",
  Accept: "text/html, application/xhtml+xml",
  // Any language: the page comes in its own, and nothing is said about ours.
  "Accept-Language": "*",
  "Accept-Encoding": "gzip, br",
  Connection: "close",
} as const;

const REDIRECTS = new Set([301, 302, 303, 307, 308]);

export async function ask(url: URL, proxy: Proxy | undefined, limits: Limits): Promise<Answer> {
  const signal = AbortSignal.timeout(limits.milliseconds);
  let socket: Socket | undefined;
  const stop = (): void => void socket?.destroy();
  signal.addEventListener("abort", stop, { once: true });
  try {
    socket = await connect(url, proxy, signal);
    return await read(await head(url, socket), url, limits);
  } catch (error) {
    if (signal.aborted) {
      const seconds = limits.milliseconds / 1000;
      throw new CaptureFailure(
        `the page at \`${url.host}\` was not there whole after ${seconds} seconds; nothing was kept`,
      );
    }
    throw failureOf(error, url.host, proxy?.name);
  } finally {
    signal.removeEventListener("abort", stop);
    socket?.destroy();
  }
}

/** Sends the request and waits for the answer's head. */
function head(url: URL, socket: Socket): Promise<IncomingMessage> {
  return new Promise((resolve, reject) => {
    const sent = requestOver({
      createConnection: () => socket,
      method: "GET",
      path: `${url.pathname}${url.search}`,
      headers: { Host: url.host, ...HEADERS },
    });
    sent.on("response", resolve);
    sent.on("upgrade", () => reject(new CaptureFailure(`\`${url.host}\` answered with something that is no page`)));
    sent.on("error", reject);
    sent.end();
  });
}

async function read(response: IncomingMessage, url: URL, limits: Limits): Promise<Answer> {
  const status = response.statusCode ?? 0;
  const { location } = response.headers;
  if (REDIRECTS.has(status)) {
    if (location !== undefined) return { kind: "redirect", status, location };
    throw new CaptureFailure(`\`${url.host}\` answered ${status} and did not say where the page has gone`);
  }
  if (status !== 200) throw new CaptureFailure(refusal(status, url));
  const contentType = response.headers["content-type"] ?? "";
  const type = contentType.split(";")[0]!.trim().toLowerCase();
  if (type !== "text/html" && type !== "application/xhtml+xml") throw new CaptureFailure(notHtml(type));
  if (Number(response.headers["content-length"] ?? 0) > limits.bytes) throw new CaptureFailure(tooBig(limits));
  const chunks: Buffer[] = [];
  let size = 0;
  const kept = new Writable({
    write(chunk: Buffer, _encoding, done) {
      size += chunk.length;
      chunks.push(chunk);
      done(size > limits.bytes ? new CaptureFailure(tooBig(limits)) : null);
    },
  });
  await pipeline([response, ...unpackers(response.headers["content-encoding"] ?? ""), kept]);
  if (!response.complete) throw Object.assign(new Error("cut short"), { code: "ECONNRESET" });
  return { kind: "page", bytes: Buffer.concat(chunks), contentType };
}

/** What unpacks the body, the last packing first. */
function unpackers(encodings: string) {
  const names = encodings
    .toLowerCase()
    .split(",")
    .map((name) => name.trim())
    .filter((name) => name !== "" && name !== "identity");
  return names.toReversed().map((name) => {
    if (name === "gzip" || name === "x-gzip") return createGunzip();
    if (name === "br") return createBrotliDecompress();
    throw new CaptureFailure(`the page came packed as \`${name}\`, which was not asked for and cannot be read here`);
  });
}

function refusal(status: number, { host }: URL): string {
  const words = STATUS_CODES[status];
  const answer = `\`${host}\` answered ${status}${words === undefined ? "" : ` (${words})`}`;
  if (status === 404 || status === 410) return `${answer}: there is no page at this address`;
  if (status === 401 || status === 403 || status === 451) return `${answer}: the page is not given to everybody`;
  if (status === 429) return `${answer}: it is asked too often; try again later`;
  if (status >= 500) return `${answer}: something is wrong at the server; try again later`;
  return `${answer}, which holds no page`;
}

function notHtml(type: string): string {
  const what = type === "" ? "does not say what it is, and only HTML can be read" : `is \`${type}\`, not HTML`;
  return `what stands at this address ${what}; save its words yourself as \`slug.txt\` in your folder of full texts and write the record by hand`;
}

const tooBig = ({ bytes }: Limits): string => `the page is bigger than ${bytes / 1_000_000} MB; nothing was kept`;
