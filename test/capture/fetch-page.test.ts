/** A page is fetched within limits, nothing is sent that tells who asks, and whatever goes wrong is one sentence. */
import { createServer, type Socket } from "node:net";
import { brotliCompressSync, gzipSync } from "node:zlib";
import { test } from "uvu";
import * as assert from "uvu/assert";
import { CaptureFailure } from "../../src/capture/failure.ts";
import { fetchPage, type FetchedPage } from "../../src/capture/fetch-page.ts";
import type { Limits } from "../../src/capture/request.ts";
import { selfSigned } from "./certificate.ts";
import { HEARING, html, listening, localServer, redirect, type LocalServer } from "./local-server.ts";

const LIMITS: Limits = { bytes: 100_000, milliseconds: 10_000, redirects: 3 };

let server: LocalServer;
/** Questions and lines, in order. */
let said: string[] = [];
let answer = true;

const editor = {
  tell: (line: string): void => void said.push(line),
  agrees: async (question: string): Promise<boolean> => {
    said.push(question);
    return answer;
  },
};

const fetched = (path: string, limits = LIMITS): Promise<FetchedPage> =>
  fetchPage(new URL(path, server.origin), undefined, limits, editor);

async function refusal(path: string, limits = LIMITS): Promise<string> {
  try {
    await fetched(path, limits);
  } catch (error) {
    assert.instance(error, CaptureFailure, String(error));
    return (error as CaptureFailure).message.replaceAll(String(server.port), "PORT");
  }
  throw new Error("the page was had");
}

test.before(async () => {
  server = await localServer({
    "/hearing": html(HEARING),
    "/hearing?day=2": html("second day"),
    "/gzip": (_, response) =>
      response.writeHead(200, { "Content-Type": "text/html", "Content-Encoding": "gzip" }).end(gzipSync(HEARING)),
    "/brotli": (_, response) =>
      response
        .writeHead(200, { "Content-Type": "text/html", "Content-Encoding": "br" })
        .end(brotliCompressSync(HEARING)),
    "/both": (_, response) =>
      response
        .writeHead(200, { "Content-Type": "text/html", "Content-Encoding": "br, gzip" })
        .end(gzipSync(brotliCompressSync(HEARING))),
    "/damaged": (_, response) =>
      response
        .writeHead(200, { "Content-Type": "text/html", "Content-Encoding": "gzip" })
        .end(gzipSync(HEARING).subarray(0, 200)),
    "/no-gzip": (_, response) =>
      response.writeHead(200, { "Content-Type": "text/html", "Content-Encoding": "gzip" }).end(HEARING),
    "/zstd": (_, response) =>
      response.writeHead(200, { "Content-Type": "text/html", "Content-Encoding": "zstd" }).end("x"),
    "/bomb": (_, response) =>
      response
        .writeHead(200, { "Content-Type": "text/html", "Content-Encoding": "gzip" })
        .end(gzipSync(Buffer.alloc(5_000_000, "a"))),
    "/long": (_, response) => {
      response.writeHead(200, { "Content-Type": "text/html" });
      for (let part = 0; part < 20; part += 1) response.write("a".repeat(10_000));
      response.end();
    },
    "/says-long": (_, response) => {
      response.writeHead(200, { "Content-Type": "text/html", "Content-Length": "999999999" });
      response.write("a");
    },
    "/cut": (_, response) => {
      response.writeHead(200, { "Content-Type": "text/html", "Content-Length": "1000" });
      response.write("a".repeat(100));
      setTimeout(() => response.socket?.destroy(), 50);
    },
    "/silent": () => {},
    "/drips": (_, response) => {
      response.writeHead(200, { "Content-Type": "text/html" });
      const drip = setInterval(() => response.write("a"), 50);
      response.on("close", () => clearInterval(drip));
    },
    "/pdf": html("%PDF", "application/pdf"),
    "/untyped": (_, response) => response.writeHead(200).end("x"),
    "/xhtml": html("<html xmlns='http://www.w3.org/1999/xhtml'/>", "application/xhtml+xml"),
    "/gone": (_, response) => response.writeHead(410).end(),
    "/closed": (_, response) => response.writeHead(403).end(),
    "/often": (_, response) => response.writeHead(429).end(),
    "/broken": (_, response) => response.writeHead(503).end(),
    "/empty": (_, response) => response.writeHead(204).end(),
    "/moved": redirect("/hearing#top", 301),
    "/circle": redirect("/circle"),
    "/elsewhere": (_, response) =>
      response.writeHead(302, { Location: `http://localhost:${server.port}/hearing` }).end(),
    "/nowhere": (_, response) => response.writeHead(302).end(),
    "/to-file": redirect("file:///etc/hosts"),
    "/to-user": redirect("http://amara:secret@127.0.0.1/"),
    "/to-onion": redirect("http://harbour.onion/"),
  });
});
test.before.each(() => {
  said = [];
  answer = true;
  server.asked.length = 0;
});
test.after(() => server.close());

