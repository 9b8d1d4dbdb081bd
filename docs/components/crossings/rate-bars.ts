/** Amounts per year, one line for each claim, with how they were reckoned; each leads to its words. */
import * as Plot from "npm:@observablehq/plot";
import type { Atlas } from "../words/atlas.js";
import { type AnnualRate, roundedAnnual } from "./rates.js";
import { type Palette, claimLegend } from "./symbols.js";
import { boundsText, claimText } from "./words.js";
import { element } from "../element.js";
import { evidenceHref } from "../words/evidence.js";
import { labelMarks } from "../figure/mark-label.js";
import { legend, linkedMark, roving, svg } from "../figure/marks.js";
import { plot } from "../figure/theme.js";

const LINE = 50;
const INSET = 8;

/** The bars of one unit, the highest first; dashed where the claim speaks of less than a year. */
export function rateBars(
  rates: readonly AnnualRate[],
  { width, atlas, palette }: { width: number; atlas: Atlas; palette: Palette },
): HTMLElement {
  const [first] = rates;
  if (!first) return element("p", {}, "None of these claims is a rate, or a flow over a year.");
  const bounds = rates
    .flatMap(({ low, high }) => [low, high])
    .filter((at) => at !== null && at > 0);
  const exponents = (bounds as number[]).map(Math.log10);
  const from = Math.floor(Math.min(0, ...exponents));
  const to = Math.ceil(Math.max(from + 1, ...exponents));
  const chart = plot({
    ...{ width, height: rates.length * LINE + 54, marginTop: 8, marginBottom: 44 },
    ...{ marginLeft: INSET, marginRight: 22 },
    x: {
      ...{ type: "log", domain: [10 ** from, 10 ** to], grid: true, tickFormat: "~s" },
      ...{ label: `${first.unit} per year (log scale)`, labelArrow: "none", labelOffset: 37 },
      ticks: Math.min(to - from, Math.floor(width / 70)),
    },
    marks: [
      (_index: unknown, scales: { x?: unknown }) => {
        const x = scales.x as (amount: number) => number;
        const lines = rates.map((rate, i) => barOf(rate, i * LINE + 8, x, width, palette, atlas));
        return svg("g", {}, ...lines);
      },
    ] as Plot.Markish[],
  });
  const root = element("div", {}, legend(legendOf(rates, palette, atlas)), chart);
  return roving(labelMarks(root, (_, mark) => mark.dataset["label"] ?? null));
}

function legendOf(rates: readonly AnnualRate[], palette: Palette, atlas: Atlas) {
  const sides = claimLegend(
    rates.map(({ claim }) => claim),
    palette,
    atlas,
  ).filter(({ label }) => /^asserted|^side|others/.test(label));
  if (!rates.some(({ extrapolated }) => extrapolated)) return sides;
  const line = { x1: -9, x2: 9, y1: 0, y2: 0, "stroke-width": 6, "stroke-dasharray": "4 2" };
  const picture = [svg("line", { ...line, stroke: "var(--crossings-ink)" })];
  return [...sides, { picture, label: "broken: only if a whole year had been like it" }];
}

function barOf(
  rate: AnnualRate,
  top: number,
  x: (amount: number) => number,
  width: number,
  palette: Palette,
  atlas: Atlas,
): SVGElement {
  const { claim, low, high, extrapolated } = rate;
  const color = palette.colorOf(claim.side);
  const right = width - 22;
  const from = low === null || low <= 0 ? INSET : x(low);
  const to = high === null ? right : Math.max(x(high), from + 6);
  const bar = { x1: from, x2: to, y1: top + 40, y2: top + 40, "stroke-width": 7, stroke: color };
  const halo = { stroke: "var(--crossings-ground)", "stroke-width": 4, "paint-order": "stroke" };
  const place = { x: INSET, "text-anchor": "start", "stroke-linejoin": "round" };
  const words = { ...place, ...halo, fill: "currentColor", "font-size": 13 };
  const room = Math.floor(width / 6.6);
  return linkedMark(
    evidenceHref(claim),
    `${claimText(claim, atlas)}\n${conversionText(rate)}`,
    // A place to point at, as wide as the line.
    svg("rect", { x: 0, y: top, width, height: LINE - 4, fill: "transparent", stroke: "none" }),
    svg("text", { ...words, y: top + 13, lang: claim.language }, cut(`“${claim.quote}”`, room)),
    svg(
      "text",
      { ...words, y: top + 29, fill: "var(--crossings-muted)", "font-size": 12 },
      cut(reckoning(rate), room * 1.1),
    ),
    svg("line", { ...bar, "stroke-dasharray": extrapolated ? "5 3" : null }),
  );
}

/** The same without the unit, which the axis says. */
function reckoning(rate: AnnualRate): string {
  return conversionText(rate).slice(0, -` ${rate.unit} per year`.length);
}

/** `2,000–9,999 × 365.2425 / 1 = 730,000–3,700,000 persons per year`. */
export function conversionText({ low, high, unit, conversion }: AnnualRate): string {
  const rounded = (at: number | null) => (at === null ? null : roundedAnnual(at));
  return `${conversion} ≈ ${boundsText(rounded(low), rounded(high)) ?? "?"} ${unit} per year`;
}

/** A text of at most so many letters; a Han character takes the room of two. */
function cut(text: string, room: number): string {
  let used = 0;
  let kept = "";
  for (const character of text) {
    used += /\p{Script=Han}/u.test(character) ? 2 : 1;
    if (used > room - 1) return `${kept}…`;
    kept += character;
  }
  return kept;
}
