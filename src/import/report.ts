/** What an import could not carry over: one line for each file and kind of loss, and how often each kind came up. */

/** How many examples a line shows; one press briefing can hold hundreds of dead links. */
const SHOWN = 5;
const WIDTH = 100;

export class ImportReport {
  readonly #lines = new Map<string, { file: string; what: string; details: string[]; count: number }>();
  readonly #carried = new Map<string, number>();

  /** Notes a loss. `what` is the same sentence for every loss of its kind, `detail` what it concerned. */
  lost(file: string, what: string, detail = ""): void {
    const key = `${file}\n${what}`;
    const line = this.#lines.get(key) ?? { file, what, details: [], count: 0 };
    this.#lines.set(key, line);
    line.count++;
    const shown = shorten(detail);
    if (shown !== "" && line.details.length < SHOWN && !line.details.includes(shown)) line.details.push(shown);
  }

  /** Counts something that was carried over. */
  carried(what: string, count = 1): void {
    this.#carried.set(what, (this.#carried.get(what) ?? 0) + count);
  }

  /** The whole report, ending with a line break: files in order, then the counts. */
  text(): string {
    const lines = [...this.#lines.values()].sort((a, b) => compare(a.file, b.file) || compare(a.what, b.what));
    const kinds = new Map<string, { files: number; times: number }>();
    for (const { what, count } of lines) {
      const { files, times } = kinds.get(what) ?? { files: 0, times: 0 };
      kinds.set(what, { files: files + 1, times: times + count });
    }
    const losses = [...kinds].sort(([a, x], [b, y]) => y.files - x.files || compare(a, b));
    return [
      ...lines.map(lineOf),
      ...(lines.length > 0 ? [""] : []),
      "Carried over:",
      ...[...this.#carried].map(([what, count]) => `${String(count).padStart(7)}  ${what}`),
      "",
      losses.length === 0 ? "Nothing was lost." : "Not carried over, or changed (files, times):",
      ...losses.map(([what, { files, times }]) => `${pad(files)} ${pad(times)}  ${what}`),
      "",
    ].join("\n");
  }
}

const pad = (count: number): string => String(count).padStart(7);

function lineOf({
  file,
  what,
  details,
  count,
}: {
  file: string;
  what: string;
  details: string[];
  count: number;
}): string {
  const more = count > details.length && details.length > 0 && count > 1 ? `, … (${count} in all)` : "";
  return details.length === 0 ? `${file}: ${what}` : `${file}: ${what}: ${details.join(", ")}${more}`;
}

/** On one line and with no character that a terminal would act on. */
function shorten(detail: string): string {
  const line = detail.replace(/[\s\p{Cc}]+/gu, " ").trim();
  return line.length > WIDTH ? `${line.slice(0, WIDTH - 1)}…` : line;
}

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);
