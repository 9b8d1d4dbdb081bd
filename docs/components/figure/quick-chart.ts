/** A chart of any query's result, by the names of its columns; each mark leads to its row's words. */
import * as Plot from "npm:@observablehq/plot";
import { requireColumns } from "./require-columns.js";
import { isYear } from "../table/cells.js";
import { rowHref } from "../table/result-columns.js";
import { shownValue } from "../table/sortable-table.js";
import { type ChartChoice, columnKind } from "./chart-choice.js";
import type { MarkCount } from "./drawn.js";
import { figure } from "./figure.js";
import { labelMarks, takenTitle } from "./mark-label.js";
import { type Outline, groundMarks, mapFrame } from "./map/outline.js";
import { standingFor } from "./marks.js";
import { plot } from "./theme.js";
import { yearAxis } from "./year-axis.js";

export interface QuickChartOptions<Column extends string = string> {
  title: string;
  kind: ChartChoice["kind"];
  /** Columns along and upright; of a map, longitude and latitude. */
  x: Column;
  y: Column;
  /** Column of the colours; empty, or none, for one colour. */
  color?: Column | "";
  /** Coasts and borders below a map's places. */
  outline?: Outline;
  level?: 2 | 3 | 4;
}

type Row = Readonly<Record<string, unknown>>;

/** Rows that are drawn at most; more would be neither seen nor pointed at. */
export const MOST_ROWS = 5_000;

/** The chart. Throws where a column that it names is none of the rows'. */
export function quickChart<Columns extends object>(
  rows: readonly Columns[],
  options: QuickChartOptions<keyof Columns & string>,
): HTMLElement {
  const all = rows as readonly Row[];
  const { title, kind, x, y, color = "", level = 3 } = options;
  requireColumns(all, [x, y, ...(color === "" ? [] : [color])]);
  const shown = all.filter((row) => isShown(row[x]) && isShown(row[y])).slice(0, MOST_ROWS);
  const drawable = lies(shown, options) ? longestBars(shown, options) : shown;
  const places = kind === "dot" || kind === "map" ? placesOf(drawable, options) : null;
  return figure(
    (width) => {
      const drawing = plot({ width, ...plotOptions(drawable, options, width, places) });
      if (places) markPlaces(drawing, places);
      return labelMarks(drawing, (_href, mark) => takenTitle(mark));
    },
    {
      title,
      units: unitsOf(shown, options),
      count: [drawable.length, leftOut(all.length, drawable.length)],
      source: "a query over the tables",
      data: rows,
      marks: marksOf(drawable.length, shown.length, all.length, options),
      ...(places && places.length < drawable.length ? { subtitle: SHARED } : {}),
      describe: `A ${kind} chart of ${drawable.length} rows: ${x} along, ${y} upright.`,
      level,
    },
  );
}

const SHARED = "A larger mark is several rows of one place; it opens the first of them.";

/** Rows that would stand on the same spot, in one colour. */
type Place = readonly [Row, ...Row[]];

/** The rows by their spots, the fullest first, so that a small one beside it is not hidden. */
function placesOf(rows: readonly Row[], { x, y, color = "" }: QuickChartOptions): Place[] {
  const places = new Map<string, [Row, ...Row[]]>();
  for (const row of rows) {
    const key = JSON.stringify([row[x], row[y], color === "" ? null : row[color]], bigIntegers);
    const place = places.get(key);
    if (place) place.push(row);
    else places.set(key, [row]);
  }
  return [...places.values()].sort((a, b) => b.length - a.length);
}

function bigIntegers(_key: string, value: unknown): unknown {
  return typeof value === "bigint" ? String(value) : value;
}

/** Says of each dot how many rows it is; Plot binds to it the number of its datum. */
function markPlaces(drawing: Element, places: readonly Place[]): void {
  for (const dot of drawing.querySelectorAll<SVGElement>('g[aria-label="dot"] circle')) {
    const place = places[(dot as { __data__?: unknown }).__data__ as number];
    if (place) standingFor(dot.closest<SVGElement>("a") ?? dot, place.length);
  }
}

/** Bars that are drawn at most, the longest. */
const MOST_BARS = 60;

/** What is measured: the amounts of bars, and of anything else what stands upright by what lies along. */
function unitsOf(rows: readonly Row[], options: QuickChartOptions): string {
  const { kind, x, y } = options;
  if (kind === "map") return "places by longitude and latitude";
  return kind === "bar" ? (lies(rows, options) ? x : y) : `${y} by ${x}`;
}

/** Bars lie where the words are upright, and stand where the amounts are. */
function lies(rows: readonly Row[], { kind, x, y }: QuickChartOptions): boolean {
  return kind === "bar" && columnKind(rows, x) === "number" && columnKind(rows, y) !== "number";
}

/** The rows of the longest bars, in the order of the rows; a bar may be pieced together of several. */
function longestBars(rows: readonly Row[], { x, y }: QuickChartOptions): readonly Row[] {
  const lengths = new Map<unknown, number>();
  for (const row of rows) lengths.set(row[y], (lengths.get(row[y]) ?? 0) + Number(row[x]));
  if (lengths.size <= MOST_BARS) return rows;
  const longest = [...lengths].sort(([, a], [, b]) => b - a).slice(0, MOST_BARS);
  const kept = new Set(longest.map(([name]) => name));
  return rows.filter((row) => kept.has(row[y]));
}

