/**
 * Rows as CSV (RFC 4180), for spreadsheets: a text that a spreadsheet would take for a formula has an
 * apostrophe before it. The tables' own files, Parquet and CSV in `data/`, keep every text as it is.
 */

/**
 * A header and a line for each row; values as the tables have them: dates as `YYYY-MM-DD`, NULL as
 * nothing, lists parted by `; `. It begins with a byte order mark, without which Excel misreads Chinese.
 */
export function csvOf(rows: Iterable<object>, columns: readonly string[]): string {
  const lines = [columns.map(csvField)];
  for (const row of rows)
    lines.push(columns.map((column) => csvField((row as Record<string, unknown>)[column])));
  return `\ufeff${lines.map((fields) => `${fields.join(",")}\r\n`).join("")}`;
}

/** Lines of cells as the tables' own CSV has them: every text as it is, and no mark before the first. */
export function plainCsv(lines: Iterable<readonly unknown[]>): string {
  return Array.from(
    lines,
    (cells) => `${cells.map((cell) => quoted(csvText(cell))).join(",")}\n`,
  ).join("");
}

/** What makes a spreadsheet run a cell (OWASP, CSV injection); a number's own sign is none. */
const FORMULA = /^[=+\-@\t\r]/;

function csvField(value: unknown): string {
  const plain = csvText(value);
  return quoted(typeof value !== "number" && FORMULA.test(plain) ? `'${plain}` : plain);
}

function quoted(text: string): string {
  return /[",\r\n]|^\s|\s$/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}

function csvText(value: unknown): string {
  if (value === null || value === undefined) return "";
  if (typeof value === "bigint") return value.toString();
  if (value instanceof Date) return value.toISOString().replace(/T00:00:00.000Z$/, "");
  if (Array.isArray(value)) return value.map(csvText).join("; ");
  return typeof value === "string" ? value : JSON.stringify(value);
}
