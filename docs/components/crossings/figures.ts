/** The figures of the crossing statistics, each in its frame, for the claims that a reader has chosen. */
import type { Atlas } from "../words/atlas.js";
import { claimDirections, marksByDirection } from "./directions.js";
import { claimIntervals } from "./intervals.js";
import { marksInTime } from "./layout.js";
import type { ClaimRow } from "./rows.js";
import type { Palette } from "./symbols.js";
import { element } from "../element.js";
import { evidenceHref } from "../words/evidence.js";
import { figure } from "../figure/figure.js";
import { madeFrom } from "../query/asked.js";
import { flowArcs } from "../figure/map/flow-layout.js";
import { flowMap } from "../figure/map/flow-map.js";
import type { Outline } from "../figure/map/outline.js";
import type { TableColumn } from "../table/sortable-table.js";

export interface FigureContext {
  atlas: Atlas;
  palette: Palette;
  outline: Outline;
}

const COLUMNS: readonly TableColumn<ClaimRow>[] = [
  { name: "quote", label: "words", href: evidenceHref, lang: ({ language }) => language },
  ...["measure", "low", "high", "unit", "per_days", "from_place", "to_place"].map((name) => ({
    name,
  })),
  ...["start_day", "end_day", "dating", "side", "review", "document_id", "id"].map((name) => ({
    name,
  })),
];

function documentsOf(claims: readonly ClaimRow[]): string {
  const documents = new Set(claims.map(({ document_id }) => document_id)).size;
  return `the statements in ${documents} ${documents === 1 ? "document" : "documents"}, as their words give them`;
}

function framed(claims: readonly ClaimRow[]) {
  const count = [claims.length, claims.length === 1 ? "statement" : "statements"] as const;
  return { count, source: documentsOf(claims), data: claims, columns: COLUMNS, level: 2 as const };
}

/** Amounts over time. */
export function intervalFigure(claims: readonly ClaimRow[], context: FigureContext): HTMLElement {
  return figure((width) => claimIntervals(claims, { width, ...context }), {
    title: "How many, when, and who says so",
    subtitle:
      "Upright, from the least to the most that the words can mean; across, the period that they speak of. Each mark opens its words.",
    units: "persons, families, households or cases, as the words count; a rate in its own days",
    describe: `Intervals of ${claims.length} statements on a logarithmic scale over time; those without a number in a band below. Arrow keys go from mark to mark.`,
    ...framed(claims),
    marks: marksInTime(claims),
  });
}

/** The same, by direction. */
export function directionFigure(claims: readonly ClaimRow[], context: FigureContext): HTMLElement {
  return figure((width) => claimDirections(claims, { width, ...context }), {
    title: "By direction",
    subtitle: "From state to state, all on the same scales.",
    units: "persons, families, households or cases, as the words count",
    describe: "One small chart of intervals for each direction between states.",
    ...framed(claims),
    marks: [marksByDirection(claims), "statements, in the direction that they say"],
  });
}

/** Arcs from where to where. */
export function flowFigure(claims: readonly ClaimRow[], context: FigureContext): HTMLElement {
  const { arcs, crowded } = flowArcs(claims, context.atlas);
  const shown = [...arcs.map(({ claim }) => claim), ...crowded];
  return figure((width) => flowMap(claims, { width, ...context }), {
    title: "From where to where",
    subtitle: `An arc is a statement, however often worded, as thick as the least that its words can mean.${fewer(arcs, crowded)}`,
    units: "people who moved, move or might, by the lower bound",
    describe: "A map with an arc for each statement that says where from and where to.",
    ...framed(madeFrom(claims, shown)),
    count: [shown.length, shown.length === 1 ? "statement" : "statements"],
    marks: crowded.length === 0 ? arcs.length : [arcs.length, "the greatest statement of a way"],
    source: element(
      "span",
      {},
      `${documentsOf(claims)}; coasts and borders: Natural Earth, states of the time joined`,
    ),
  });
}

/** What a map says of the arcs that it leaves out. */
function fewer(arcs: readonly unknown[], crowded: readonly unknown[]): string {
  if (crowded.length === 0) return "";
  return ` Of ${arcs.length + crowded.length} those are drawn that are the greatest of their way, on the ${arcs.length} ways that most people went.`;
}
