/** The open data: every file fits its own schema, can be read back by other programs, and is the same in every build. */
import { Ajv2020, type ErrorObject } from "ajv/dist/2020.js";
import addFormats from "ajv-formats";
import Papa from "papaparse";
import { join } from "node:path";
import { test } from "uvu";
import * as assert from "uvu/assert";
import type { IsoDate } from "../../src/language/dates.ts";
import { ROOT } from "../support/command-line.ts";
import { article, digestOf, withContent } from "../support/content-folder.ts";
import { nothing } from "../support/site/every-page.ts";
import { digestIn, drawnSite, type DrawnSite } from "../support/site/drawn-site.ts";
import { hostileContent, HOSTILE_TITLE } from "../support/site/hostile.ts";

const SETS = ["articles", "quotes", "people", "tags", "sources", "corrections"] as const;

const sites: Record<string, DrawnSite> = {
  "our own site": drawnSite(digestIn(join(ROOT, "content"))),
  "a hostile site": drawnSite(digestOf(hostileContent)),
};

type Row = Record<string, unknown>;

/** The records of a dataset as its JSON file has them. */
function recordsIn(site: DrawnSite, set: string): Row[] {
  const file = site.json(`/data/${set}.json`);
  if (set !== "people") return file[set] as Row[];
  return [...(file["persons"] as Row[]), ...(file["organizations"] as Row[]).filter((one) => "kind" in one)];
}

/** Reads a cell as the page on the data says. */
function cellOf(
  cell: string,
  property: { type?: string; items?: { type?: string; pattern?: string; format?: string } },
): unknown {
  const isNames =
    property.items?.type === "integer" || property.items?.pattern === "^\\S+$" || property.items?.format === "uri";
  if (property.type === "array" && isNames) {
    const names = cell === "" ? [] : cell.split(" ");
    return property.items?.type === "integer" ? names.map(Number) : names;
  }
  const text = cell.replace(/^'(?='*(?:\s*[=+\-@＝＋－＠]|[\t\r\n]))/u, "");
  if (property.type === "array" || property.type === "object") return JSON.parse(text);
  return property.type === "integer" ? Number(text) : text;
}

interface Schema {
  properties: Record<string, { items?: Schema & { anyOf?: Schema[] } }>;
}

for (const [name, site] of Object.entries(sites)) {
  const { files } = site.site;
  const ajv = addFormats.default(new Ajv2020({ allErrors: true, strict: true, allowUnionTypes: true }));
  for (const { url, content } of files.filter((file) => file.url.endsWith(".schema.json"))) {
    ajv.addSchema(JSON.parse(content()) as object, url);
  }
  const faultsOf = (schema: string, what: string, value: unknown): string[] => {
    const fits = ajv.validate(schema, value);
    return fits ? [] : (ajv.errors ?? []).map((fault: ErrorObject) => `${what}${fault.instancePath}: ${fault.message}`);
  };

  test(`${name}: every schema is a JSON Schema of 2020-12 under its own address`, () => {
    const schemas = files.filter((file) => file.url.endsWith(".schema.json"));
    assert.is(schemas.length, 11);
    for (const { url, content } of schemas) {
      const schema = JSON.parse(content()) as Row;
      assert.is(schema["$schema"], "https://json-schema.org/draft/2020-12/schema");
      assert.is(schema["$id"], `${site.digest.site.url.replace(/\/$/, "")}${url}`);
    }
  });

  test(`${name}: every file of the data fits its schema`, () => {
    const faults = ["index", ...SETS].flatMap((set) =>
      faultsOf(`/data/${set}.schema.json`, set, site.json(`/data/${set}.json`)),
    );
    nothing(faults);
  });

  test(`${name}: every single file fits its schema`, () => {
    const kinds: [RegExp, string][] = [
      [/^\/quotes\/[^/]+\/index\.json$/, "quote"],
      [/^\/tags\/[^/]+\/index\.json$/, "tag"],
      [/^\/people\/[^/]+\/quotes\.json$/, "person"],
    ];
    for (const [pattern, schema] of kinds) {
      const found = files.filter(({ url }) => pattern.test(url));
      assert.ok(found.length > 0, schema);
      nothing(found.flatMap(({ url, content }) => faultsOf(`/data/${schema}.schema.json`, url, JSON.parse(content()))));
    }
  });

  test(`${name}: every line of everything is a record, and none is missing`, () => {
    const lines = site.file("/data/everything.ndjson").trimEnd().split("\n");
    const records = lines.map((line) => JSON.parse(line) as Row);
    nothing(records.flatMap((record, i) => faultsOf("/data/everything.schema.json", `line ${i + 1}`, record)));
    assert.is(records[0]!["type"], "about");
    assert.is(records[0]!["count"], records.length - 1);
    const total = SETS.reduce((sum, set) => sum + recordsIn(site, set).length, 0);
    assert.is(records.length - 1, total);
  });

  for (const set of SETS) {
    test(`${name}: ${set} read back from CSV by another parser are the same records`, () => {
      const { data, errors, meta } = Papa.parse<string[]>(site.file(`/data/${set}.csv`), { skipEmptyLines: true });
      assert.equal(errors, []);
      assert.is(meta.linebreak, "\r\n");
      const schema = site.json(`/data/${set}.schema.json`) as unknown as Schema;
      const item = schema.properties[set === "people" ? "persons" : set]!.items!;
      const [header, ...rows] = data;
      assert.equal(header, Object.keys(item.properties));
      const optional = new Set(
        header!.filter((key) => !(item as unknown as { required: string[] }).required.includes(key)),
      );
      const records = rows.map((row) =>
        Object.fromEntries(
          row.flatMap((cell, i) => {
            const key = header![i]!;
            return cell === "" && optional.has(key) ? [] : [[key, cellOf(cell, item.properties[key] as object)]];
          }),
        ),
      );
      const byId = (a: Row, b: Row): number => (JSON.stringify(a) < JSON.stringify(b) ? -1 : 1);
      const sorted = (list: Row[]): Row[] =>
        list.map((one) => Object.fromEntries(Object.entries(one).sort())).sort(byId);
      const expected = sorted(recordsIn(site, set)).map((one) => JSON.stringify(one));
      nothing(
        sorted(records)
          .map((one) => JSON.stringify(one))
          .filter((one, i) => one !== expected[i]),
      );
      assert.is(records.length, expected.length);
    });
  }
}

