/** Who is tied to whom, from the rows of a query: laid out by forces, the same way every time. */
import * as Plot from "npm:@observablehq/plot";
import {
  type SimulationNodeDatum,
  forceCollide,
  forceLink,
  forceManyBody,
  forceSimulation,
  forceX,
  forceY,
} from "npm:d3";
import { figure } from "../figure/figure.js";
import { labelMarks, takenTitle } from "../figure/mark-label.js";
import { placeNames } from "../figure/map/labels.js";
import { svg } from "../figure/marks.js";
import { plot } from "../figure/theme.js";
import { rowHref } from "../table/result-columns.js";
import { number } from "../words/names.js";
import { type Having, type QueryRow, rowsWith } from "./rows.js";

export interface NetworkOptions {
  title: string;
  /** What a tie is, in the plural. */
  units?: string;
}

interface Node extends SimulationNodeDatum {
  name: string;
  x: number;
  y: number;
}

/** Steps after which the forces are at rest. */
const STEPS = 300;
/** Letters of a name at most, and pixels of the chart's width for each of them. */
const LONGEST = 32;
const PIXELS = 18;

/**
 * An arrow for each row, from its `source` to its `target`; a row that names its words, or a document,
 * leads there.
 */
export function network<Row extends object>(
  rows: readonly Row[] & Having<Row, "source" | "target">,
  { title, units = "ties" }: NetworkOptions,
): HTMLElement {
  const ties = rowsWith<QueryRow>("network", rows, ["source", "target"]);
  const nodes = laidOut(ties);
  const at = new Map(nodes.map((node) => [node.name, node]));
  const place = (end: "source" | "target", axis: "x" | "y") => (row: QueryRow) =>
    at.get(nameOf(row[end]))?.[axis] ?? 0;
  const way = {
    ...{ x1: place("source", "x"), y1: place("source", "y") },
    ...{ x2: place("target", "x"), y2: place("target", "y") },
  };
  return figure(
    (width) =>
      labelMarks(
        plot({
          ...{ width, height: Math.max(280, Math.min(560, 120 + nodes.length * 22)) },
          ...{ marginLeft: 70, marginRight: 70, marginBottom: 30 },
          ...{ x: { axis: null }, y: { axis: null } },
          marks: [
            Plot.arrow(ties, {
              ...{ ...way, bend: 12, insetStart: 6, insetEnd: 8, headLength: 6, href: rowHref },
              ...{ stroke: "var(--crossings-series-1)", strokeOpacity: 0.7 },
              title: (row: QueryRow) => `${nameOf(row["source"])} → ${nameOf(row["target"])}`,
            }),
            Plot.dot(nodes, {
              ...{ x: "x", y: "y", r: 5, fill: "var(--crossings-series-2)" },
              title: ({ name }: Node) => name,
            }),
            namesOf(nodes, width),
          ],
        }),
        (_href, mark) => takenTitle(mark),
      ),
    {
      ...{ title, units, count: [ties.length, units], source: "the rows of the query", data: rows },
      describe: `${number(nodes.length)} names, and ${number(ties.length)} arrows between them.`,
    },
  );
}

function laidOut(ties: readonly QueryRow[]): Node[] {
  const names = new Set(ties.flatMap(({ source, target }) => [nameOf(source), nameOf(target)]));
  const nodes = Array.from(names, (name): Node => ({ name, x: NaN, y: NaN }));
  const links = ties.map((row) => ({
    source: nameOf(row["source"]),
    target: nameOf(row["target"]),
  }));
  forceSimulation(nodes)
    .force(
      "link",
      forceLink<Node, (typeof links)[number]>(links)
        .id(({ name }) => name)
        .distance(60),
    )
    .force("charge", forceManyBody().strength(-220))
    .force("room", forceCollide(26))
    .force("x", forceX().strength(0.06))
    .force("y", forceY().strength(0.12))
    .stop()
    .tick(STEPS);
  return nodes;
}

/** Names beside their dots, where there is room; the arrows say those that have none. */
function namesOf(nodes: readonly Node[], width: number): Plot.RenderFunction {
  const longest = Math.max(12, Math.min(LONGEST, Math.floor(width / PIXELS)));
  return (_index, { x, y }) => {
    const places = nodes.map((node) => ({
      ...{ name: shortened(node.name, longest) },
      ...{ x: Number(x?.(node.x)), y: Number(y?.(node.y)) },
    }));
    return svg("g", { fill: "var(--crossings-ink)" }, ...placeNames(places, width));
  };
}

function nameOf(value: unknown): string {
  return typeof value === "string" && value !== "" ? value : "not said";
}

function shortened(name: string, longest: number): string {
  return name.length > longest ? `${name.slice(0, longest - 1).trimEnd()}…` : name;
}