function marksOf(
  drawn: number,
  shown: number,
  all: number,
  { x, y }: QuickChartOptions,
): MarkCount {
  if (drawn < shown) return [drawn, `rows of the ${MOST_BARS} longest bars`];
  if (all === shown) return all;
  const why = shown === MOST_ROWS ? `the first ${shownValue(MOST_ROWS)} of them` : "";
  return [shown, `rows that have both ${x} and ${y}${why && `, ${why}`}`];
}

function leftOut(all: number, drawn: number): string {
  return all === drawn ? "rows" : `of ${shownValue(all)} rows`;
}

function isShown(value: unknown): boolean {
  return value !== null && value !== undefined && value !== "";
}

function nameOf(row: Row, columns: readonly string[]): string {
  return columns
    .filter((name) => name !== "")
    .map((name) => `${name}: ${shownValue(row[name])}`)
    .join("\n");
}

/** Of a place its coordinates say little to a reader: the first columns beside them. */
function namesOf(row: Row, x: string, y: string): string[] {
  return Object.keys(row)
    .filter((name) => name !== x && name !== y)
    .slice(0, 5);
}

function plotOptions(
  rows: readonly Row[],
  options: QuickChartOptions,
  width: number,
  places: readonly Place[] | null,
) {
  const { kind, x, y, color = "", outline } = options;
  const paint = color === "" ? "var(--crossings-series-1)" : color;
  const marked = {
    href: (row: Row) => rowHref(row),
    title: (row: Row) => nameOf(row, kind === "map" ? namesOf(row, x, y) : [x, y, color]),
  };
  const base = { ...(color === "" ? {} : { color: { legend: true } }), marginBottom: 40 };
  if (kind === "map") {
    const points = rows.map((row) => [Number(row[x]), Number(row[y])] as const);
    const dots = dotsOf(places ?? [], options, paint, 5);
    return { ...mapFrame(points, width), marks: [...(outline ? groundMarks(outline) : []), dots] };
  }
  const along = rows.map((row) => row[x]);
  const holdsYears = kind !== "bar" && along.length > 0 && along.every((value) => isYear(x, value));
  const years = holdsYears ? yearAxis(along as number[]) : {};
  const axes = {
    ...{ ...base, ...uprightAxis(rows, y, width) },
    x: { label: x, labelOffset: 36, ...years },
  };
  if (kind === "bar") {
    const bar = { x, y, fill: paint, ...marked };
    const long = { ...bar, sort: { y: "-x" } } as const;
    return { ...axes, marks: [lies(rows, options) ? Plot.barX(rows, long) : Plot.barY(rows, bar)] };
  }
  if (kind === "line")
    return {
      ...axes,
      marks: [
        Plot.line(rows, { x, y, stroke: paint, ...(color === "" ? {} : { z: color }), sort: x }),
        Plot.dot(rows, { x, y, fill: paint, r: 2.5, ...marked }),
      ],
    };
  return { ...axes, marks: [dotsOf(places ?? [], options, paint, 4)] };
}

/** A dot for each spot, its area by how many rows it is; more than twenty-five times the least would hide others. */
function dotsOf(
  places: readonly Place[],
  { kind, x, y, color = "" }: QuickChartOptions,
  paint: string,
  least: number,
): Plot.Markish {
  const names = (row: Row) => nameOf(row, kind === "map" ? namesOf(row, x, y) : [x, y, color]);
  return Plot.dot(places, {
    x: ([row]: Place) => row[x],
    y: ([row]: Place) => row[y],
    fill: color === "" ? paint : ([row]: Place) => row[color],
    r: { value: ({ length }: Place) => least * Math.sqrt(Math.min(25, length)), scale: null },
    fillOpacity: kind === "map" ? 0.75 : 1,
    href: ([row]: Place) => rowHref(row),
    title: (place: Place) =>
      place.length === 1
        ? names(place[0])
        : `${names(place[0])}\n${shownValue(place.length)} rows, the first of them opens`,
  });
}

/** Width of a letter of an axis, in pixels, and of what stands beside it. */
const LETTER = 6.4;
const TICK = 14;

/** As wide as its longest name, but for a third of the chart; names that are longer are cut. */
function uprightAxis(rows: readonly Row[], y: string, width: number) {
  if (columnKind(rows, y) !== "text") return { marginLeft: 60, y: { label: y } };
  const letters = Math.floor((Math.min(220, width / 3) - TICK) / LETTER);
  const cut = (name: unknown) => {
    const text = shownValue(name);
    if (widthOf(text) <= letters) return text;
    const signs = Array.from(text);
    while (widthOf(signs.join("")) >= letters) signs.pop();
    return `${signs.join("").trimEnd()}…`;
  };
  const longest = Math.max(0, ...rows.map((row) => widthOf(cut(row[y]))));
  const marginLeft = Math.max(40, Math.ceil(longest * LETTER) + TICK);
  return {
    marginLeft,
    marginTop: 24,
    y: { label: y, labelAnchor: "top" as const, tickFormat: cut },
  };
}

/** In letters, of which a Chinese sign is two. */
function widthOf(text: string): number {
  return Array.from(text).reduce((sum, sign) => sum + (sign > "\u2e80" ? 2 : 1), 0);
}
