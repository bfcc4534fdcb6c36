/** A reader's window, which keeps note of what must never happen in it. */
import type { Browser, BrowserContextOptions, Page } from "playwright-core";

export interface Reader {
  page: Page;
  /** Errors in the console or of scripts, requests to other hosts, and dialogs, as sentences. */
  mishaps: string[];
  close: () => Promise<void>;
}

/** Opens a window that may ask nobody but the server at `address`. */
export async function openReader(
  browser: Browser,
  address: string,
  options: BrowserContextOptions = {},
): Promise<Reader> {
  const context = await browser.newContext(options);
  const page = await context.newPage();
  page.setDefaultTimeout(20_000);
  const mishaps: string[] = [];
  const { host } = new URL(address);
  context.on("request", (request) => {
    const url = new URL(request.url());
    if (/^(https?|wss?):$/.test(url.protocol) && url.host !== host) mishaps.push(`asked ${request.url()}`);
  });
  page.on("console", (message) => {
    if (message.type() === "error") mishaps.push(`console: ${message.text()}`);
  });
  page.on("pageerror", (error) => mishaps.push(`script: ${error.message}`));
  page.on("dialog", (dialog) => {
    mishaps.push(`dialog: ${dialog.message()}`);
    void dialog.dismiss();
  });
  return { page, mishaps, close: () => context.close() };
}
