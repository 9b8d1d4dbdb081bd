/**
 * One authority file: UTF-8 CSV with a header row. Columns: `id, name_en, name_zh, aliases, within,
 * source`, for places also `latitude, longitude`, and where wanted `surnames, list_names`. Names in one
 * cell are parted by `;`. Whatever is wrong is an InputError with the row's line.
 */
import { parse } from "csv-parse/sync";
import { InputError, type SourceFile } from "../read/document.js";
import type { EntityType, KnownEntity } from "./authority.js";

const REQUIRED = ["id", "name_en", "name_zh", "aliases", "within", "source"] as const;
const OPTIONAL = ["latitude", "longitude", "surnames", "list_names"] as const;
type Field = (typeof REQUIRED)[number] | (typeof OPTIONAL)[number];

/** One row, with the line that it begins on, for messages. */
export interface AuthorityRow {
  path: string;
  line: number;
  entity: KnownEntity;
}

interface Cells {
  path: string;
  line: number;
  get(field: Field): string;
  fail(what: string, value: string): never;
}

/**
 * Reads the rows of one file.
 * @throws {InputError} at the header or row that is malformed.
 */
export function parseAuthorityFile(file: SourceFile, type: EntityType): AuthorityRow[] {
  const [header, ...records] = recordsOf(file);
  if (header === undefined)
    throw new InputError(file.path, 1, "no header row", "the file is empty");
  const columns = columnsOf(file.path, header.cells);
  return records.map((record) => rowOf(cellsOf(file.path, record, columns), type));
}

interface CsvRecord {
  line: number;
  cells: string[];
}

function recordsOf(file: SourceFile): CsvRecord[] {
  const text = new TextDecoder("utf-8", { fatal: true });
  try {
    let line = 1;
    return parse(text.decode(file.bytes), {
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
    const { lines, message } = error as { lines?: number; message: string };
    throw new InputError(file.path, lines ?? 1, "not a CSV file in UTF-8", message);
  }
}

function columnsOf(path: string, header: string[]): Map<Field, number> {
  const columns = new Map<Field, number>();
  for (const [index, name] of header.entries()) {
    if (!isField(name)) throw new InputError(path, 1, "unknown column", name);
    if (columns.has(name)) throw new InputError(path, 1, "column given twice", name);
    columns.set(name, index);
  }
  const missing = REQUIRED.find((name) => !columns.has(name));
  if (missing !== undefined) throw new InputError(path, 1, "missing column", missing);
  return columns;
}

function isField(name: string): name is Field {
  return [...REQUIRED, ...OPTIONAL].includes(name as Field);
}

function cellsOf(path: string, record: CsvRecord, columns: Map<Field, number>): Cells {
  const fail = (what: string, value: string): never => {
    throw new InputError(path, record.line, what, value);
  };
  if (record.cells.length !== columns.size)
    fail(`not ${String(columns.size)} cells in a row`, String(record.cells.length));
  const get = (field: Field) => record.cells[columns.get(field) ?? -1] ?? "";
  return { path, line: record.line, get, fail };
}

function rowOf(cells: Cells, type: EntityType): AuthorityRow {
  const names = namesOf(cells);
  const [latitude, longitude] = pointOf(cells);
  const row = {
    id: idOf(cells),
    type,
    name_en: cells.get("name_en") || null,
    name_zh: cells.get("name_zh") || null,
    aliases: list(cells.get("aliases")).join("; ") || null,
    latitude,
    longitude,
    within: cells.get("within") || null,
  };
  if (cells.get("source") === "") cells.fail("no source", row.id);
  const surnames = list(cells.get("surnames"));
  const entity = { row, names, surnames, listNames: list(cells.get("list_names")) };
  return { path: cells.path, line: cells.line, entity };
}

function idOf(cells: Cells): string {
  const id = cells.get("id");
  if (!/^[a-z0-9]+(?:-[a-z0-9]+)*$/.test(id)) cells.fail("not an id (a-z, 0-9, hyphens)", id);
  return id;
}

function namesOf(cells: Cells): string[] {
  const usual = [cells.get("name_en"), cells.get("name_zh")].filter((name) => name !== "");
  if (usual.length === 0) cells.fail("no name", cells.get("id"));
  const names = [...usual, ...list(cells.get("aliases"))];
  const twice = names.find((name, index) => names.indexOf(name) !== index);
  if (twice !== undefined) cells.fail("name given twice", twice);
  const single = names.find((name) => /^\p{Script=Han}$/u.test(name));
  if (single !== undefined) cells.fail("a single character is no name outside list_names", single);
  return names;
}

function list(cell: string): string[] {
  return cell
    .split(";")
    .map((name) => name.trim())
    .filter((name) => name !== "");
}

function pointOf(cells: Cells): [number, number] | [null, null] {
  const [latitude, longitude] = [cells.get("latitude"), cells.get("longitude")];
  if (latitude === "" && longitude === "") return [null, null];
  return [degrees(cells, "latitude", 90), degrees(cells, "longitude", 180)];
}

function degrees(cells: Cells, field: "latitude" | "longitude", limit: number): number {
  const value = cells.get(field);
  const number = /^-?\d+(?:\.\d+)?$/.test(value) ? Number(value) : NaN;
  if (!(Math.abs(number) <= limit)) cells.fail(`not a ${field} in degrees`, value);
  return number;
}
