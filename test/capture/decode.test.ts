/** A page is read in the encoding that it names, or that its bytes show; marks of quotation survive in each. */
import { test } from "uvu";
import * as assert from "uvu/assert";
import { decodePage } from "../../src/capture/decode.ts";

const bytes = (text: string, ...more: number[]): Buffer =>
  Buffer.concat([Buffer.from(text, "latin1"), Buffer.from(more)]);
const meta = (charset: string): string => `<meta charset="${charset}">`;

const cases: [name: string, bytes: Buffer, contentType: string, encoding: string, text: string][] = [
  ["the header names UTF-8", Buffer.from("“yes”"), "text/html; charset=UTF-8", "utf-8", "“yes”"],
  ["a byte order mark", Buffer.from("\ufeff“yes”"), "text/html; charset=windows-1252", "utf-8", "“yes”"],
  ["UTF-16 with its mark", Buffer.from("\ufeffyes", "utf16le"), "text/html", "utf-16le", "yes"],
  [
    "windows-1252 in the header",
    bytes("", 0x93, 0x79, 0x94, 0x80),
    'text/html; charset="windows-1252"',
    "windows-1252",
    "“y”€",
  ],
  [
    "latin1, which is windows-1252 on the web",
    bytes("", 0x91, 0x92, 0xe9),
    "text/html;charset=ISO-8859-1",
    "windows-1252",
    "‘’é",
  ],
  [
    "windows-1252 in the page",
    bytes(meta("windows-1252"), 0x96),
    "text/html",
    "windows-1252",
    `${meta("windows-1252")}–`,
  ],
  [
    "the older form of the element",
    bytes('<meta http-equiv="Content-Type" content="text/html; charset=windows-1251">', 0xcd, 0xe5),
    "text/html",
    "windows-1251",
    '<meta http-equiv="Content-Type" content="text/html; charset=windows-1251">Не',
  ],
  [
    "an XML declaration",
    bytes('<?xml version="1.0" encoding="iso-8859-2"?>', 0xb9),
    "application/xhtml+xml",
    "iso-8859-2",
    '<?xml version="1.0" encoding="iso-8859-2"?>š',
  ],
  ["Shift JIS", bytes(meta("shift_jis"), 0x82, 0xa0), "text/html", "shift_jis", `${meta("shift_jis")}あ`],
  ["GB 18030 by its old name", bytes("", 0xc8, 0xcb), "text/html; charset=gb2312", "gbk", "人"],
  ["nobody says, and it is UTF-8", Buffer.from("« oui »"), "text/html", "utf-8", "« oui »"],
  ["nobody says, and it is not UTF-8", bytes("", 0x93, 0x94), "text/html", "windows-1252", "“”"],
  ["an encoding that nobody knows", Buffer.from("“yes”"), "text/html; charset=x-harbour", "utf-8", "“yes”"],
  [
    "a comment that speaks of another",
    bytes(`<!-- ${meta("utf-8")} -->`, 0x93),
    "text/html",
    "windows-1252",
    `<!-- ${meta("utf-8")} -->“`,
  ],
  ["a page that says UTF-16 in letters of one byte", bytes(meta("utf-16")), "text/html", "utf-8", meta("utf-16")],
];
for (const [name, page, contentType, encoding, text] of cases) {
  test(name, () => {
    assert.equal(decodePage(page, contentType), { html: text, encoding, unreadable: 0 });
  });
}

test("counts what cannot be read", () => {
  const page = decodePage(bytes("a", 0xff, 0x62, 0xfe), "text/html; charset=utf-8");
  assert.equal(page, { html: "a\uFFFDb\uFFFD", encoding: "utf-8", unreadable: 2 });
});

test.run();
