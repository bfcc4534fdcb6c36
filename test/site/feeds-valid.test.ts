/** Every feed of our digest and of a hostile one is valid: well-formed XML, Atom's grammar, the schema of JSON Feed, RSS. */
import { Ajv } from "ajv";
import addFormats from "ajv-formats";
import { parseOpml } from "feedsmith";
import { createRequire } from "node:module";
import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { suite } from "uvu";
import * as assert from "uvu/assert";
import { ROOT, temporaryFolder } from "../support/command-line.ts";
import { article, digestOf } from "../support/content-folder.ts";
import { jingFaults, missing } from "../support/feed-clients.ts";
import { digestIn, drawnSite, type DrawnSite } from "../support/site/drawn-site.ts";
import { nothing } from "../support/site/every-page.ts";
import { readAtom, readJson, readRssDocument } from "../support/site/feed-reading.ts";
import { hostileContent } from "../support/site/hostile.ts";
import { attribute, named, parsePage } from "../support/site/html.ts";
import { noXmllint, wellFormedFaults } from "../support/xmllint.ts";

const long = "Eleven ships & <b>one</b> ]]> ⚓ lay in the مرفأ. ".repeat(2200);
const sites: [string, DrawnSite][] = [
  ["our digest", drawnSite(digestIn(join(ROOT, "content")))],
  ["a hostile digest", drawnSite(digestOf({ ...hostileContent, "articles/2021/07/long.md": article("", long) }))],
];

const test = suite("valid feeds");

const textsOf = ({ site }: DrawnSite, name: RegExp): [url: string, text: string][] =>
  site.files.filter(({ url }) => name.test(url)).map(({ url, content }) => [url, content()]);

/** The same in files, for programs that start slowly. */
function written(drawn: DrawnSite, name: RegExp): string[] {
  const folder = temporaryFolder();
  return textsOf(drawn, name).map(([, text], i) => {
    const file = join(folder, `${i}.xml`);
    writeFileSync(file, text);
    return file;
  });
}

/** Two pages of each kind, and all that have a feed of their own. */
function somePages({ site }: DrawnSite, feeds: ReadonlySet<string>): DrawnSite["site"]["pages"] {
  const seen = new Map<string, number>();
  return site.pages.filter(({ kind, url }) => {
    const count = (seen.get(kind) ?? 0) + 1;
    seen.set(kind, count);
    return count <= 2 || feeds.has(`${decodeURI(url)}atom.xml`);
  });
}

for (const [name, drawn] of sites) {
  test(`${name}: everything that is XML is well-formed`, () => {
    if (noXmllint !== undefined) return console.log(noXmllint);
    const files = written(drawn, /(feed|atom)(-\d+)?\.xml$|\.opml$/);
    assert.ok(files.length > 10);
    assert.is(wellFormedFaults(files), "");
  });

  test(`${name}: Atom follows its grammar`, async () => {
    const reason = missing("jing");
    if (reason !== undefined) return console.log(reason);
    const files = written(drawn, /atom(-\d+)?\.xml$/);
    assert.ok(files.length > 5);
    assert.is(await jingFaults(files), "");
  });

  test(`${name}: JSON follows the schema of JSON Feed`, () => {
    const ajv = new Ajv({ allErrors: true, strict: false });
    addFormats.default(ajv);
    const validate = ajv.compile(createRequire(import.meta.url)("jsonfeed-schema/v1.1") as object);
    const files = textsOf(drawn, /feed(-\d+)?\.json$/);
    assert.ok(files.length > 5);
    nothing(
      files.flatMap(([url, text]) =>
        validate(JSON.parse(text)) ? [] : [`${url}: ${ajv.errorsText(validate.errors)}`],
      ),
    );
  });

  test(`${name}: RSS, Atom and JSON have what they must, with absolute addresses`, () => {
    const faults = [
      ...textsOf(drawn, /\/feed(-\d+)?\.xml$/).flatMap(([url, text]) => faultsOf(url, readRssDocument(text))),
      ...textsOf(drawn, /\/atom(-\d+)?\.xml$/).flatMap(([url, text]) => faultsOf(url, readAtom(text))),
      ...textsOf(drawn, /\/feed(-\d+)?\.json$/).flatMap(([url, text]) => faultsOf(url, readJson(text))),
    ];
    nothing(faults);
  });

  test(`${name}: the list of all feeds names each once, and each is there`, () => {
    const { site, file } = drawn;
    const listed = (parseOpml(file("/feeds/feeds.opml")).body?.outlines ?? []).flatMap(
      ({ outlines }) => outlines ?? [],
    );
    const addresses = listed.map(({ xmlUrl }) => new URL(xmlUrl ?? "").pathname);
    const there = site.files.map(({ url }) => decodeURI(url)).filter((url) => url.endsWith("/atom.xml"));
    assert.equal(addresses.map(decodeURI).sort(), [...there].sort());
  });

  test(`${name}: every page leads to the feed of the site, and to its own if it has one`, () => {
    const { site, page } = drawn;
    const feeds = new Set(site.files.map(({ url }) => decodeURI(url)));
    const faults = somePages(drawn, feeds).flatMap(({ url }) => {
      const linked = named(parsePage(page(url)), "link")
        .filter((link) => /(rss|atom)\+xml|feed\+json/.test(attribute(link, "type") ?? ""))
        .map((link) => decodeURI(new URL(attribute(link, "href") ?? "", `http://x.invalid${url}`).pathname));
      const own = ["atom.xml", "feed.xml", "feed.json"]
        .map((name) => decodeURI(url) + name)
        .filter((one) => feeds.has(one));
      const wanted = url === "/404.html" ? [] : [...own, "/atom.xml", "/feed.xml", "/feed.json"];
      return wanted.filter((feed) => !linked.includes(feed)).map((feed) => `${url} does not lead to ${feed}`);
    });
    nothing(faults);
  });
}

function faultsOf(url: string, feed: ReturnType<typeof readAtom>): string[] {
  const links = Object.values(feed.links).filter((link) => !/^https?:\/\//.test(link ?? ""));
  return [
    ...feed.faults,
    ...links.map((link) => `the link ${link}`),
    ...feed.entries.flatMap((entry) => entry.faults.map((fault) => `${entry.id}: ${fault}`)),
    ...feed.entries.flatMap(({ id, title, summary, content, author }) =>
      title && summary && content && author ? [] : [`${id} lacks something`],
    ),
  ].map((fault) => `${url}: ${fault}`);
}

test.run();
