/** A large network of citations as a picture: time across, kinds down, filled what is here, hollow what is missing. */
import type { AggregateCell, AggregateLink, CitationAggregate } from "./aggregate.js";
import { FAMILIES } from "./kinds.js";
import { element } from "../element.js";
import { labelMarks } from "../figure/mark-label.js";
import { legend, linkedMark, svg } from "../figure/marks.js";
import { number } from "../words/names.js";
import { edgePath } from "../figure/network/paths.js";

export interface AggregateOptions {
  width: number;
  /** Key of the chosen cell; empty for none. */
  chosen: string;
  hrefOf: (cell: AggregateCell) => string;
}

interface Place {
  id: string;
  x: number;
  y: number;
  r: number;
}

const LANE = 78;
const FOOT = 30;
const INK = "var(--crossings-ink)";
/** Links that are always drawn; all of a cell's are, while it is pointed at. */
const MOST_LINKS = 60;

/** Draws the cells, the strongest links between them, and all links of the cell that is pointed at. */
export function aggregateChart(
  aggregate: CitationAggregate,
  { width, chosen, hrefOf }: AggregateOptions,
): HTMLElement {
  const families = FAMILIES.map((_, i) => i).filter((i) =>
    aggregate.cells.some(({ family }) => family === i),
  );
  const height = families.length * LANE + FOOT;
  const places = placesOf(aggregate, families, width);
  const chart = svg("svg", {
    ...{ width, height, viewBox: `0 0 ${width} ${height}`, class: "crossings-plot" },
  });
  chart.append(...lanesOf(families, width), ...ticksOf(aggregate, width, height));
  const links = aggregate.links.filter(({ source, target }) => source !== target);
  const drawn = svg("g", { "stroke-opacity": 0.3 }, ...pathsOf(links.slice(0, MOST_LINKS), places));
  // The links of what is pointed at lie above the circles, and must not come between them and the pointer.
  const own = svg("g", { "pointer-events": "none" });
  chart.append(drawn);
  for (const cell of aggregate.cells) chart.append(cellMark(cell, places, { chosen, hrefOf }));
  chart.append(own);
  const root = labelMarks(element("div", {}, legend(LEGEND()), chart));
  follow(root, (key) => {
    drawn.style.opacity = key === null ? "" : "0.15";
    const touching = links.filter(({ source, target }) => source === key || target === key);
    own.replaceChildren(...pathsOf(touching, places, "var(--crossings-accent)"));
  });
  return root;
}

function placesOf(
  { periods, cells }: CitationAggregate,
  families: readonly number[],
  width: number,
): Map<string, Place> {
  const step = stepOf(periods, cells, width);
  const most = Math.max(...cells.map(({ nodes }) => nodes.length));
  const largest = Math.min(13, Math.max(6, step * 0.9));
  const at = new Map(periods.map((period, i) => [period, i]));
  return new Map(
    cells.map(({ key, period, family, held, nodes }) => {
      const column = period === null ? periods.length + 0.6 : at.get(period)!;
      const lane = families.indexOf(family) * LANE + 15;
      return [
        key,
        {
          id: key,
          x: 8 + (column + 0.5) * step,
          y: lane + (held ? 0.26 : 0.72) * (LANE - 14),
          r: Math.max(2.4, largest * Math.sqrt(nodes.length / most)),
        },
      ];
    }),
  );
}

function stepOf(
  periods: readonly string[],
  cells: readonly AggregateCell[],
  width: number,
): number {
  const undated = cells.some(({ period }) => period === null) ? 1.8 : 0;
  return (width - 16) / Math.max(1, periods.length + undated);
}

