/** What a chart drew, so that one which shows less than its rows cannot pass for all of them. */

/** Plot's marks that show a row each; rules, axes and tips may well be empty, and so may texts beside others. */
const SHOWS_ROWS =
  /^(?:area|arrow|bar|cell|circle|dot|geo|hexagon|image|line|link|rect|tick|vector|waffle)/;

/**
 * How many marks a chart should hold. Without a word it is one for each row; a number is that many; with a text beside
 * it the figure says what its marks are instead of rows: `[12, "years, each the sum of its rows"]`. Where a mark stands
 * for several rows, as many as the room allows, it says how many (`standingFor`), and their sum is what counts.
 */
export type MarkCount = number | readonly [count: number, what: string];

const SHAPES = "circle, path, rect, line, image, use";

/** How many shapes Plot's marks of rows hold, by the kind of mark, texts where there are no others; null for none. */
export function drawnMarks(chart: Element): { name: string; shapes: number }[] | null {
  const marks = marksIn(chart, SHOWS_ROWS, SHAPES);
  const texts = marks.length > 0 ? [] : marksIn(chart, /^text$/, "text");
  return marks.length + texts.length === 0 ? null : [...marks, ...texts];
}

function marksIn(chart: Element, kind: RegExp, shape: string): { name: string; shapes: number }[] {
  const counts = new Map<string, number>();
  for (const group of chart.querySelectorAll("svg g[aria-label]")) {
    const name = group.getAttribute("aria-label") ?? "";
    // A facet has a group of its own for each.
    const before = counts.get(name) ?? 0;
    if (kind.test(name)) counts.set(name, before + group.querySelectorAll(shape).length);
  }
  return Array.from(counts, ([name, shapes]) => ({ name, shapes }));
}

/** What the marks are, where a figure says that they are not its rows; empty where it does not. */
export function markText(marks: MarkCount | undefined): string {
  return typeof marks === "object" ? marks[1] : "";
}

/**
 * Marks that are drawn by hand: those with a name (`linkedMark`, `labelMarks`), the rows that these stand for, the shapes
 * that d3 has bound to rows, and the pieces of paths that hold many marks in one (`data-marks="dots"`).
 */
export function marksByHand(chart: Element): { name: string; shapes: number }[] {
  const named = chart.querySelectorAll("svg [data-label]").length;
  const stoodFor = rowsStoodFor(chart);
  const joined = new Map<string, number>();
  for (const path of chart.querySelectorAll<SVGPathElement>("svg path[data-marks]")) {
    const name = path.dataset["marks"] ?? "";
    const pieces = path.getAttribute("d")?.match(/M/g)?.length ?? 0;
    joined.set(name, (joined.get(name) ?? 0) + pieces);
  }
  const bound = new Map<string, number>();
  for (const shape of chart.querySelectorAll(`svg :is(${SHAPES})`)) {
    const row = (shape as { __data__?: unknown }).__data__;
    // What Plot binds is the place of a row; its marks are known by their groups.
    if (typeof row !== "object" || row === null) continue;
    const name = `${shape.localName} with a row`;
    bound.set(name, (bound.get(name) ?? 0) + 1);
  }
  const counts = [
    ...[["marks with a name", named] as const, [IN_MARKS, stoodFor] as const],
    ...[...joined, ...bound],
  ];
  return counts.map(([name, shapes]) => ({ name, shapes })).filter(({ shapes }) => shapes > 0);
}

const IN_MARKS = "rows in marks";

/** The rows that all marks with a name stand for; nothing where each is one. */
function rowsStoodFor(chart: Element): number {
  if (!chart.querySelector("svg [data-rows]")) return 0;
  const marks = chart.querySelectorAll<SVGElement>("svg [data-label], svg [data-rows]");
  return Array.from(marks).reduce((sum, { dataset }) => sum + Number(dataset["rows"] ?? 1), 0);
}

/**
 * What is wrong with a chart of some rows; null where nothing is: one kind of its marks, or all of them, are as many as
 * there should be.
 */
export function drawingFault(chart: Element, rows: number, marks?: MarkCount): string | null {
  const kinds = [...(drawnMarks(chart) ?? []), ...marksByHand(chart)];
  const wanted = typeof marks === "object" ? marks[0] : (marks ?? rows);
  const sums = [drawnMarks(chart) ?? [], marksByHand(chart).filter(isJoined)].map(sumOf);
  if ([...kinds.map(({ shapes }) => shapes), ...sums].includes(wanted)) return null;
  const counted = kinds.map(({ name, shapes }) => `${name}: ${shapes}`).join(", ") || "none";
  return `the chart drew not the ${wanted} marks of its ${rows} rows (${counted}): ${WHY}`;
}

function isJoined({ name }: { name: string }): boolean {
  return name !== "marks with a name" && name !== IN_MARKS && !name.endsWith(" with a row");
}

function sumOf(kinds: readonly { shapes: number }[]): number {
  return kinds.reduce((total, { shapes }) => total + shapes, 0);
}

const WHY =
  "a channel may be misspelt, or its values missing; marks that are no rows are declared by the option marks";
