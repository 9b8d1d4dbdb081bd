/**
 * One authority file: UTF-8 CSV with a header row. Columns: `id, name_en, name_zh, aliases, within,
 * source`, for places also `latitude, longitude`, and where wanted `surnames, list_names`, for persons also
 * `posts` (`President 1963–1969`) and `years` (`1961–1969`), for offices `shared_names`. Names in one cell
 * are parted by `;`. Whatever is wrong is an InputError with the row's line.
 */
import { type CsvRow, readCsv } from "../csv.js";
import type { SourceFile } from "../document.js";
import { type Mission, missionOf } from "./missions.js";
import type { EntityType, KnownEntity, Post, Years } from "./authority.js";

const REQUIRED = ["id", "name_en", "name_zh", "aliases", "within", "source"] as const;
const OPTIONAL = [
  "latitude",
  "longitude",
  "surnames",
  "shared_names",
  "list_names",
  "word",
  "seat",
  "city",
  "posts",
  "years",
] as const;
type Field = (typeof REQUIRED)[number] | (typeof OPTIONAL)[number];

/** One row, with the line that it begins on, for messages. */
export interface AuthorityRow {
  path: string;
  line: number;
  entity: KnownEntity;
  /** Set for the rows of `missions.csv`. */
  mission?: Mission;
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
  return readCsv(file, REQUIRED, OPTIONAL).map((row) => {
    const read = rowOf(cellsOf(file.path, row), type);
    return row.get("word") === "" ? read : { ...read, mission: missionOf(file.path, row) };
  });
}

function cellsOf(path: string, row: CsvRow): Cells {
  return { path, ...row };
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
  const years = cells.get("years");
  const entity = {
    ...{ row, names, surnames, listNames: list(cells.get("list_names")) },
    sharedNames: list(cells.get("shared_names")),
    posts: list(cells.get("posts")).map((post) => postOf(cells, post)),
    ...(years === "" ? {} : { years: yearsOf(cells, years) }),
  };
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

function postOf(cells: Cells, post: string): Post {
  const [, title, years] = /^(\p{L}.*\p{L}) (\d\S*)$/u.exec(post) ?? [];
  if (title === undefined || years === undefined) return cells.fail("not a title and years", post);
  return { title, years: yearsOf(cells, years) };
}

function yearsOf(cells: Cells, words: string): Years {
  const [, from, to] = /^(\d{4})(?:–(\d{4}))?$/u.exec(words) ?? [];
  const years: Years = [Number(from), Number(to ?? from)];
  if (!(years[0] <= years[1])) cells.fail("not years (1961–1969)", words);
  return years;
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
