/** The timeline's form, figure and list. */
import { dateBrush } from "./brush.js";
import {
  type DateFilter,
  type DatedWords,
  ROLES,
  fittingDates,
  shownDays,
  usualDates,
} from "./lanes.js";
import { dateTimeline } from "./timeline.js";
import { element } from "../element.js";
import { documentHref, evidenceHref } from "../words/evidence.js";
import { figure } from "../figure/figure.js";
import { filterForm, optionsOf } from "../address/filter-form.js";
import { languageName, number } from "../words/names.js";
import { type SortableTable, type TableColumn, sortableTable } from "../table/sortable-table.js";
import { type Field, textField } from "../address/state.js";
import type { UrlState } from "../address/url-state.js";

/** What the timeline shows; an empty text asks for nothing in particular. */
export interface DateState extends DateFilter {
  /** `document` for a lane for each document; for each role otherwise. */
  lanes: string;
}

export const dateFields: { readonly [Name in keyof DateState]: Field<string> } = {
  from: textField("", 7),
  to: textField("", 7),
  role: textField(),
  document: textField(),
  language: textField(),
  lanes: textField(),
};

/** The form of the timeline. */
export function dateForm(rows: readonly DatedWords[], state: UrlState<DateState>): HTMLFormElement {
  const titles = new Map(rows.map(({ document_id, title }) => [document_id, title]));
  const roles = optionsOf(rows.map(({ role }) => role));
  const order = ({ value }: { value: string }) => ROLES.findIndex((role) => role === value);
  return filterForm(
    state,
    [
      { name: "from", label: "From", short: true, hint: rows[0]?.date.slice(0, 4) ?? "1962" },
      { name: "to", label: "To", short: true, hint: "1962-08" },
      { name: "role", label: "Role", options: roles.sort((a, b) => order(a) - order(b)) },
      {
        name: "document",
        label: "Document",
        options: optionsOf(
          rows.map(({ document_id }) => document_id),
          (id) => titles.get(id) ?? id,
        ).slice(0, 500),
      },
      {
        name: "language",
        label: "Language",
        options: optionsOf(
          rows.map(({ language }) => language),
          languageName,
        ),
      },
      {
        name: "lanes",
        label: "Lanes",
        none: "by role",
        options: [{ value: "document", label: "by document" }],
      },
    ],
    "Filter the dates",
  );
}

const COLUMNS: readonly TableColumn<DatedWords>[] = [
  { name: "date", label: "From" },
  { name: "date_end", label: "To" },
  { name: "edtf", label: "EDTF" },
  { name: "quote", label: "Words", href: evidenceHref, lang: ({ language }) => language },
  { name: "role", label: "Role" },
  {
    name: "title",
    label: "Document",
    href: ({ document_id }) => documentHref(document_id),
    clamped: true,
  },
];

/** The line of time in its frame, with the strip of all time above it. */
export function dateFigure(
  all: readonly DatedWords[],
  filter: DateState,
  state: UrlState<DateState>,
): HTMLElement {
  const fitting = fittingDates(all, filter);
  const rows = filter.from || filter.to ? fitting : usualDates(fitting);
  const days = shownDays(rows, filter);
  const whole = shownDays(all, { ...filter, from: "", to: "" });
  if (!days || !whole) return element("p", { role: "status" }, "No date fits; clear the filter.");
  const onChoose = (from: string, to: string) => state.set({ from, to });
  const by = filter.lanes === "document" ? "document" : "role";
  const documents = new Set(rows.map(({ document_id }) => document_id)).size;
  const chart = figure((width) => dateTimeline(rows, { width, days, by }), {
    title: "Dates on a line of time",
    subtitle: `A mark is a date in the texts, as wide as it is uncertain; it opens its words.${outsideText(fitting.length - rows.length)}`,
    units: "days",
    count: [rows.length, rows.length === 1 ? "date" : "dates"],
    source: `the texts of ${documents} ${documents === 1 ? "document" : "documents"}`,
    data: rows,
    columns: [...COLUMNS, { name: "document_id" }],
    describe: `Dates in lanes by ${by}; arrow keys go from mark to mark, Enter opens the words.`,
    level: 2,
  });
  return element("div", {}, dateBrush(all, { days: whole, chosen: days, onChoose }), chart);
}

function outsideText(count: number): string {
  return count === 0 ? "" : ` ${number(count)} far before or after are in the list alone.`;
}

/** The dates that fit, as a list. */
export function dateList(all: readonly DatedWords[], filter: DateState): SortableTable<DatedWords> {
  const table = sortableTable(fittingDates(all, filter), {
    columns: COLUMNS,
    caption: "Dates and the words that they were read from",
    noun: "dates",
  });
  table.classList.add("crossings-dates");
  return table;
}
