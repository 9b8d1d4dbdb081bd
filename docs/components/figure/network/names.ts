/** Names beside the nodes of a network, as many as find room without lying on each other. */
import type { CitationNode, Subgraph } from "../../citations/graph.js";
import { svg } from "../marks.js";
import type { NetworkLayout } from "./layout.js";

/** Up to so many nodes, all may have names; of more, only the most cited. */
const MOST_NAMES = 28;
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
  { nodes }: Subgraph,
  { places, radius, height }: NetworkLayout,
  { width, chosen }: { width: number; chosen: string },
): SVGTextElement[] {
  const weight = ({ id, cites, citedBy }: CitationNode) =>
    id === chosen ? 1e9 : citedBy * 2 + cites;
  const first = [...nodes]
    .sort((a, b) => weight(b) - weight(a))
    .slice(0, nodes.length > 120 ? MOST_NAMES / 3 : MOST_NAMES);
  const dots = nodes.map(({ id }) => places.get(id)!);
  const taken: Box[] =
    nodes.length > 120
      ? []
      : dots.map(({ x, y }) => ({ left: x - radius, right: x + radius, top: y - LINE / 2 }));
  return first.flatMap((node) => {
    const name = shortName(node.label, Math.min(LONGEST, Math.floor(width / 12)));
    const { x, y } = places.get(node.id)!;
    const room = name.length * LETTER + 4;
    const spot = spotsAround(x, y, radius, room).find(
      (box) =>
        box.left >= 0 &&
        box.right <= width &&
        box.top >= 0 &&
        box.top + LINE < height - 26 &&
        !taken.some((other) => overlap(box, other)),
    );
    if (!spot) return [];
    taken.push(spot);
    const look = { "font-size": 11.5, fill: "var(--crossings-ink)", "pointer-events": "none" };
    const halo = { stroke: "var(--crossings-ground)", "stroke-width": 3, "paint-order": "stroke" };
    return [svg("text", { x: spot.left + 2, y: spot.top + 12, ...look, ...halo }, name)];
  });
}

function spotsAround(x: number, y: number, radius: number, room: number): Box[] {
  const box = (left: number, top: number) => ({ left, right: left + room, top });
  const [right, left] = [x + radius + 3, x - radius - 3 - room];
  return [
    box(right, y - LINE / 2),
    box(left, y - LINE / 2),
    box(x - room / 2, y - radius - LINE - 1),
    box(x - room / 2, y + radius + 1),
    box(right, y - LINE - 2),
    box(left, y + 2),
    box(right, y + 2),
    box(left, y - LINE - 2),
  ];
}

function overlap(a: Box, b: Box): boolean {
  return a.left < b.right && b.left < a.right && Math.abs(a.top - b.top) < LINE;
}

/** A name of at most so many letters, cut at a word. */
export function shortName(name: string, most: number): string {
  const letters = Array.from(name);
  if (letters.length <= most) return name;
  const cut = letters.slice(0, most - 1).join("");
  return `${cut.replace(/[\s,;:]+\S{0,12}$/u, "") || cut}…`;
}
