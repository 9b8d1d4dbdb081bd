/** The SQL of the pages, for the tests that run it on a DuckDB of their own. */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { sqlCells } from "../../loaders/site/sql-cells.js";
import { root } from "../checkout.js";

/** The SQL of a page's cell, by the name of its result. */
export function cellOf(page: string, id: string): string {
  const path = `docs/${page}.md`;
  const cell = sqlCells(readFileSync(join(root, path), "utf8"), path).find((one) => one.id === id);
  if (!cell) throw new Error(`${path}: no such cell: ${id}`);
  return cell.text;
}
