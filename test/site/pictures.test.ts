/** Pictures on pages, in feeds and in what pages say to machines: always a published file, never the original. */
import { cpSync, existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import sharp from "sharp";
import { suite } from "uvu";
import * as assert from "uvu/assert";
import { ROOT, temporaryFolder, verbatim } from "../support/command-line.ts";
import { boats, photograph, SECRETS } from "../support/drawn-picture.ts";
import { buildSite, pageAt } from "../support/site/built-site.ts";
import { attribute, named } from "../support/site/html.ts";

const test = suite("pictures");

const content = join(temporaryFolder(), "words");
cpSync(join(ROOT, "test/support/foreign"), content, { recursive: true });
const folder = join(content, "articles/1998/03");
const file = join(folder, "a-contagem.md");
const PAGE = "1998/03/a-contagem/index.html";
const ADDRESS = "https://caderno.example/caderno/";

writeFileSync(join(folder, "barcos.jpg"), await photograph(2400, 1500));
writeFileSync(join(folder, "cais.png"), await boats(900, 600, 0.5).png().toBuffer());
mkdirSync(join(content, "people"), { recursive: true });
const text = readFileSync(file, "utf8")
  .replace("aliases:", 'image: { src: barcos.jpg, alt: Onze barcos, credit: "Desenho: Ana Reis" }\naliases:')
  .replace(
    "## Depois",
    '## Depois\n\n![O cais & o mar](cais.png "Desenhado por Ana Reis")\n\nVê-se ![a marca](livro.png) na capa.',
  );
writeFileSync(file, text);

const cwd = temporaryFolder();
const build = (words: readonly string[]) =>
  buildSite({ content, address: ADDRESS, words: ["--no-index", ...words], cwd });
const site = await build([]);
const page = pageAt(site, PAGE);
const images = named(page, "img");
const media = site.files.filter((one) => one.startsWith("media/"));

test("the picture of an article stands first, with its description and its credit", () => {
  const [figure] = named(page, "figure");
  assert.match(page.html, /<figure class="picture lead-picture"><picture>/);
  assert.match(page.html, "<figcaption>Desenho: Ana Reis</figcaption></figure>");
  assert.ok(figure);
  assert.is(attribute(images[0]!, "alt"), "Onze barcos");
});

test("a picture that is a paragraph of its own has its caption, and one in a sentence stays there", () => {
  assert.match(
    page.html,
    /<figure class="picture"><picture>.*?<figcaption>Desenhado por Ana Reis<\/figcaption><\/figure>/,
  );
  assert.match(page.html, /<p>Vê-se <picture>.*?<\/picture> na capa\.<\/p>/);
  assert.equal(
    images.map((image) => attribute(image, "alt")),
    ["Onze barcos", "O livro da contagem", "O cais & o mar", "a marca"],
  );
});

test("the first picture is fetched at once, the others when a reader comes near them", () => {
  assert.equal(
    images.map((image) => [attribute(image, "loading"), attribute(image, "decoding")]),
    [
      [undefined, "async"],
      ["lazy", "async"],
      ["lazy", "async"],
      ["lazy", "async"],
    ],
  );
});

test("a picture's place has its shape before it is there", () => {
  // 2400 × 1500 lying on its side is 1500 × 2400, and 720 pixels tall at most.
  assert.equal(
    images.map((image) => [attribute(image, "width"), attribute(image, "height")]),
    [
      ["450", "720"],
      ["8", "8"],
      ["680", "454"],
      ["8", "8"],
    ],
  );
});

test("browsers choose among AVIF, WebP and a plain format in several widths, all of them there", async () => {
  const sources = named(page, "source").slice(0, 2);
  assert.equal(
    sources.map((source) => [attribute(source, "type"), attribute(source, "sizes")]),
    [
      ["image/avif", "min(100vw, 450px)"],
      ["image/webp", "min(100vw, 450px)"],
    ],
  );
  for (const set of [...sources, images[0]!].map((one) => attribute(one, "srcset")!)) {
    const candidates = set.split(", ").map((one) => one.split(" "));
    assert.equal(
      candidates.map(([, width]) => width),
      ["440w", "880w", "1320w"],
    );
    for (const [address, width] of candidates) {
      const at = decodeURIComponent(new URL(address!, `${ADDRESS}${PAGE}`).pathname.slice("/caderno/".length));
      assert.is(`${(await sharp(readFileSync(join(site.folder, at))).metadata()).width}w`, width);
    }
  }
});

test("nothing that is published is an original, or says what an original says", async () => {
  assert.ok(media.length >= 18);
  for (const one of media) {
    assert.match(one, /^media\/[0-9a-f]{16}-\d+\.(avif|webp|jpeg|png)$/);
    const { exif, xmp, iptc } = await sharp(readFileSync(join(site.folder, one))).metadata();
    assert.equal([exif, xmp, iptc], [undefined, undefined, undefined], one);
  }
  for (const one of site.files) {
    const bytes = readFileSync(join(site.folder, one));
    for (const secret of SECRETS) assert.not.ok(bytes.includes(secret), `${one} holds ${secret}`);
  }
});

test("feeds, share cards and linked data name published files, with their true sizes", () => {
  const published = (address: string): string => address.replace(ADDRESS, "");
  const open = (name: string): string | undefined =>
    attribute(
      named(page, "meta").find((one) => attribute(one, "property") === name)!,
      "content",
    );
  const shared = published(open("og:image")!);
  assert.ok(media.includes(shared), shared);
  assert.equal(
    [open("og:image:width"), open("og:image:height"), open("og:image:type")],
    ["1320", "2112", "image/jpeg"],
  );
  assert.is(open("og:image:alt"), "Onze barcos");
  const all = site.files
    .filter((one) => /(^|\/)(feed|atom)\.(xml|json)$/.test(one) || one === PAGE)
    .flatMap(
      (one) =>
        readFileSync(join(site.folder, one), "utf8").match(/https:\/\/caderno\.example\/caderno\/media\/[\w.-]+/g) ??
        [],
    );
  assert.ok(all.length > 6);
  for (const address of all) assert.ok(media.includes(published(address)), address);
  const feed = JSON.parse(readFileSync(join(site.folder, "feed.json"), "utf8")) as {
    items: { url: string; image?: string; attachments?: { size_in_bytes: number }[] }[];
  };
  const { image, attachments } = feed.items.find(({ url }) => url.endsWith("/1998/03/a-contagem/"))!;
  assert.is(attachments![0]!.size_in_bytes, readFileSync(join(site.folder, published(image!))).length);
  assert.match(page.html, '"creditText":"Desenho: Ana Reis"');
});

test("what is kept between builds is enough for the same site, and a copy for a disk has the same pictures", async () => {
  const kept = join(cwd, ".cache/pictures");
  assert.ok(existsSync(kept));
  const disk = await build(["--disk"]);
  assert.equal(
    disk.files.filter((one) => one.startsWith("media/")),
    media,
  );
  for (const one of media) {
    assert.ok(readFileSync(join(disk.folder, one)).equals(readFileSync(join(site.folder, one))), one);
  }
});

test("a broken picture stops check and build, at the place that shows it, and the last good site stays", async () => {
  writeFileSync(join(folder, "cais.png"), "no picture");
  writeFileSync(join(folder, "barcos.jpg"), (await photograph(800, 600)).subarray(0, 4000));
  for (const command of ["check", "build"]) {
    const { code, stderr } = await verbatim([command, "--content", content, "--output", site.folder], { cwd });
    assert.is(code, 1);
    assert.match(
      stderr,
      /a-contagem\.md:6:15: the file of this picture is broken or holds no picture; save it again as JPEG or PNG/,
    );
    assert.match(stderr, /a-contagem\.md:20:19: the file of this picture is broken/);
  }
  assert.ok(existsSync(join(site.folder, media[0]!)));
});

test.run();
