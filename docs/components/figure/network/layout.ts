/**
 * Where the nodes of a network of citations stand: across by time, the undated in a margin of their own;
 * down by forces that draw what cites each other together and keep nodes apart. Same input, same places.
 */
import { forceCollide, forceLink, forceSimulation, forceY, scaleUtc } from "npm:d3";
import type { CitationNode, Subgraph } from "../../citations/graph.js";

export interface PlacedNode {
  id: string;
  x: number;
  y: number;
}

export interface NetworkLayout {
  places: ReadonlyMap<string, PlacedNode>;
  /** Radius of a node, in pixels. */
  radius: number;
  /** Ticks of the line of time; none where no node has a date. */
  ticks: { x: number; label: string }[];
  /** Left end of the margin of the undated; null where there are none. */
  margin: number | null;
  height: number;
}

const INSET = 14;
const AXIS = 30;
const STEPS = 90;
const DAY = 86_400_000;

/** The places of a network's nodes in a width, in pixels. */
export function networkLayout({ nodes, edges }: Subgraph, width: number): NetworkLayout {
  const height = heightFor(nodes.length);
  const radius = nodes.length > 700 ? 2.6 : nodes.length > 120 ? 4 : 6.5;
  const undated = nodes.filter(({ date }) => date === null).length;
  const dated = nodes.flatMap(({ date }) => (date === null ? [] : [Date.parse(date)]));
  const strip = undated === 0 ? 0 : marginWidth(undated, nodes.length, width);
  const right = width - INSET - strip;
  const time = timeScale(dated, right);
  const margin = undated === 0 ? null : dated.length === 0 ? 0 : right + INSET;
  let beside = 0;
  const across = ({ date }: CitationNode) =>
    date === null
      ? (margin ?? 0) + INSET + golden(beside++) * Math.max(1, width - (margin ?? 0) - 2 * INSET)
      : time(Date.parse(date));
  const placed = nodes.map((node, i): Placed => {
    const x = across(node);
    return { id: node.id, fx: x, x, y: INSET + golden(i) * (height - AXIS - 2 * INSET) };
  });
  settle(placed, edges, radius, height);
  return {
    ...{ radius, margin, height },
    places: spread(placed, radius + 3, height - AXIS - radius),
    ticks: dated.length === 0 ? [] : ticksOf(time, width),
  };
}

function heightFor(count: number): number {
  return Math.round(Math.min(620, 190 + 16 * Math.sqrt(count) * 1.5)) + AXIS;
}

function marginWidth(undated: number, all: number, width: number): number {
  const share = undated / all;
  return Math.round(Math.min(0.4, Math.max(0.14, share * 0.6)) * (share === 1 ? 0 : width));
}

function timeScale(days: readonly number[], right: number) {
  const [first, last] = [Math.min(...days), Math.max(...days)];
  // A network of one day still needs a stretch of time to stand in.
  const pad = Math.max(DAY * 15, (last - first) * 0.03);
  return scaleUtc([first - pad, last + pad], [INSET, Math.max(INSET + 1, right)]);
}

function ticksOf(time: ReturnType<typeof timeScale>, width: number) {
  const format = time.tickFormat(Math.max(2, Math.floor(width / 110)));
  return time
    .ticks(Math.max(2, Math.floor(width / 110)))
    .map((day) => ({ x: time(day), label: format(day) }));
}

interface Placed extends PlacedNode {
  /** Fixed across, for time is exact; only down is there room to give way. */
  fx: number;
}

// Multiples of the golden ratio spread evenly, before any force draws at what they place.
const golden = (i: number) => (i * 0.6180339887) % 1;

function settle(nodes: Placed[], edges: Subgraph["edges"], radius: number, height: number): void {
  const links = edges.map(({ source, target }) => ({ source, target }));
  const many = nodes.length > 700;
  forceSimulation(nodes)
    .force("middle", forceY((height - AXIS) / 2).strength(0.01))
    .force("room", forceCollide(radius * (nodes.length < 60 ? 2.6 : 1.4)).strength(0.9))
    .force(
      "links",
      forceLink<Placed, { source: string; target: string }>(links)
        .id(({ id }) => id)
        .distance(30)
        .strength(many ? 0.02 : 0.06),
    )
    .stop()
    .tick(many ? STEPS / 2 : STEPS);
}

/** The places, drawn out or together so that they take all the height there is. */
function spread(nodes: readonly Placed[], top: number, bottom: number): Map<string, PlacedNode> {
  const [least, most] = [
    Math.min(...nodes.map(({ y }) => y)),
    Math.max(...nodes.map(({ y }) => y)),
  ];
  const middle = (top + bottom) / 2;
  const y = (value: number) =>
    most - least < 1 ? middle : top + ((value - least) / (most - least)) * (bottom - top);
  return new Map(nodes.map((node) => [node.id, { id: node.id, x: node.x, y: y(node.y) }]));
}
