/** The result of a query: its table, its quick chart, and the files to take away. */
import { element } from "../element.js";
import { downloadButton } from "../figure/download.js";
import {
  CHART_KINDS,
  type ChartChoice,
  type ChartKind,
  columnKind,
  pointColumns,
  possibleKinds,
  usualChart,
} from "../figure/chart-choice.js";
import type { Outline } from "../figure/map/outline.js";
import { quickChart } from "../figure/quick-chart.js";
import { queryOf } from "../query/asked.js";
import type { Rows } from "../query/database.js";
import { csvOf } from "../table/csv.js";
import { parquetOf } from "../table/parquet-bytes.js";
import { resultTable } from "../table/result-table.js";

export interface ResultOptions {
  outline: () => Promise<Outline>;
}

/** The result as elements, and the chart that is chosen. */
export interface ShownResult {
  element: HTMLElement;
  chart(): ChartChoice | null;
}

const NAME = "result";

/** Shows rows. */
export function showResult(rows: Rows, options: ResultOptions): ShownResult {
  const root = element("div", { class: "workbench-result" });
  root.append(downloads(rows), resultTable(rows, "Result of the query"));
  const usual = usualChart(rows, rows.columns);
  if (usual === null) return { element: root, chart: () => null };
  let chosen = usual;
  const place = element("div");
  const draw = async (choice: ChartChoice) => {
    chosen = choice;
    const outline = choice.kind === "map" ? await options.outline() : undefined;
    if (chosen !== choice) return;
    const title = titleOf(rows, choice);
    place.replaceChildren(quickChart(rows, { title, ...choice, ...(outline ? { outline } : {}) }));
  };
  root.prepend(
    chartForm(rows, usual, (choice) => void draw(choice)),
    place,
  );
  void draw(usual);
  return { element: root, chart: () => chosen };
}

/** What stands upright by what lies along; lying bars are read the other way. */
function titleOf(rows: Rows, { kind, x, y }: ChartChoice): string {
  if (kind === "map") return "Map of the result";
  const lies = kind === "bar" && columnKind(rows, y) !== "number";
  return lies ? `${x} by ${y}` : `${y} by ${x}`;
}

function downloads(rows: Rows): HTMLElement {
  const { columns } = rows;
  // The same file as a chart's, so that it opens under "A saved figure".
  const json = async () => {
    const { figureFile, readEdition } = await import("../figure/self-contained.js");
    const [edition, address] = [await readEdition(), location.href];
    const query = queryOf(rows);
    return figureFile({ title: "Result of the query", address, edition, query, rows });
  };
  return element(
    "div",
    { class: "workbench-bar" },
    downloadButton(
      "CSV",
      `${NAME}.csv`,
      () => new Blob([csvOf(rows, columns)], { type: "text/csv" }),
    ),
    downloadButton("Parquet", `${NAME}.parquet`, () => new Blob([parquetOf(rows, columns)])),
    downloadButton(
      "JSON",
      `${NAME}.json`,
      async () => new Blob([await json()], { type: "application/json" }),
    ),
  );
}

function chartForm(
  rows: Rows,
  usual: ChartChoice,
  onChoose: (choice: ChartChoice) => void,
): HTMLElement {
  const kinds = possibleKinds(rows, rows.columns);
  const kind = select(
    "Chart",
    CHART_KINDS.filter((name) => kinds.includes(name)),
    usual.kind,
  );
  const x = select("Along", rows.columns, usual.x);
  const y = select("Upright", rows.columns, usual.y);
  const few = rows.columns.filter((name) => columnKind(rows, name) !== "list");
  const color = select("Colour", ["", ...few], usual.color);
  const form = element("form", { class: "filters", "aria-label": "Chart of the result" });
  form.append(kind.label, x.label, y.label, color.label);
  form.addEventListener("submit", (event) => event.preventDefault());
  form.addEventListener("change", ({ target }) => {
    const points = pointColumns(rows.columns);
    const isMap = (kind.field.value as ChartKind) === "map";
    if (target === kind.field && isMap && points)
      [x.field.value, y.field.value] = [points.x, points.y];
    onChoose({
      kind: kind.field.value as ChartKind,
      x: x.field.value,
      y: y.field.value,
      color: color.field.value,
    });
  });
  return form;
}

function select(label: string, values: readonly string[], chosen: string) {
  const field = element("select");
  for (const value of values) field.append(new Option(value === "" ? "none" : value, value));
  field.value = chosen;
  return { field, label: element("label", {}, label, field) };
}
