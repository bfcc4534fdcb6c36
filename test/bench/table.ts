/** The table that the benchmark prints. */

export interface Row {
  name: string;
  /** The row to which this one adds something. */
  beyond?: string;
  cpu: number;
  memory: number;
  /** CPU seconds by stage, for rows of this program. */
  stages: Record<string, number>;
}

export function median(numbers: readonly number[]): number {
  const sorted = [...numbers].sort((a, b) => a - b);
  const middle = Math.floor(sorted.length / 2);
  return sorted.length % 2 === 1 ? sorted[middle]! : (sorted[middle - 1]! + sorted[middle]!) / 2;
}

const STAGES = ["start", "read", "link", "lay out", "pages", "rest", "index"];

/** The rows on equal output with their ratios, then what each further thing adds, all with their stages. */
export function tableOf(rows: readonly Row[]): string {
  const of = (name: string): Row | undefined => rows.find((row) => row.name === name);
  const bare = of("bare loop");
  const hugo = of("Hugo");
  const ratio = (row: Row, other: Row | undefined): string => (other ? (row.cpu / other.cpu).toFixed(2) : "");
  const head = ["", "CPU s", "× bare loop", "× Hugo", "memory MB", ...STAGES];
  const lines = rows.map((row) => {
    const stages = STAGES.map((stage) => row.stages[stage]?.toFixed(1) ?? "");
    const before = row.beyond === undefined ? undefined : of(row.beyond);
    const memory = Math.round(row.memory).toString();
    if (!before) return [row.name, row.cpu.toFixed(1), ratio(row, bare), ratio(row, hugo), memory, ...stages];
    const added = row.cpu - before.cpu;
    return [
      `+ ${row.name}`,
      `${added < 0 ? "−" : "+"}${Math.abs(added).toFixed(1)} = ${row.cpu.toFixed(1)}`,
      ratio(row, bare),
      ratio(row, hugo),
      memory,
      ...stages,
    ];
  });
  return [head, ["---", ...head.slice(1).map(() => "---:")], ...lines]
    .map((cells) => `| ${cells.join(" | ")} |`)
    .join("\n");
}
