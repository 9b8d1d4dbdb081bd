/** The data page's parts, from the description of the data package. */
import { element } from "../element.js";
import { bytes, number } from "../words/names.js";
import { tableCsvButton } from "./table-csv.js";

interface Field {
  name: string;
  type: string;
  description: string;
  constraints: { required: boolean; enum?: string[] };
}

interface Resource {
  name: string;
  path: string;
  title: string;
  description: string;
  format: string;
  bytes: number;
  hash: string;
  /** What a table has, and no other file. */
  schema?: { fields: Field[]; primaryKey: string[] };
}

type TableResource = Required<Resource>;

/** What is used of a Frictionless Data Package. */
export interface DataPackage {
  title: string;
  description: string;
  resources: Resource[];
}

/** Where a file of the data stands: its stable address in a published site. */
export function fileAddress(path: string): string {
  return `./data/${path}`;
}

/** The tables' own files; those as CSV, and those that are no table, are not among them. */
function tablesIn({ resources }: DataPackage): TableResource[] {
  return resources.filter(
    (file): file is TableResource => file.format === "parquet" && file.schema !== undefined,
  );
}

/** Every table with its number of rows and its downloads. */
export function tableSizes(
  description: DataPackage,
  counts: Readonly<Record<string, number>>,
): HTMLElement {
  const tables = tablesIn(description);
  const csv = new Map(
    description.resources.filter(({ format }) => format === "csv").map((file) => [file.path, file]),
  );
  const rows = tables.map((table) =>
    element(
      "tr",
      {},
      element("th", { scope: "row" }, element("a", { href: `#${table.name}` }, table.title)),
      element("td", { class: "number" }, number(counts[table.name] ?? 0)),
      element("td", {}, download(table)),
      element("td", {}, csvFile(table, csv.get(`${table.name}.csv`))),
    ),
  );
  const head = ["Table", "Rows", "Parquet", "CSV"].map((label) =>
    element("th", { scope: "col", class: label === "Rows" ? "number" : null }, label),
  );
  const table = element(
    "table",
    {},
    element("thead", {}, element("tr", {}, ...head)),
    element("tbody", {}, ...rows),
  );
  return element("div", { class: "scroll" }, table);
}

/** The table's own file, or a button that makes one; nothing of a table with lists. */
function csvFile({ name, schema }: TableResource, file: Resource | undefined): Element | string {
  if (file) return download(file);
  if (schema.fields.some(({ type }) => type === "array")) return "";
  const button = tableCsvButton(
    name,
    schema.fields.map((field) => field.name),
  );
  return element("span", { class: "crossings-made" }, button, " ", element("span", { class: "muted" }, "made here"));
}

function download({ path, bytes: size, hash }: Resource): HTMLElement {
  const name = element("a", { href: fileAddress(path), download: path, title: hash }, path);
  return element("span", {}, name, " ", element("span", { class: "muted" }, bytes(size)));
}

/** Every column of every table: type, meaning, the values that it can have. */
export function dataDictionary(description: DataPackage): HTMLElement {
  return element("div", { class: "dictionary" }, ...tablesIn(description).map(tableEntry));
}

function tableEntry({ name, title, description, schema }: TableResource): HTMLElement {
  const key = schema.primaryKey.join(", ");
  const head = ["Column", "Type", "Meaning"].map((label) => element("th", { scope: "col" }, label));
  const table = element(
    "table",
    {},
    element("thead", {}, element("tr", {}, ...head)),
    element("tbody", {}, ...schema.fields.map(fieldRow)),
  );
  return element(
    "section",
    {},
    element("h3", { id: name }, title, " ", element("code", { class: "muted" }, name)),
    element("p", {}, `${description} Key: `, element("code", {}, key), "."),
    element("div", { class: "scroll" }, table),
  );
}

function fieldRow({ name, type, description, constraints }: Field): HTMLElement {
  const values = constraints.enum ? ` One of: ${constraints.enum.join(", ")}.` : "";
  return element(
    "tr",
    {},
    element("th", { scope: "row" }, element("code", {}, name)),
    element("td", {}, constraints.required ? typeName(type) : `${typeName(type)}, or nothing`),
    element("td", {}, description + values),
  );
}

// Frictionless knows no more of a list; its entries are what the meaning says.
function typeName(type: string): string {
  return type === "array" ? "list" : type;
}

const EXAMPLES: readonly (readonly [string, (address: string) => string])[] = [
  [
    "DuckDB",
    (address) =>
      `select year(date) as year, count(*) as documents\nfrom '${address}'\ngroup by all order by year;`,
  ],
  [
    "Python (pandas)",
    (address) =>
      `import pandas as pd\n\ndocuments = pd.read_parquet("${address}")\ndocuments.groupby("kind").size()`,
  ],
  [
    "R (arrow)",
    (address) => `library(arrow)\n\ndocuments <- read_parquet("${address}")\ntable(documents$kind)`,
  ],
];

/** How to read a table elsewhere, with its address in it. */
export function exampleCode(address: string): HTMLElement {
  const parts = EXAMPLES.flatMap(([title, code]) => [
    element("h3", {}, title),
    element("pre", { tabindex: 0, "aria-label": title }, code(address)),
  ]);
  return element("div", {}, ...parts);
}
