/**
 * A large network of citations, seen from afar: its documents in cells of a stretch of time, a family of kinds, and
 * whether they are here, with the citations between the cells. Pure.
 */
import type { CitationGraph, CitationNode } from "./graph.js";
import { FAMILIES, familyOf } from "./kinds.js";

export type Stretch = "month" | "quarter" | "year" | "decade";

/** Documents of one stretch of time, family and place. */
export interface AggregateCell {
  /** Name for the address: `1958-Q2~1~held`. */
  key: string;
  /** `1958`, `1958-Q2`, `1958-04`, `1950s`, `before 1949`, `after 1972`; null for the undated. */
  period: string | null;
  /** Index of its family of kinds. */
  family: number;
  held: boolean;
  nodes: readonly CitationNode[];
}

/** Citations from the documents of one cell to those of another. */
export interface AggregateLink {
  source: string;
  target: string;
  /** How many documents of the one cite documents of the other, each pair once. */
  citations: number;
}

export interface CitationAggregate {
  stretch: Stretch;
  /** All stretches of the time that most documents are of, with the empty ones; before and after it the few others. */
  periods: readonly string[];
  cells: readonly AggregateCell[];
  /** Between two different cells, and within one; the strongest first. */
  links: readonly AggregateLink[];
}

const STRETCHES: readonly Stretch[] = ["month", "quarter", "year", "decade"];

/** Columns that a picture can have and its cells still be pointed at. */
export const MOST_PERIODS = 36;

/** The network in cells of the shortest stretch of time that needs no more than so many columns. */
export function citationAggregate(
  graph: CitationGraph,
  { most = MOST_PERIODS }: { most?: number } = {},
): CitationAggregate {
  const dates = graph.nodes.flatMap(({ date }) => date ?? []).sort();
  const time = usualTime(dates);
  const stretch = STRETCHES.find((one) => !time || count(one, ...time) <= most) ?? "decade";
  const cells = cellsOf(graph.nodes, (date) => columnOf(stretch, date, time));
  const cellOf = new Map(cells.flatMap(({ key, nodes }) => nodes.map(({ id }) => [id, key])));
  const outside = (word: string) =>
    [...new Set(cells.flatMap(({ period }) => period ?? []))].filter((one) => one.startsWith(word));
  const within = time ? all(stretch, ...time) : [];
  const periods = [...outside(BEFORE), ...within, ...outside(AFTER)];
  return { stretch, periods, cells: inOrder(cells, periods), links: linksBetween(graph, cellOf) };
}

const BEFORE = "before ";
const AFTER = "after ";

/** Share of the documents at either end that may lie outside of the usual time. */
const OUTSIDE = 0.01;

type Days = readonly [first: string, last: string];

/** First and last of ordered days; of all but a few, where those few make the time more than twice as long. */
function usualTime(dates: readonly string[]): Days | null {
  const few = Math.floor(dates.length * OUTSIDE);
  const [all, usual] = [daysOf(dates), daysOf(dates.slice(few, dates.length - few))];
  return all && usual && lengthOf(all) > 2 * lengthOf(usual) ? usual : all;
}

function daysOf(dates: readonly string[]): Days | null {
  const [first, last] = [dates[0], dates.at(-1)];
  return first === undefined || last === undefined ? null : [first, last];
}

function lengthOf([first, last]: Days): number {
  return Date.parse(last) - Date.parse(first);
}

/** The column that a day belongs to. */
function columnOf(stretch: Stretch, date: string, time: Days | null): string {
  const index = indexOf(stretch, date);
  if (time && index < indexOf(stretch, time[0])) return BEFORE + periodOf(stretch, time[0]);
  if (time && index > indexOf(stretch, time[1])) return AFTER + periodOf(stretch, time[1]);
  return nameOf(stretch, index);
}

/** The number of a day's stretch, counted from the year 0. */
function indexOf(stretch: Stretch, date: string): number {
  const [year = 0, month = 1] = date.split("-").map(Number);
  if (stretch === "decade") return Math.floor(year / 10);
  if (stretch === "year") return year;
  return stretch === "quarter" ? year * 4 + Math.floor((month - 1) / 3) : year * 12 + month - 1;
}

function nameOf(stretch: Stretch, index: number): string {
  if (stretch === "decade") return `${index * 10}s`;
  if (stretch === "year") return String(index);
  if (stretch === "quarter") return `${Math.floor(index / 4)}-Q${(index % 4) + 1}`;
  return `${Math.floor(index / 12)}-${String((index % 12) + 1).padStart(2, "0")}`;
}

/** The stretch of time that a day lies in, by its name. */
export function periodOf(stretch: Stretch, date: string): string {
  return nameOf(stretch, indexOf(stretch, date));
}

function count(stretch: Stretch, first: string, last: string): number {
  return indexOf(stretch, last) - indexOf(stretch, first) + 1;
}

function all(stretch: Stretch, first: string, last: string): string[] {
  const start = indexOf(stretch, first);
  return Array.from({ length: count(stretch, first, last) }, (_, i) => nameOf(stretch, start + i));
}

function cellsOf(
  nodes: readonly CitationNode[],
  columnOfDay: (date: string) => string,
): AggregateCell[] {
  const cells = new Map<string, AggregateCell & { nodes: CitationNode[] }>();
  for (const node of nodes) {
    const period = node.date === null ? null : columnOfDay(node.date);
    const family = FAMILIES.indexOf(familyOf(node.kind));
    const key = `${period ?? "undated"}~${family}~${node.held ? "held" : "missing"}`;
    const cell = cells.get(key);
    if (cell) cell.nodes.push(node);
    else cells.set(key, { key, period, family, held: node.held, nodes: [node] });
  }
  return [...cells.values()];
}

/** Cells by time, the undated last, then by kind, those that are here first. */
function inOrder(cells: readonly AggregateCell[], periods: readonly string[]): AggregateCell[] {
  const at = new Map(periods.map((period, i) => [period, i]));
  const column = ({ period }: AggregateCell) =>
    period === null ? periods.length : (at.get(period) ?? 0);
  return [...cells].sort(
    (a, b) => column(a) - column(b) || a.family - b.family || Number(b.held) - Number(a.held),
  );
}

function linksBetween(
  { edges }: CitationGraph,
  cellOf: ReadonlyMap<string, string>,
): AggregateLink[] {
  const links = new Map<string, AggregateLink>();
  for (const edge of edges) {
    const [source, target] = [cellOf.get(edge.source)!, cellOf.get(edge.target)!];
    const key = `${source} ${target}`;
    const link = links.get(key) ?? { source, target, citations: 0 };
    link.citations += 1;
    links.set(key, link);
  }
  const name = ({ source, target }: AggregateLink) => `${source} ${target}`;
  return [...links.values()].sort(
    (a, b) => b.citations - a.citations || (name(a) < name(b) ? -1 : 1),
  );
}
