/** Citations that mean one document, put together before anybody knows which. */
import type { Citation, Party } from "../language/citations/citation.js";
import {
  type DocumentNumber,
  numberKey,
  parsedNumber,
  seriesKey,
} from "../language/citations/numbers.js";
import { areHandedOver } from "../language/citations/handed-over.js";
import { kindsAgree } from "./kinds.js";
import { agree, type Directory } from "./parties.js";

/** All that a set of citations says of the one document that they mean. */
export interface Cluster {
  citations: Citation[];
  kind: Citation["kind"];
  number: DocumentNumber | null;
  date: string | null;
  date_end: string | null;
  edtf: string | null;
  author: Party | null;
  recipient: Party | null;
  /** Date of the earliest citing document; null if unknown. */
  cited: string | null;
}

/** A citation alone. */
export function clusterOf(citation: Citation, cited: string | null): Cluster {
  const { kind, date, date_end, edtf, author, recipient } = citation;
  return {
    citations: [citation],
    number: numberOf(citation),
    ...{ kind, date, date_end, edtf, author, recipient, cited },
  };
}

function numberOf({ number, series }: Citation): DocumentNumber | null {
  if (number === null) return null;
  if (series !== null) return { number, series, year: null };
  return /[（(〔字]/u.test(number) ? parsedNumber(number) : { number, series: null, year: null };
}

/** Puts the citations of each document together, in their order. */
export function clustersIn(
  citations: readonly Citation[],
  written: string | null,
  directory: Directory,
): Cluster[] {
  return mergedBy(
    citations.map((citation) => clusterOf(citation, written)),
    (a, b) => meanOne(a, b, directory),
  );
}

/** Puts clusters of different documents together where they name the same writer or series. */
export function mergedAcross(clusters: readonly Cluster[], directory: Directory): Cluster[] {
  return mergedBy(clusters, (a, b) => meanOne(a, b, directory) && isOneAcross(a, b, directory));
}

/** Joins each cluster to the first that it fits among those of its number or date. */
function mergedBy(
  clusters: readonly Cluster[],
  fits: (a: Cluster, b: Cluster) => boolean,
): Cluster[] {
  const merged: Cluster[] = [];
  const byKey = new Map<string, Cluster[]>();
  for (const cluster of clusters) {
    const keys = keysOf(cluster);
    const near = keys.flatMap((key) => byKey.get(key) ?? []);
    const home = near.find((other) => fits(other, cluster));
    if (home === undefined) merged.push(cluster);
    else join(home, cluster);
    for (const key of keysOf(home ?? cluster)) {
      const known = byKey.get(key) ?? [];
      if (!known.includes(home ?? cluster)) known.push(home ?? cluster);
      byKey.set(key, known);
    }
  }
  return merged;
}

function keysOf({ number, date }: Cluster): string[] {
  const keys = number === null ? [] : [`number ${numberKey(number.number)}`];
  return date === null ? keys : [...keys, `date ${date}`];
}

function join(home: Cluster, other: Cluster): void {
  home.citations.push(...other.citations);
  if (home.kind === "reply" || home.kind === "document") home.kind = other.kind;
  home.number ??= other.number;
  if (home.date === null)
    Object.assign(home, { date: other.date, date_end: other.date_end, edtf: other.edtf });
  home.author = fuller(home.author, other.author);
  home.recipient = fuller(home.recipient, other.recipient);
  if (other.cited !== null && (home.cited === null || other.cited < home.cited))
    home.cited = other.cited;
}

function fuller(one: Party | null, other: Party | null): Party | null {
  if (one === null || other === null) return one ?? other;
  return one.entity === null && other.entity !== null ? other : one;
}

/** Whether nothing contradicts that two mean one document, and a number or a date says so. */
export function meanOne(a: Cluster, b: Cluster, directory: Directory): boolean {
  const numbered = a.number !== null && b.number !== null;
  const dated = a.date !== null && b.date !== null;
  if (!numbered && !dated) return false;
  if (numbered && !numbersAgree(a.number!, b.number!)) return false;
  if (dated && (a.date !== b.date || a.date_end !== b.date_end)) return false;
  if (kindsAgree(a.kind, b.kind) === "far") return false;
  return !differ(a.author, b.author, directory) && !differ(a.recipient, b.recipient, directory);
}

/** Equal, and of one series where both tell it in one script. */
export function numbersAgree(a: DocumentNumber, b: DocumentNumber): boolean {
  if (numberKey(a.number) !== numberKey(b.number)) return false;
  if (a.year !== null && b.year !== null && a.year !== b.year) return false;
  if (a.series === null || b.series === null) return true;
  const han = (series: string) => /\p{Script=Han}/u.test(series);
  return han(a.series) !== han(b.series) || seriesKey(a.series) === seriesKey(b.series);
}

function differ(a: Party | null, b: Party | null, directory: Directory): boolean {
  return a !== null && b !== null && agree(a, b, null, directory) === "different";
}

function same(a: Party | null, b: Party | null, directory: Directory): boolean {
  return a !== null && b !== null && agree(a, b, null, directory) === "same";
}

/** Days in which an office counts its telegrams before it begins anew. */
const YEAR = 366;

/** Two documents cite one only where both name its writer, or a series that is nobody else's. */
function isOneAcross(a: Cluster, b: Cluster, directory: Directory): boolean {
  const near = a.cited === null || b.cited === null || daysBetween(a.cited, b.cited) <= YEAR;
  const dated = a.date !== null && b.date !== null;
  const series = a.number?.series != null && b.number?.series != null;
  const numbered = series && numbersAgree(a.number!, b.number!);
  const written = same(a.author, b.author, directory);
  if (!dated && !near && a.number?.year == null && !/^(?:paper|decision)$/.test(a.kind))
    return numbered && written;
  if (numbered) return true;
  const received =
    same(a.recipient, b.recipient, directory) || a.recipient === null || b.recipient === null;
  if (dated && areHandedOver(a.kind, b.kind))
    return written || same(a.recipient, b.recipient, directory);
  return written && (dated || received) && kindsAgree(a.kind, b.kind) === "same";
}

export function daysBetween(a: string, b: string): number {
  return Math.abs(Date.parse(a) - Date.parse(b)) / 86_400_000;
}
