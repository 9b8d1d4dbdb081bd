/** The figures of the crossing statistics, each in its frame, for the claims that a reader has chosen. */
import type { Atlas } from "../words/atlas.js";
import { claimDirections } from "./directions.js";
import { claimIntervals } from "./intervals.js";
import { annualRates } from "./rates.js";
import { type ClaimRow, directionKey, directionName } from "./rows.js";
import type { Palette } from "./symbols.js";
import { element } from "../element.js";
import { evidenceHref } from "../words/evidence.js";
import { figure } from "../figure/figure.js";
import { flowArcs } from "../figure/map/flow-layout.js";
import { flowMap } from "../figure/map/flow-map.js";
import type { Outline } from "../figure/map/outline.js";
import { conversionText, rateBars } from "./rate-bars.js";
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
  return `the claims in ${documents} ${documents === 1 ? "document" : "documents"}, as their words give them`;
}

function framed(claims: readonly ClaimRow[]) {
  const count = [claims.length, claims.length === 1 ? "claim" : "claims"] as const;
  return { count, source: documentsOf(claims), data: claims, columns: COLUMNS, level: 2 as const };
}

/** Amounts over time. */
export function intervalFigure(claims: readonly ClaimRow[], context: FigureContext): HTMLElement {
  return figure((width) => claimIntervals(claims, { width, ...context }), {
    title: "How many, when, and who says so",
    subtitle:
      "Upright, from the least to the most that the words can mean; across, the period that they speak of. Each mark opens its words.",
    units: "persons, families, households or cases, as the words count; a rate in its own days",
    describe: `Intervals of ${claims.length} claims on a logarithmic scale over time; vague claims in a band below. Arrow keys go from mark to mark.`,
    ...framed(claims),
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
  });
}

/** Arcs from where to where. */
export function flowFigure(claims: readonly ClaimRow[], context: FigureContext): HTMLElement {
  const { arcs } = flowArcs(claims, context.atlas);
  return figure((width) => flowMap(claims, { width, ...context }), {
    title: "From where to where",
    subtitle:
      "An arc is a claim (in two languages, one), as thick as the least that its words can mean.",
    units: "people who moved, move or might, by the lower bound",
    describe: "A map with an arc for each claim that says where from and where to.",
    ...framed(arcs.map(({ claim }) => claim)),
    count: [arcs.length, arcs.length === 1 ? "claim" : "claims"],
    source: element(
      "span",
      {},
      `${documentsOf(claims)}; coasts and borders: Natural Earth, states of the time joined`,
    ),
  });
}

/** Rates and long flows per year, a figure for each unit. */
export function rateFigures(
  claims: readonly ClaimRow[],
  { atlas, palette }: FigureContext,
): HTMLElement {
  const rates = annualRates(claims);
  const units = [...new Set(rates.map(({ unit }) => unit))].sort(
    (a, b) => Number(b === "persons") - Number(a === "persons"),
  );
  if (units.length === 0)
    return element("p", {}, "None of these claims is a rate, or a flow over a year or longer.");
  const figures = units.map((unit) => {
    const own = rates.filter((rate) => rate.unit === unit);
    const data = own.map((rate) => ({
      ...{ quote: rate.claim.quote, direction: directionName(directionKey(rate.claim), atlas) },
      ...{ low_per_year: rate.low, high_per_year: rate.high, conversion: conversionText(rate) },
      ...{ days_of_period: rate.days, extrapolated: String(rate.extrapolated) },
      claim: rate.claim.id,
    }));
    return figure((width) => rateBars(own, { width, atlas, palette }), {
      title: unit === "persons" ? "Persons per year" : `${sentence(unit)} per year`,
      units: `${unit} per year`,
      count: [own.length, own.length === 1 ? "claim" : "claims"],
      source: documentsOf(own.map(({ claim }) => claim)),
      data,
      describe: `A bar for each claim that is a rate in ${unit}, from its lower to its upper bound per year.`,
      level: 3,
    });
  });
  return element("div", {}, ...figures);
}

function sentence(word: string): string {
  return word.charAt(0).toUpperCase() + word.slice(1);
}
