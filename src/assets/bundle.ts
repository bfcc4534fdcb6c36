/** The browser's styles and scripts, bundled by esbuild under names that hold a hash of their content. */
import { createHash } from "node:crypto";
import { fileURLToPath } from "node:url";
import { build } from "esbuild";

export interface Asset {
  /** `style-1a2b3c4d5e.css` */
  name: string;
  content: Uint8Array;
}

/** What the pages of this program load: each entry file in `layouts/assets`. */
const ENTRIES = { style: "style.css", search: "search.ts", archive: "archive.ts" } as const;
export type AssetKey = keyof typeof ENTRIES;

// From this file and not from the working folder: the program may be run from anywhere.
const folder = fileURLToPath(new URL("../../layouts/assets/", import.meta.url));

export async function bundleAssets(): Promise<{ names: Record<AssetKey, string>; assets: Asset[] }> {
  const bundled = await Promise.all(
    (Object.entries(ENTRIES) as [AssetKey, string][]).map(async ([key, file]) => {
      const result = await build({
        entryPoints: [`${folder}${file}`],
        absWorkingDir: folder,
        bundle: true,
        minify: true,
        write: false,
        format: "esm",
        target: ["es2020", "chrome90", "firefox90", "safari14"],
        external: ["*/pagefind.js"],
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
  return {
    names: Object.fromEntries(bundled.map(({ key, asset }) => [key, asset.name])) as Record<AssetKey, string>,
    assets: bundled.map(({ asset }) => asset),
  };
}