function cellMark(
  cell: AggregateCell,
  places: ReadonlyMap<string, Place>,
  { chosen, hrefOf }: Pick<AggregateOptions, "chosen" | "hrefOf">,
): SVGAElement {
  const { x, y, r } = places.get(cell.key)!;
  const at = { cx: x, cy: y };
  const ring = { ...at, r: r + 4, fill: "none", stroke: "var(--crossings-accent)" };
  const mark = linkedMark(
    hrefOf(cell),
    cellText(cell),
    svg("circle", { ...at, r: Math.max(r, 9), fill: "transparent" }),
    svg("circle", {
      ...{ ...at, r, stroke: INK, "stroke-width": 1.5 },
      fill: cell.held ? INK : "var(--crossings-ground)",
    }),
    ...(cell.key === chosen ? [svg("circle", { ...ring, "stroke-width": 2.5 })] : []),
  );
  mark.dataset["cell"] = cell.key;
  return mark;
}

/** `cables and telegrams, 1958-Q2`, and how many of them are here or not. */
export function cellText({ period, family, held, nodes }: AggregateCell): string {
  const where = held ? "in this corpus" : "cited, and not here";
  const documents = nodes.length === 1 ? "1 document" : `${number(nodes.length)} documents`;
  return `${FAMILIES[family]!.name}, ${period ?? "undated"}\n${documents} ${where}`;
}

function pathsOf(
  links: readonly AggregateLink[],
  places: ReadonlyMap<string, Place>,
  stroke = "var(--crossings-series-1)",
): SVGPathElement[] {
  const most = Math.max(1, ...links.map(({ citations }) => citations));
  return links.map((link) =>
    svg("path", {
      ...{ d: edgePath(link, places), fill: "none", stroke },
      "stroke-width": 0.8 + 4 * Math.sqrt(link.citations / most),
    }),
  );
}

function lanesOf(families: readonly number[], width: number): SVGElement[] {
  return families.flatMap((family, i) => [
    svg("line", {
      ...{ x1: 0, x2: width, y1: i * LANE, y2: i * LANE, stroke: "var(--crossings-rule)" },
    }),
    svg(
      "text",
      { x: 2, y: i * LANE + 12, "font-size": 11.5, fill: "var(--crossings-muted)" },
      FAMILIES[family]!.name,
    ),
  ]);
}

function ticksOf(
  { periods, cells }: CitationAggregate,
  width: number,
  height: number,
): SVGElement[] {
  const step = stepOf(periods, cells, width);
  const every = Math.max(1, Math.ceil(56 / step));
  const words = { y: height - 9, "font-size": 12, fill: "var(--crossings-muted)" };
  const line = { x1: 0, x2: width, y1: height - FOOT, y2: height - FOOT };
  const middle = { ...words, "text-anchor": "middle" };
  return [
    svg("line", { ...line, stroke: "var(--crossings-rule)" }),
    ...periods.flatMap((period, i) => {
      const x = 8 + (i + 0.5) * step;
      const isOutside = /^(before|after) /.test(period);
      if (isOutside) return i === 0 ? [svg("text", { ...words, x: 0 }, "earlier")] : [];
      const free = periods[0]?.startsWith("before ") ? 76 : 22;
      return i % every === 0 && x > free ? [svg("text", { ...middle, x }, period)] : [];
    }),
    ...(cells.some(({ period }) => period === null)
      ? [svg("text", { ...words, x: width - 2, "text-anchor": "end" }, "undated")]
      : []),
  ];
}

function follow(root: HTMLElement, hold: (key: string | null) => void): void {
  const show = ({ target }: Event) => {
    const mark = target instanceof Element ? target.closest<SVGAElement>("a[data-cell]") : null;
    hold(mark?.dataset["cell"] ?? null);
  };
  root.addEventListener("pointerover", show);
  root.addEventListener("focusin", show);
  root.addEventListener("pointerleave", () => hold(null));
  root.addEventListener("focusout", () => hold(null));
}

const LEGEND = () => [
  { picture: [svg("circle", { r: 5, fill: INK, stroke: INK })], label: "in this corpus" },
  {
    picture: [
      svg("circle", { r: 5, fill: "var(--crossings-ground)", stroke: INK, "stroke-width": 1.5 }),
    ],
    label: "cited, and not here",
  },
  {
    picture: [
      svg("path", { d: "M-9,0H9", stroke: "var(--crossings-series-1)", "stroke-width": 2 }),
    ],
    label: "cites",
  },
];
