/** Frequencies as points with their intervals: over years, or group below group. Each leads to its lines. */
import type { Markish } from "@observablehq/plot";
import { series } from "../figure/colors.js";
import { element } from "../element.js";
import { labelMarks } from "../figure/mark-label.js";
import { legend, linkedMark, svg } from "../figure/marks.js";
import { number } from "../words/names.js";
import type { FrequencyPoint } from "./frequency.js";
import { plot } from "../figure/theme.js";

export interface FrequencyChartOptions {
  width: number;
  /** Names of the patterns, in order. */
  terms: readonly string[];
  /** Whether each odd pattern is the one before it under another choice: of its colour, and square. */
  paired?: boolean;
  /** What the axis says. */
  label: string;
  nameOf: (group: string) => string;
  hrefOf: (point: FrequencyPoint) => string;
  /** What a point is called: its figures, in words. */
  textOf: (point: FrequencyPoint) => string;
}

/** A point that has a value. */
type Shown = FrequencyPoint & { value: number };

const isShown = (point: FrequencyPoint): point is Shown => point.value !== null;

/** Room above the highest value, so that one wide interval does not flatten all others. */
const HEADROOM = 2.5;

function highest(points: readonly Shown[]): number {
  if (points.length === 0) return 1;
  const value = Math.max(...points.map((point) => point.value));
  const high = Math.max(...points.map((point) => point.high ?? point.value));
  return Math.max(Math.min(high, value * HEADROOM), value * 1.05) || 1;
}

function colored(points: readonly Shown[], { terms, paired = false }: FrequencyChartOptions) {
  const items = terms.map((label, i) => ({
    picture: [sign(i, [0, 0], colorOf(i, paired), paired)],
    label,
  }));
  const cut = points.some(({ high }) => (high ?? 0) > highest(points));
  return [
    legend(items),
    cut
      ? element("p", { class: "measure" }, "Intervals that reach the edge go on beyond it.")
      : null,
  ] as const;
}

function colorOf(pattern: number, paired = false): string {
  return series[(paired ? pattern >> 1 : pattern) % series.length]!;
}

/** The sign of a point: a circle, or the square of a pattern under another choice. */
function sign(pattern: number, [x, y]: readonly [number, number], fill: string, paired = false) {
  const look = { fill, stroke: colorOf(pattern, paired), "stroke-width": 1.5 };
  return paired && pattern % 2 === 1
    ? svg("rect", { x: x - 4, y: y - 4, width: 8, height: 8, ...look })
    : svg("circle", { cx: x, cy: y, r: 4.5, ...look });
}

function framed(
  points: readonly Shown[],
  options: FrequencyChartOptions,
  chart: Element,
): HTMLElement {
  const root = element("div", {}, ...colored(points, options), chart);
  return labelMarks(root);
}

/** Points over years; neighbouring years of one term are joined by a line. */
export function frequencyTimeline(
  all: readonly FrequencyPoint[],
  options: FrequencyChartOptions,
): HTMLElement {
  const points = all.filter(isShown).filter(({ group }) => /^\d+$/.test(group));
  const years = points.map(({ group }) => Number(group));
  const [first, last] = [Math.min(...years), Math.max(...years)];
  const most = highest(points);
  const step = Math.max(1, Math.ceil((last - first + 1) / (options.width / 60)));
  const chart = plot({
    ...{ width: options.width, height: 340, marginLeft: 46, marginBottom: 34, marginRight: 16 },
    x: {
      ...{ type: "linear", domain: [first - 0.5, last + 0.5], label: null },
      ticks: Array.from(
        { length: Math.ceil((last - first + 1) / step) },
        (_, i) => first + i * step,
      ),
      tickFormat: String,
    },
    y: { domain: [0, most], grid: true, label: options.label, ticks: 5, nice: true },
    marks: [
      (_index: unknown, { x, y }: Scales) => {
        const across = (point: Shown) =>
          x(Number(point.group)) + offset(point, options, x(first + 1) - x(first));
        const top = (value: number) => y(Math.min(value, most));
        const lines = options.terms.map((_, pattern) =>
          neighbours(points.filter((point) => point.pattern === pattern)).map(([a, b]) =>
            svg("line", {
              ...{ x1: across(a), y1: top(a.value), x2: across(b), y2: top(b.value) },
              ...{
                stroke: colorOf(pattern, options.paired),
                "stroke-width": 1.5,
                "stroke-opacity": 0.65,
              },
            }),
          ),
        );
        const marks = points.map((point) => {
          const at = across(point);
          const ends = { x1: at, x2: at, y1: top(point.low ?? point.value) };
          return mark(point, options, { ...ends, y2: top(point.high ?? point.value) }, [
            at,
            top(point.value),
          ]);
        });
        return svg("g", {}, ...lines.flat(), ...marks);
      },
    ] as Markish[],
  });
  return framed(points, options, chart);
}

