/** Real pictures become files that say nothing of camera, place or person, upright and in several sizes; bad ones are told. */
import { existsSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { crc32 } from "node:zlib";
import sharp from "sharp";
import { test } from "uvu";
import * as assert from "uvu/assert";
import { lookAt, type Good } from "../../src/assets/look.ts";
import { makePicture } from "../../src/assets/pictures.ts";
import { temporaryFolder } from "../support/command-line.ts";
import { boats, photograph, SECRETS } from "../support/drawn-picture.ts";

const folder = temporaryFolder();
const cache = join(folder, "cache");

function written(name: string, bytes: Uint8Array): string {
  const file = join(folder, name);
  writeFileSync(file, bytes);
  return file;
}

async function good(file: string): Promise<Good> {
  const seen = await lookAt(file, cache);
  if (typeof seen === "string") throw new Error(seen);
  return seen;
}

const photo = await photograph(1000, 600);
const camera = written("camera.jpg", photo);

test("the photograph of this test holds what must not get out", async () => {
  const { exif, xmp, iptc, orientation } = await sharp(photo).metadata();
  assert.ok(exif && xmp && iptc);
  assert.is(orientation, 6);
  for (const secret of SECRETS) assert.ok(photo.includes(secret) || secret === "GPSLatitude", secret);
});

test("every published file is free of EXIF, XMP and IPTC, and of any other profile than that of screens", async () => {
  const files = (await makePicture(await good(camera), cache)).flat();
  assert.is(files.length, 6);
  for (const { from, name } of files) {
    const bytes = readFileSync(from);
    const { exif, xmp, iptc, icc, orientation } = await sharp(bytes).metadata();
    assert.equal([exif, xmp, iptc, orientation], [undefined, undefined, undefined, undefined], name);
    assert.match(String(icc?.toString("latin1")).replaceAll("\0", ""), "sRGB");
    for (const secret of SECRETS) assert.not.ok(bytes.includes(secret), `${name} holds ${secret}`);
  }
});

test("a photograph that lies on its side stands upright, in the widths that it has, and the plain format comes last", async () => {
  const formats = await makePicture(await good(camera), cache);
  const sizes = formats.map((files) => files.map(({ type, width, height }) => `${type} ${width} × ${height}`));
  assert.equal(sizes, [
    ["image/avif 440 × 733", "image/avif 600 × 1000"],
    ["image/webp 440 × 733", "image/webp 600 × 1000"],
    ["image/jpeg 440 × 733", "image/jpeg 600 × 1000"],
  ]);
  for (const { from, width, height, length, name } of formats.flat()) {
    const real = await sharp(readFileSync(from)).metadata();
    assert.equal([real.width, real.height, statSync(from).size], [width, height, length], name);
  }
});

test("what can be seen through stays so: the plain format is PNG", async () => {
  const file = written("logo.png", await boats(300, 200, 0.5).png().toBuffer());
  const formats = await makePicture(await good(file), cache);
  assert.equal(
    formats.map(([{ type, width } = { type: "", width: 0 }]) => [type, width]),
    [
      ["image/avif", 300],
      ["image/webp", 300],
      ["image/png", 300],
    ],
  );
  const { channels } = await sharp(readFileSync(formats[2]![0]!.from)).stats();
  assert.ok(channels[3]!.min < 200);
});

test("a PNG says nothing of what a program wrote into it as text", async () => {
  const bare = await boats(900, 600, 0.5).png().toBuffer();
  const kind = Buffer.from("tEXtAuthor\0AMARA-AUTHOR");
  const text = Buffer.alloc(kind.length + 8);
  text.writeUInt32BE(kind.length - 4);
  kind.copy(text, 4);
  text.writeUInt32BE(crc32(kind), kind.length + 4);
  // After the first two parts: the signature, and the size.
  const file = written("map.png", Buffer.concat([bare.subarray(0, 33), text, bare.subarray(33)]));
  assert.equal((await sharp(file).metadata()).comments, [{ keyword: "Author", text: "AMARA-AUTHOR" }]);
  const files = (await makePicture(await good(file), cache)).flat();
  assert.is(files.length, 6);
  for (const { from, name } of files) {
    const bytes = readFileSync(from);
    assert.not.ok(bytes.includes("AMARA"), name);
    assert.is((await sharp(bytes).metadata()).comments, undefined, name);
  }
});

test("made anew elsewhere, the files have the same names and bytes", async () => {
  const other = join(folder, "other-cache");
  const twin = written("the same under another name.jpeg", photo);
  const seen = (await lookAt(twin, other)) as Good;
  const [here, there] = [await makePicture(await good(camera), cache), await makePicture(seen, other)];
  for (const [i, one] of here.flat().entries()) {
    const same = there.flat()[i]!;
    assert.is(same.name, one.name);
    assert.ok(readFileSync(same.from).equals(readFileSync(one.from)), one.name);
  }
});

test("what is kept is not made again, and what somebody threw away is", async () => {
  const [first] = (await makePicture(await good(camera), cache)).flat();
  writeFileSync(first!.from, "kept");
  assert.is(readFileSync((await makePicture(await good(camera), cache)).flat()[0]!.from, "utf8"), "kept");
  rmSync(first!.from);
  assert.ok(existsSync((await makePicture(await good(camera), cache)).flat()[0]!.from));
  assert.equal(
    readdirSync(cache).filter((name) => /-\d+$/.test(name.replace(/-\d+\.\w+$/, ""))),
    [],
    "something half-written was left",
  );
});

const refusals: [what: string, name: string, bytes: () => Promise<Uint8Array>, said: RegExp][] = [
  ["a text", "text.png", async () => Buffer.from("no picture"), /is broken or holds no picture; save it again/],
  ["half a photograph", "half.jpg", async () => photo.subarray(0, photo.length / 2), /is broken/],
  ["half a PNG", "half.png", async () => (await boats(400, 300).png().toBuffer()).subarray(0, 900), /is broken/],
  ["an empty file", "empty.webp", async () => Buffer.alloc(0), /is broken/],
  [
    "a drawing",
    "drawing.png",
    async () => Buffer.from('<svg xmlns="http://www.w3.org/2000/svg" width="9" height="9"/>'),
    /holds SVG/,
  ],
  ["a TIFF", "scan.jpg", () => boats(9, 9).tiff().toBuffer(), /holds TIFF, whatever its name says; save it as/],
  ["a GIF that moves", "moving.gif", moving, /moves, and readers could not stop it; save one of its frames/],
  [
    "a picture of 120 million pixels",
    "huge.png",
    () => plain(12_000, 10_000),
    /12000 × 10000 pixels.*2000 pixels across/,
  ],
  ["a ribbon", "ribbon.png", () => plain(20_000, 2), /20000 × 2 pixels/],
];

/** Two frames of one dot each, in one colour and another. */
async function moving(): Promise<Buffer> {
  const screen = "GIF89a\x01\0\x01\0\x80\0\0\0\0\0\xff\xff\xff";
  const frame = (dot: string): string => `\x21\xf9\x04\0\x0a\0\0\0\x2c\0\0\0\0\x01\0\x01\0\0\x02\x02${dot}\x01\0`;
  return Buffer.from(`${screen}${frame("D")}${frame("L")};`, "latin1");
}

const plain = (width: number, height: number): Promise<Buffer> =>
  sharp({ create: { width, height, channels: 3, background: "#cfd8d4" } })
    .png({ compressionLevel: 1 })
    .toBuffer();

for (const [what, name, bytes, said] of refusals) {
  test(`${what} is told, with the mend`, async () => {
    const seen = await lookAt(written(name, await bytes()), cache);
    assert.type(seen, "string");
    assert.match(seen as string, said);
    // The second time the answer is a kept one.
    assert.is(await lookAt(join(folder, name), cache), seen);
  });
}

test.run();
