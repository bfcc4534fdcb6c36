/** The same site in a folder of a server, and on a disk: every link still leads somewhere. */
import { join } from "node:path";
import { suite } from "uvu";
import * as assert from "uvu/assert";
import { ROOT } from "../support/command-line.ts";
import { buildSite, pageAt } from "../support/site/built-site.ts";
import { testLinks } from "../support/site/every-page.ts";
import { attribute, named } from "../support/site/html.ts";

const content = join(ROOT, "content");
const address = "https://verbatim.example/";
const plain = await buildSite({ content, address, words: ["--no-index"] });
const onDisk = await buildSite({ content, address, words: ["--disk", "--no-index"] });
const inFolder = await buildSite({
  content,
  address: `${address}digest/`,
  words: ["--path-prefix", "/digest/", "--no-index"],
});

const prefixed = suite("under a path prefix");
testLinks(prefixed, inFolder);
prefixed("has the same pages", () => assert.equal(inFolder.files, plain.files));
prefixed("only the page for lost readers knows the prefix in its links", () => {
  const knowing = inFolder.pages.filter((page) =>
    named(page, "a").some((link) => attribute(link, "href")?.startsWith("/digest/")),
  );
  assert.equal(
    knowing.map(({ file }) => file),
    ["404.html"],
  );
});
prefixed.run();

const disk = suite("on a disk");
testLinks(disk, onDisk);
disk("has the same pages", () => assert.equal(onDisk.files, plain.files));
disk("a link names the file of a page", () => {
  const links = named(pageAt(onDisk, "index.html"), "a").map((link) => attribute(link, "href"));
  assert.ok(links.includes("people/index.html"));
});
disk.run();
