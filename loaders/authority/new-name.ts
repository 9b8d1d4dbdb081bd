/** A name that someone adds to an authority file: a row below those that are there. */
import { readCsv } from "../csv.js";
import type { SourceFile } from "../document.js";
import { parseAuthorityFile } from "./parse.js";
import { AUTHORITY_FILES } from "./read.js";

const COLUMNS = ["id", "name_en", "name_zh", "aliases", "within", "source"];

/**
 * The file with one row more; the bytes that are there stay.
 * @throws {InputError} where the row is none of such a file.
 */
export function withNewName(
  file: SourceFile | null,
  name: string,
  cells: Readonly<Record<string, string>>,
): string {
  const present = file ? new TextDecoder().decode(file.bytes) : `${COLUMNS.join(",")}\n`;
  const head = (/^\ufeff?[^\r\n]*/.exec(present)?.[0] ?? "").replace("\ufeff", "").split(",");
  const row = head.map((column) => quoted(cells[column.trim()] ?? "")).join(",");
  const text = `${present.replace(/\r?\n*$/, "\n")}${row}\n`;
  const made = { path: `data/authority/${name}`, bytes: new TextEncoder().encode(text) };
  const type = AUTHORITY_FILES[name];
  if (type === undefined) throw new Error(`no authority file: ${name}`);
  parseAuthorityFile(made, type);
  readCsv(made, [], head);
  return text;
}

function quoted(cell: string): string {
  const line = cell.replace(/\s+/g, " ").trim();
  return /[",]/.test(line) ? `"${line.replaceAll('"', '""')}"` : line;
}
