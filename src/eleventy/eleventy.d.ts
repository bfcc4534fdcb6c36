/** The part of Eleventy 3 that this program uses; it ships no types of its own. */
declare module "@11ty/eleventy" {
  export interface BuildEvent {
    directories: { output: string };
    runMode: "build" | "watch" | "serve";
  }

  /** chokidar's watcher, as far as it is needed. */
  export interface Watcher {
    on(event: "unlink", listener: (file: string) => void): void;
    emit(event: "change", file: string): void;
  }

  export interface TemplateData {
    pagination?: { data: string; size: number; alias: string };
    permalink?: (data: { url: string }) => string;
    eleventyExcludeFromCollections?: boolean;
    layout?: false;
  }

  export interface UserConfig {
    addTemplate(path: string, render: (data: { url: string }) => string, data: TemplateData): void;
    addGlobalData(name: string, value: () => unknown): void;
    addWatchTarget(path: string): void;
    on(event: "eleventy.before" | "eleventy.after", listener: (event: BuildEvent) => void | Promise<void>): void;
    setTemplateFormats(formats: string[]): void;
    setUseGitIgnore(use: boolean): void;
    setServerOptions(options: { port?: number; domDiff?: boolean; showAllHosts?: boolean }): void;
    setQuietMode(quiet: boolean): void;
    setWatchThrottleWaitTime(milliseconds: number): void;
  }

  export default class Eleventy {
    constructor(
      input: string,
      output: string,
      options: {
        source: "script";
        configPath: string;
        runMode: "build" | "serve";
        pathPrefix?: string;
        quietMode?: boolean;
      },
    );
    watcher?: Watcher;
    init(): Promise<void>;
    write(): Promise<void>;
    watch(): Promise<void>;
    serve(port: number): Promise<void>;
    stopWatch(): Promise<void>;
    disableLogger(): void;
  }
}
