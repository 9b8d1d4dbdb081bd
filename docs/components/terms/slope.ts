/** Two lists side by side, a line from each term's place in the one to its place in the other. */
import { figure } from "../figure/figure.js";
import { labelMarks } from "../figure/mark-label.js";
import { linkedMark, svg } from "../figure/marks.js";
import { number } from "../words/names.js";
import { type RankChange, type RankedTerm, movedText } from "./choices.js";

export interface SlopeOptions {
  title: string;
  /** What each list is of, in words: `as chosen: 2,310 words`. */
  before: string;
  after: string;
  /** What the values are: `count`, `log ratio`. */
  measure: string;
  language: string;
  /** How many terms of each list are drawn. */
  most: number;
  format: (value: number) => string;
  /** The rows that the list to the right was made of: what the figure says is its query. */
  result: object;
}

/** The two lists in a figure. */
export function slopeFigure(changes: readonly RankChange[], options: SlopeOptions): HTMLElement {
  const moved = changes.filter((change) => movedText(change) !== "same").length;
  const { title, before, after, measure, format, language, most, result } = options;
  const data = changes.map((change) => ({
    ...{ term: (change.before ?? change.after)!.label, moved: movedText(change) },
    ...{ rank_before: change.before?.rank ?? null, rank_after: change.after?.rank ?? null },
    ...{ before: change.before?.value ?? null, after: change.after?.value ?? null },
    ...{ href_before: change.before?.href ?? null, href_after: change.after?.href ?? null },
  }));
  const align = "right" as const;
  const shown = (value: unknown) => (typeof value === "number" ? format(value) : "");
  return figure((width) => slopeChart(changes, { ...options, width }), {
    title,
    subtitle: `Left: ${before}. Right: ${after}. ${moved === 0 ? "Nothing moves." : `${number(moved)} of ${changes.length} terms move; a term opens its lines.`}`,
    units: `rank by ${measure}, the first ${most}`,
    count: [changes.length, "terms"],
    source: "the documents' own words, without summaries and editors' notes",
    data,
    result,
    columns: [
      { name: "term", label: "Term", lang: () => language },
      { name: "moved", label: "Moved" },
      { name: "rank_before", label: "Rank left", align },
      { name: "rank_after", label: "Rank right", align },
      { name: "before", label: "Left", align, format: shown, href: (row) => row.href_before },
      { name: "after", label: "Right", align, format: shown, href: (row) => row.href_after },
    ],
    filename: "what-changes",
    marks: [drawnTerms(changes, most), `terms in the first ${most} of either list`],
    describe: `Two ranked lists with lines between them. Arrow keys go from term to term, Enter opens its lines.`,
    level: 3,
  });
}

const LINE = 20;

/** How many terms stand in the first of either list; one that several words are tied to stands once. */
function drawnTerms(changes: readonly RankChange[], most: number): number {
  const isFirst = (term: RankedTerm | null) => term !== null && term.rank <= most;
  const after = changes.map((change) => change.after).filter(isFirst);
  return changes.filter(({ before }) => isFirst(before)).length + new Set(after).size;
}

function slopeChart(
  changes: readonly RankChange[],
  { width, most, language, format }: SlopeOptions & { width: number },
): HTMLElement {
  const side = Math.min(250, width * 0.4);
  const height = most * LINE + 8;
  const y = ({ rank }: RankedTerm) => 4 + (rank - 0.5) * LINE;
  const isDrawn = (term: RankedTerm | null): term is RankedTerm =>
    term !== null && term.rank <= most;
  const root = svg("svg", {
    ...{ class: "crossings-plot", width, height, viewBox: `0 0 ${width} ${height}` },
    ...{ "font-size": 13, fill: "currentColor" },
  });
  const room = Math.floor((side - 76) / 7.2);
  for (const change of changes) {
    const { before, after } = change;
    if (isDrawn(before) && isDrawn(after))
      root.append(line(change, [side, y(before)], [width - side, y(after)]));
  }
  const drawn = { room, language, format };
  for (const change of changes)
    if (isDrawn(change.before))
      root.append(entry(change.before, change, side - 6, y(change.before), "end", drawn));
  // A stem that several words are tied to stands once.
  const done = new Set<RankedTerm>();
  for (const change of changes) {
    const { after } = change;
    if (!isDrawn(after) || done.has(after)) continue;
    done.add(after);
    root.append(entry(after, change, width - side + 6, y(after), "start", drawn));
  }
  const chart = document.createElement("div");
  chart.append(root);
  return labelMarks(chart);
}

function colorOf(change: RankChange): string {
  const moved = movedText(change);
  if (moved === "same") return "var(--crossings-muted)";
  return /^(up|new)/.test(moved) ? "var(--crossings-for)" : "var(--crossings-against)";
}

function line(change: RankChange, [x1, y1]: [number, number], [x2, y2]: [number, number]) {
  const width = movedText(change) === "same" ? 1 : 1.8;
  return svg("line", { x1, y1, x2, y2, stroke: colorOf(change), "stroke-width": width });
}

function entry(
  term: RankedTerm,
  change: RankChange,
  x: number,
  y: number,
  anchor: "start" | "end",
  { room, language, format }: { room: number; language: string; format: (value: number) => string },
): SVGAElement {
  const other = anchor === "end" ? change.after : change.before;
  const far = other === null ? "" : ` (${other.rank})`;
  const leaves = movedText(change) !== "same" && (other === null || far !== "");
  const label = term.label.length > room ? `${term.label.slice(0, room - 1)}…` : term.label;
  const figures = svg("tspan", { fill: "var(--crossings-muted)" }, format(term.value));
  const name = svg("tspan", { "font-weight": leaves && other === null ? 700 : 400 }, label);
  const words =
    anchor === "end"
      ? [figures, "  ", name, ` ${term.rank}`]
      : [`${term.rank} `, name, "  ", figures];
  const text = svg("text", { x, y: y + 4, "text-anchor": anchor, lang: language }, ...words);
  const elsewhere = other ? `rank ${other.rank} in the other list` : "not in the other list";
  return linkedMark(
    term.href,
    // Begins with what is seen, so that it can be called by that.
    `${text.textContent}\n${term.label}, rank ${term.rank}: ${format(term.value)}\n${elsewhere}`,
    text,
  );
}
