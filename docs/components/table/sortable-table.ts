/** A list as an HTML table that can be sorted, searched and paged, by keyboard as well. */
import { type TableColumn, cellText, orderOf, tableRow } from "./cells.js";
import { ordered, pageOf, searched } from "./order.js";
import { tableParts } from "./parts.js";

export { type TableColumn, shownValue } from "./cells.js";

/** What of a table is shown; `sort` is empty for the rows' own order. */
export interface TableState {
  sort: string;
  descending: boolean;
  search: string;
  /** From 1. */
  page: number;
}

export interface TableOptions<Row> {
  columns: readonly TableColumn<Row>[];
  /** What the table holds, for those who cannot see it. */
  caption: string;
  state?: Partial<TableState>;
  /** Rows on a page. */
  pageSize?: number;
  /** Whether there is a field to search in; by default where there are more rows than on a page. */
  searchable?: boolean;
  /** What the rows are, in the plural. */
  noun?: string;
  /** Called whenever the reader changes what is shown; `typing` while they search. */
  onState?: (state: TableState, typing: boolean) => void;
}

/** The element, and how to change it from outside. */
export type SortableTable<Row> = HTMLElement & {
  /** Shows other rows, from the first page. */
  update(rows: readonly Row[]): void;
  state: TableState;
};

/** A table of rows. It is its own element's only child-keeper: listen, or call `update`. */
export function sortableTable<Row extends object>(
  rows: readonly Row[],
  options: TableOptions<Row>,
): SortableTable<Row> {
  const { columns, caption, pageSize = 25, noun = "rows" } = options;
  const state: TableState = {
    ...{ sort: "", descending: false, search: "", page: 1 },
    ...options.state,
  };
  const parts = tableParts(caption, columns, options.searchable ?? rows.length > pageSize);
  const change = (changes: Partial<TableState>, typing = false) => {
    Object.assign(state, changes);
    render();
    options.onState?.({ ...state }, typing);
  };
  const text = (row: Row) => columns.map((column) => cellText(row, column)).join("\n");
  function render(): void {
    const found = searched(rows, text, state.search);
    const column = columns.find(({ name }) => name === state.sort);
    const sorted = column ? ordered(found, orderOf(column), state.descending) : found;
    const page = pageOf(sorted, state.page, pageSize);
    state.page = page.page;
    parts.body.replaceChildren(...page.rows.map((row) => tableRow(row, columns)));
    parts.showOrder(state);
    parts.showPage(page, { found: found.length, all: rows.length, noun });
  }
  parts.onSort((name) => {
    change({ sort: name, descending: state.sort === name && !state.descending, page: 1 });
  });
  parts.onTurn((by) => change({ page: state.page + by }));
  parts.onSearch(state.search, (search) => change({ search, page: 1 }, true));
  render();
  return Object.assign(parts.root, {
    state,
    update(others: readonly Row[]) {
      rows = others;
      state.page = 1;
      render();
    },
  });
}
