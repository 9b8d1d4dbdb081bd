/** The timeline's form, figure and list. */
import { dateBrush } from "./brush.js";
import {
  type CountRow,
  type DatedWords,
  MOST_MARKS,
  type Timeline,
  datesIn,
  lifeOrder,
  withRoom,
} from "./lanes.js";
import { dateTimeline } from "./timeline.js";
import { element } from "../element.js";
import { documentHref, evidenceHref } from "../words/evidence.js";
import { figure } from "../figure/figure.js";
import { type ChoiceRow, menuOf, filterForm } from "../address/filter-form.js";
import { languageName, number } from "../words/names.js";
import { withCut } from "../table/cut.js";
import { type TableColumn, sortableTable } from "../table/sortable-table.js";
import type { DateState } from "./state.js";
import type { UrlState } from "../address/url-state.js";

/** A row of the strip: all dates of a month or year, and the first and last day of all. */
export interface StripRow {
  bucket: string;
  count: number;
  first: string;
  last: string;
}

/** The form of the timeline. */
export function dateForm(
  choices: readonly ChoiceRow[],
  strip: readonly StripRow[],
  state: UrlState<DateState>,
): HTMLFormElement {
  const roles = menuOf(choices, "role").sort((a, b) => lifeOrder(a.value) - lifeOrder(b.value));
  const hint = strip[0]?.first.slice(0, 4) ?? "1962";
  return filterForm(
    state,
    [
      { name: "from", label: "From", short: true, hint },
      { name: "to", label: "To", short: true, hint: "1962-08" },
      { name: "role", label: "Role", options: roles },
      { name: "document", label: "Document", options: menuOf(choices, "document") },
      { name: "language", label: "Language", options: menuOf(choices, "language", languageName) },
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

const COUNT_COLUMNS: readonly TableColumn<CountRow>[] = [
  { name: "label", label: "Lane" },
  { name: "bucket", label: "Month or year" },
  { name: "count", label: "Dates", align: "right" },
  { name: "documents", label: "Documents", align: "right" },
];

/** The line of time in its frame, with the strip of all time above it. */
export function dateFigure(
  timeline: Timeline,
  strip: readonly StripRow[],
  state: UrlState<DateState>,
): HTMLElement {
  const [all] = strip;
  const { days } = timeline;
  if (!days || !all) return element("p", { role: "status" }, "No date fits; clear the filter.");
  const onChoose = (from: string, to: string) => state.set({ from, to });
  const whole = withRoom(all.first, all.last);
  const brush = dateBrush(strip, { days: whole, chosen: days, onChoose });
  return element("div", {}, brush, framed(timeline, days));
}

function framed(timeline: Timeline, days: readonly [Date, Date]): HTMLElement {
  const { lanes, by, more, drawn, documents, fitting } = timeline;
  const marksText =
    drawn > MOST_MARKS ? "dates, those of a stretch of time in one" : "dates of the lanes shown";
  const words = {
    title: "Dates on a line of time",
    subtitle: `A mark is a date in the texts, as wide as it is uncertain; it opens its words.${outsideText(fitting - drawn, fitting > timeline.rows.length)}`,
    units: "days",
    count: [drawn, drawn === 1 ? "date" : "dates"],
    source: `the texts of ${number(documents)} ${documents === 1 ? "document" : "documents"}`,
    marks: [datesIn(lanes), marksText],
    describe: `Dates in lanes by ${by}; arrow keys go from mark to mark, Enter opens the words.`,
    level: 2,
  } as const;
  const draw = (width: number) => dateTimeline(lanes, { width, days, by, more });
  if (drawn > MOST_MARKS) {
    const data = timeline.counts.filter(({ bucket }) => bucket !== null);
    return figure(draw, { ...words, data, columns: COUNT_COLUMNS, result: timeline.counts });
  }
  const columns = [...COLUMNS, { name: "document_id" }];
  return figure(draw, { ...words, data: timeline.each, columns, result: timeline.rows });
}

function outsideText(count: number, isCut: boolean): string {
  if (count === 0) return "";
  return ` ${number(count)} far before or after are ${isCut ? "not drawn" : "in the list alone"}.`;
}

/** The dates that fit, as a list; of very many the first. */
export function dateList({ rows, fitting }: Timeline): HTMLElement {
  const table = sortableTable(rows, {
    columns: COLUMNS,
    caption: "Dates and the words that they were read from",
    noun: "dates",
  });
  table.classList.add("crossings-dates");
  return withCut(
    table,
    [rows.length, fitting],
    (shown, all) =>
      `The first ${shown} of ${all} dates; choose a time, a role or a document to see others.`,
  );
}
