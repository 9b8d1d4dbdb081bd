/** The workbench: a query of the reader's own, its answer, and what to take from it. Nothing leaves the browser. */
import { urlState } from "../address/url-state.js";
import { element } from "../element.js";
import type { Outline } from "../figure/map/outline.js";
import { arrowFromParquet } from "../query/arrow.js";
import { type Rows, holdTable, interrupt, query } from "../query/database.js";
import { QueryError, plainMessage } from "../query/query-error.js";
import { withoutParameters } from "../query/statement.js";
import { shownValue } from "../table/sortable-table.js";
import { number } from "../words/names.js";
import { analysisButton } from "./analysis-button.js";
import { sqlEditor } from "./editor.js";
import { type ErrorPlace, errorPlace, placeIn, placedMessage } from "./error-place.js";
import { pastQueries, remember } from "./history.js";
import { MOST_BYTES, arrowFromCsv, tableNameOf } from "./own-table.js";
import { refusal } from "./refusal.js";
import type { ShownResult } from "./result.js";
import { SAMPLES } from "./samples.js";
import { type DescribedTables, type KnownTable, knownNames, knownTables } from "./schema.js";
import { fileField, historyList, sampleList, section, tableList, takeDropped } from "./side.js";
import type { SavedFigure } from "./saved-figure.js";
import { parametersOf, workbenchFields } from "./state.js";

export interface WorkbenchOptions {
  /** `datapackage.json`. */
  description: DescribedTables;
  /** Coasts and borders, asked for when a map is drawn. */
  outline: () => Promise<Outline>;
}

const NOT_ASKED = "Nothing is asked yet: Run, or Control (or Command) and Enter, asks the query.";

