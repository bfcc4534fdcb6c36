/** Asks the editor at the terminal; where there is none, nobody agrees to anything. */
import { createInterface } from "node:readline";
import type { Editor } from "../capture/fetch-page.ts";

export function terminalEditor(): Editor {
  return {
    tell: (line) => console.error(line),
    agrees: async (question) => (process.stdin.isTTY && process.stderr.isTTY ? answered(question) : false),
  };
}

/** Only a written yes is a yes: an empty line, the end of the input and Ctrl-C are not. */
function answered(question: string): Promise<boolean> {
  const terminal = createInterface({ input: process.stdin, output: process.stderr });
  return new Promise((resolve) => {
    terminal.on("close", () => resolve(false));
    terminal.question(`${question} [y/N] `, (answer) => {
      resolve(/^\s*y(es)?\s*$/i.test(answer));
      terminal.close();
    });
  });
}
