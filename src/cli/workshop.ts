/**
 * What one run of the program holds: its settings and the site as last loaded. The command line and
 * `eleventy.config.ts`, which Eleventy imports on its own, meet here.
 */
import { existsSync } from "node:fs";
import { join } from "node:path";
import { bundleAssets, type Asset } from "../assets/bundle.ts";
import { loadContent, type Content, type SourceEntry } from "../content/content.ts";
import { declaration } from "../content/declaration.ts";
import { loadFullTexts, type FullText } from "../content/full-texts.ts";
import { reportNever } from "../content/never.ts";
import type { Problems } from "../content/problem.ts";
import { buildDigest } from "../digest/build.ts";
import { checkFullTexts, reportStaleRecords } from "../digest/full-check.ts";
import type { IsoDate } from "../language/dates.ts";
import type { Digest } from "../digest/types.ts";
import type { IndexOptions } from "../search/index.ts";
import type { Cards } from "../site/cards.ts";
import { siteOf, type Site } from "../site/site.ts";
import { makeCards } from "./cards.ts";
import { CheckCacheFile } from "./check-cache.ts";
import { neverOf } from "./never.ts";
import { makePictures, reportPictures } from "./pictures.ts";
import { formatProblems } from "./report.ts";
import { buildDay, type Settings } from "./settings.ts";
import { stage } from "./stages.ts";

/** A digest with what is wrong with its content; with errors among the problems it is not to be published. */
export interface Loaded {
  digest: Digest | undefined;
  problems: Problems;
  /** The full texts at hand, by the slug of their source. */
  texts: ReadonlyMap<string, FullText>;
  /** Sources whose passages all stand in their full text. */
  compared: readonly SourceEntry[];
}

export async function loadDigest(settings: Settings): Promise<Loaded> {
  stage("read");
  const { content, problems } = loadContent(settings.content);
  reportNever(settings.content, neverOf(settings, problems), problems);
  if (!content) return { digest: undefined, problems, texts: new Map(), compared: [] };
  stage("link");
  const { pathPrefix } = settings;
  const site = pathPrefix === undefined ? content.site : { ...content.site, pathPrefix };
  const asOf = buildDay(settings.epoch, site.timeZone);
  const cache = new CheckCacheFile(".cache/checks.json");
  const digest = buildDigest({ ...content, site }, { asOf, drafts: settings.drafts, cache }, problems);
  const texts = loadFullTexts(fullTextFolders(settings, content), content.sources, problems);
  const compared = checkFullTexts(content, digest, texts, cache, problems);
  cache.save();
  if (!settings.record) reportStaleRecords(content, problems);
  await reportPictures(digest, problems);
  return { digest, problems, texts, compared };
}

/** Folders from the command line, or those that `site.yaml` names beside itself and that are there. */
function fullTextFolders(settings: Settings, content: Content): string[] {
  if (settings.sources.length > 0) return settings.sources;
  return content.site.sources.map((folder) => join(content.root, folder)).filter((folder) => existsSync(folder));
}

export class Workshop {
  readonly settings: Settings;
  #site: Site | undefined;
  assets: Asset[] = [];

  constructor(settings: Settings) {
    this.settings = settings;
  }

  get hasSite(): boolean {
    return this.#site !== undefined;
  }

  get site(): Site {
    if (!this.#site) throw new Error("the site has not been laid out yet");
    return this.#site;
  }

  /** Bundles the styles and scripts, makes the pictures and cards, and lays the site out. */
  async layOut(digest: Digest): Promise<Site> {
    const { names, assets } = await bundleAssets();
    this.assets = assets;
    const { command, disk, drafts, only } = this.settings;
    const pictures = await makePictures(digest);
    // At home nobody shares a link, and of a draft there must be no card.
    const cards: Cards = command === "build" && !drafts ? await makeCards(digest) : new Map();
    this.#site = siteOf(digest, { disk, assets: names, pictures, cards, declaration, only });
    return this.#site;
  }

  /** Lets go of the site, which is nearly all of the memory that a build takes. */
  empty(): void {
    this.#site = undefined;
    this.assets = [];
  }
}

export const indexOptions = ({ disk }: Settings): IndexOptions => ({ disk, cache: ".cache/search" });

/** Loads the content anew before each build; with a mistake in it the last good pages stay and the sentence is shown. */
export async function refresh(shop: Workshop): Promise<void> {
  const { digest, problems } = await loadDigest(shop.settings);
  const sorted = problems.sorted();
  if (sorted.length > 0) console.error(`\n${formatProblems(sorted)}\n`);
  if (!problems.hasErrors && digest) {
    await shop.layOut(digest);
    return;
  }
  if (!shop.hasSite) {
    await shop.layOut(emptyDigest(buildDay(shop.settings.epoch, "UTC"), formatProblems(sorted)));
    return;
  }
  const message = "the content has problems; the pages stay as they were until they are mended";
  throw Object.assign(new Error(message), { skipOriginalStack: true });
}

/** What is served while there is no good site yet: the problems, in place of a front page. */
function emptyDigest(asOf: IsoDate, description: string): Digest {
  const title = "The content has problems";
  const nobody = {
    id: "localhost,2026",
    url: "http://localhost/",
    author: "nobody",
    email: "nobody@localhost.invalid",
  };
  return {
    site: {
      ...nobody,
      title,
      description,
      lang: "en",
      pathPrefix: "/",
      timeZone: "UTC",
      sources: [],
      editions: [],
      cards: "none",
      perPage: 50,
      unattributed: "error",
    },
    asOf,
    articles: [],
    withdrawn: [],
    people: [],
    tags: [],
    sources: [],
    quotes: [],
    uses: [],
    pages: [],
    superseded: new Map(),
    images: new Map(),
  };
}

let current: Workshop | undefined;

export function openWorkshop(settings: Settings): Workshop {
  return (current = new Workshop(settings));
}

export function workshop(): Workshop {
  if (!current) throw new Error("Eleventy is run by this program: use `npm run build` or `npm start`");
  return current;
}
