/** Dates of the documents on a line of time, in lanes; each leads to its words. */
import { type DatedWords, type Lane, type PlacedDate, bucketDays, packed } from "./lanes.js";
import { series } from "../figure/colors.js";
import { element } from "../element.js";
import { evidenceHref } from "../words/evidence.js";
import { inPageHref } from "../address/in-page-links.js";
import { labelMarks } from "../figure/mark-label.js";
import { linkedMark, standingFor, svg } from "../figure/marks.js";
import { number } from "../words/names.js";
import { plot } from "../figure/theme.js";

export interface DateTimelineOptions {
  width: number;
  days: readonly [Date, Date];
  by: "role" | "document";
  /** Lanes beside these. */
  more: number;
}

/** More lines in a lane than these are counted instead. */
const MOST_LINES = 22;

const INSET = 6;
const LINE = 12;
const HEAD = 22;
const BARS = 54;

/** The chart: a bar for each date, as wide as it is uncertain; counts by month or year where there are many. */
export function dateTimeline(
  lanes: readonly Lane[],
  { width, days, by, more }: DateTimelineOptions,
): HTMLElement {
  const [from, to] = days;
  const [left, right] = [INSET, width - INSET];
  const x = (day: Date) => left + ((+day - +from) / (+to - +from)) * (right - left);
  const placed = lanes.map((lane) => packed(lane.rows, x, [left, right]));
  const lines = placed.map((marks) => Math.max(0, ...marks.map(({ line }) => line + 1)));
  const isWhole = lanes.every(({ rows, count }) => rows.length === count);
  const counted = !isWhole || Math.max(0, ...lines) > MOST_LINES;
  const heights = lines.map((count) => HEAD + (counted ? BARS : count * LINE) + 6);
  const height = heights.reduce((sum, one) => sum + one, 0);
  const chart = plot({
    ...{ width, height: height + 30, marginTop: 0, marginBottom: 30 },
    ...{ marginLeft: INSET, marginRight: INSET },
    x: { type: "utc", domain: [from, to], label: null, grid: true, ticks: Math.floor(width / 90) },
    marks: [
      () => {
        const group = svg("g");
        let top = 0;
        lanes.forEach((lane, i) => {
          const color = series[i % series.length]!;
          group.append(
            ...headOf(lane, top, width, i),
            ...(counted
              ? bars(lane, x, top + HEAD, color, by)
              : placed[i]!.map((mark) => bar(mark, top + HEAD, color))),
          );
          top += heights[i]!;
        });
        return group;
      },
    ],
  });
  const root = element("div", {}, chart);
  if (counted) root.append(element("p", { class: "measure" }, countedNote));
  if (more > 0)
    root.append(
      element("p", { class: "measure" }, `and ${number(more)} documents more, not drawn`),
    );
  return labelMarks(root);
}

const countedNote =
  "So many dates are counted; a bar opens the list of its dates and shows that time alone.";

function headOf(lane: Lane, top: number, width: number, i: number): SVGElement[] {
  const words = { x: INSET, y: top + 15, "text-anchor": "start", "font-weight": 600 };
  const room = Math.floor(width / 7.5);
  const label = lane.label.length > room ? `${lane.label.slice(0, room - 1)}…` : lane.label;
  const text = svg(
    "text",
    { ...words, "font-size": 12.5, fill: "currentColor" },
    label,
    svg("tspan", { "font-weight": 400, fill: "var(--crossings-muted)" }, ` ${number(lane.count)}`),
  );
  if (i === 0) return [text];
  const line = { x1: 0, x2: width, y1: top, y2: top, stroke: "var(--crossings-rule)" };
  return [svg("line", line), text];
}

function bar({ row, from, to, line }: PlacedDate, top: number, color: string): SVGAElement {
  const place = {
    x: from,
    y: top + line * LINE + 1.5,
    width: to - from,
    height: LINE - 4,
    rx: 3.5,
  };
  const isDay = row.date === row.date_end;
  const look = { fill: color, "fill-opacity": isDay ? 1 : 0.35, stroke: color, "stroke-width": 1 };
  return linkedMark(evidenceHref(row), dateMarkText(row), svg("rect", { ...place, ...look }));
}

/** What a date's mark is, line by line. */
export function dateMarkText({ quote, edtf, date, date_end, role, title }: DatedWords): string {
  const days = date === date_end ? date : `${date} to ${date_end}`;
  const uncertain = edtf !== null && edtf !== days && /[~?%X]/.test(edtf) ? ` (${edtf})` : "";
  return [`“${quote}”`, `${days}${uncertain}, ${role}`, title].join("\n");
}

function bars(
  { key, label, counts }: Lane,
  x: (day: Date) => number,
  top: number,
  color: string,
  by: "role" | "document",
): SVGElement[] {
  const most = Math.max(1, ...counts.map(({ count }) => count));
  return counts.map(({ bucket, count, single }) => {
    const [start, end] = bucketDays(bucket);
    const height = Math.max(2, (count / most) * BARS);
    const width = Math.max(2, x(end) - x(start) - 1);
    const place = { x: x(start), y: top + BARS - height, width, height };
    const href = single
      ? evidenceHref(single)
      : inPageHref({ from: bucket, to: bucket, [by]: key }, "dates");
    const name = single ? dateMarkText(single) : `${bucket}, ${label}: ${number(count)} dates`;
    const mark = linkedMark(href, name, svg("rect", { ...place, fill: color }));
    return standingFor(mark, count);
  });
}
