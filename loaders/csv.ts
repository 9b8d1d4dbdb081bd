/** A CSV file that a person keeps: UTF-8, a header row, and messages that name the line. */
import { parse } from "csv-parse/sync";
import { InputError, type SourceFile } from "./document.js";

/** One row of a file, with the line that it begins on, from 1. */
export interface CsvRow {
  line: number;
  /** The trimmed cell of a column; empty where the file does not have the column. */
  get(column: string): string;
  /** @throws {InputError} that names the file and this line: what is wrong, and the value that it is wrong of. */
  fail(what: string, value: string): never;
}

/**
 * Reads a CSV file whose header has all the required columns, and no other than those and the
 * optional ones, and whose rows all have a cell for each.
 * @throws {InputError} at the header or the line that is malformed.
 */
export function readCsv(
  file: SourceFile,
  required: readonly string[],
  optional: readonly string[] = [],
): CsvRow[] {
  const [header, ...records] = recordsOf(file);
  if (header === undefined)
    throw new InputError(file.path, 1, "no header row", "the file is empty");
  const columns = columnsOf(file.path, header.cells, required, optional);
  return records.map(({ line, cells }) => {
    const fail = (what: string, value: string): never => {
      throw new InputError(file.path, line, what, value);
    };
    if (cells.length !== columns.size)
      fail(`not ${String(columns.size)} cells in a row`, String(cells.length));
    return { line, get: (column) => cells[columns.get(column) ?? -1] ?? "", fail };
  });
}

interface CsvRecord {
  line: number;
  cells: string[];
}

function recordsOf(file: SourceFile): CsvRecord[] {
  const text = textOf(file);
  const nul = text.indexOf("\0");
  if (nul >= 0)
    throw new InputError(
      file.path,
      lineAt(text, nul),
      "a NUL character, which no text has",
      "0x00",
    );
  try {
    let line = 1;
    return parse(text, {
      bom: true,
      skip_empty_lines: true,
      relax_column_count: true,
      info: true,
      trim: true,
    }).map((found: unknown) => {
      const { record, info } = found as { record: string[]; info: { lines: number } };
      const beginning = line;
      line = info.lines + 1;
      return { line: beginning, cells: record };
    });
  } catch (error) {
    const { lines, message, code } = error as { lines?: number; message: string; code?: string };
    const quote = /QUOTE/.test(code ?? "") ? lineOfBadQuote(text) : null;
    throw new InputError(file.path, quote ?? lines ?? 1, "not a CSV file in UTF-8", message);
  }
}

function textOf(file: SourceFile): string {
  try {
    return new TextDecoder("utf-8", { fatal: true }).decode(file.bytes);
  } catch {
    const text = new TextDecoder("utf-8").decode(file.bytes);
    const line = lineAt(text, text.indexOf("\ufffd"));
    throw new InputError(file.path, line, "not a CSV file in UTF-8", "bytes that are not UTF-8");
  }
}

const lineAt = (text: string, at: number) => text.slice(0, Math.max(0, at)).split("\n").length;

/** The line on which the quotation mark stands that is never closed, or closed within a cell; null where all are well. */
function lineOfBadQuote(text: string): number | null {
  const cell = /(^|,|\n)[ \t]*"((?:[^"]|"")*)("?)[ \t]*(?=(,|\r?\n|$)?)/g;
  for (const found of text.matchAll(cell)) {
    const [whole, before = "", , closing, after] = found;
    if (closing === '"' && after !== undefined) continue;
    return lineAt(text, found.index + before.length + whole.slice(before.length).indexOf('"'));
  }
  return null;
}

function columnsOf(
  path: string,
  header: string[],
  required: readonly string[],
  optional: readonly string[],
): Map<string, number> {
  const columns = new Map<string, number>();
  for (const [index, name] of header.entries()) {
    if (![...required, ...optional].includes(name))
      throw new InputError(path, 1, "unknown column", name);
    if (columns.has(name)) throw new InputError(path, 1, "column given twice", name);
    columns.set(name, index);
  }
  const missing = required.find((name) => !columns.has(name));
  if (missing !== undefined) throw new InputError(path, 1, "missing column", missing);
  return columns;
}