type Scales = { x: (value: number) => number; y: (value: number) => number };

/** Points of one year stand side by side, within the room that a year has. */
function offset({ pattern }: Shown, { terms }: FrequencyChartOptions, room: number): number {
  return (pattern - (terms.length - 1) / 2) * Math.min(9, (room * 0.6) / terms.length);
}

function neighbours(points: readonly Shown[]): [Shown, Shown][] {
  return points.flatMap((point, i) => {
    const next = points[i + 1];
    return next && Number(next.group) === Number(point.group) + 1 ? [[point, next]] : [];
  });
}

function mark(
  point: Shown,
  { hrefOf, textOf, paired = false }: FrequencyChartOptions,
  ends: { x1: number; x2: number; y1: number; y2: number },
  at: readonly [number, number],
): SVGElement {
  const stroke = colorOf(point.pattern, paired);
  const fill = point.count === 0 ? "var(--crossings-ground)" : stroke;
  return linkedMark(
    hrefOf(point),
    textOf(point),
    svg("line", { ...ends, stroke, "stroke-width": 1.5, "stroke-opacity": 0.55 }),
    sign(point.pattern, at, fill, paired),
  );
}

const LINE = 15;
const HEAD = 22;
/** Groups that are drawn; all are in the table. */
export const MOST_GROUPS = 40;

/** Points group below group, a line for each term. */
export function frequencyRows(
  all: readonly FrequencyPoint[],
  options: FrequencyChartOptions,
): HTMLElement {
  const groups = [...new Set(all.map(({ group }) => group))].slice(0, MOST_GROUPS);
  const shown = new Set(groups);
  const points = all.filter(isShown).filter(({ group }) => shown.has(group));
  const most = highest(points);
  const band = HEAD + options.terms.length * LINE + 8;
  const chart = plot({
    ...{ width: options.width, height: groups.length * band + 50 },
    ...{ marginTop: 4, marginBottom: 46, marginLeft: 8, marginRight: 14 },
    x: {
      domain: [0, most],
      grid: true,
      label: options.label,
      ticks: Math.floor(options.width / 90),
    },
    marks: [
      (_index: unknown, { x }: Scales) =>
        svg(
          "g",
          {},
          ...groups.map((group, i) => headOf(group, all, i * band, options)),
          ...points.map((point) => {
            const at = groups.indexOf(point.group) * band + HEAD + (point.pattern + 0.7) * LINE;
            const across = (value: number) => x(Math.min(value, most));
            const ends = { x1: across(point.low ?? point.value), y1: at, y2: at };
            return mark(point, options, { ...ends, x2: across(point.high ?? point.value) }, [
              across(point.value),
              at,
            ]);
          }),
        ),
    ] as Markish[],
  });
  return framed(points, options, chart);
}

function headOf(
  group: string,
  points: readonly FrequencyPoint[],
  top: number,
  { nameOf, width }: FrequencyChartOptions,
): SVGElement {
  const { size = 0, texts = 0 } = points.find((point) => point.group === group) ?? {};
  const name = nameOf(group);
  const room = Math.max(12, Math.floor(width / 7.5) - 26);
  const label = name.length > room ? `${name.slice(0, room - 1)}…` : name;
  const about = ` ${number(size)} words, ${number(texts)} ${texts === 1 ? "text" : "texts"}`;
  return svg(
    "text",
    {
      ...{ x: 8, y: top + 18, "font-size": 12.5, "font-weight": 600, fill: "currentColor" },
      "text-anchor": "start",
    },
    label,
    svg("tspan", { "font-weight": 400, fill: "var(--crossings-muted)" }, about),
  );
}
