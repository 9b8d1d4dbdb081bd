/** The network of citations as a picture: filled dots are here, hollow ones are missing; the pointer finds its way. */
import { quadtree } from "npm:d3";
import type { CitationNode, Subgraph } from "../../citations/graph.js";
import { type CitationFamily, FAMILIES, familyOf } from "../../citations/kinds.js";
import { element } from "../../element.js";
import { type LegendItem, legend, svg } from "../marks.js";
import { type NetworkLayout, type PlacedNode, networkLayout } from "./layout.js";
import { nodeNames } from "./names.js";
import { arrowPath, dotPath, edgePath } from "./paths.js";

export interface NetworkOptions {
  width: number;
  /** The node that is chosen; empty for none. */
  chosen: string;
  /** What a node is, line by line, for the label beside the pointer. */
  describe: (node: CitationNode) => string;
  /** Called when a node is pressed. */
  onChoose: (id: string) => void;
}

/** The picture, and a way to point at a node from outside. */
export type NetworkChart = HTMLElement & { highlight(id: string | null): void };

/** How near the pointer must come to a node, in pixels. */
const REACH = 16;
/** Up to so many edges, each shows which way it goes. */
const MOST_ARROWS = 150;

/** Draws a part of the network. Everything that looks alike is one path, and what is pointed at lies above. */
export function networkChart(part: Subgraph, options: NetworkOptions): NetworkChart {
  const layout = networkLayout(part, options.width);
  const base = baseOf(part, layout, options);
  const above = svg("svg", { width: options.width, height: layout.height, "aria-hidden": "true" });
  // A layer of its own: what is below it is not painted again while the pointer moves.
  above.style.cssText =
    "position:absolute;inset:0 auto auto 0;pointer-events:none;will-change:transform";
  const label = element("div", { class: "crossings-label", hidden: "", "aria-hidden": "true" });
  const frame = element("div", { class: "crossings-network" }, base, above, label);
  const held = holding(part, layout, { above, label, ...options });
  follow(frame, base, layout, held, options);
  return Object.assign(element("div", {}, legend(legendOf(part)), frame), { highlight: held });
}

function baseOf(
  part: Subgraph,
  layout: NetworkLayout,
  { width, chosen }: NetworkOptions,
): SVGSVGElement {
  const { places, height, radius } = layout;
  const size = { width, height, viewBox: `0 0 ${width} ${height}` };
  const chart = svg("svg", { ...size, class: "crossings-plot" }, ...groundOf(layout, width));
  for (const family of FAMILIES) {
    const own = part.edges.filter(({ kind }) => familyOf(kind) === family);
    if (own.length > 0) chart.append(linesOf(own, places, family, part.edges.length));
    if (part.edges.length <= MOST_ARROWS && own.length > 0)
      chart.append(
        svg("path", {
          d: own.map((edge) => arrowPath(edge, places, radius)).join(""),
          fill: family.color,
        }),
      );
  }
  chart.append(...dotsOf(part, layout));
  const at = places.get(chosen);
  if (at) chart.append(ringOf(at, radius + 4));
  chart.append(...nodeNames(part, layout, { width, chosen }));
  return chart;
}

function linesOf(
  edges: Subgraph["edges"],
  places: NetworkLayout["places"],
  { color, dashes }: CitationFamily,
  all: number,
): SVGPathElement {
  return svg("path", {
    ...{ d: edges.map((edge) => edgePath(edge, places)).join(""), "data-marks": "lines" },
    fill: "none",
    stroke: color,
    "stroke-width": all > 400 ? 0.8 : 1.4,
    "stroke-opacity": all > 400 ? 0.4 : 0.8,
    "stroke-dasharray": dashes,
  });
}

function dotsOf({ nodes }: Subgraph, { places, radius }: NetworkLayout): SVGPathElement[] {
  return [false, true].flatMap((held) => {
    const own = nodes.filter((node) => node.held === held);
    const d = own.map(({ id }) => dotPath(places.get(id)!, radius)).join("");
    const fill = held ? "var(--crossings-ink)" : "var(--crossings-ground)";
    const look = {
      fill,
      stroke: "var(--crossings-ink)",
      "stroke-width": Math.min(1.6, radius / 2.2),
    };
    return own.length === 0 ? [] : [svg("path", { d, "data-marks": "dots", ...look })];
  });
}

function ringOf({ x, y }: PlacedNode, r: number): SVGCircleElement {
  return svg("circle", {
    ...{ cx: x, cy: y, r, fill: "none" },
    ...{ stroke: "var(--crossings-accent)", "stroke-width": 2.5 },
  });
}

