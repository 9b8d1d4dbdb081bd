/** Names beside the nodes of a network, as many as find room beside each other and beside the lines. */
import type { CitationNode, Subgraph } from "../../citations/graph.js";
import { day } from "../../words/names.js";
import { svg } from "../marks.js";
import type { NetworkLayout } from "./layout.js";
import { edgePoints } from "./paths.js";

/** Up to so many nodes, all may have names; of more, only the most cited. */
const MOST_NAMES = 28;
/** Up to so many nodes and edges, names keep clear of all of them; more would leave them no room. */
const SPARSE = { nodes: 120, edges: 150 };
const LINE = 15;
const LETTER = 6;
const LONGEST = 44;

interface Box {
  left: number;
  right: number;
  top: number;
}

/** The names. The chosen node's comes first, then those of the most neighbours. */
export function nodeNames(
  { nodes, edges }: Subgraph,
  { places, radius, height }: NetworkLayout,
  { width, chosen }: { width: number; chosen: string },
): SVGTextElement[] {
  const weight = ({ id, cites, cited_by }: CitationNode) =>
    id === chosen ? 1e9 : cited_by * 2 + cites;
  const first = [...nodes]
    .sort((a, b) => weight(b) - weight(a))
    .slice(0, nodes.length > SPARSE.nodes ? MOST_NAMES / 3 : MOST_NAMES);
  const names = tellingNames(first, Math.min(LONGEST, Math.floor(width / 12)));
  const taken = nodes.length > SPARSE.nodes ? [] : dotBoxes(nodes, places, radius);
  const lines =
    edges.length > SPARSE.edges ? [] : edges.flatMap((edge) => edgePoints(edge, places));
  const isFree = (box: Box) =>
    box.left >= 0 &&
    box.right <= width &&
    box.top >= 0 &&
    box.top + LINE < height - 26 &&
    !taken.some((other) => overlap(box, other)) &&
    !lines.some((point) => isWithin(box, point));
  return first.flatMap((node) => {
    const name = names.get(node.id)!;
    const { x, y } = places.get(node.id)!;
    const spot = spotsAround(x, y, radius, name.length * LETTER + 4).find(isFree);
    if (!spot) return [];
    taken.push(spot);
    const look = { "font-size": 11.5, fill: "var(--crossings-ink)", "pointer-events": "none" };
    const halo = { stroke: "var(--crossings-ground)", "stroke-width": 3, "paint-order": "stroke" };
    return [svg("text", { x: spot.left + 2, y: spot.top + 12, ...look, ...halo }, name)];
  });
}

function dotBoxes(
  nodes: Subgraph["nodes"],
  places: NetworkLayout["places"],
  radius: number,
): Box[] {
  return nodes.flatMap(({ id }) => {
    const { x, y } = places.get(id)!;
    return [{ left: x - radius, right: x + radius, top: y - LINE / 2 }];
  });
}

function spotsAround(x: number, y: number, radius: number, room: number): Box[] {
  const box = (left: number, top: number) => ({ left, right: left + room, top });
  const [right, left] = [x + radius + 3, x - radius - 3 - room];
  const rows = [0, 5, -5, 10, -10].map((off) => y - LINE / 2 + off);
  return [
    ...rows.flatMap((top) => [box(right, top), box(left, top)]),
    ...[y - radius - LINE - 1, y + radius + 1].flatMap((top) =>
      [0.5, 0.25, 0.75, 0, 1].map((share) => box(x - room * share, top)),
    ),
  ];
}

function overlap(a: Box, b: Box): boolean {
  return a.left < b.right && b.left < a.right && Math.abs(a.top - b.top) < LINE;
}

function isWithin({ left, right, top }: Box, { x, y }: { x: number; y: number }): boolean {
  return x > left - 2 && x < right + 2 && y > top && y < top + LINE;
}

/**
 * What each node is called in at most so many letters. Where several are cut to the same, their dates tell
 * them apart: `Statement from… 8 June 1962`.
 */
export function tellingNames(
  nodes: readonly Pick<CitationNode, "id" | "label" | "date" | "edtf">[],
  most: number,
): Map<string, string> {
  const cut = nodes.map(({ label }) => shortName(label, most));
  return new Map(
    nodes.map(({ id, label, date, edtf }, at) => {
      const isAlone = cut.filter((name) => name === cut[at]).length === 1;
      if (isAlone || cut[at] === label) return [id, cut[at]!];
      const when = date === null ? "undated" : edtf === date || edtf === null ? day(date) : edtf;
      return [id, `${shortName(label, Math.max(8, most - when.length - 1))} ${when}`];
    }),
  );
}

/** A name of at most so many letters, cut at a word. */
export function shortName(name: string, most: number): string {
  const letters = Array.from(name);
  if (letters.length <= most) return name;
  const cut = letters.slice(0, most - 1).join("");
  return `${cut.replace(/[\s,;:]+\S{0,12}$/u, "") || cut}…`;
}

/** Names of at most so many letters. Those that would be cut to the same lose their middle instead of their end. */
export function apartNames(names: readonly string[], most: number): string[] {
  const cut = names.map((name) => shortName(name, most));
  return names.map((name, at) => {
    const isAlike = names.some((other, i) => cut[i] === cut[at] && other !== name);
    return isAlike ? withoutMiddle(name, most) : cut[at]!;
  });
}

function withoutMiddle(name: string, most: number): string {
  const letters = Array.from(name);
  const head = Math.floor((most - 1) * 0.4);
  const start = letters.slice(0, head).join("").trimEnd();
  const end = letters.slice(letters.length - (most - 1 - head)).join("");
  return `${start}…${end.trimStart()}`;
}
