/**
 * Channels of a page's bare Plot marks (`Plot.dot(rows, {x: "yaer"})`) that name no column of their rows, where the rows
 * are the result of a SQL cell: such a mark would draw nothing.
 */
import { color } from "d3";
import ts from "typescript";
import { nearestNames } from "../../../docs/components/query/nearest.js";
import type { Column } from "./column-types.js";
import { type PageParts, isRun, placeholders } from "./page-parts.js";
import { parsed } from "./parsed.js";

/** Channels whose text is always the name of a column. */
const PLACES = new Set([
  ...["x", "y", "x1", "x2", "y1", "y2", "z", "fx", "fy", "text", "href", "title", "geometry"],
]);
/** Channels whose text may be a colour as well. */
const COLORS = new Set(["fill", "stroke"]);
/** Words of CSS that are colours, and those that lead to one. */
const COLOR =
  /^(?:none|inherit|currentcolor|transparent|context-(?:fill|stroke)|(?:var|url|color-mix)\(.*\))$/i;

/** Faults as `[line of the page, message]`. */
export function channelFaults(
  page: PageParts,
  columnsOf: (line: number) => readonly Column[] | null,
): [number, string][] {
  const results = new Map<string, string[]>();
  for (const { tag, attributes, line } of page.fences) {
    const columns = tag === "sql" && isRun(attributes) ? columnsOf(line) : null;
    if (columns && attributes["id"])
      results.set(
        attributes["id"],
        columns.map(({ name }) => name),
      );
  }
  const code = page.fences.filter(
    ({ tag, attributes }) => (tag === "js" || tag === "ts") && isRun(attributes),
  );
  return [...code, ...placeholders(page)].flatMap(({ content, line }) => {
    const file = parsed(content);
    const faults: [number, string][] = [];
    const visit = (node: ts.Node): void => {
      if (ts.isCallExpression(node)) faults.push(...faultsIn(node, file, line, results));
      ts.forEachChild(node, visit);
    };
    visit(file);
    return faults;
  });
}

function faultsIn(
  call: ts.CallExpression,
  file: ts.SourceFile,
  line: number,
  results: ReadonlyMap<string, readonly string[]>,
): [number, string][] {
  const [data, options] = call.arguments;
  const columns =
    isPlot(call) && data && ts.isIdentifier(data) ? results.get(data.text) : undefined;
  if (!columns || !options) return [];
  return channelsOf(options).flatMap(({ name, value }): [number, string][] => {
    if (!isMissing(name, value.text, columns)) return [];
    const near = nearestNames(value.text, columns);
    const meant =
      near.length > 0 ? `nearest: ${near.join(", ")}` : `there are: ${columns.join(", ")}`;
    const at = file.getLineAndCharacterOfPosition(value.getStart(file)).line;
    return [
      [line + at, `no such column in ${(data as ts.Identifier).text}: ${value.text}; ${meant}`],
    ];
  });
}

/** Whether it is `Plot.…(…)`. */
function isPlot({ expression }: ts.CallExpression): boolean {
  return (
    ts.isPropertyAccessExpression(expression) &&
    ts.isIdentifier(expression.expression) &&
    expression.expression.text === "Plot"
  );
}

function isMissing(channel: string, text: string, columns: readonly string[]): boolean {
  if (columns.includes(text)) return false;
  if (PLACES.has(channel)) return true;
  return COLORS.has(channel) && color(text) === null && !COLOR.test(text.trim());
}

interface Channel {
  name: string;
  value: ts.StringLiteralLike;
}

/** The channels with a text of a mark's options; of a transform's (`Plot.groupX(outputs, options)`) the last. */
function channelsOf(options: ts.Expression): Channel[] {
  if (ts.isCallExpression(options)) {
    const last = options.arguments.at(-1);
    return isPlot(options) && last ? channelsOf(last) : [];
  }
  if (!ts.isObjectLiteralExpression(options)) return [];
  return options.properties.flatMap((property): Channel[] => {
    if (ts.isSpreadAssignment(property)) return channelsOf(property.expression);
    if (!ts.isPropertyAssignment(property)) return [];
    const value = valueOf(property.initializer);
    return value ? [{ name: property.name.getText(), value }] : [];
  });
}

/** A channel's text, also as `{value: "year"}`. */
function valueOf(channel: ts.Expression): ts.StringLiteralLike | null {
  if (ts.isStringLiteralLike(channel)) return channel;
  if (!ts.isObjectLiteralExpression(channel)) return null;
  const own = channel.properties.find(
    (one) => ts.isPropertyAssignment(one) && one.name.getText() === "value",
  );
  return own && ts.isPropertyAssignment(own) ? valueOf(own.initializer) : null;
}
