/** Serves a built folder as a plain web server does, under the strictest policy for what a page may load. */
import { createServer } from "node:http";
import { existsSync, readFileSync, statSync } from "node:fs";
import { extname, join } from "node:path";
import type { AddressInfo } from "node:net";
import { gzipSync } from "node:zlib";

const TYPES: Readonly<Record<string, string>> = {
  ".html": "text/html; charset=utf-8",
  ".js": "text/javascript; charset=utf-8",
  ".css": "text/css; charset=utf-8",
  ".json": "application/json",
  ".txt": "text/plain; charset=utf-8",
};

const POLICY =
  "default-src 'none'; script-src 'self' 'wasm-unsafe-eval'; style-src 'self'; img-src 'self' data:; connect-src 'self'; " +
  "form-action 'none'; base-uri 'none'";

export interface StaticServer {
  /** The front page. */
  address: string;
  /** What was asked for since the start, with the bytes that were sent. */
  sent: { path: string; bytes: number }[];
  stop(): void;
}

export function serveFolder(folder: string): Promise<StaticServer> {
  const sent: StaticServer["sent"] = [];
  const server = createServer((request, response) => {
    const path = decodeURIComponent(new URL(request.url ?? "/", "http://here.invalid").pathname);
    let file = join(folder, path);
    if (existsSync(file) && statSync(file).isDirectory()) file = join(file, "index.html");
    if (!existsSync(file)) {
      response.writeHead(404).end();
      return;
    }
    const type = TYPES[extname(file)];
    const content = readFileSync(file);
    // As servers do: text is packed on the way, and what is packed already is not.
    const body = type === undefined ? content : gzipSync(content);
    sent.push({ path: request.url ?? "", bytes: body.length });
    response.writeHead(200, {
      "content-type": type ?? "application/octet-stream",
      "content-security-policy": POLICY,
      "cache-control": "no-cache",
      ...(type === undefined ? {} : { "content-encoding": "gzip" }),
    });
    response.end(body);
  });
  return new Promise((resolve) => {
    server.listen(0, "127.0.0.1", () => {
      const { port } = server.address() as AddressInfo;
      const address = `http://127.0.0.1:${port}/`;
      resolve({ address, sent, stop: () => void server.close() });
    });
  });
}
