/** How often words occur, from the rows of a query. */
import * as Plot from "npm:@observablehq/plot";
import { columnKind } from "../figure/chart-choice.js";
import { figure } from "../figure/figure.js";
import { plot } from "../figure/theme.js";
import { yearAxis } from "../figure/year-axis.js";
import { rowHref } from "../table/result-columns.js";
import { number } from "../words/names.js";
import { type ColumnOf, type Having, type QueryRow, rowsWith } from "./rows.js";

export interface FrequencyOptions<Row = QueryRow> {
  title: string;
  /** Column of the groups: years, or texts. */
  by?: ColumnOf<Row>;
  /** What is counted. */
  units?: string;
}

/**
 * A point for each term in each group. `rows` have `term`, `count` and the column of the groups; points of
 * years are not joined, since few documents are no trend. A row with a `document_id` leads there.
 */
export function frequency<Row extends object>(
  rows: readonly Row[] & Having<Row, "term" | "count">,
  { title, by: group, units = "occurrences" }: FrequencyOptions<Row>,
): HTMLElement {
  const by: string = group ?? "year";
  const given = rowsWith<QueryRow>("frequency", rows, ["term", "count", by]);
  const counted = given.filter((row) => row[by] !== null && row["count"] !== null);
  const overTime = columnKind(counted, by) === "number";
  const look = { fill: "term", r: 5, href: rowHref };
  const marks = overTime
    ? [Plot.ruleY([0]), Plot.dot(counted, { x: by, y: "count", ...look })]
    : [Plot.ruleX([0]), Plot.dot(counted, { x: "count", y: by, ...look })];
  const total = counted.reduce((sum, { count }) => sum + Number(count), 0);
  return figure(
    (width) =>
      plot({
        ...{ width, marginLeft: overTime ? 46 : Math.min(200, width / 3), marginBottom: 40 },
        x: {
          ...{ label: overTime ? by : units, labelOffset: 36, tickFormat: "d" },
          ...(overTime ? yearAxis(counted.map((row) => Number(row[by]))) : {}),
        },
        y: { label: overTime ? units : null, grid: true },
        color: { legend: true },
        marks,
      }),
    {
      ...{ title, units, count: [total, units], source: "the words of the texts", data: rows },
      marks: counted.length === given.length ? given.length : [counted.length, `rows with a ${by}`],
      describe: `${number(counted.length)} points: ${units} of each term by ${by}.`,
    },
  );
}
