/** Every claim as an interval: from its lower to its upper bound, over its period; each leads to its words. */
import * as Plot from "npm:@observablehq/plot";
import type { Atlas } from "../words/atlas.js";
import {
  type ChartScales,
  type PlacedClaim,
  ROW,
  amountDomain,
  isWithin,
  placedClaims,
  rowsTaken,
  usualDomain,
} from "./layout.js";
import type { ClaimRow } from "./rows.js";
import { type Palette, RADIUS, claimLegend, symbol } from "./symbols.js";
import { claimText } from "./words.js";
import { element } from "../element.js";
import { evidenceHref } from "../words/evidence.js";
import { labelMarks } from "../figure/mark-label.js";
import { type LegendItem, legend, linkedMark, svg } from "../figure/marks.js";
import { plot } from "../figure/theme.js";

export interface IntervalOptions {
  /** In pixels. */
  width: number;
  atlas: Atlas;
  palette: Palette;
  /** Height of the room for amounts, in pixels. */
  height?: number;
  /** Days and amounts to show; by default those of the claims. */
  days?: [Date, Date] | null;
  amounts?: [number, number];
  /** Stands above the chart, within the picture. */
  title?: string;
  ticks?: number;
}

const LEFT = 58;
const RIGHT = 14;
const BOTTOM = 28;

/** The chart with its legend, one stop of the Tab key; arrows lead through its marks. */
export function claimIntervals(claims: readonly ClaimRow[], options: IntervalOptions): HTMLElement {
  const root = element("div", {}, legend(legendItems(claims, options)));
  const days = options.days ?? usualDomain(claims);
  const outside = claims.filter((claim) => !days || !isWithin(claim, days));
  root.append(intervalPlot(claims, { ...options, days }), ...outsideNotes(outside));
  return labelMarks(root);
}

/** What the marks mean, as far as these claims need it. */
export function legendItems(
  claims: readonly ClaimRow[],
  { atlas, palette }: Pick<IntervalOptions, "atlas" | "palette">,
): LegendItem[] {
  const items = claimLegend(claims, palette, atlas);
  if (claims.some(({ bounds }) => bounds === "open"))
    items.push({ picture: [arrow(0, 7, -7)], label: "arrow: no other bound" });
  return items;
}

/** The plot alone, without legend and labels. */
export function intervalPlot(claims: readonly ClaimRow[], options: IntervalOptions): Element {
  const { width, title, ticks = Math.max(2, Math.floor(width / 110)) } = options;
  const days = options.days ?? usualDomain(claims);
  const top = title === undefined ? 30 : 40;
  if (days === null) return element("p", {}, "None of these claims has a date.");
  const shown = claims.filter((claim) => isWithin(claim, days));
  // Where the words give no amount at all, an empty scale would only say nothing at length.
  const isScaled = shown.some(({ bounds }) => bounds !== "vague");
  const foot = isScaled ? top + (options.height ?? 300) : 22;
  const rows = bandRows(shown, days, width);
  const band = rows === 0 ? 0 : rows * ROW + 22;
  return plot({
    ...{ width, height: foot + band + BOTTOM },
    ...{
      marginTop: Math.min(top, foot),
      marginLeft: LEFT,
      marginRight: RIGHT,
      marginBottom: BOTTOM,
    },
    x: { type: "utc", domain: days, label: null, ticks },
    y: {
      ...{ type: "log", domain: options.amounts ?? amountDomain(claims), range: [foot, top] },
      ...(isScaled ? {} : { axis: null }),
      ...{
        label: title === undefined ? "amount (log scale)" : null,
        grid: isScaled,
        tickFormat: "~s",
        ticks: 4,
      },
      labelArrow: "none",
    },
    marks: [
      ...(title === undefined ? [] : [titleMark(title)]),
      (_index, scales, _values, { width: full }) =>
        drawing(
          shown,
          {
            x: scales.x as (day: Date) => number,
            y: scales.y as (amount: number) => number,
            left: LEFT + RADIUS,
            right: full - RIGHT - RADIUS,
            band: foot + 18,
          },
          options,
          rows,
        ),
    ],
  });
}

function titleMark(title: string): Plot.Markish {
  return () =>
    svg(
      "text",
      {
        x: 0,
        y: 14,
        "text-anchor": "start",
        "font-weight": 600,
        "font-size": 13,
        fill: "currentColor",
      },
      title,
    );
}

