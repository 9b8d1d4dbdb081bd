/** The list of documents: filters, a count that is spoken, a table to sort; the address keeps it all. */
import {
  type DocumentFilter,
  type ListedDocument,
  type Order,
  type Sort,
  NOT_STATED,
  filterFields,
  filteredDocuments,
  noFilter,
  sortOf,
} from "./filter.js";
import { element } from "../element.js";
import { documentHref } from "../words/evidence.js";
import { day, languageName, number } from "../words/names.js";
import { counts } from "../table/tally.js";
import { urlState } from "../address/url-state.js";

/** Rows added at a time, so that a list of thousands is there at once. */
const PAGE = 200;

const COLUMNS: readonly { order: Order; label: string; numeric?: true }[] = [
  { order: "date", label: "Date" },
  { order: "title", label: "Title" },
  { order: "kind", label: "Kind" },
  { order: "languages", label: "Languages" },
  { order: "words", label: "Words", numeric: true },
  { order: "findings", label: "Findings", numeric: true },
  { order: "archive", label: "Archive" },
];

type Change = (changes: Partial<DocumentFilter>, options?: { push: boolean }) => void;

/** The list as an element. Its filters are in the page's address. */
export function documentsList(documents: readonly ListedDocument[]): HTMLElement {
  const state = urlState<DocumentFilter>(filterFields);
  const { form, show } = filterForm(documents, (changes, options) => state.set(changes, options));
  const count = element("p", { class: "result-count", role: "status", "aria-live": "polite" });
  const table = documentsTable((sort) => state.set({ sort }));
  const draw = (filter: DocumentFilter) => {
    const found = filteredDocuments(documents, filter);
    count.textContent = `${number(found.length)} of ${number(documents.length)} documents`;
    table.draw(found, filter.sort);
  };
  state.subscribe((filter) => {
    show(filter);
    soon(() => draw(filter));
  });
  show(state.values());
  draw(state.values());
  const list = element("div", { class: "documents-list" }, form, count, table.element);
  const soon = afterTyping(list);
  return list;
}

/** Pause after which typing counts as done, in milliseconds: thousands of rows are not drawn for each key. */
const PAUSE = 120;

/** Does the last thing asked for: after a pause while the reader types, at once otherwise. */
function afterTyping(root: HTMLElement): (work: () => void) => void {
  let timer: ReturnType<typeof setTimeout> | undefined;
  return (work) => {
    clearTimeout(timer);
    const typing = root.contains(document.activeElement) && isText(document.activeElement);
    if (typing) timer = setTimeout(work, PAUSE);
    else work();
  };
}

function isText(field: Element | null): boolean {
  return field instanceof HTMLInputElement && /^(text|search)$/.test(field.type);
}

/** The table, with more rows on demand. */
function documentsTable(sortBy: (sort: Sort) => void) {
  let rows: ListedDocument[] = [];
  const body = element("tbody");
  const more = element("button", { type: "button", class: "plain" });
  const headings = COLUMNS.map((column) => heading(column, sortBy));
  const caption = element("caption", { class: "visually-hidden" }, "Documents");
  const head = element("thead", {}, element("tr", {}, ...headings.map((each) => each.cell)));
  const table = element("table", { class: "documents-table" }, caption, head, body);
  const append = () => {
    const from = body.rows.length;
    body.append(...rows.slice(from, from + PAGE).map(row));
    const left = rows.length - body.rows.length;
    more.hidden = left === 0;
    more.textContent = `Show ${number(Math.min(PAGE, left))} more`;
    return body.rows[from];
  };
  more.addEventListener("click", () => append()?.querySelector("a")?.focus());
  return {
    element: element("div", {}, element("div", { class: "scroll" }, table), more),
    draw(found: ListedDocument[], sort: Sort) {
      rows = found;
      for (const each of headings) each.show(sort);
      body.replaceChildren();
      append();
    },
  };
}

