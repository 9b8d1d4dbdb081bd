/** The list of documents: filters, a count that is spoken, a table to sort; the address keeps it all. */
import {
  type DocumentFilter,
  type ListedDocument,
  type Order,
  NOT_STATED,
  filterFrom,
  filteredDocuments,
  noFilter,
  queryOf,
} from "./document-filter.js";
import { element } from "./element.js";
import { day, documentAddress, languageName, number } from "./names.js";
import { counts } from "./tally.js";

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

/** The list as an element. It reads the page's address first, and writes it with each change. */
export function documentsList(documents: readonly ListedDocument[]): HTMLElement {
  let filter = filterFrom(location.search);
  let shown = PAGE;
  const count = element("p", { class: "result-count", role: "status", "aria-live": "polite" });
  const body = element("tbody");
  const more = element("button", { type: "button", class: "plain" });
  const head = element("tr");
  const form = filterForm(documents, filter, (change) => update({ ...filter, ...change }));

  function update(next: DocumentFilter): void {
    filter = next;
    shown = PAGE;
    const query = queryOf(filter);
    history.replaceState(
      history.state,
      "",
      `${location.pathname}${query && `?${query}`}${location.hash}`,
    );
    draw();
  }

  function draw(): void {
    const found = filteredDocuments(documents, filter);
    count.textContent = `${number(found.length)} of ${number(documents.length)} documents`;
    head.replaceChildren(...COLUMNS.map((column) => heading(column, filter, update)));
    body.replaceChildren(...found.slice(0, shown).map(row));
    more.hidden = found.length <= shown;
    more.textContent = `Show ${number(Math.min(PAGE, found.length - shown))} more`;
  }

  more.addEventListener("click", () => {
    const from = shown;
    shown += PAGE;
    draw();
    body.rows[from]?.querySelector("a")?.focus();
  });
  draw();
  const table = element(
    "table",
    { class: "documents-table" },
    element("caption", { class: "visually-hidden" }, "Documents"),
    element("thead", {}, head),
    body,
  );
  return element(
    "div",
    { class: "documents-list" },
    form,
    count,
    element("div", { class: "scroll" }, table),
    more,
  );
}

function heading(
  { order, label, numeric }: (typeof COLUMNS)[number],
  filter: DocumentFilter,
  update: (filter: DocumentFilter) => void,
): HTMLElement {
  const sorted = filter.sort === order;
  const button = element(
    "button",
    { type: "button", class: "sort" },
    label,
    sorted ? (filter.down ? " ↓" : " ↑") : "",
  );
  button.addEventListener("click", () => {
    update({ ...filter, sort: order, down: sorted && !filter.down });
    document
      .querySelector<HTMLElement>(`.documents-table th[data-order="${order}"] button`)
      ?.focus();
  });
  const direction = filter.down ? "descending" : "ascending";
  return element(
    "th",
    {
      scope: "col",
      "data-order": order,
      class: numeric ? "number" : null,
      "aria-sort": sorted ? direction : "none",
    },
    button,
  );
}

function row(document: ListedDocument): HTMLTableRowElement {
  const { id, title, kind, date, edtf, languages, words, findings, archive } = document;
  const address = documentAddress(id);
  const when = date === null ? "undated" : edtf !== null && edtf !== date ? edtf : day(date);
  return element(
    "tr",
    {},
    element(
      "td",
      { class: "date" },
      date === null ? when : element("time", { datetime: date }, when),
    ),
    element("td", { class: "title" }, element("a", { href: address, dir: "auto" }, title)),
    element("td", {}, kind),
    element("td", {}, languages.map(languageName).join(", ")),
    element("td", { class: "number" }, number(words)),
    element(
      "td",
      { class: "number" },
      findings === 0 ? "0" : element("a", { href: `${address}#findings` }, number(findings)),
    ),
    element("td", {}, archive ?? "not stated"),
  );
}

function filterForm(
  documents: readonly ListedDocument[],
  filter: DocumentFilter,
  change: (change: Partial<DocumentFilter>) => void,
): HTMLElement {
  const years = documents.flatMap(({ date }) => (date === null ? [] : [date.slice(0, 4)])).sort();
  const text = (name: "from" | "to" | "words", label: string, type: string, hint: string) => {
    const field = element("input", { type, name, placeholder: hint, autocomplete: "off" });
    field.value = filter[name];
    field.addEventListener("input", () => change({ [name]: field.value }));
    return element("label", { class: name === "words" ? "words" : "year" }, label, field);
  };
  const clear = element("button", { type: "reset", class: "plain" }, "Clear");
  const form = element(
    "form",
    { class: "filters", role: "search", "aria-label": "Filter the documents" },
    text("words", "Words in the title or number", "search", ""),
    text("from", "From year", "text", years[0] ?? ""),
    text("to", "To year", "text", years.at(-1) ?? ""),
    menu("Kind", "kind", counts(documents.map(({ kind }) => kind)), String),
    menu(
      "Language",
      "language",
      counts(documents.flatMap(({ languages }) => languages)),
      languageName,
    ),
    menu("Archive", "archive", counts(documents.map(({ archive }) => archive)), String),
    clear,
  );
  form.addEventListener("submit", (event) => event.preventDefault());
  form.addEventListener("reset", () => {
    for (const field of form.querySelectorAll<HTMLInputElement | HTMLSelectElement>(
      "input, select",
    ))
      field.value = "";
    change(noFilter);
  });
  return form;

  function menu(
    label: string,
    name: "kind" | "language" | "archive",
    values: { value: string | null; count: number }[],
    nameOf: (value: string) => string,
  ): HTMLElement {
    const options = values.map(({ value, count }) =>
      element(
        "option",
        { value: value ?? NOT_STATED },
        `${value === null ? "not stated" : nameOf(value)} (${number(count)})`,
      ),
    );
    const select = element("select", { name }, element("option", { value: "" }, "any"), ...options);
    select.value = filter[name];
    select.addEventListener("change", () => change({ [name]: select.value }));
    return element("label", {}, label, select);
  }
}
