/** Articles that are one article in several languages: each knows the others. */
import type { ArticleEntry, Content } from "../content/content.ts";
import { placeIn } from "../content/entry.ts";
import type { Problems } from "../content/problem.ts";
import { didYouMean } from "../content/slug.ts";
import { primaryLanguage } from "../language/locale.ts";
import type { OpenArticle } from "./draft.ts";
import { compareText } from "./order.ts";

const pathOf = (entry: ArticleEntry): string => entry.path.replace(/^articles\//, "").replace(/\.md$/, "");

/** Tells of translations of nothing, of translations and of a language that is there already, and links the others. */
export function linkTranslations(
  content: Content,
  shown: ReadonlyMap<ArticleEntry, OpenArticle>,
  problems: Problems,
): void {
  const entries = new Map(content.articles.map((entry) => [pathOf(entry), entry]));
  const langOf = ({ meta }: ArticleEntry): string => meta.lang ?? content.site.lang;
  const groups = new Map<ArticleEntry, ArticleEntry[]>();
  for (const entry of content.articles) {
    const path = entry.meta.translationOf;
    if (path === undefined || content.unread.has(`articles/${path}.md`)) continue;
    const original = entries.get(path);
    const group = (original && groups.get(original)) ?? (original ? [original] : []);
    const problem = problemWith(entry, path, original, group, langOf);
    if (problem) {
      const [rule, message] = problem(entries.keys());
      problems.add(placeIn(entry, ["translationOf"]), rule, message);
    } else groups.set(original!, [...group, entry]);
  }
  for (const [original, group] of groups) {
    const articles = group
      .flatMap((entry) => shown.get(entry) ?? [])
      .sort((a, b) => compareText(a.lang, b.lang) || compareText(a.path, b.path));
    const first = shown.get(original);
    for (const article of articles) {
      article.translations = articles.filter((other) => other !== article);
      if (article !== first) article.original = first;
    }
  }
}

/** Why this cannot be a translation of that, or undefined. */
function problemWith(
  entry: ArticleEntry,
  path: string,
  original: ArticleEntry | undefined,
  group: readonly ArticleEntry[],
  langOf: (entry: ArticleEntry) => string,
): ((paths: Iterable<string>) => [rule: string, message: string]) | undefined {
  const unknown = "unknown-article";
  if (!original) {
    return (paths) => [
      unknown,
      `\`translationOf\` names \`${path}\`, but there is no such article${didYouMean(path, paths)}`,
    ];
  }
  if (original === entry) {
    return () => [unknown, "`translationOf` names the article itself; name the one it translates"];
  }
  const first = original.meta.translationOf;
  if (first !== undefined && first !== path) {
    const message = `\`${path}\` is itself a translation, of \`${first}\`; name the article that both translate`;
    return () => ["translation-of-translation", message];
  }
  const lang = langOf(entry);
  const twin = group.find((other) => primaryLanguage(langOf(other)) === primaryLanguage(lang));
  if (!twin) return undefined;
  const mend = "mend `lang`, or take `translationOf` out";
  return () => ["translation-twice", `\`${pathOf(twin)}\` is that article in \`${langOf(twin)}\` already; ${mend}`];
}
