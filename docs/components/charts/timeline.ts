/** Dates on a line of time, from the rows of a query. */
import { type DrawChart, figure } from "../figure/figure.js";
import { type DatedWords, datesIn, withRoom } from "../timeline/lanes.js";
import { dateTimeline } from "../timeline/timeline.js";
import { MOST_LANES, dateLanes } from "./date-lanes.js";
import { EVIDENCE, type EvidenceColumn, type Having, rowsWith } from "./rows.js";

export interface TimelineOptions {
  title: string;
  /** Lanes: of the dates' roles, or a lane for each document. */
  by?: "role" | "document";
}

type Row = Omit<DatedWords, "date" | "date_end" | "title"> &
  Record<"date" | "date_end" | "title", string | null>;

/** A bar for each date, as wide as it is uncertain, leading to its words. `rows` are rows of `dates`. */
export function timeline<Columns extends object>(
  rows: readonly Columns[] & Having<Columns, "date" | "role" | EvidenceColumn>,
  { title, by = "role" }: TimelineOptions,
): HTMLElement {
  const dated = rowsWith<Row>(
    "timeline",
    rows,
    ["date", "role", ...EVIDENCE],
    [...["date_end", "edtf", "title"]],
  ).flatMap(({ date, date_end, title: name, ...row }): DatedWords[] =>
    date === null
      ? []
      : [{ ...row, date, date_end: date_end ?? date, title: name ?? row.document_id }],
  );
  const chart = chartOf(dated, by);
  return figure(chart.draw, {
    ...{ title, units: "days, months or years, as the words say", data: rows },
    count: [dated.length, "dates"],
    source: "the dates that the documents name",
    marks: [chart.marks, "dates of the lanes shown; rows without a date have none"],
    describe: `A bar for each of ${dated.length} dates, in a lane for each ${by}.`,
  });
}

/** What draws dates in a width, and how many of them are in the lanes that it shows. */
function chartOf(
  rows: readonly DatedWords[],
  by: "role" | "document",
): { draw: DrawChart; marks: number } {
  const first = rows.map(({ date }) => date).sort()[0];
  const last = rows
    .map(({ date_end }) => date_end)
    .sort()
    .at(-1);
  if (first === undefined || last === undefined)
    return { draw: () => document.createElement("p"), marks: 0 };
  const days = withRoom(first, last);
  const sorted = [...rows].sort((a, b) => (a.date < b.date ? -1 : a.date > b.date ? 1 : 0));
  const all = dateLanes(sorted, by, days);
  const lanes = all.slice(0, MOST_LANES);
  const more = all.length - lanes.length;
  return {
    draw: (width) => dateTimeline(lanes, { width, days, by, more }),
    marks: datesIn(lanes),
  };
}
