/** Where the pieces of the index come from: the server, or the scripts of a copy that is opened from a disk. */
import { FRAGMENT, ENTRY, packOf, REGISTER, type SearchEntry } from "../../src/search/query/entry.ts";
import type { Store } from "../../src/search/query/language-index.ts";
import { loadScript } from "./load-script.ts";

/** `folder` is the address of the index, with a slash at its end. */
export function serverStore(folder: string): Store {
  return {
    bytes: async (path) => {
      // The names of all other pieces change with what they hold.
      const isNamedByContent = /\.pf_\w+$/.test(path);
      const answer = await fetch(`${folder}${path}`, isNamedByContent ? {} : { cache: "no-cache" });
      if (!answer.ok) throw new Error(`${path}: ${answer.status}`);
      return new Uint8Array(await answer.arrayBuffer());
    },
  };
}

export function diskStore(folder: string): Store {
  const pieces = new Map<string, Uint8Array>();
  const scripts = new Map<string, Promise<void>>();
  const register = (path: string, base64: string): void => {
    pieces.set(
      path,
      Uint8Array.from(atob(base64), (character) => character.charCodeAt(0)),
    );
  };
  Object.assign(globalThis, { [REGISTER]: register });

  const load = (file: string): Promise<void> => {
    const known = scripts.get(file);
    if (known) return known;
    const loading = loadScript(`${folder}${file}`);
    scripts.set(file, loading);
    loading.catch(() => scripts.delete(file));
    return loading;
  };
  const piece = async (path: string, file: string): Promise<Uint8Array> => {
    if (!pieces.has(path)) await load(file);
    const found = pieces.get(path);
    if (!found) throw new Error(path);
    return found;
  };
  let packs: Promise<readonly string[]> | undefined;
  const packNames = (): Promise<readonly string[]> =>
    (packs ??= piece(ENTRY, `${ENTRY}.js`).then(
      (bytes) => (JSON.parse(new TextDecoder().decode(bytes)) as SearchEntry).packs ?? [],
    ));
  return {
    bytes: async (path) => {
      const fragment = FRAGMENT.exec(path)?.[1];
      return piece(path, fragment === undefined ? `${path}.js` : packOf(fragment, await packNames()));
    },
  };
}
