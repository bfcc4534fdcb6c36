/** A web server on this computer, for pages that a test invents; it remembers what it was asked. */
import { createServer, type IncomingMessage, type Server, type ServerResponse } from "node:http";
import { createServer as createSecureServer } from "node:https";
import type { AddressInfo, Server as NetServer } from "node:net";

export interface LocalServer {
  readonly port: number;
  /** `http://127.0.0.1:PORT`. */
  readonly origin: string;
  /** Each request: its line, and its headers as they came. */
  readonly asked: { readonly path: string; readonly headers: readonly string[] }[];
  close(): void;
}

export type Pages = Readonly<Record<string, (request: IncomingMessage, response: ServerResponse) => void>>;

/** What is not among the pages is answered with 404. */
export async function localServer(pages: Pages, secure?: { key: string; cert: string }): Promise<LocalServer> {
  const asked: { path: string; headers: readonly string[] }[] = [];
  const answer = (request: IncomingMessage, response: ServerResponse): void => {
    asked.push({ path: request.url ?? "", headers: request.rawHeaders });
    const page = pages[request.url ?? ""];
    if (page) page(request, response);
    else response.writeHead(404).end();
  };
  const server: Server = secure ? createSecureServer(secure, answer) : createServer(answer);
  const port = await listening(server);
  const origin = `${secure ? "https" : "http"}://127.0.0.1:${port}`;
  return {
    port,
    origin,
    asked,
    close: () => {
      server.close();
      server.closeAllConnections();
    },
  };
}

export async function listening(server: NetServer): Promise<number> {
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  // A test that fails must not wait for its servers.
  server.unref();
  return (server.address() as AddressInfo).port;
}

/** Answers with an HTML page. */
export function html(text: string, type = "text/html; charset=utf-8"): Pages[string] {
  return (_, response) => response.writeHead(200, { "Content-Type": type }).end(text);
}

export function redirect(location: string, status = 302): Pages[string] {
  return (_, response) => response.writeHead(status, { Location: location, "Set-Cookie": "who=editor; Path=/" }).end();
}

/** An invented page with enough words for a reader. */
export const HEARING = `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<title>The harbour hearing | Harbour Gazette</title>
<meta property="og:site_name" content="Harbour Gazette">
<meta property="article:published_time" content="1998-03-04T23:30:00+02:00">
</head>
<body>
<nav><a href="/">Home</a> <a href="/news">News</a></nav>
<main><article>
<h1>The harbour hearing</h1>
<p>Amara Okonjo spoke first. The count of the boats was never finished, she told the commission, and the commission did not ask why.</p>
<p>“We counted every boat that came in,” she said. “Nobody counted those that went out again before the winter.”</p>
<p>Tomas Brandt answered that the harbour had been closed for repairs, and that the books of that year were lost in the flood.</p>
</article></main>
<footer><p>All rights of the Gazette.</p></footer>
</body>
</html>
`;

/** The words of it that a reader is shown. */
export const HEARING_TEXT = `Amara Okonjo spoke first. The count of the boats was never finished, she told the commission, and the commission did not ask why.

“We counted every boat that came in,” she said. “Nobody counted those that went out again before the winter.”

Tomas Brandt answered that the harbour had been closed for repairs, and that the books of that year were lost in the flood.
`;
