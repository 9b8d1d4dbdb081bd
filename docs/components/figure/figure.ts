/**
 * A chart as a scholar wants it: what it shows and in what unit, how much it stands on, where that comes
 * from, the figures themselves behind it, and files to take away.
 */
import { csvOf } from "../table/csv.js";
import { downloadButton, fileName } from "./download.js";
import { element } from "../element.js";
import { queryOf } from "../query/asked.js";
import { type MarkCount, drawingFault, markText } from "./drawn.js";
import { marksOf, roving } from "./marks.js";
import { type ImageText, pngFile, svgFile } from "./export-image.js";
import { citeMenu, queryMenu } from "./query-menu.js";
import { figureFile, readEdition } from "./self-contained.js";
import { type TableColumn, shownValue, sortableTable } from "../table/sortable-table.js";

export interface FigureOptions<Row extends object> {
  title: string;
  /** What to see in it, in a sentence. */
  subtitle?: string;
  /** What is measured: `persons`, `words per million`. */
  units: string;
  /** On how many rows, documents or words it stands, with what they are: `[61, "claims"]`. */
  count: number | readonly [number, string];
  /** Where the figures come from: text, or an element with links. */
  source: string | Node;
  /** The figures behind the chart; what the table and the CSV hold. */
  data: Iterable<Row>;
  /** The result that the figures stand on, where they are not that result itself. */
  result?: object;
  /**
   * How many marks the chart should hold, where it is not one for each row of `data`; another number is an error. A
   * text beside it says what a mark is: `[12, "years, each the sum of its rows"]`.
   */
  marks?: MarkCount;
  /** Columns of the table and the CSV; by default all that the first row has. */
  columns?: readonly TableColumn<Row>[];
  /** Name of the files, without extension; by default the title's. */
  filename?: string;
  /** What the chart shows, for those who cannot see it. */
  describe: string;
  /** Level of the heading, as fits the page. */
  level?: 2 | 3 | 4;
}

/** Draws a chart in a width, in pixels. */
export type DrawChart = (width: number) => Element;

let figures = 0;

/**
 * A chart with all that belongs to it. A function draws it anew whenever its width changes; an element is
 * shown as it is. Leave room for neither title nor caption in the chart itself.
 */
export function figure<Row extends object>(
  chart: Element | DrawChart,
  options: FigureOptions<Row>,
): HTMLElement {
  const rows = Array.from(options.data);
  const id = `figure-${++figures}`;
  const root = element("figure", { class: "crossings-figure" });
  const heading = element(`h${options.level ?? 3}`, { id }, options.title);
  const description = element(
    "p",
    { id: `${id}-description`, class: "crossings-unseen" },
    options.describe,
  );
  const caption = element("figcaption");
  caption.append("Source: ", options.source);
  const marks = markText(options.marks);
  if (marks !== "") caption.append(`. Marks: ${marks}`);
  root.setAttribute("aria-labelledby", id);
  root.append(heading, ...subtitleOf(options), measureOf(options), description);
  const frame = chartFrame(chart, id, (drawing) =>
    drawingFault(drawing, rows.length, options.marks),
  );
  root.append(frame, caption, takeAway(frame, rows, options));
  return root;
}

function subtitleOf({ subtitle }: { subtitle?: string }): HTMLElement[] {
  return subtitle ? [element("p", { class: "subtitle" }, subtitle)] : [];
}

function measureOf(options: { units: string; count: number | readonly [number, string] }) {
  return element("p", { class: "measure" }, measureText(options));
}

/** Unit and n, as the figure says them: `persons · n = 61 claims`. */
export function measureText({
  units,
  count,
}: {
  units: string;
  count: number | readonly [number, string];
}): string {
  const [n, noun] = typeof count === "number" ? [count, ""] : count;
  return `${units} · n = ${shownValue(n)} ${noun}`.trimEnd();
}

/** Where the chart stands; named for those who cannot see it, whenever it is drawn. */
function chartFrame(
  chart: Element | DrawChart,
  id: string,
  faultOf: (drawing: Element) => string | null,
): HTMLElement {
  const frame = element("div", { class: "chart" });
  const show = (drawing: Element) => {
    const fault = faultOf(drawing);
    nameChart(drawing, id);
    frame.replaceChildren(roving(drawing));
    if (fault !== null) frame.append(element("p", { class: "error", role: "alert" }, fault));
  };
  if (typeof chart !== "function") {
    show(chart);
    return frame;
  }
  let drawn = 0;
  const draw = (width: number) => {
    if (width <= 0 || width === drawn) return;
    drawn = width;
    const held = marksOf(frame).indexOf(document.activeElement as SVGAElement);
    show(chart(width));
    const marks = marksOf(frame);
    if (held >= 0) (marks[held] ?? marks[0])?.focus({ preventScroll: true });
  };
  new ResizeObserver(([entry]) => draw(Math.floor(entry?.contentRect.width ?? 0))).observe(frame);
  return frame;
}