test("a build on another day has the same data, byte for byte", () => {
  const { site: first } = sites["our own site"]!;
  const { site: second } = drawnSite(digestIn(join(ROOT, "content"), "2031-05-06" as IsoDate));
  const texts = (site: DrawnSite["site"]): [string, string][] =>
    site.files
      .filter(({ url }) => /\.(json|csv|ndjson)$|sitemap|robots|opensearch/.test(url) && !url.endsWith("feed.json"))
      .map(({ url, content }) => [url, content()]);
  const [one, other] = [texts(first), texts(second)];
  assert.ok(one.length > 100);
  nothing(other.filter(([url, text], i) => one[i]![0] !== url || one[i]![1] !== text).map(([url]) => url));
});

test("version, date and licence are said in every file, and what the licence does not cover", () => {
  const { json } = sites["a hostile site"]!;
  for (const set of SETS) {
    const file = json(`/data/${set}.json`);
    assert.is(file["version"], "1.0.0");
    // The withdrawal is the latest change; the build is of 24 November 2026.
    assert.is(file["modified"], "2021-09-01");
    assert.is(file["licence"], "https://creativecommons.org/licenses/by/4.0/");
    assert.match(file["rights"] as string, /Quoted words belong to those who said or wrote them/);
  }
});

test("a digest without a licence says none", () => {
  const { licence } = withContent({}, (root) => drawnSite(digestIn(root)).json("/data/articles.json"));
  assert.is(licence, undefined);
});

test("an article is what its file says", () => {
  const found = recordsIn(sites["a hostile site"]!, "articles").find(({ id }) => id === "2021/07/hostile")!;
  const { quotes, ...rest } = found;
  assert.is((quotes as string[]).length, 4);
  assert.equal(rest, {
    id: "2021/07/hostile",
    url: "https://digest.example/2021/07/hostile/",
    title: HOSTILE_TITLE,
    summary: "+1 ]]> what […]\nsaw & heard",
    language: "en",
    date: "2021-07-15",
    published: "2021-07-16",
    updated: "2021-08-01",
    tags: ["counts", "harbours"],
    people: ["amara-okonjo", "harbour-commission", "tomas-brandt"],
    sources: ["harbour-hearing-1998", "lighthouse-1999"],
    places: ["PT"],
    rights: [13],
  });
});

test("an article names the sources it quotes as well as those it rests on, and the rights of its topics", () => {
  const site = drawnSite(
    digestOf({
      "tags/harbours.md": "---\nlabel: Harbours\nrights: [23]\n---\n",
      "sources/harbour-papers.md":
        "---\ntitle: Papers of the harbour\nspeakers: [amara-okonjo]\ndate: 1998-03-05\nkind: report\n---\n",
      "articles/2021/07/harbour-count.md": article(
        "basedOn: [harbour-papers]\nrights: [7]\n",
        'She said: [“never finished”](quote:amara-okonjo "harbour-hearing-1998").\n',
      ),
    }),
  );
  const [record] = recordsIn(site, "articles");
  assert.equal(record!["sources"], ["harbour-hearing-1998", "harbour-papers"]);
  assert.equal(record!["rights"], [7, 23]);
});

test.run();
