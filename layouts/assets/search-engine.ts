/** Pagefind's engine, loaded when somebody begins to search: most who come to the page through a link to it only look around. */
import type { Engine, EngineInstance } from "../../src/search/query/pagefind.ts";
import { ENGINE } from "./engine-name.ts";
import { loadScript } from "./load-script.ts";

/** Stands in for the engine whose script is at `address`; `load` begins to fetch it. */
export function engineAt(address: string): { engine: Engine; load: () => Promise<Engine> } {
  let loading: Promise<Engine> | undefined;
  const load = (): Promise<Engine> => {
    loading ??= loaded(address);
    loading.catch(() => (loading = undefined));
    return loading;
  };
  const engine: Engine = (...given) => ({
    createInstance: (options) => {
      let instance: EngineInstance | undefined;
      return {
        init: async () => {
          instance = (await load())(...given).createInstance(options);
          await instance.init();
        },
        search: (term, narrowed) => {
          if (!instance) throw new Error("a search before the engine is there");
          return instance.search(term, narrowed);
        },
      };
    },
  });
  return { engine, load };
}

async function loaded(address: string): Promise<Engine> {
  await loadScript(address);
  return (globalThis as unknown as Record<string, Engine>)[ENGINE]!;
}
