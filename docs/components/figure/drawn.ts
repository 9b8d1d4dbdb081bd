/** What a chart drew, so that one which shows nothing of its rows cannot pass for an empty one. */

/** Plot's marks that show a row each; rules, axes, texts and tips may well be empty. */
const SHOWS_ROWS =
  /^(?:area|arrow|bar|cell|circle|dot|geo|hexagon|image|line|link|rect|tick|vector|waffle)/;

/** How many shapes Plot's marks of rows hold, group by group; null for a chart that has none such. */
export function drawnMarks(chart: Element): { name: string; shapes: number }[] | null {
  const groups = Array.from(chart.querySelectorAll("svg g[aria-label]"))
    .map((group) => ({ name: group.getAttribute("aria-label") ?? "", shapes: shapesOf(group) }))
    .filter(({ name }) => SHOWS_ROWS.test(name));
  return groups.length === 0 ? null : groups;
}

function shapesOf(group: Element): number {
  return group.querySelectorAll("circle, path, rect, line, image, use").length;
}

/**
 * What is wrong with a chart of some rows; null where nothing is. `marks` is how many marks should stand there,
 * where that is known.
 */
export function drawingFault(chart: Element, rows: number, marks?: number): string | null {
  const groups = drawnMarks(chart);
  const shapes = groups
    ? groups.reduce((sum, group) => sum + group.shapes, 0)
    : chart.querySelectorAll("svg [data-label]").length;
  if (marks !== undefined && shapes !== marks)
    return `the chart drew ${shapes} marks of ${marks}: a channel may be misspelt, or its values missing`;
  if (rows === 0 || groups === null || shapes > 0) return null;
  const names = [...new Set(groups.map(({ name }) => name))].join(", ");
  return `the chart drew none of its ${rows} rows (${names}): a channel may be misspelt, or its values missing`;
}
