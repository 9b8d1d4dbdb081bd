/** The parts of a table's element: what stays while its rows change. */
import { element } from "../element.js";
import { type TableColumn, shownValue } from "./cells.js";
import type { TableState } from "./sortable-table.js";

interface PageShown {
  page: number;
  pages: number;
  first: number;
  rows: readonly unknown[];
}

/** The parts of the element that stay, and what is done with them. */
export function tableParts<Row>(
  caption: string,
  columns: readonly TableColumn<Row>[],
  searchable: boolean,
) {
  const root = element("div", { class: "crossings-table" });
  const search = element("input", { type: "search", autocomplete: "off" });
  const label = element("label", {}, "Search ", search);
  const body = element("tbody");
  const headers = columns.map(tableHeader);
  const table = element(
    "table",
    {},
    element("caption", { class: "crossings-unseen" }, caption),
    element("thead", {}, element("tr", {}, ...headers.map(({ cell }) => cell))),
    body,
  );
  const frame = { class: "scroll", tabindex: 0, role: "region", "aria-label": caption };
  const status = element("p", { role: "status" });
  const previous = element("button", { type: "button" }, "Previous");
  const next = element("button", { type: "button" }, "Next");
  if (searchable) root.append(element("div", { class: "search" }, label));
  root.append(
    element("div", frame, table),
    element("div", { class: "pager" }, status, previous, next),
  );
  return {
    root,
    body,
    showOrder({ sort, descending }: TableState) {
      headers.forEach(({ cell }, i) => {
        const direction = descending ? "descending" : "ascending";
        if (columns[i]!.name === sort) cell.setAttribute("aria-sort", direction);
        else cell.removeAttribute("aria-sort");
      });
    },
    showPage(
      { page, pages, first, rows }: PageShown,
      { found, all, noun }: { found: number; all: number; noun: string },
    ) {
      const of = found === all ? shownValue(all) : `${shownValue(found)} found of ${all}`;
      status.textContent =
        rows.length === 0 ? `No ${noun}` : `${first + 1}–${first + rows.length} of ${of} ${noun}`;
      previous.disabled = page <= 1;
      next.disabled = page >= pages;
      previous.hidden = next.hidden = pages === 1;
    },
    onSort(sort: (name: string) => void) {
      headers.forEach(({ button }, i) => {
        button.addEventListener("click", () => sort(columns[i]!.name));
      });
    },
    onTurn(turn: (by: number) => void) {
      previous.addEventListener("click", () => turn(-1));
      next.addEventListener("click", () => turn(1));
    },
    onSearch(value: string, find: (search: string) => void) {
      search.value = value;
      search.addEventListener("input", () => find(search.value));
    },
  };
}

function tableHeader<Row>({ name, label, align }: TableColumn<Row>) {
  const button = element("button", { type: "button" }, label ?? name);
  const cell = element("th", { scope: "col", class: align ?? null }, button);
  return { cell, button };
}
