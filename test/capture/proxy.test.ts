/** Through a SOCKS5 proxy: the proxy is given the name of the host, and says in a sentence what it cannot do. */
import { createServer } from "node:net";
import { test } from "uvu";
import * as assert from "uvu/assert";
import { readProxy } from "../../src/capture/address.ts";
import { CaptureFailure } from "../../src/capture/failure.ts";
import { fetchPage } from "../../src/capture/fetch-page.ts";
import { localProxy, type LocalProxy } from "./local-proxy.ts";
import { HEARING, html, listening, localServer, redirect, type LocalServer } from "./local-server.ts";

const LIMITS = { bytes: 100_000, milliseconds: 10_000, redirects: 3 };
const EDITOR = { tell: () => {}, agrees: async () => true };

let server: LocalServer;
const open: LocalProxy[] = [];

async function proxy(options?: Parameters<typeof localProxy>[1]): Promise<LocalProxy> {
  const one = await localProxy(server.port, options);
  open.push(one);
  return one;
}

const through = (address: string, port: number, user = "", limits = LIMITS) =>
  fetchPage(new URL(address), readProxy(`socks5h://${user}127.0.0.1:${port}`), limits, EDITOR);

async function refusal(asked: Promise<unknown>, port: number): Promise<string> {
  try {
    await asked;
  } catch (error) {
    assert.instance(error, CaptureFailure, String(error));
    return (error as CaptureFailure).message.replaceAll(String(port), "PORT");
  }
  throw new Error("the page was had");
}

test.before(async () => {
  server = await localServer({
    "/hearing": html(HEARING),
    "/moved": redirect("http://www.harbour-gazette.test/hearing"),
    "/silent": () => {},
  });
});
test.after(() => {
  server.close();
  for (const one of open) one.close();
});

test("the proxy is given the host's name, not its address, and the page comes whole", async () => {
  const { port, asked } = await proxy();
  const page = await through("http://harbour-gazette.test/hearing", port);
  assert.is(page.bytes.toString("utf8"), HEARING);
  assert.equal(asked, ["harbour-gazette.test:80"]);
  assert.equal(server.asked.at(-1)!.headers.slice(0, 4), [
    "Host",
    "harbour-gazette.test",
    "User-Agent",
    "Verbatim capture",
  ]);
});

test("names of other scripts, .onion names and ports go the same way", async () => {
  const { port, asked } = await proxy();
  await through("http://порт.test:8080/hearing", port);
  await through("http://harbourgazette.onion/hearing", port);
  assert.equal(asked, ["xn--n1abei.test:8080", "harbourgazette.onion:80"]);
});

test("a redirect goes through the proxy too", async () => {
  const { port, asked } = await proxy();
  const page = await through("http://harbour-gazette.test/moved", port);
  assert.is(page.url.href, "http://www.harbour-gazette.test/hearing");
  assert.equal(asked, ["harbour-gazette.test:80", "www.harbour-gazette.test:80"]);
});

test("a user name and password are given to a proxy that wants them", async () => {
  const { port, users } = await proxy({ user: "ana:p@ss" });
  await through("http://harbour-gazette.test/hearing", port, "ana:p%40ss@");
  assert.equal(users, ["ana:p@ss"]);
  assert.is(
    await refusal(through("http://harbour-gazette.test/hearing", port, "ana:wrong@"), port),
    "the proxy `127.0.0.1:PORT` wants another user name or password; write them as socks5h://user:password@host:port",
  );
});

const replies: [reply: number, sentence: string][] = [
  [1, "the proxy `127.0.0.1:PORT` could not connect to `harbour.test`"],
  [2, "the rules of the proxy `127.0.0.1:PORT` do not allow a connection to `harbour.test`"],
  [3, "the proxy `127.0.0.1:PORT` cannot reach the network of `harbour.test`"],
  [4, "the proxy `127.0.0.1:PORT` does not find or reach `harbour.test`; check the spelling of its name"],
  [5, "`harbour.test` refused the connection of the proxy `127.0.0.1:PORT`"],
  [6, "`harbour.test` did not answer the proxy `127.0.0.1:PORT` in time"],
];
for (const [reply, sentence] of replies) {
  test(`says what the proxy's answer ${reply} means`, async () => {
    const { port } = await proxy({ reply });
    assert.is(await refusal(through("http://harbour.test/", port), port), sentence);
  });
}

test("says that the proxy is not there, and never goes round it", async () => {
  const closed = createServer();
  const port = await listening(closed);
  await new Promise((resolve) => closed.close(resolve));
  const before = server.asked.length;
  assert.is(
    await refusal(through(`${server.origin}/hearing`, port), port),
    "the proxy `127.0.0.1:PORT` refused the connection; nobody listens at that port",
  );
  assert.is(server.asked.length, before);
});

test("says that what listens there is no SOCKS5 proxy", async () => {
  const { port } = server;
  assert.is(
    await refusal(through("http://harbour.test/", port), port),
    "the proxy `127.0.0.1:PORT` does not answer as a SOCKS5 proxy does; check its port",
  );
});

test("gives up on a page, and on a proxy, that take too long", async () => {
  const sentence = "the page at `harbour.test` was not there whole after 0.3 seconds; nothing was kept";
  const limits = { ...LIMITS, milliseconds: 300 };
  const { port } = await proxy();
  assert.is(await refusal(through("http://harbour.test/silent", port, "", limits), port), sentence);
  const mute = createServer(() => {});
  const mutePort = await listening(mute);
  assert.is(await refusal(through("http://harbour.test/", mutePort, "", limits), mutePort), sentence);
  mute.close();
});

test.run();