test("sends the host, an honest name, and nothing of the editor", async () => {
  await fetched("/hearing");
  assert.equal(server.asked, [
    {
      path: "/hearing",
      headers: [
        ["Host", `127.0.0.1:${server.port}`],
        ["User-Agent", "Verbatim capture"],
        ["Accept", "text/html, application/xhtml+xml"],
        ["Accept-Language", "*"],
        ["Accept-Encoding", "gzip, br"],
        ["Connection", "close"],
      ].flat(),
    },
  ]);
});

test("sends the query, and the same headers after a redirect: no cookie that was set, no referrer", async () => {
  await fetched("/hearing?day=2");
  assert.is(server.asked[0]!.path, "/hearing?day=2");
  server.asked.length = 0;
  await fetched("/moved");
  assert.equal(
    server.asked.map(({ path }) => path),
    ["/moved", "/hearing"],
  );
  assert.equal(server.asked[0]!.headers, server.asked[1]!.headers);
});

for (const path of ["/hearing", "/gzip", "/brotli", "/both"]) {
  test(`gives the bytes of the page, unpacked: ${path}`, async () => {
    const page = await fetched(path);
    assert.is(page.bytes.toString("utf8"), HEARING);
  });
}

test("follows a redirect on the same host without asking, names the host, and gives the last address without fragment", async () => {
  const page = await fetched("/moved");
  assert.is(page.url.href, `${server.origin}/hearing`);
  assert.equal(said, [`Redirected (301) to 127.0.0.1:${server.port}: ${server.origin}/hearing`]);
});

test("asks before it follows a redirect to another host, and contacts nobody after a no", async () => {
  const page = await fetched("/elsewhere");
  assert.is(page.url.hostname, "localhost");
  assert.equal(said[1], `Contact localhost:${server.port}?`);
  answer = false;
  server.asked.length = 0;
  assert.is(
    await refusal("/elsewhere"),
    "the page redirects to localhost:PORT, which you have not agreed to; capture that address itself if you want it: http://localhost:PORT/hearing",
  );
  assert.equal(
    server.asked.map(({ path }) => path),
    ["/elsewhere"],
  );
});