function groundOf({ margin, height, ticks }: NetworkLayout, width: number): SVGElement[] {
  const foot = height - 26;
  const words = { y: height - 8, "font-size": 12, fill: "var(--crossings-muted)" };
  const lines = ticks.flatMap(({ x, label }) => [
    svg("line", { x1: x, x2: x, y1: 4, y2: foot, stroke: "var(--crossings-rule)" }),
    svg("text", { x, ...words, "text-anchor": "middle" }, label),
  ]);
  if (margin === null) return lines;
  const box = {
    x: margin,
    y: 0,
    width: width - margin,
    height: foot,
    fill: "var(--crossings-surface)",
  };
  const middle = { x: (margin + width) / 2, "text-anchor": "middle" };
  return [svg("rect", box), ...lines, svg("text", { ...words, ...middle }, "undated")];
}

/** What shows above the picture while a node is held: its edges, its neighbours, its name. */
function holding(
  part: Subgraph,
  layout: NetworkLayout,
  { above, label, describe, width }: { above: SVGSVGElement; label: HTMLElement } & NetworkOptions,
) {
  const { places, radius } = layout;
  const byId = new Map(part.nodes.map((node) => [node.id, node]));
  const edgesAt = new Map<string, Subgraph["edges"][number][]>();
  for (const edge of part.edges)
    for (const end of new Set([edge.source, edge.target]))
      edgesAt.set(end, [...(edgesAt.get(end) ?? []), edge]);
  return (id: string | null) => {
    const [node, at] = [byId.get(id ?? ""), places.get(id ?? "")];
    label.hidden = !node;
    if (!node || !at) {
      above.replaceChildren();
      return;
    }
    const own = edgesAt.get(node.id) ?? [];
    const look = { stroke: "var(--crossings-accent)", "stroke-width": 2, fill: "none" };
    const ends = own.map(({ source, target }) => places.get(source === node.id ? target : source)!);
    above.replaceChildren(
      svg("path", { d: own.map((edge) => edgePath(edge, places)).join(""), ...look }),
      svg("path", {
        d: own.map((edge) => arrowPath(edge, places, radius)).join(""),
        fill: "var(--crossings-accent)",
      }),
      svg("path", { d: ends.map((end) => dotPath(end, radius + 2)).join(""), ...look }),
      ringOf(at, radius + 4),
    );
    label.textContent = describe(node);
    label.style.left = `${Math.max(0, Math.min(at.x - 20, width - label.offsetWidth))}px`;
    label.style.top = `${at.y + radius + 8}px`;
  };
}

function follow(
  frame: HTMLElement,
  base: SVGSVGElement,
  { places }: NetworkLayout,
  hold: (id: string | null) => void,
  { onChoose }: NetworkOptions,
): void {
  const tree = quadtree<PlacedNode>(
    [...places.values()],
    ({ x }) => x,
    ({ y }) => y,
  );
  let held: string | null = null;
  const nodeAt = ({ clientX, clientY }: MouseEvent) => {
    const { left, top } = base.getBoundingClientRect();
    return tree.find(clientX - left, clientY - top, REACH)?.id ?? null;
  };
  const change = (id: string | null) => {
    if (id === held) return;
    held = id;
    frame.style.cursor = id === null ? "" : "pointer";
    hold(id);
  };
  frame.addEventListener("pointermove", (event) => change(nodeAt(event)));
  frame.addEventListener("pointerleave", () => change(null));
  frame.addEventListener("click", (event) => {
    const id = nodeAt(event);
    if (id !== null) onChoose(id);
  });
}

function legendOf({ nodes, edges }: Subgraph): LegendItem[] {
  const dot = (fill: string) =>
    svg("circle", { r: 5, fill, stroke: "var(--crossings-ink)", "stroke-width": 1.6 });
  const families = FAMILIES.filter((family) => edges.some(({ kind }) => familyOf(kind) === family));
  return [
    ...(nodes.some(({ held }) => held)
      ? [{ picture: [dot("var(--crossings-ink)")], label: "in this corpus" }]
      : []),
    ...(nodes.some(({ held }) => !held)
      ? [{ picture: [dot("var(--crossings-ground)")], label: "cited, and not here" }]
      : []),
    ...families.map(({ name, color, dashes }) => ({
      picture: [
        svg("line", {
          x1: -9,
          x2: 9,
          stroke: color,
          "stroke-width": 2,
          "stroke-dasharray": dashes,
        }),
      ],
      label: `cites ${name}`,
    })),
  ];
}
