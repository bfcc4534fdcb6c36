/** The browser's styles and scripts, bundled by esbuild under names that hold a hash of their content. */
import { createHash } from "node:crypto";
import { fileURLToPath } from "node:url";
import { build, stop, type Plugin } from "esbuild";
import { engineModule } from "./engine.ts";

export interface Asset {
  /** `style-1a2b3c4d5e.css` */
  name: string;
  content: Uint8Array;
}

/** What the pages of this program load: each entry file in `layouts/assets`. */
const ENTRIES = {
  style: "style.css",
  search: "search.ts",
  engine: "engine.ts",
  archive: "archive.ts",
  languages: "languages.ts",
  masthead: "masthead.ts",
  theme: "theme.ts",
  feed: "feed.css",
} as const;
export type AssetKey = keyof typeof ENTRIES;

// From this file and not from the working folder: the program may be run from anywhere.
const folder = fileURLToPath(new URL("../../layouts/assets/", import.meta.url));

/** The file that stands for Pagefind's engine. */
const pagefind: Plugin = {
  name: "pagefind",
  setup: (setup) => {
    setup.onLoad({ filter: /[\\/]layouts[\\/]assets[\\/]pagefind\.ts$/ }, async () => ({
      contents: await engineModule(".cache"),
    }));
  },
};

export async function bundleAssets(): Promise<{ names: Record<AssetKey, string>; assets: Asset[] }> {
  const bundled = await Promise.all(
    (Object.entries(ENTRIES) as [AssetKey, string][]).map(async ([key, file]) => {
      const result = await build({
        entryPoints: [`${folder}${file}`],
        absWorkingDir: folder,
        bundle: true,
        minify: true,
        write: false,
        // No module: a page that is opened from a disk may not load any.
        format: "iife",
        target: ["es2020", "chrome90", "firefox90", "safari14"],
        // Safari 14.0 stumbles over rare forms of it, for whose sake esbuild would refuse all of them.
        supported: { destructuring: true },
        plugins: [pagefind],
        // Its settings must not depend on the folder the program is run in.
        tsconfigRaw: {},
        logLevel: "silent",
      });
      const content = result.outputFiles[0]!.contents;
      const hash = createHash("sha256").update(content).digest("hex").slice(0, 10);
      return {
        key,
        asset: { name: `${key}-${hash}${file.slice(file.lastIndexOf(".")).replace(".ts", ".js")}`, content },
      };
    }),
  );
  // Its process would hold 150 MB until the end of the build; it begins again when it is asked again.
  await stop();
  return {
    names: Object.fromEntries(bundled.map(({ key, asset }) => [key, asset.name])) as Record<AssetKey, string>,
    assets: bundled.map(({ asset }) => asset),
  };
}