const refusals: [path: string, sentence: string][] = [
  ["/circle", "the page was redirected more than 3 times, perhaps in a circle"],
  ["/nowhere", "`127.0.0.1:PORT` answered 302 and did not say where the page has gone"],
  ["/to-file", "the page redirects to `file:///etc/hosts`, which is not an address that can be captured"],
  ["/to-user", "the page redirects to `http://amara:secret@127.0.0.1/`, which is not an address that can be captured"],
  ["/to-onion", "the page redirects to an .onion address, `harbour.onion`, which is reached through Tor only"],
  ["/missing", "`127.0.0.1:PORT` answered 404 (Not Found): there is no page at this address"],
  ["/gone", "`127.0.0.1:PORT` answered 410 (Gone): there is no page at this address"],
  ["/closed", "`127.0.0.1:PORT` answered 403 (Forbidden): the page is not given to everybody"],
  ["/often", "`127.0.0.1:PORT` answered 429 (Too Many Requests): it is asked too often; try again later"],
  ["/broken", "`127.0.0.1:PORT` answered 503 (Service Unavailable): something is wrong at the server; try again later"],
  ["/empty", "`127.0.0.1:PORT` answered 204 (No Content), which holds no page"],
  [
    "/pdf",
    "what stands at this address is `application/pdf`, not HTML; save its words yourself as `slug.txt` in your folder of full texts and write the record by hand",
  ],
  [
    "/untyped",
    "what stands at this address does not say what it is, and only HTML can be read; save its words yourself as `slug.txt` in your folder of full texts and write the record by hand",
  ],
  ["/long", "the page is bigger than 0.1 MB; nothing was kept"],
  ["/says-long", "the page is bigger than 0.1 MB; nothing was kept"],
  ["/bomb", "the page is bigger than 0.1 MB; nothing was kept"],
  ["/zstd", "the page came packed as `zstd`, which was not asked for and cannot be read here"],
  ["/damaged", "the page came compressed and cannot be unpacked; it is damaged or was cut short"],
  ["/no-gzip", "the page came compressed and cannot be unpacked; it is damaged or was cut short"],
  ["/cut", "the connection to `127.0.0.1:PORT` broke off before the page was whole; try again"],
];
for (const [path, sentence] of refusals) {
  test(`refuses ${path} with a sentence`, async () => {
    assert.is(await refusal(path), sentence);
  });
}

for (const path of ["/silent", "/drips"]) {
  test(`gives up on a page that takes too long: ${path}`, async () => {
    const started = performance.now();
    assert.is(
      await refusal(path, { ...LIMITS, milliseconds: 300 }),
      "the page at `127.0.0.1:PORT` was not there whole after 0.3 seconds; nothing was kept",
    );
    assert.ok(performance.now() - started < 5_000);
  });
}

test("reads XHTML", async () => {
  assert.is((await fetched("/xhtml")).contentType, "application/xhtml+xml");
});

async function refusalAt(address: string): Promise<string> {
  try {
    await fetchPage(new URL(address), undefined, LIMITS, editor);
  } catch (error) {
    assert.instance(error, CaptureFailure, String(error));
    return (error as CaptureFailure).message;
  }
  throw new Error("the page was had");
}

test("says that nobody listens, that there is no such host, that it is no web server", async () => {
  const speaks = (words: string) => (client: Socket) => client.on("error", () => {}).end(words);
  const closed = createServer();
  const port = await listening(closed);
  await new Promise((resolve) => closed.close(resolve));
  assert.is(
    await refusalAt(`http://127.0.0.1:${port}/`),
    `\`127.0.0.1:${port}\` refused the connection; nobody listens at that port`,
  );
  // A name under .invalid never exists (RFC 2606); without any network the look-up fails otherwise.
  assert.match(
    await refusalAt("http://harbour.invalid/"),
    /^(there is no host of the name of|the name of) `harbour.invalid`/,
  );
  const mail = createServer(speaks("220 harbour ESMTP\r\n"));
  const mailPort = await listening(mail);
  assert.match(await refusalAt(`http://127.0.0.1:${mailPort}/`), "does not answer as a web server does");
  mail.close();
});

test("says when a host speaks no TLS, or has signed its certificate itself", async () => {
  assert.is(
    (await refusalAt(`https://127.0.0.1:${server.port}/hearing`)).replaceAll(String(server.port), "PORT"),
    "`127.0.0.1:PORT` does not speak TLS at this port; is the address one of `http:`, or of another port?",
  );
  const secure = await localServer({ "/": html(HEARING) }, selfSigned("localhost", Date.now() - 3_600_000));
  assert.is(
    await refusalAt(`https://localhost:${secure.port}/`),
    `the certificate of \`localhost:${secure.port}\` cannot be trusted (the host has signed it itself); nothing was read`,
  );
  assert.equal(secure.asked, []);
  secure.close();
});

test.run();
