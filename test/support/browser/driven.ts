/** What the tests do in a browser that Playwright does not drive: five commands of WebDriver (https://www.w3.org/TR/webdriver2/). */

export type Command = "Navigate" | "ExecuteScript" | "FindElement" | "ElementClick" | "ElementSendKeys";

export interface Driven {
  open(address: string): Promise<void>;
  /** Runs the body of a function in the page and gives back what it returns. */
  run(body: string): Promise<unknown>;
  /** Runs the body of a function until it returns something true, and throws with the body after twenty seconds. */
  until(body: string): Promise<void>;
  /** Clicks as a hand does: what is covered or not shown cannot be clicked. */
  press(selector: string): Promise<void>;
  type(selector: string, words: string): Promise<void>;
  close(): Promise<void>;
}

const PATIENCE = 20_000;

/** A browser by its way to be asked a command, which gives the value of the answer, and by its way to be closed. */
export function driven(
  ask: (command: Command, parameters: object) => Promise<unknown>,
  close: () => Promise<void>,
): Driven {
  /** Runs scripts where the page itself may not. */
  const run = (script: string): Promise<unknown> => ask("ExecuteScript", { script, args: [] });
  const element = async (value: string): Promise<string> => {
    const found = (await ask("FindElement", { using: "css selector", value })) as Record<string, string>;
    return Object.values(found)[0]!;
  };
  return {
    run,
    close,
    open: async (url) => void (await ask("Navigate", { url })),
    press: async (selector) => void (await ask("ElementClick", { id: await element(selector) })),
    type: async (selector, text) => void (await ask("ElementSendKeys", { id: await element(selector), text })),
    until: async (body) => {
      const end = Date.now() + PATIENCE;
      // A question that is asked while one page gives way to the next has no answer yet.
      const answer = (): Promise<unknown> =>
        run(body).catch((error: Error) => {
          if (!error.message.includes("before the unload event")) throw error;
        });
      while (!(await answer())) {
        if (Date.now() > end) throw new Error(`it did not come to: ${body}`);
        await new Promise((resolve) => setTimeout(resolve, 50));
      }
    },
  };
}
