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
  /Column "(.+?)" does not exist on/,
  /Table with name (\S+) does not exist/,
  /Function with name (\S+) does not exist/,
];
const NEAR = /syntax error at or near "(.+?)"/;

/** Words of a query that a misspelt one may have been. */
const KEYWORDS: readonly string[] = [
  ...["select", "from", "where", "group", "order", "having", "limit", "offset", "with", "values"],
  ...["join", "left", "inner", "using", "union", "distinct", "between", "describe", "summarize"],
];

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
  if (MARK_WITHOUT_VALUE.test(what)) return valueMissing(sql);
  const from = /end of input/.test(what)
    ? sql.trimEnd().length
    : (pointedAt(message, sql, word) ?? 0);
  const length = word !== undefined && sql.startsWith(word, from) ? word.length : wordAt(sql, from);
  const slip = unknown === undefined && word !== undefined ? misspeltKeyword(sql, from) : null;
  if (slip) return placeIn(sql, slip.from, slip.from + slip.word.length, what, slip.nearest);
  const meant = unknown === undefined ? [] : nearestNames(unknown, names);
  const nearest =
    meant.length > 0 || unknown === undefined ? meant : nearestNames(unknown, suggested(message));
  return placeIn(sql, from, from + length, `${what}${adviceOn(what, unknown, sql)}`, nearest);
}

/** A place in a query with what is to be said there. */
export function placeIn(
  sql: string,
  from: number,
  to: number,
  message: string,
  nearest: readonly string[] = [],
): ErrorPlace {
  const before = sql.slice(0, from).split("\n");
  const column = (before.at(-1)?.length ?? 0) + 1;
  return { message, line: before.length, column, from, to: Math.min(sql.length, to), nearest };
}

const MARK_WITHOUT_VALUE = /Expected \d+ parameters?, but none were supplied/;

function valueMissing(sql: string): ErrorPlace {
  const at = Math.max(0, sql.search(/[?]|\$\w+/));
  return placeIn(sql, at, at + 1, "this mark has no value: write it into Parameters, as in [1962]");
}

/** What DuckDB itself takes for the name that was meant, likely or not. */
function suggested(message: string): string[] {
  const [, list = ""] =
    /(?:Did you mean|Candidate (?:bindings|tables|entries|functions)\s*:) ?(.+)/.exec(message) ??
    [];
  return Array.from(list.matchAll(/"([^"]+)"/g), ([, name = ""]) => name);
}

/** The word at a place, or the one before it, where it is nearly a keyword: `slect`, `form documents`. */
function misspeltKeyword(sql: string, from: number) {
  const at = /^\w+/.exec(sql.slice(from))?.[0] ?? "";
  const before = /(\w+)\s+$/.exec(sql.slice(0, from));
  const words = [
    { word: at, from },
    { word: before?.[1] ?? "", from: before?.index ?? 0 },
  ];
  for (const { word, from: start } of words) {
    if (word.length < 4 || KEYWORDS.includes(word.toLowerCase())) continue;
    const nearest = nearestNames(word, KEYWORDS, 1);
    if (nearest.length > 0) return { word, from: start, nearest };
  }
  return null;
}

/** What helps those who meet an error for the first time. */
function adviceOn(what: string, unknown: string | undefined, sql: string): string {
  if (unknown !== undefined && /^Binder/.test(what) && sql.includes(`"${unknown}"`))
    return ` (a text stands in single quotes: '${unknown}')`;
  if (unknown !== undefined && /^\w+:\/\/|\.(?:parquet|csv|json)$/i.test(unknown)) return OWN_FILE;
  if (/^Permission Error|httpfs/.test(what)) return OWN_FILE;
  return /exists in the \w+ extension/.test(what) ? " (this site loads no extensions)" : "";
}

const OWN_FILE = " (nothing is fetched here: open a file of your own under “Your own file”)";

/** `line 3, column 5: …; nearest: kind`: an error as one line. */
export function placedMessage({ message, line, column, nearest }: ErrorPlace): string {
  const meant = nearest.length > 0 ? `; nearest: ${nearest.join(", ")}` : "";
  const said = meant === "" ? message : message.replace(/[.!;]+$/, "");
  return `line ${line}, column ${column}: ${said}${meant}`;
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