// The number of rows decides the height, so it is asked for before there are scales.
function bandRows(claims: readonly ClaimRow[], [from, to]: [Date, Date], width: number): number {
  const room = width - LEFT - RIGHT;
  const x = (day: Date) => LEFT + ((+day - +from) / (+to - +from)) * room;
  const scales = { x, y: () => 0, left: LEFT + RADIUS, right: width - RIGHT - RADIUS, band: 0 };
  const vague = claims.filter(({ bounds }) => bounds === "vague");
  return rowsTaken(placedClaims(vague, scales), 0);
}

function drawing(
  claims: readonly ClaimRow[],
  scales: ChartScales,
  { atlas, palette }: IntervalOptions,
  rows: number,
): SVGElement {
  const group = svg("g");
  if (rows > 0) group.append(...bandFrame(scales, rows));
  for (const mark of placedClaims(claims, scales)) {
    const { claim } = mark;
    const shapes = shapesOf(mark, palette.colorOf(claim.side));
    group.append(linkedMark(evidenceHref(claim), claimText(claim, atlas), ...shapes));
  }
  return group;
}

function bandFrame({ left, right, band }: ChartScales, rows: number): SVGElement[] {
  const x = left - RADIUS;
  const place = { x, y: band - 2, width: right + RADIUS - x, height: rows * ROW + 4 };
  const words = {
    x: 0,
    y: band + 12,
    "text-anchor": "start",
    fill: "var(--crossings-muted)",
    "font-size": 12,
  };
  return [
    svg("rect", { ...place, fill: "var(--crossings-surface)" }),
    svg("text", words, svg("tspan", {}, "no"), svg("tspan", { x: 0, dy: 14 }, "amount")),
  ];
}

function shapesOf(mark: PlacedClaim, color: string): SVGElement[] {
  const { claim, x, y, top, bottom, from, to } = mark;
  const dashed = claim.dating === "period" ? null : "3 3";
  const line = { stroke: color, "stroke-dasharray": dashed };
  const shapes: SVGElement[] = [];
  if (bottom - top > 1)
    shapes.push(svg("line", { ...line, x1: x, x2: x, y1: top, y2: bottom, "stroke-width": 4 }));
  if (claim.bounds === "open") shapes.push(arrowHead(mark, color));
  if (claim.dating === "period" && to - from > 1)
    shapes.push(svg("line", { ...line, x1: from, x2: to, y1: y, y2: y, "stroke-width": 1.5 }));
  const picture = symbol(claim.measure, color, claim.dating !== "period");
  picture.setAttribute("transform", `translate(${x},${y})`);
  if (claim.review === "rejected") picture.setAttribute("opacity", "0.45");
  return [...shapes, picture];
}

function arrowHead({ claim, x, top, bottom }: PlacedClaim, color: string): SVGElement {
  const [at, by] = claim.high === null ? [top, 6] : [bottom, -6];
  const d = `M${x - 5},${at + by}L${x},${at}L${x + 5},${at + by}`;
  return svg("path", { d, fill: "none", stroke: color, "stroke-width": 2 });
}

function arrow(x: number, from: number, to: number): SVGElement {
  const d = `M${x},${from}V${to}M${x - 4},${to + 5}L${x},${to}L${x + 4},${to + 5}`;
  return svg("path", { d, fill: "none", stroke: "var(--crossings-ink)", "stroke-width": 2 });
}

function outsideNotes(outside: readonly ClaimRow[]): HTMLElement[] {
  const notes: [string, ClaimRow[]][] = [
    ["Before or after the time shown", outside.filter(({ start_day }) => start_day !== null)],
    ["Neither claim nor document is dated", outside.filter(({ start_day }) => start_day === null)],
  ];
  return notes.flatMap(([text, claims]) => (claims.length === 0 ? [] : [noteOf(text, claims)]));
}

function noteOf(text: string, claims: readonly ClaimRow[]): HTMLElement {
  const links = claims.flatMap((claim, i) => [
    i > 0 ? " · " : " ",
    element("a", { href: evidenceHref(claim), lang: claim.language }, claim.quote),
  ]);
  return element("p", { class: "measure" }, `${text}:`, ...links);
}
