/** Which quick chart fits a result: by the kinds of its columns, never by their rows' order. Pure. */

export const CHART_KINDS = ["bar", "line", "dot", "map"] as const;
export type ChartKind = (typeof CHART_KINDS)[number];

/** A chart as it is chosen; names of columns, `""` for none. */
export interface ChartChoice {
  kind: ChartKind;
  x: string;
  y: string;
  color: string;
}

export type ColumnKind = "number" | "time" | "text" | "list";

type Row = Readonly<Record<string, unknown>>;

/** What a column holds, by its values; text where it holds nothing, or several things. */
export function columnKind(rows: readonly Row[], name: string): ColumnKind {
  const kinds = new Set(rows.flatMap((row) => kindOf(row[name])));
  const [only] = kinds;
  return kinds.size === 1 && only ? only : "text";
}

function kindOf(value: unknown): ColumnKind[] {
  if (value === null || value === undefined) return [];
  if (typeof value === "number" || typeof value === "bigint") return ["number"];
  if (value instanceof Date) return ["time"];
  return [typeof value === "object" ? "list" : "text"];
}

/** Columns that place a row in a text, or name it, and measure nothing. */
const PLACES_IN_TEXT = new Set(["start", "stop", "position", "latitude", "longitude"]);

/** The columns that hold degrees; null where a result cannot be mapped. */
export function pointColumns(columns: readonly string[]): { x: string; y: string } | null {
  const find = (...names: string[]) => columns.find((name) => names.includes(name.toLowerCase()));
  const [x, y] = [find("longitude", "lon", "lng"), find("latitude", "lat")];
  return x === undefined || y === undefined ? null : { x, y };
}

/** The kinds of chart that a result can be drawn as. */
export function possibleKinds(rows: readonly Row[], columns: readonly string[]): ChartKind[] {
  const numbers = columns.filter((name) => columnKind(rows, name) === "number");
  if (rows.length === 0) return [];
  if (numbers.length === 0) return timesOfNames(rows, columns) ? ["dot"] : [];
  return CHART_KINDS.filter((kind) => kind !== "map" || pointColumns(columns) !== null);
}

/** Without a number: days of what has few names, as of roles; null where there are none. */
function timesOfNames(rows: readonly Row[], columns: readonly string[]): ChartChoice | null {
  const x = columns.find((name) => columnKind(rows, name) === "time");
  const y = columns.find((name) => columnKind(rows, name) === "text" && hasFew(rows, name));
  return x === undefined || y === undefined ? null : { kind: "dot", x, y, color: "" };
}

/** What a result is best seen as at first; null where it has neither number nor day to draw. */
export function usualChart(rows: readonly Row[], columns: readonly string[]): ChartChoice | null {
  if (possibleKinds(rows, columns).length === 0) return null;
  const points = pointColumns(columns);
  if (points) return { kind: "map", ...points, color: "" };
  const kinds = new Map(columns.map((name) => [name, columnKind(rows, name)]));
  const of = (kind: ColumnKind) =>
    columns.filter((name) => kinds.get(name) === kind && !PLACES_IN_TEXT.has(name));
  const [numbers, times, texts] = [of("number"), of("time"), of("text")];
  const year = numbers.find((name) => /year/i.test(name));
  const [along] = [...times, ...(year === undefined ? [] : [year])];
  const measure = numbers.find((name) => name !== along);
  if (measure === undefined) return numbers.length === 0 ? timesOfNames(rows, columns) : null;
  const color = along === undefined ? "" : (texts.find((name) => hasFew(rows, name)) ?? "");
  if (along !== undefined) return { kind: "dot", x: along, y: measure, color };
  const [label] = texts;
  if (label !== undefined) {
    // Several rows of one name are one bar, pieced together: what parts them is told by colours.
    const isPieced = new Set(rows.map((row) => row[label])).size < rows.length;
    const parting = isPieced && texts.find((name) => name !== label && hasFew(rows, name));
    return { kind: "bar", x: measure, y: label, color: parting || "" };
  }
  const [, other] = numbers;
  return other === undefined ? null : { kind: "dot", x: measure, y: other, color: "" };
}

function hasFew(rows: readonly Row[], name: string): boolean {
  const values = new Set(rows.map((row) => row[name]));
  return values.size > 1 && values.size <= 8;
}
