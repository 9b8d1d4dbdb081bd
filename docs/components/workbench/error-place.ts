/** Where in a query its error is, and which known name was probably meant. Pure. */
import { nearestNames } from "../query/nearest.js";

export interface ErrorPlace {
  /** What is wrong, in one line. */
  message: string;
  /** From 1. */
  line: number;
  column: number;
  /** [from, to) in UTF-16 units of the query's text. */
  from: number;
  to: number;
  /** Names that the schema has and that are nearest to the one it lacks. */
  nearest: readonly string[];
}

/** Sentences in which DuckDB names what it does not know; the name is the first group. */
const UNKNOWN: readonly RegExp[] = [
  /Referenced column "(.+?)" not found/,
  /does not have a column named "(.+?)"/,
  /Referenced table "(.+?)" not found/,
  /Table with name (\S+) does not exist/,
  /Function with name (\S+) does not exist/,
];
const NEAR = /syntax error at or near "(.+?)"/;

/**
 * The place of an error in a query, from DuckDB's message, which quotes the line and points below it.
 * Without such lines (an end of input, a lost file) the whole query's end is meant; null for no message.
 */
export function errorPlace(
  message: string,
  sql: string,
  names: readonly string[] = [],
): ErrorPlace | null {
  const [what = ""] = message.trim().split("\n");
  if (what === "") return null;
  const unknown = UNKNOWN.map((sentence) => sentence.exec(what)?.[1]).find((name) => name);
  const word = unknown ?? NEAR.exec(what)?.[1];
  const from = /end of input/.test(what)
    ? sql.trimEnd().length
    : (pointedAt(message, sql, word) ?? 0);
  const length = word !== undefined && sql.startsWith(word, from) ? word.length : wordAt(sql, from);
  const before = sql.slice(0, from).split("\n");
  return {
    message: what,
    line: before.length,
    column: (before.at(-1)?.length ?? 0) + 1,
    from,
    to: Math.min(sql.length, from + length),
    nearest: unknown === undefined ? [] : nearestNames(unknown, names),
  };
}

/** `line 3, column 5: …; nearest: kind`: an error as one line. */
export function placedMessage({ message, line, column, nearest }: ErrorPlace): string {
  const meant = nearest.length > 0 ? `; nearest: ${nearest.join(", ")}` : "";
  return `line ${line}, column ${column}: ${message}${meant}`;
}

const POINTER = /^LINE (\d+): (.*)\n( *)\^/m;

function pointedAt(message: string, sql: string, word: string | undefined): number | null {
  const [, line, shown = "", blanks = ""] = POINTER.exec(message) ?? [];
  if (line === undefined) return word === undefined ? null : found(sql, word, 0);
  const start = lineStart(sql, Number(line));
  const whole = sql.slice(start).split("\n", 1)[0] ?? "";
  const cut = shown.replace(/^\.\.\./, "").replace(/\.\.\.$/, "");
  const offset = Math.max(0, whole.indexOf(cut));
  const lead = shown.startsWith("...") && !whole.startsWith("...") ? 3 : 0;
  const column = unitsAt(cut, blanks.length - `LINE ${line}: `.length - lead);
  const at = start + offset + column;
  return word === undefined || sql.startsWith(word, at) ? at : found(sql, word, at);
}

/** The occurrence of a word that is nearest to a place; the place itself where there is none. */
function found(sql: string, word: string, near: number): number {
  let best = near;
  let distance = Infinity;
  const lower = sql.toLowerCase();
  const wanted = word.toLowerCase();
  for (let at = lower.indexOf(wanted); at >= 0; at = lower.indexOf(wanted, at + 1))
    if (Math.abs(at - near) < distance) [best, distance] = [at, Math.abs(at - near)];
  return best;
}

function lineStart(sql: string, line: number): number {
  return sql
    .split("\n")
    .slice(0, line - 1)
    .reduce((sum, { length }) => sum + length + 1, 0);
}

const WIDE =
  /[\u1100-\u115f\u2e80-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe6f\uff00-\uff60\uffe0-\uffe6]/;

// DuckDB points by the columns of a terminal, where a Chinese sign takes two.
function unitsAt(text: string, columns: number): number {
  let units = 0;
  for (const sign of text) {
    if (columns <= 0) break;
    columns -= WIDE.test(sign) ? 2 : 1;
    units += sign.length;
  }
  return units;
}

function wordAt(sql: string, from: number): number {
  return /^\w+/.exec(sql.slice(from))?.[0].length ?? 1;
}
