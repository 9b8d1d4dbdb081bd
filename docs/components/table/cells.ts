/** What the cells of a table show, and what a column is ordered by. */
import { element } from "../element.js";
import type { Comparable } from "./order.js";

export interface TableColumn<Row> {
  /** The row's property; also the column's name in the state. */
  name: string;
  /** What its header says; the name by default. */
  label?: string;
  /** What a cell shows. By default numbers with digits grouped, but for years; dates as `YYYY-MM-DD`. */
  format?: (value: unknown, row: Row) => string | Node;
  align?: "left" | "right";
  /** Where a cell leads; null for nowhere. */
  href?: (row: Row) => string | null;
  /** What the column is ordered by; the value by default. */
  order?: (row: Row) => Comparable;
  /** Language of its cells, for the right forms of Chinese characters. */
  lang?: (row: Row) => string | null;
  /** Whether long texts, such as titles, show two lines; the whole is there when pointed at. */
  clamped?: boolean;
  /** Whether its texts are long, so that some words of them stand in a line however wide the table is. */
  roomy?: boolean;
}

/** What a column is ordered by. */
export function orderOf<Row>({ name, order }: TableColumn<Row>): (row: Row) => Comparable {
  return order ?? ((row) => valueOf(row, name) as Comparable);
}

function valueOf(row: unknown, name: string): unknown {
  return (row as Record<string, unknown>)[name];
}

const grouped = new Intl.NumberFormat("en-GB", { maximumFractionDigits: 3 });

/** A value as a table shows it: nothing for NULL, `1,234`, `1962-07-04`. */
export function shownValue(value: unknown): string {
  if (value === null || value === undefined) return "";
  if (typeof value === "number" || typeof value === "bigint") return grouped.format(value);
  if (value instanceof Date)
    return Number.isNaN(value.getTime()) ? "" : value.toISOString().replace(/T00:00:00.000Z$/, "");
  if (Array.isArray(value)) return value.map(shownValue).join(", ");
  return typeof value === "string" ? value : JSON.stringify(value);
}

function cellContent<Row>(row: Row, { name, format }: TableColumn<Row>): string | Node {
  const value = valueOf(row, name);
  if (format) return format(value, row);
  return isYear(name, value) ? String(value) : shownValue(value);
}

/** Whether a value of a column of that name is a year, the digits of which are not grouped. */
export function isYear(name: string, value: unknown): boolean {
  return YEARS.test(name) && Number.isInteger(value);
}

/** The name of a column of years. */
const YEARS = /(?:^|[_ ])(?:year|decade)$/i;

/** What a cell shows, as text. */
export function cellText<Row>(row: Row, column: TableColumn<Row>): string {
  const content = cellContent(row, column);
  return typeof content === "string" ? content : (content.textContent ?? "");
}

/** A row as an HTML table has it. */
export function tableRow<Row>(row: Row, columns: readonly TableColumn<Row>[]): HTMLElement {
  return element("tr", {}, ...columns.map((column) => tableCell(row, column)));
}

function tableCell<Row>(row: Row, column: TableColumn<Row>): HTMLElement {
  const href = column.href?.(row) ?? null;
  const content = cellContent(row, column);
  const held = column.clamped === true ? clamped(content) : content;
  const whole = typeof content === "string" && SHORT_DATE.test(content) ? "whole" : null;
  const roomy = column.roomy === true ? "roomy" : null;
  const names = [column.align, whole, roomy].filter((name) => name !== null && name !== undefined);
  const attributes = {
    class: names.length === 0 ? null : names.join(" "),
    lang: column.lang?.(row) ?? null,
    // On a narrow page the headers are out of sight, and each cell says what it is.
    "data-label": column.label ?? column.name,
  };
  return element("td", attributes, href === null ? held : element("a", { href }, held));
}

/** A long text in two lines at most, the whole of it when it is pointed at. */
export function clamped(content: string | Node): HTMLElement {
  const title = typeof content === "string" ? content : content.textContent;
  return element("span", { class: "crossings-clamped", title, dir: "auto" }, content);
}

/** A day in ISO or EDTF is one word: it does not break at its hyphens. */
const SHORT_DATE = /^\d{4}-\d{2}(?:-\d{2})?~?$/;
