/** A table that reads as a bar chart: figures first; the bar is the same figure drawn. */
import type { VNode } from "preact";
import type { PageContext } from "../../src/site/context.ts";

export interface Bar {
  label: string;
  href: string;
  count: number;
}

export function Bars(props: {
  at: PageContext;
  bars: readonly Bar[];
  caption: string;
  /** What each row is about, and what is counted. */
  columns: readonly [string, string];
}): VNode {
  const { at, bars, caption, columns } = props;
  const most = Math.max(1, ...bars.map(({ count }) => count));
  return (
    <table class="bars">
      <caption>{caption}</caption>
      <thead class="unseen">
        <tr>
          <th scope="col">{columns[0]}</th>
          <th scope="col">{columns[1]}</th>
        </tr>
      </thead>
      <tbody>
        {bars.map(({ label, href, count }) => (
          <tr key={label}>
            <th scope="row">
              <a href={href}>{label}</a>
            </th>
            <td>
              {/* No block: a reader that draws text only would break the row at it. */}
              <span class="bar">
                <span class="figure">{at.number(count)}</span>
                {/* The figure has been read out; a meter would say it twice. */}
                <meter aria-hidden="true" min={0} max={most} value={count} />
              </span>
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
