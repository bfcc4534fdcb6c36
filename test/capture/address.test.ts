/** What an editor types for a page or a proxy is understood, or answered with the mended form. */
import { test } from "uvu";
import * as assert from "uvu/assert";
import { isElsewhere, readAddress, readProxy, slugFrom } from "../../src/capture/address.ts";
import { CaptureFailure } from "../../src/capture/failure.ts";

function refusal(read: () => unknown): string {
  try {
    read();
  } catch (error) {
    assert.instance(error, CaptureFailure);
    return (error as CaptureFailure).message;
  }
  throw new Error("it was taken");
}

const PROXY = readProxy("socks5h://127.0.0.1:9050");

test("an address loses its fragment and keeps its query", () => {
  assert.is(
    readAddress(" https://gazette.example/hearing?day=2#words ", undefined).href,
    "https://gazette.example/hearing?day=2",
  );
});

const addresses: [typed: string, sentence: string][] = [
  [
    "gazette.example/hearing",
    "`gazette.example/hearing` is not a web address; write `https://gazette.example/hearing`",
  ],
  ["the hearing", "`the hearing` is not a web address; it begins with `https://`"],
  ["", "`` is not a web address; it begins with `https://`"],
  ["https://", "`https://` is not a web address; it begins with `https://`"],
  ["mailto:amara@harbour.example", "`mailto:amara@harbour.example` is not a web address; it begins with `https://`"],
  ["file:///home/ana/hearing.html", "only pages at `https:` and `http:` can be captured, not `file:`"],
  ["ftp://gazette.example/hearing", "only pages at `https:` and `http:` can be captured, not `ftp:`"],
  [
    "https://ana:secret@gazette.example/",
    "the address holds a user name or password, which would be published with the record; take it out",
  ],
  [
    "http://harbourgazette.onion/hearing",
    "an .onion address is reached through Tor only; add `--proxy socks5h://127.0.0.1:9050`, or where your Tor listens",
  ],
];
for (const [typed, sentence] of addresses) {
  test(`refuses the address "${typed}"`, () => {
    assert.is(
      refusal(() => readAddress(typed, undefined)),
      sentence,
    );
  });
}

test("takes an .onion address with a proxy", () => {
  assert.is(readAddress("http://harbourgazette.onion/hearing", PROXY).hostname, "harbourgazette.onion");
});

test("reads a proxy, with or without a user, and never shows the password", () => {
  assert.equal(PROXY, { host: "127.0.0.1", port: 9050, name: "127.0.0.1:9050" });
  assert.equal(readProxy("socks5h://ana:p%40ss@localhost:80/"), {
    host: "localhost",
    port: 80,
    name: "localhost:80",
    user: "ana",
    password: "p@ss",
  });
  assert.equal(readProxy("socks5h://[::1]:1080"), { host: "::1", port: 1080, name: "[::1]:1080" });
});

const proxies: [typed: string, sentence: string][] = [
  [
    "socks5://127.0.0.1:9050",
    "with `socks5:` this computer would look the names up itself, for all its network to see; write `socks5h:`",
  ],
  [
    "socks://127.0.0.1:9050",
    "with `socks:` this computer would look the names up itself, for all its network to see; write `socks5h:`",
  ],
  ["http://127.0.0.1:3128", "the proxy is not a SOCKS5 proxy; write it as `socks5h://127.0.0.1:9050`"],
  ["127.0.0.1:9050", "the proxy is not a SOCKS5 proxy; write it as `socks5h://127.0.0.1:9050`"],
  ["socks5h://127.0.0.1", "the address of the proxy has no host and port; write it as `socks5h://127.0.0.1:9050`"],
  ["socks5h://:9050", "the address of the proxy has no host and port; write it as `socks5h://127.0.0.1:9050`"],
  ["socks5h://127.0.0.1:0", "the address of the proxy has no host and port; write it as `socks5h://127.0.0.1:9050`"],
  [
    "socks5h://127.0.0.1:99999",
    "the address of the proxy has no host and port; write it as `socks5h://127.0.0.1:9050`",
  ],
];
for (const [typed, sentence] of proxies) {
  test(`refuses the proxy "${typed}"`, () => {
    assert.is(
      refusal(() => readProxy(typed)),
      sentence,
    );
  });
}

const redirects: [from: string, to: string, elsewhere: boolean][] = [
  ["https://gazette.example/a", "https://gazette.example/b", false],
  ["http://gazette.example/a", "https://gazette.example/a", false],
  ["http://gazette.example/a", "https://www.gazette.example/a", true],
  ["https://gazette.example/a", "http://gazette.example/a", true],
  ["https://gazette.example/a", "https://gazette.example:8443/a", true],
  ["http://gazette.example:8080/a", "https://gazette.example/a", true],
  ["https://gazette.example/a", "https://gazette.example.test/a", true],
];
for (const [from, to, elsewhere] of redirects) {
  test(`${from} → ${to} ${elsewhere ? "has to be asked about" : "is the same house"}`, () => {
    assert.is(isElsewhere(new URL(from), new URL(to)), elsewhere);
  });
}

const slugs: [address: string, slug: string][] = [
  ["https://gazette.example/1998/03/Harbour_Hearing.html", "harbour-hearing"],
  ["https://gazette.example/speeches/the-count/", "the-count"],
  ["https://gazette.example/speeches/the-count/12345", "the-count"],
  ["https://gazette.example/discours/d%C3%A9claration/index.php", "déclaration"],
  ["https://gazette.example/", ""],
  ["https://gazette.example/?id=7", ""],
  ["https://gazette.example/%E0%A4%A", ""],
];
for (const [address, slug] of slugs) {
  test(`${address} gives the name "${slug}"`, () => {
    assert.is(slugFrom(new URL(address)), slug);
  });
}

test.run();