/** The page's element. With a query in the address it runs at once; else nothing is loaded. */
export function workbench({ description, outline }: WorkbenchOptions): HTMLElement {
  const state = urlState(workbenchFields);
  const tables: KnownTable[] = knownTables(description);
  const status = element("p", { role: "status", class: "workbench-status" }, NOT_ASKED);
  const output = element("div", { class: "workbench-output" });
  const past = element("div");
  const ownTables: string[] = [];
  let shown: ShownResult | null = null;
  let running: symbol | null = null;

  const editor = sqlEditor({
    text: state.get("sql") || (SAMPLES[0]?.sql ?? ""),
    tables,
    onRun: () => void ask(),
  });
  const parameters = element("input", {
    type: "text",
    value: state.get("p"),
    placeholder: '["en", 1962]',
  });
  const run = button("Run", () => void ask(), "Control or Command and Enter");
  const cancel = button("Cancel", stop);
  const explain = button("Explain", () => void ask("explain "));
  cancel.disabled = true;
  run.classList.add("first");

  async function ask(before = "", saved: SavedFigure | null = null): Promise<void> {
    const sql = editor.text();
    const refused = refusal(sql);
    if (refused) {
      // What is under way is superseded, as by another question.
      running = shown = null;
      busy(false);
      output.replaceChildren();
      show(refused);
      if (saved) await showSaved(saved, null);
      return;
    }
    // Values of the query before, of a chart perhaps, which no mark of this one takes.
    if (withoutParameters(sql) === sql) parameters.value = "";
    const mine = Symbol("run");
    running = mine;
    busy(true);
    editor.mark(null);
    status.textContent = "asking …";
    try {
      const values = parametersOf(parameters.value);
      const began = performance.now();
      // Charts, and what draws them, come with the first answer.
      const [rows, { showResult }] = await Promise.all([
        query(before + sql, values),
        import("./result.js"),
      ]);
      if (running !== mine) return;
      shown = before === "" ? showResult(rows, { outline }) : null;
      output.replaceChildren(shown?.element ?? planOf(rows));
      if (saved) await showSaved(saved, rows);
      const seconds = ((performance.now() - began) / 1000).toFixed(2);
      status.textContent = `${number(rows.length)} ${rows.length === 1 ? "row" : "rows"}, ${seconds} s`;
      state.set({ sql, p: parameters.value.trim() });
      if (before === "") showPast(remember({ sql, rows: rows.length }));
    } catch (error) {
      if (running !== mine) return;
      fail(error, sql, before.length);
      if (saved) await showSaved(saved, null);
    } finally {
      if (running === mine) busy(false);
    }
  }

  function fail(error: unknown, sql: string, lead: number): void {
    shown = null;
    output.replaceChildren();
    if (!(error instanceof QueryError)) {
      status.textContent = error instanceof Error ? error.message : String(error);
      return;
    }
    const before = " ".repeat(lead);
    const place = errorPlace(plainMessage(error.cause), before + sql, knownNames(tables));
    if (place) show(atText(place, lead, sql));
    else status.textContent = plainMessage(error.cause);
  }

  /** Says what is wrong, and marks where. */
  function show(place: ErrorPlace): void {
    editor.mark(place);
    status.textContent = placedMessage(place);
  }

  function stop(): void {
    running = null;
    void interrupt().finally(() => busy(false));
    status.textContent = "cancelled";
  }

  function busy(is: boolean): void {
    cancel.disabled = !is;
    run.disabled = is;
    explain.disabled = is;
  }

  function choose(sql: string): void {
    editor.setText(sql);
    parameters.value = "";
    void ask();
  }

  function showPast(queries = pastQueries()): void {
    past.replaceChildren(historyList(queries, choose, () => showPast([])));
  }

  async function take(file: File): Promise<string> {
    if (file.size > MOST_BYTES) throw new Error(`larger than ${MOST_BYTES / 1e6} MB`);
    const name = tableNameOf(
      file.name,
      tables.map((table) => table.name),
    );
    const isParquet = /\.parquet$/i.test(file.name);
    await holdTable(
      name,
      isParquet
        ? await arrowFromParquet(await file.arrayBuffer())
        : arrowFromCsv(await file.text()),
    );
    const columns = await query<{ column_name: string; column_type: string }>(`describe "${name}"`);
    ownTables.push(name);
    tables.push({
      ...{ name, title: file.name, meaning: `Your file ${file.name}.` },
      columns: columns.map(({ column_name, column_type }) => ({
        ...{
          name: column_name,
          type: column_type.toLowerCase(),
          meaning: "A column of your file.",
        },
      })),
    });
    editor.setTables(tables);
    tableSection.replaceChildren(tableList(tables, editor.insert));
    return `${file.name} is the table ${name}, in this tab until you close it.`;
  }

  /** Puts what was saved before what its query answers now. */
  async function showSaved(figure: SavedFigure, now: Rows | null): Promise<void> {
    const { savedView } = await import("./saved-view.js");
    output.prepend(await savedView(figure, now));
  }

  async function open(file: File): Promise<string> {
    const { MOST_BYTES: most, savedFigure } = await import("./saved-figure.js");
    if (file.size > most) throw new Error(`larger than ${most / 1e6} MB`);
    const figure = savedFigure(await file.text());
    const values = figure.query.parameters;
    editor.setText(figure.query.text);
    parameters.value = values.length > 0 ? JSON.stringify(values) : "";
    await ask("", figure);
    return `${file.name} is shown.`;
  }

  const own = fileField(
    {
      ...{ label: "A file of your own", hint: "CSV or Parquet, for this session." },
      accept: ".csv,.parquet,text/csv",
    },
    take,
  );
  const opened = fileField(
    {
      label: "Open a saved figure",
      hint: "The JSON of a chart or a result: its query is asked again, and its rows stand beside those of now.",
      accept: ".json,application/json",
    },
    open,
  );
  const tableSection = element("div", {}, tableList(tables, editor.insert));
  const bar = element("div", { class: "workbench-bar" }, run, cancel, explain);
  bar.append(
    element("label", { class: "workbench-parameters" }, "Parameters (JSON list) ", parameters),
    analysisButton(() => {
      const mine = ownTables.find((name) => names(editor.text(), name));
      if (mine !== undefined)
        throw new Error(`the table ${mine} is in this tab alone: a page cannot ask for it`);
      const values = parametersOf(parameters.value);
      return { sql: editor.text(), parameters: values, chart: shown?.chart() ?? null, columns: [] };
    }),
  );
  showPast();
  state.subscribe(({ sql, p }) => {
    if (sql === editor.text() && p === parameters.value.trim()) return;
    editor.setText(sql || (SAMPLES[0]?.sql ?? ""));
    parameters.value = p;
    if (sql !== "") void ask();
  });
  if (state.get("sql") !== "") void ask();
  const main = element("div", { class: "workbench-main" }, editor.element, bar, status, output);
  const side = element(
    "div",
    { class: "workbench-side" },
    section("Questions to begin with", true, sampleList(SAMPLES, choose)),
    section("Tables and columns", true, tableSection),
    section("Your own file", false, own.element),
    section("A saved figure", false, opened.element),
    section("Past queries", false, past),
  );
  const root = element("div", { class: "workbench" }, main, side);
  takeDropped(root, [
    { fits: /\.json$/i, take: opened.take },
    { fits: /\.(?:csv|parquet)$/i, take: own.take },
  ]);
  return root;
}

function button(label: string, onPress: () => void, title = ""): HTMLButtonElement {
  const made = element("button", { type: "button", class: "plain", title: title || null }, label);
  made.addEventListener("click", onPress);
  return made;
}

/** Whether a query has a name of a table in it, which is made of letters, digits and low lines. */
function names(sql: string, table: string): boolean {
  return new RegExp(`\\b${table}\\b`, "i").test(sql);
}

/** A place in the text that the reader wrote, from one behind words that were put before it. */
function atText(place: ErrorPlace, lead: number, sql: string): ErrorPlace {
  const from = Math.min(sql.length, Math.max(0, place.from - lead));
  const to = Math.min(sql.length, Math.max(from, place.to - lead));
  return placeIn(sql, from, to, place.message, place.nearest);
}

function planOf(rows: Rows): HTMLElement {
  const text = rows.map((row) => shownValue(row["explain_value"])).join("\n");
  return element(
    "pre",
    { class: "workbench-plan", tabindex: 0, "aria-label": "Plan of the query" },
    text,
  );
}
