/** What is wrong with the content, where, and how to mend it: the one form in which every room of the house reports it. */

/** `error` stops a build, `warning` is only told. */
export type Severity = "error" | "warning";

export interface Problem {
  /** Path of the file, as the content folder was named. */
  file: string;
  /** Counted from 1. */
  line: number;
  /** Counted from 1, in UTF-16 units, as editors count. */
  column: number;
  /** A stable name for the kind of mistake: `unknown-person`. */
  rule: string;
  severity: Severity;
  /** One sentence, or two: what is wrong, and the mend. */
  message: string;
  /** Lines that show the matter, such as the words beside those of the source. */
  detail?: string;
}

/** A place in a file; lines and columns count from 1. */
export interface Place {
  file: string;
  line: number;
  column: number;
}

/** Collects problems, so that an editor hears of all of them at once. */
export class Problems {
  readonly #all: Problem[] = [];

  add(place: Place, rule: string, message: string, severity: Severity = "error", detail?: string): void {
    const { file, line, column } = place;
    this.#all.push({ file, line, column, rule, severity, message, ...(detail === undefined ? {} : { detail }) });
  }

  /** All problems by file, line, column and rule, each once. */
  sorted(): Problem[] {
    const byPlace = [...this.#all].sort(
      (a, b) =>
        compare(a.file, b.file) ||
        a.line - b.line ||
        a.column - b.column ||
        compare(a.rule, b.rule) ||
        compare(a.message, b.message),
    );
    const same = (a: Problem, b: Problem): boolean =>
      a.file === b.file && a.line === b.line && a.column === b.column && a.message === b.message;
    return byPlace.filter((problem, i) => i === 0 || !same(problem, byPlace[i - 1]!));
  }

  get hasErrors(): boolean {
    return this.#all.some((problem) => problem.severity === "error");
  }
}

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);
