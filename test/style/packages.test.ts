/** The lock file installs on Linux, macOS and Windows, and the README accounts for every package. */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { test } from "uvu";
import * as assert from "uvu/assert";
import { ROOT } from "../support/command-line.ts";

const read = (file: string): string => readFileSync(join(ROOT, file), "utf8");

interface Locked {
  version: string;
  integrity?: string;
  optionalDependencies?: Record<string, string>;
  os?: string[];
  cpu?: string[];
}

interface Manifest {
  scripts: Record<string, string>;
  dependencies: Record<string, string>;
  devDependencies: Record<string, string>;
}

const { packages } = JSON.parse(read("package-lock.json")) as { packages: Record<string, Locked> };
const manifest = JSON.parse(read("package.json")) as Manifest;
const readme = read("README.md");

test("every package for another platform is in the lock file", () => {
  const missing = Object.entries(packages).flatMap(([path, { optionalDependencies = {} }]) =>
    Object.keys(optionalDependencies)
      .filter((name) => !packages[`node_modules/${name}`] && !packages[`${path}/node_modules/${name}`])
      .map((name) => `${name}, for ${path}`),
  );
  assert.equal(missing, []);
});

const native = ["esbuild", "pagefind", "oxlint", "oxlint-tsgolint", "sharp", "typescript"];
for (const name of native) {
  test(`${name} has a program for Linux, macOS and Windows on the usual processors`, () => {
    const optional = Object.keys(packages[`node_modules/${name}`]!.optionalDependencies ?? {});
    const platforms = optional.flatMap((one) => {
      const { os = [], cpu = [] } = packages[`node_modules/${one}`]!;
      return os.flatMap((system) => cpu.map((processor) => `${system} ${processor}`));
    });
    const usual = ["linux x64", "linux arm64", "darwin x64", "darwin arm64", "win32 x64"];
    assert.equal(
      usual.filter((platform) => !platforms.includes(platform)),
      [],
    );
  });
}

test("every package is pinned, and its bytes are known", () => {
  const direct = Object.entries({ ...manifest.dependencies, ...manifest.devDependencies });
  assert.equal(
    direct.filter(([, version]) => !/^\d+\.\d+\.\d+$/.test(version)),
    [],
  );
  assert.equal(
    Object.entries(packages).filter(([path, { integrity }]) => path !== "" && integrity === undefined),
    [],
  );
});

test("the README says of each package what it is for", () => {
  const names = Object.keys({ ...manifest.dependencies, ...manifest.devDependencies });
  assert.equal(
    names.filter((name) => !readme.includes(`| \`${name}\``)),
    [],
  );
});

test("the README names no command that is not there, and leaves none out", () => {
  const named = new Set([...readme.matchAll(/npm run (?:--silent )?([\w:-]+)/g)].map(([, name]) => name!));
  if (/npm test\b/.test(readme)) named.add("test");
  if (/npm start\b/.test(readme)) named.add("start");
  assert.equal([...named].sort(), Object.keys(manifest.scripts).sort());
});

test("the README knows every option of the command line, and no other", () => {
  const options = (text: string): string[] => [...new Set(text.match(/(?<![\w-])--[a-z][\w-]*/g))].sort();
  const programs = ["settings", "search"].map((name) => read(`src/cli/${name}.ts`));
  const usage = programs.map((text) => /usage = `([^`]*)`/i.exec(text)?.[1] ?? "").join("\n");
  assert.equal(
    options(readme).filter((option) => option !== "--silent"),
    options(usage),
  );
});

test.run();