/** A picture is one thing to a screen reader, but for a chart whose marks can be followed. */
function nameChart(chart: Element, id: string): void {
  const plot = mainPlot(chart);
  if (!plot) return;
  const leads = plot.querySelector("a, [tabindex]") !== null;
  plot.setAttribute("role", leads ? "group" : "img");
  plot.removeAttribute("aria-label");
  plot.setAttribute("aria-labelledby", id);
  plot.setAttribute("aria-describedby", `${id}-description`);
  // Plot says of each group what sort of mark it holds, which no role allows and nobody needs to hear.
  for (const group of plot.querySelectorAll("g[aria-label], rect[aria-label]"))
    group.removeAttribute("aria-label");
}

// Beside the chart itself, Plot's figure has its legends' small ones.
function mainPlot(chart: Element): Element | null {
  if (chart.localName === "svg") return chart;
  const plots = Array.from(chart.querySelectorAll("svg"));
  const area = (plot: Element) =>
    Number(plot.getAttribute("width")) * Number(plot.getAttribute("height"));
  return plots.sort((a, b) => area(b) - area(a))[0] ?? null;
}

/** The table behind the chart, and the files. */
function takeAway<Row extends object>(
  frame: HTMLElement,
  rows: readonly Row[],
  options: FigureOptions<Row>,
): HTMLElement {
  const columns = options.columns ?? columnsOf(rows);
  const name = options.filename ?? options.title;
  const file = (extension: string) => fileName(name, extension);
  const csv = () =>
    csvOf(
      rows,
      columns.map((column) => column.name),
    );
  const image = () => imageOf(frame, options);
  const query = queryOf(options.result ?? options.data);
  const line = element("div", { class: "downloads" });
  line.append(
    tableOf(rows, columns, options.title),
    ...(query ? [queryMenu(query)] : []),
    citeMenu(options.title),
    downloadButton("CSV", file("csv"), () => new Blob([csv()], { type: "text/csv" })),
    downloadButton("SVG", file("svg"), () => {
      const [chart, text] = image();
      return new Blob([svgFile(chart, text)], { type: "image/svg+xml" });
    }),
    downloadButton("PNG", file("png"), () => pngFile(...image())),
    downloadButton("Parquet", file("parquet"), async () => {
      const { parquetOf } = await import("../table/parquet-bytes.js");
      const names = columns.map((column) => column.name);
      return new Blob([parquetOf(rows, names)], { type: "application/vnd.apache.parquet" });
    }),
    downloadButton("JSON", file("json"), async () => {
      const [edition, address] = [await readEdition(), location.href];
      const text = await figureFile({ title: options.title, address, edition, query, rows });
      return new Blob([text], { type: "application/json" });
    }),
  );
  return line;
}

function tableOf<Row extends object>(
  rows: readonly Row[],
  columns: readonly TableColumn<Row>[],
  title: string,
): HTMLElement {
  const details = element("details");
  details.append(element("summary", {}, `Table of the figures (${shownValue(rows.length)})`));
  // A long table costs time that most readers need not spend.
  details.addEventListener(
    "toggle",
    () => details.append(sortableTable(rows, { columns, caption: `Figures of: ${title}` })),
    { once: true },
  );
  return details;
}

function columnsOf<Row extends object>(rows: readonly Row[]): TableColumn<Row>[] {
  const [first = {}] = rows;
  return Object.entries(first).map(([name, value]) => ({
    name,
    ...(typeof value === "number" && { align: "right" }),
  }));
}

function imageOf<Row extends object>(
  frame: HTMLElement,
  { title, subtitle, units, count, source }: FigureOptions<Row>,
): [Element, ImageText] {
  const chart = frame.firstElementChild;
  if (!chart) throw new Error("there is no chart yet");
  const from = typeof source === "string" ? source : (source.textContent ?? "");
  const above = [...(subtitle ? [subtitle] : []), measureText({ units, count })];
  return [chart, { title, above, below: [`Source: ${from}`] }];
}
