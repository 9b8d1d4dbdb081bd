/**
 * Figures that the words around them were written for. A page's front matter may say what they were:
 *
 *     expect:
 *       numbers: { day_low: 1000, day_high: 9999 }
 *
 * of the first row of the result `numbers`. Another value is an error where the prose has it.
 */
import matter from "gray-matter";
import { readBack } from "../../../docs/components/query/answer.js";
import type { AnswerFile } from "../../../docs/components/query/answer.js";
import { boundPlaces } from "./bound-places.js";
import { pageParts } from "./page-parts.js";

/** A result of a page, with the line of its SQL. */
export interface NamedResult {
  id: string;
  line: number;
  answer: Pick<AnswerFile, "columns" | "rows">;
}

/** What of a page is not as its front matter expects, as `[line, message]`. */
export function unexpected(
  source: string,
  results: readonly NamedResult[],
): (readonly [number, string])[] {
  const { expect } = matter(source, {}).data as { expect?: unknown };
  if (expect === undefined || expect === null) return [];
  if (!isRecord(expect)) return [[1, `expect is no list of results: ${JSON.stringify(expect)}`]];
  return Object.entries(expect).flatMap(([name, values]) => {
    const result = results.find(({ id }) => id === name || id === `[${name}]`);
    if (!result) return [[1, `expect names no result of the page: ${name}`] as const];
    if (!isRecord(values)) return [[1, `expect has no columns of ${name}`] as const];
    return Object.entries(values).flatMap(([column, was]) => changed(source, result, column, was));
  });
}

function changed(
  source: string,
  { id, line, answer }: NamedResult,
  column: string,
  was: unknown,
): (readonly [number, string])[] {
  const name = id.replace(/^\[(.*)\]$/, "$1");
  const at = answer.columns.indexOf(column);
  if (at < 0) return [[line, `expect names no column of ${name}: ${column}`]];
  const is = shown(readBack(answer.rows[0]?.[at]));
  if (is === shown(was)) return [];
  const places = boundPlaces(pageParts(source), name, column);
  const message = `${name}.${column} is ${is}, and the words here were written for ${shown(was)}`;
  return (places.length > 0 ? places : [line]).map((place) => [place, message] as const);
}

/** A value as front matter and table can both write it; days without their hours. */
function shown(value: unknown): string {
  if (value === null || value === undefined) return "nothing";
  if (value instanceof Date) return value.toISOString().replace("T00:00:00.000Z", "");
  return typeof value === "string" || typeof value === "bigint"
    ? `${value}`
    : JSON.stringify(value);
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
