/** What a chart drew, so that one which shows less than its rows cannot pass for all of them. */

/** Plot's marks that show a row each; rules, axes and tips may well be empty, and so may texts beside others. */
const SHOWS_ROWS =
  /^(?:area|arrow|bar|cell|circle|dot|geo|hexagon|image|line|link|rect|tick|vector|waffle)/;

/**
 * How many marks a chart should hold. Without a word it is one for each row; a number is that many; with a text beside
 * it, or a text alone where the number is not known before, the figure says what its marks are instead of rows:
 * `[12, "years, each the sum of its rows"]`.
 */
export type MarkCount = number | readonly [count: number, what: string] | string;

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
  if (typeof marks === "string") return marks;
  return typeof marks === "object" ? marks[1] : "";
}

/**
 * What is wrong with a chart of some rows; null where nothing is: one kind of its marks, or all of them, are as many as
 * there should be. A chart drawn by hand is counted by the marks that have a name (`linkedMark`, `labelMarks`).
 */
export function drawingFault(chart: Element, rows: number, marks?: MarkCount): string | null {
  const groups = drawnMarks(chart);
  const named = chart.querySelectorAll("svg [data-label]").length;
  const kinds = groups ?? [{ name: "marks with a name", shapes: named }];
  const sum = kinds.reduce((total, { shapes }) => total + shapes, 0);
  const drawn = groups ? [...kinds.map(({ shapes }) => shapes), sum, named] : [named];
  if (typeof marks === "string") {
    // Some charts draw with marks that nothing here knows: on a canvas, or by hand and without names.
    const others = groups === null && chart.querySelector(`canvas, svg :is(${SHAPES}, text)`);
    if (rows === 0 || sum > 0 || named > 0 || others) return null;
    return `the chart drew none of its ${rows} rows: ${WHY}`;
  }
  const wanted = typeof marks === "object" ? marks[0] : (marks ?? rows);
  if (drawn.includes(wanted)) return null;
  const counted = kinds.map(({ name, shapes }) => `${name}: ${shapes}`).join(", ");
  return `the chart drew not the ${wanted} marks of its ${rows} rows (${counted}): ${WHY}`;
}

const WHY =
  "a channel may be misspelt, or its values missing; marks that are no rows are declared by the option marks";
