/** Earlier addresses: each must lead to one place, where nothing else stands. */
import type { Content } from "../content/content.ts";
import { placeIn, type Entry } from "../content/entry.ts";
import type { Problems } from "../content/problem.ts";

/** The site's own pages, which are there whatever the content. */
const OWN = ["", "tags", "people", "quotes", "sources", "rights", "search", "feeds", "data", "corrections"];

interface Alias {
  entry: Entry<unknown>;
  index: number;
  /** From the first to the last `/`. */
  address: string;
}

/** Tells of aliases that are no address, that stand for something else already, or that two files claim. */
export function reportAliases(content: Content, problems: Problems): void {
  const aliases = aliasesOf(content);
  if (aliases.length === 0) return;
  const taken = addressesOf(content);
  const claimed = new Map<string, Entry<unknown>>();
  for (const { entry, index, address } of aliases) {
    const tell = (rule: string, message: string): void =>
      problems.add(placeIn(entry, ["aliases", index]), rule, message);
    const owner = taken.get(address) ?? editionAt(address, content);
    const other = claimed.get(address);
    if (!/^\/([^\s/?#]+\/)*$/u.test(address)) {
      const mended = `/${address.replace(/^https?:\/\/[^/]+/, "").replace(/^\/+|\/+$/g, "")}/`;
      tell("bad-alias", `an alias is an address of this site, from its first to its last slash; write \`${mended}\``);
    } else if (owner === entry.path) {
      tell("alias-taken", `\`${address}\` is the address the file has now; take this alias out`);
    } else if (owner !== undefined) {
      tell(
        "alias-taken",
        `\`${address}\` is the address of ${owner.endsWith(".md") ? `\`${owner}\`` : owner}; take this alias out`,
      );
    } else if (other !== undefined && other !== entry) {
      tell("alias-taken", `\`${other.path}\` has the alias \`${address}\` too; take one of the two out`);
    } else if (other !== undefined)
      tell("alias-taken", `the alias \`${address}\` stands here twice; take one of the two out`);
    claimed.set(address, entry);
  }
}

/** Whatever lies below the address of an edition belongs to it, or may one day. */
function editionAt(address: string, { site }: Content): string | undefined {
  const edition = site.editions.find(({ lang }) => address.startsWith(`/${lang}/`));
  return edition && `the edition in \`${edition.lang}\``;
}

function aliasesOf({ articles, people, tags }: Content): Alias[] {
  const of = (entry: Entry<{ aliases: readonly string[] }>, folder: string): Alias[] =>
    entry.meta.aliases.map((alias, index) => ({
      entry,
      index,
      address: folder === "" ? alias : `/${folder}/${alias}/`,
    }));
  return [
    ...articles.flatMap((entry) => of(entry, "")),
    ...people.flatMap((entry) => of(entry, "people")),
    ...tags.flatMap((entry) => of(entry, "tags")),
  ];
}

/** Every address in use, with the path of its file or a word for what stands there. */
function addressesOf(content: Content): Map<string, string> {
  const addresses = new Map<string, string>();
  for (const name of OWN) addresses.set(name === "" ? "/" : `/${name}/`, "a page of the site itself");
  for (const { path } of content.articles) {
    const [, year, month] = path.split("/");
    addresses.set(`/${year}/`, "the articles of that year");
    addresses.set(`/${year}/${month}/`, "the articles of that month");
  }
  for (const entry of [...content.articles, ...content.people, ...content.tags, ...content.sources, ...content.pages]) {
    addresses.set(`/${entry.path.replace(/^(articles|pages)\//, "").replace(/\.md$/, "")}/`, entry.path);
  }
  return addresses;
}
