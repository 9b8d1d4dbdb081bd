/** Claims as arcs from where to where, on the outline of their time; each leads to its words. */
import type { Atlas } from "../../words/atlas.js";
import type { ClaimRow } from "../../crossings/rows.js";
import { type Palette, claimLegend } from "../../crossings/symbols.js";
import { claimText } from "../../crossings/words.js";
import { element } from "../../element.js";
import { evidenceHref } from "../../words/evidence.js";
import { type FlowArc, controlOf, flowArcs, placesOf } from "./flow-layout.js";
import { type Projection, placeNames, projected } from "./labels.js";
import { labelMarks } from "../mark-label.js";
import { type LegendItem, legend, linkedMark, svg } from "../marks.js";
import { type Outline, groundMarks, mapFrame } from "./outline.js";
import { plot } from "../theme.js";

export interface FlowMapOptions {
  width: number;
  atlas: Atlas;
  palette: Palette;
  outline: Outline;
}

/** The map; below it, what it cannot show. */
export function flowMap(claims: readonly ClaimRow[], options: FlowMapOptions): HTMLElement {
  const { width, atlas, palette, outline } = options;
  const { arcs, crowded, without } = flowArcs(claims, atlas);
  if (arcs.length === 0)
    return element("p", {}, "None of these claims says both where from and where to.");
  const places = placesOf(arcs);
  const points = places.map(({ at }) => at);
  const frame = mapFrame(points, width);
  const size = { width, height: frame.height ?? width };
  const chart = plot({
    ...frame,
    marks: [
      ...groundMarks(outline),
      (_index, _scales, _values, _dimensions, context) => {
        const projection = (context as unknown as { projection: Projection }).projection;
        const at = (point: readonly [number, number]) => projected(projection, point) ?? [0, 0];
        const names = places.map(({ id, at: point }) => {
          const [x, y] = at(point);
          return { name: atlas.nameOf(id) ?? id, x, y };
        });
        const dots = names.map(({ x, y }) => svg("circle", { cx: x, cy: y, r: 3 }));
        const lines = arcs.map((arc) => {
          const ends = [at(arc.from), at(arc.to)] as const;
          return arcMark(arc, pathsOf(ends, arc, size), palette, atlas);
        });
        const fill = { fill: "var(--crossings-ink)" };
        return svg("g", {}, ...lines, svg("g", fill, ...dots), ...placeNames(names, width));
      },
    ],
  });
  const shown = arcs.map(({ claim }) => claim);
  const root = element("div", {}, legend(legendOf(shown, palette, atlas)), chart);
  root.append(
    ...note(crowded, "Not on the map, where they would cover others"),
    ...note(without, "Not on the map, for the words do not say both ends"),
  );
  return labelMarks(root);
}

type Place = readonly [number, number];

/** A curve that stops short of its end, and the arrow's head there. */
interface ArcPaths {
  curve: string;
  head: string;
}

function arcMark(
  { claim, width, opacity }: FlowArc,
  { curve, head }: ArcPaths,
  palette: Palette,
  atlas: Atlas,
): SVGAElement {
  const color = palette.colorOf(claim.side);
  const line = { d: curve, fill: "none", "stroke-linecap": "butt" };
  const dashes = claim.bounds === "vague" ? "5 4" : null;
  // A fine edge keeps the arcs of one way apart.
  const edge = { ...line, stroke: "var(--crossings-surface)", "stroke-width": width + 2 };
  return linkedMark(
    evidenceHref(claim),
    claimText(claim, atlas),
    ...(dashes === null ? [svg("path", { ...edge, class: "crossings-reach" })] : []),
    svg("path", {
      ...{ ...line, stroke: color, "stroke-width": width, "stroke-opacity": opacity },
      "stroke-dasharray": dashes,
    }),
    svg("path", { d: head, fill: color, stroke: "none" }),
    // Wide enough to be pointed at, however thin the arc.
    svg("path", {
      ...{ ...line, stroke: "transparent", "stroke-width": Math.max(10, width) },
      class: "crossings-reach",
    }),
  );
}

function pathsOf(
  [[x1, y1], [x2, y2]]: readonly [Place, Place],
  { bend, width }: FlowArc,
  frame: { width: number; height: number },
): ArcPaths {
  const [cx, cy] = controlOf([x1, y1], [x2, y2], bend, frame);
  const length = Math.hypot(x2 - cx, y2 - cy) || 1;
  const [ux, uy] = [(x2 - cx) / length, (y2 - cy) / length];
  const [tip, size, half] = [5, 7 + width, 3.5 + width * 0.75];
  const [tx, ty] = [x2 - ux * tip, y2 - uy * tip];
  const [bx, by] = [tx - ux * size, ty - uy * size];
  const round = (...values: number[]) => values.map((value) => value.toFixed(1)).join(",");
  return {
    curve: `M${round(x1, y1)}Q${round(cx, cy, bx, by)}`,
    head: `M${round(tx, ty)}L${round(bx - uy * half, by + ux * half)}L${round(bx + uy * half, by - ux * half)}Z`,
  };
}

function legendOf(claims: readonly ClaimRow[], palette: Palette, atlas: Atlas): LegendItem[] {
  const sides = claimLegend(claims, palette, atlas).filter(({ label }) =>
    /^asserted|^side|others/.test(label),
  );
  const line = (width: number, dashes: string | null) => [
    svg("line", {
      ...{ x1: -9, x2: 9, y1: 0, y2: 0, stroke: "var(--crossings-ink)" },
      ...{ "stroke-width": width, "stroke-dasharray": dashes },
    }),
  ];
  const items = [...sides];
  if (claims.some(({ bounds }) => bounds !== "vague"))
    items.push(
      { picture: line(1.6, null), label: "at least 1" },
      { picture: line(5.5, null), label: "at least 1,000" },
    );
  if (claims.some(({ bounds }) => bounds === "vague"))
    items.push({ picture: line(1.6, "5 4"), label: "broken: no amount" });
  return items;
}

/** So many links are read in passing; more are a wall of them, and open when they are asked for. */
const IN_PASSING = 12;

function note(claims: readonly ClaimRow[], why: string): HTMLElement[] {
  if (claims.length === 0) return [];
  const links = claims
    .slice(0, 40)
    .flatMap((claim) => [
      " · ",
      element("a", { href: evidenceHref(claim), lang: claim.language }, claim.quote),
    ]);
  const text = `${why} (${claims.length})`;
  if (claims.length <= IN_PASSING)
    return [element("p", { class: "measure" }, `${text}: `, ...links.slice(1))];
  const rest = claims.length > 40 ? [` and ${claims.length - 40} more in the table`] : [];
  const list = element("p", { class: "measure" }, ...links.slice(1), ...rest);
  return [element("details", {}, element("summary", {}, text), list)];
}
