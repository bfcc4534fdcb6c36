/** `capture` as an editor types it: it contacts only hosts that were agreed to, writes a record to fill in, and spoils nothing. */
import { cpSync, existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";
import { test } from "uvu";
import * as assert from "uvu/assert";
import { selfSigned } from "../capture/certificate.ts";
import { localProxy } from "../capture/local-proxy.ts";
import { HEARING, HEARING_TEXT, html, localServer, redirect, type LocalServer } from "../capture/local-server.ts";
import { capture as captureCommand } from "../../src/cli/capture.ts";
import { readSettings } from "../../src/cli/settings.ts";
import { EPOCH, ROOT, temporaryFolder, verbatim, type Run } from "../support/command-line.ts";

const GUARD = pathToFileURL(fileURLToPath(new URL("../capture/connections-told.mjs", import.meta.url))).href;

let server: LocalServer;
let folder: string;
let number = 0;
const content = (): string => join(folder, "content");
const texts = (): string => join(folder, "texts");

test.before(async () => {
  server = await localServer({
    "/1998/harbour-hearing": html(HEARING),
    "/pdf": html("%PDF", "application/pdf"),
    "/moved": redirect("http://harbour-gazette.invalid/hearing"),
    "/scripts": html("<div id=root></div>"),
  });
});
test.before.each(() => {
  folder = join(temporary, String((number += 1)));
  cpSync(join(ROOT, "test/invalid/_base"), content(), { recursive: true });
  mkdirSync(texts());
  server.asked.length = 0;
});
test.after(() => server.close());
const temporary = temporaryFolder();

/** In a process of its own, without a terminal. */
const typed = (words: readonly string[], env: Readonly<Record<string, string>> = {}): Promise<Run> =>
  verbatim(["capture", ...words, "--content", content(), "--sources", texts()], { env });

/** In this process, which is quicker; the editor who is asked says no. */
async function capture(words: readonly string[], sources = texts(), root = content()): Promise<Run> {
  const printed = { stdout: "", stderr: "" };
  const { log, error } = console;
  console.log = (line: string) => void (printed.stdout += `${line}\n`);
  console.error = (line: string) => void (printed.stderr += `${line}\n`);
  try {
    const folders = ["--content", root, ...(sources === "" ? [] : ["--sources", sources])];
    const settings = readSettings(["capture", ...words, ...folders], { SOURCE_DATE_EPOCH: String(EPOCH) });
    const code = await captureCommand(settings, { tell: (line) => console.error(line), agrees: async () => false });
    return { code, ...printed };
  } finally {
    Object.assign(console, { log, error });
  }
}
const address = (): string => `${server.origin}/1998/harbour-hearing`;
const files = (): string[] => [...readdirSync(join(content(), "sources")), ...readdirSync(texts())];

function assertRefused(run: Run, ...sentences: string[]): void {
  assert.is(run.stderr, sentences.map((sentence) => `${sentence}\n`).join(""));
  assert.is(run.code, 1);
  assert.is(run.stdout, "");
  assert.equal(files(), ["harbour-hearing-1998.md"]);
}

test("writes the record and the full text, and says what is left to do", async () => {
  const run = await typed([address(), "--yes"]);
  assert.is(run.stderr, `Contacting 127.0.0.1:${server.port}.\n`);
  assert.is(run.code, 0);
  assert.match(run.stdout, "the full text, 65 words of the 75 that the page shows\n");
  assert.is(readFileSync(join(texts(), "harbour-hearing.txt"), "utf8"), HEARING_TEXT);
  const record = readFileSync(join(content(), "sources", "harbour-hearing.md"), "utf8");
  assert.match(record, '\ntitle: "The harbour hearing"\n');
  assert.match(record, "\ncaptured: 2026-11-24\n");
  assert.equal(
    server.asked.map(({ path }) => path),
    ["/1998/harbour-hearing"],
  );
});

test("check names each gap of the record, and passes once the editor has filled them", async () => {
  await capture([address(), "--yes", "--slug", "hearing"]);
  const file = join(content(), "sources", "hearing.md");
  const check = (): Promise<Run> => verbatim(["check", "--content", content(), "--sources", texts()]);
  const before = await check();
  assert.is(before.code, 1);
  assert.match(before.stderr, "hearing.md:3:11: `speakers` must name at least one speaker");
  assert.match(before.stderr, "hearing.md:5:1: `kind` has no value; write one, such as `kind: statement |");
  assert.match(before.stderr, "\n2 errors.\n");

  const passage = "“We counted every boat that came in,” she said.";
  const filled = readFileSync(file, "utf8")
    .replace("speakers: []", "speakers: [amara-okonjo]")
    .replace("kind: #", "kind: report #")
    .concat(`\n${passage} {#p1}\n`);
  writeFileSync(file, filled);
  const after = await check();
  assert.is(after.stderr, "");
  assert.is(after.code, 0);
});

test("without a terminal and without --yes it contacts nobody and says so", async () => {
  assertRefused(
    await typed([address()]),
    `nobody agreed to contact 127.0.0.1:${server.port}, so nothing was captured; agree at the terminal or with \`--yes\``,
  );
  assertRefused(
    await typed([address(), "--proxy", "socks5h://127.0.0.1:9050"]),
    `nobody agreed to contact the proxy 127.0.0.1:9050, and through it 127.0.0.1:${server.port}, so nothing was captured; agree at the terminal or with \`--yes\``,
  );
  assert.equal(server.asked, []);
});

test("--yes agrees to no host that it does not name", async () => {
  assertRefused(
    await capture([`${server.origin}/moved`, "--yes", "--slug", "hearing"]),
    `Contacting 127.0.0.1:${server.port}.`,
    "Redirected (302) to harbour-gazette.invalid: http://harbour-gazette.invalid/hearing",
    "the page redirects to harbour-gazette.invalid, which you have not agreed to; capture that address itself if you want it: http://harbour-gazette.invalid/hearing",
  );
});

test("neither a record nor a full text is written over, and nobody is contacted for it", async () => {
  const taken = join(content(), "sources", "harbour-hearing-1998.md");
  assertRefused(
    await capture([address(), "--yes", "--slug", "harbour-hearing-1998"]),
    `\`${taken}\` is there already and is not written over; give another name with \`--slug\``,
  );
  writeFileSync(join(texts(), "hearing.txt"), "other words");
  const run = await capture([address(), "--yes", "--slug", "hearing"]);
  assert.is(run.code, 1);
  assert.match(run.stderr, "hearing.txt` is there already and is not written over");
  assert.is(readFileSync(join(texts(), "hearing.txt"), "utf8"), "other words");
  assert.not.ok(existsSync(join(content(), "sources", "hearing.md")));
  assert.equal(server.asked, []);
});

test("what the page gives no text for is refused, and nothing is left behind", async () => {
  const contacting = `Contacting 127.0.0.1:${server.port}.`;
  assertRefused(
    await capture([`${server.origin}/scripts`, "--yes"]),
    contacting,
    "no readable text was found on the page; perhaps a script in the browser writes it",
  );
  assertRefused(
    await capture([`${server.origin}/pdf`, "--yes"]),
    contacting,
    "what stands at this address is `application/pdf`, not HTML; save its words yourself as `slug.txt` in your folder of full texts and write the record by hand",
  );
});

test("what is missing or wrong in the command is told before anybody is contacted", async () => {
  const nameless = await capture([`${server.origin}/`, "--yes"]);
  assertRefused(
    nameless,
    "the address gives the record no name; give one with `--slug`, such as `--slug harbour-hearing-1998`",
  );
  assertRefused(
    await capture([address(), "--yes", "--slug", "Harbour Hearing"]),
    "`Harbour Hearing` cannot be the name of a record (small letters, digits, single hyphens); write `--slug harbour-hearing`",
  );
  assertRefused(
    await capture([address(), "--yes"], ""),
    "name the folder of full texts with `--sources`: the words of the page go there, for they are not published",
  );
  const inside = join(content(), "texts");
  mkdirSync(inside);
  assertRefused(
    await capture([address(), "--yes"], inside),
    `\`${inside}\` lies in the content folder, which is published; name a folder outside of it with \`--sources\``,
  );
  assertRefused(
    await capture([address(), "--yes"], join(folder, "none")),
    `there is no folder \`${join(folder, "none")}\` for the full text; make it, or mend \`--sources\``,
  );
  assertRefused(
    await capture([address(), "--yes"], texts(), texts()),
    `\`${texts()}\` is no content folder, since it has no \`site.yaml\`; name one with \`--content\``,
  );
  assertRefused(
    await capture([address(), "--yes", "--proxy", "socks5://127.0.0.1:9050"]),
    "with `socks5:` this computer would look the names up itself, for all its network to see; write `socks5h:`",
  );
  assert.equal(server.asked, []);
});

test("through a proxy nothing else leaves this computer: no look-up of a name, no other connection", async () => {
  const names = "harbour-gazette.test";
  const { key, cert } = selfSigned(names, Date.now() - 3_600_000);
  const authority = join(folder, "authority.pem");
  writeFileSync(authority, cert);
  const secure = await localServer({ "/1998/hearing": html(HEARING) }, { key, cert });
  const proxy = await localProxy(secure.port);
  const told = join(folder, "told.txt");
  const run = await typed([`https://${names}/1998/hearing`, "--yes", "--proxy", `socks5h://127.0.0.1:${proxy.port}`], {
    NODE_OPTIONS: `--import=${GUARD}`,
    NODE_EXTRA_CA_CERTS: authority,
    TOLD_CONNECTIONS: told,
    TOLD_ALLOWED: String(proxy.port),
  });
  assert.is(run.stderr, `Contacting the proxy 127.0.0.1:${proxy.port}, and through it ${names}.\n`);
  assert.is(run.code, 0);
  assert.equal(proxy.asked, [`${names}:443`]);
  assert.not.ok(existsSync(told), "something else was contacted");
  assert.is(readFileSync(join(texts(), "hearing.txt"), "utf8"), HEARING_TEXT);
  proxy.close();
  secure.close();
});

test.run();