function heading(
  { order, label, numeric }: (typeof COLUMNS)[number],
  sortBy: (sort: Sort) => void,
) {
  const mark = element("span", { "aria-hidden": "true" });
  const button = element("button", { type: "button", class: "sort" }, label, mark);
  const cell = element("th", { scope: "col", class: numeric ? "number" : null }, button);
  button.addEventListener("click", () =>
    sortBy(cell.getAttribute("aria-sort") === "ascending" ? `-${order}` : order),
  );
  const show = (sort: Sort) => {
    const sorted = sortOf(sort);
    const is = sorted.order === order;
    cell.setAttribute("aria-sort", !is ? "none" : sorted.down ? "descending" : "ascending");
    mark.textContent = !is ? "" : sorted.down ? " ↓" : " ↑";
  };
  return { cell, show };
}

function row(document: ListedDocument): HTMLTableRowElement {
  const { id, title, kind, date, edtf, languages, words, findings, archive } = document;
  const when = date === null ? "undated" : edtf !== null && edtf !== date ? edtf : day(date);
  return element(
    "tr",
    {},
    element(
      "td",
      { class: "date" },
      date === null ? when : element("time", { datetime: date }, when),
    ),
    element("td", { class: "title" }, element("a", { href: documentHref(id), dir: "auto" }, title)),
    element("td", { class: "kind" }, kind),
    element("td", {}, languages.map(languageName).join(", ")),
    element("td", { class: "number", "data-label": words === 1 ? "word" : "words" }, number(words)),
    element(
      "td",
      { class: "number", "data-label": findings === 1 ? "finding" : "findings" },
      findings === 0 ? "0" : element("a", { href: documentHref(id, "findings") }, number(findings)),
    ),
    element("td", {}, archive ?? "not stated"),
  );
}

/** The form; `show` gives its fields a filter's values. */
function filterForm(documents: readonly ListedDocument[], change: Change) {
  const years = documents.flatMap(({ date }) => (date === null ? [] : [date.slice(0, 4)])).sort();
  const fields = {
    words: textInput("words", "search", ""),
    from: textInput("from", "text", years[0] ?? ""),
    to: textInput("to", "text", years.at(-1) ?? ""),
    kind: menu("kind", counts(documents.map(({ kind }) => kind)), String),
    language: menu(
      "language",
      counts(documents.flatMap(({ languages }) => languages)),
      languageName,
    ),
    archive: menu("archive", counts(documents.map(({ archive }) => archive)), String),
  };
  const labelled = (label: string, name: keyof typeof fields, kind: string | null = null) =>
    element("label", { class: kind }, label, fields[name]);
  const form = element(
    "form",
    { class: "filters", role: "search", "aria-label": "Filter the documents" },
    labelled("Words in the title or number", "words", "words"),
    labelled("From year", "from", "year"),
    labelled("To year", "to", "year"),
    labelled("Kind", "kind"),
    labelled("Language", "language"),
    labelled("Archive", "archive"),
    element("button", { type: "reset", class: "plain" }, "Clear"),
  );
  for (const field of Object.values(fields))
    field.addEventListener("input", () =>
      change({ [field.name]: field.value }, { push: field instanceof HTMLSelectElement }),
    );
  form.addEventListener("submit", (event) => event.preventDefault());
  form.addEventListener("reset", (event) => {
    event.preventDefault();
    change(noFilter);
  });
  const show = (filter: DocumentFilter) => {
    for (const [name, field] of Object.entries(fields)) {
      const value = filter[name as keyof typeof fields];
      if (field.value !== value) field.value = value;
    }
  };
  return { form, show };
}

function textInput(name: string, type: string, hint: string): HTMLInputElement {
  return element("input", { type, name, placeholder: hint, autocomplete: "off" });
}

function menu(
  name: string,
  values: readonly { value: string | null; count: number }[],
  nameOf: (value: string) => string,
): HTMLSelectElement {
  const options = values.map(({ value, count }) => {
    const label = value === null ? "not stated" : nameOf(value);
    return element("option", { value: value ?? NOT_STATED }, `${label} (${number(count)})`);
  });
  return element("select", { name }, element("option", { value: "" }, "any"), ...options);
}
