/** The lines and dots of a network as paths: one for all that look alike, so that thousands draw at once. Pure. */
import type { CitationEdge } from "../../citations/graph.js";
import type { PlacedNode } from "./layout.js";

type Places = ReadonlyMap<string, PlacedNode>;

/** One decimal is finer than a pixel, and keeps the files small. */
const rounded = (value: number) => Math.round(value * 10) / 10;

/** A line from the citing document to the cited one, bent to its left. */
export function edgePath(
  { source, target }: Pick<CitationEdge, "source" | "target">,
  places: Places,
): string {
  const [a, b] = [places.get(source), places.get(target)];
  if (!a || !b) return "";
  const [middle, dx, dy] = [{ x: (a.x + b.x) / 2, y: (a.y + b.y) / 2 }, b.x - a.x, b.y - a.y];
  const [x, y] = [middle.x + dy * 0.14, middle.y - dx * 0.14];
  return `M${rounded(a.x)},${rounded(a.y)}Q${rounded(x)},${rounded(y)} ${rounded(b.x)},${rounded(b.y)}`;
}

/** Points along such a line, from end to end. */
export function edgePoints(
  { source, target }: Pick<CitationEdge, "source" | "target">,
  places: Places,
  count = 32,
): { x: number; y: number }[] {
  const [a, b] = [places.get(source), places.get(target)];
  if (!a || !b) return [];
  const bend = { x: (a.x + b.x) / 2 + (b.y - a.y) * 0.14, y: (a.y + b.y) / 2 - (b.x - a.x) * 0.14 };
  return Array.from({ length: count + 1 }, (_, i) => {
    const t = i / count;
    const along = (from: number, over: number, to: number) =>
      (1 - t) ** 2 * from + 2 * t * (1 - t) * over + t ** 2 * to;
    return { x: along(a.x, bend.x, b.x), y: along(a.y, bend.y, b.y) };
  });
}

/** The head of the arrow of such a line, at the edge of the cited node. */
export function arrowPath(
  { source, target }: Pick<CitationEdge, "source" | "target">,
  places: Places,
  radius: number,
): string {
  const [a, b] = [places.get(source), places.get(target)];
  if (!a || !b) return "";
  const bend = { x: (a.x + b.x) / 2 + (b.y - a.y) * 0.14, y: (a.y + b.y) / 2 - (b.x - a.x) * 0.14 };
  const angle = Math.atan2(b.y - bend.y, b.x - bend.x);
  const at = (distance: number, turn: number) =>
    `${rounded(b.x - Math.cos(angle + turn) * distance)},${rounded(b.y - Math.sin(angle + turn) * distance)}`;
  const reach = radius + 8;
  return `M${at(radius + 1, 0)}L${at(reach, 0.28)}L${at(reach, -0.28)}Z`;
}

/** A dot. */
export function dotPath({ x, y }: PlacedNode, radius: number): string {
  const [left, r] = [rounded(x - radius), rounded(radius)];
  return `M${left},${rounded(y)}a${r},${r} 0 1 0 ${2 * r},0a${r},${r} 0 1 0 ${-2 * r},0`;
}
