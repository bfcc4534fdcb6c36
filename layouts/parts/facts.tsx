/** What is known of something, each thing under its label; what is not known is left out. */
import type { ComponentChildren, VNode } from "preact";

export type FactRow = readonly [label: string, value: ComponentChildren];

export function Facts({ rows }: { rows: readonly FactRow[] }): VNode | null {
  const known = rows.filter(([, value]) => value !== undefined && value !== null && value !== false && value !== "");
  if (known.length === 0) return null;
  return (
    <dl class="facts">
      {known.map(([label, value]) => (
        <div key={label}>
          <dt>{label}</dt>
          <dd>{value}</dd>
        </div>
      ))}
    </dl>
  );
}
