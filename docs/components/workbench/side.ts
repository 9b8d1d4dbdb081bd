/** What stands beside the editor: questions to begin with, the tables, the reader's files and past queries. */
import { element } from "../element.js";
import { type PastQuery, forgetQueries } from "./history.js";
import type { Sample } from "./samples.js";
import type { KnownTable } from "./schema.js";

/** A part that opens and closes. */
export function section(title: string, open: boolean, ...content: readonly Node[]): HTMLElement {
  const details = element("details", open ? { open: "" } : {});
  details.append(element("summary", {}, title), ...content);
  return details;
}

/** A list of queries that a press puts into the editor. */
export function sampleList(
  samples: readonly Sample[],
  onChoose: (sql: string) => void,
): HTMLElement {
  const items = samples.map(({ title, sql }) => {
    const button = element("button", { type: "button", class: "link" }, title);
    button.addEventListener("click", () => onChoose(sql));
    return element("li", {}, button);
  });
  return element("ul", { class: "plain" }, ...items);
}

/** The tables with their columns and meanings; a press puts a name where the cursor is. */
export function tableList(
  tables: readonly KnownTable[],
  onInsert: (name: string) => void,
): HTMLElement {
  const insert = (name: string, title: string) => {
    const button = element("button", { type: "button", class: "link", title }, name);
    button.addEventListener("click", () => onInsert(name));
    return button;
  };
  const entries = tables.map((table) => {
    const columns = table.columns.flatMap(({ name, type, meaning }) => [
      element("dt", {}, insert(name, `insert ${name}`), " ", element("span", {}, type)),
      element("dd", {}, meaning),
    ]);
    const head = element("p", {}, insert(table.name, `insert ${table.name}`), ": ", table.meaning);
    const details = element("details", { class: "table" });
    details.append(element("summary", {}, table.name));
    // Some two hundred columns: each table's are made when it is opened.
    details.addEventListener("toggle", () => details.append(head, element("dl", {}, ...columns)), {
      once: true,
    });
    return details;
  });
  return element("div", {}, ...entries);
}

/** The queries that ran before, the newest first; `null` where none is kept. */
export function historyList(
  past: readonly PastQuery[],
  onChoose: (sql: string) => void,
  onForget: () => void,
): HTMLElement {
  if (past.length === 0)
    return element("p", { class: "muted" }, "None yet. They are kept in this browser only.");
  const items = past.map(({ sql, rows }) => {
    const button = element("button", { type: "button", class: "link query" }, shortened(sql));
    button.addEventListener("click", () => onChoose(sql));
    return element("li", {}, button, element("span", { class: "muted" }, ` ${rows} rows`));
  });
  const forget = element("button", { type: "button", class: "plain" }, "Forget them");
  forget.addEventListener("click", () => {
    forgetQueries();
    onForget();
  });
  return element("div", {}, element("ul", { class: "plain" }, ...items), forget);
}

function shortened(sql: string): string {
  const line = sql
    .replace(/--[^\n]*/g, " ")
    .replace(/\s+/g, " ")
    .trim();
  return line.length > 90 ? `${line.slice(0, 89)}…` : line;
}

/** What a field for files says. */
export interface FileFieldWords {
  label: string;
  hint: string;
  /** Endings of the names of files, and their types. */
  accept: string;
}

/** A field that takes a file, which stays in the browser; `take` gives it one that came by another way. */
export function fileField(
  { label: text, hint, accept }: FileFieldWords,
  onFile: (file: File) => Promise<string>,
): { element: HTMLElement; take: (file: File) => void } {
  const input = element("input", { type: "file", accept });
  const said = element("p", { role: "status", class: "muted" }, hint);
  input.addEventListener("change", () => {
    const [file] = Array.from(input.files ?? []);
    if (file) take(file);
  });
  const take = (file: File) => {
    said.textContent = `reading ${file.name} …`;
    onFile(file).then(
      (message) => (said.textContent = message),
      (error: unknown) => (said.textContent = `${file.name}: ${messageOf(error)}`),
    );
  };
  const label = element("label", {}, `${text} `, input);
  return { element: element("div", {}, label, said), take };
}

/** Has an element take files that are dropped on it, each by the field that its name fits. */
export function takeDropped(
  target: HTMLElement,
  fields: readonly { fits: RegExp; take: (file: File) => void }[],
): void {
  target.addEventListener("dragover", (event) => event.preventDefault());
  target.addEventListener("drop", (event) => {
    const files = Array.from(event.dataTransfer?.files ?? []);
    if (files.length === 0) return;
    event.preventDefault();
    for (const file of files) fields.find(({ fits }) => fits.test(file.name))?.take(file);
  });
}

function messageOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}
