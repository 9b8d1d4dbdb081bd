/** The documents of the corpus on a line of time: each for itself, or, where they are many, counted by year. */
import { element } from "../element.js";
import {
  type TimelineDocument,
  documentTimeline,
  yearTimeline,
} from "../figure/document-timeline.js";
import { datedMarks } from "../figure/document-timeline-layout.js";
import { figure } from "../figure/figure.js";
import { number } from "../words/names.js";

/** Documents of a kind whose date begins in a year; null for the undated. */
export interface YearRow {
  year: number | null;
  kind: string;
  documents: number;
}

/** The figure of the documents; of their counts by year where no document is given. */
export function documentsFigure(
  documents: readonly TimelineDocument[],
  years: readonly YearRow[],
): HTMLElement {
  return documents.length > 0 ? singleDocuments(documents) : documentsByYear(years);
}

const COMMON = {
  title: "Every document on a line of time",
  units: "date of writing",
  source: "the documents themselves; where they bear no date, their catalogue",
  level: 2,
} as const;

const COLUMNS = ["date", "edtf", "date_basis", "archive_date", "kind", "title", "id"];

function singleDocuments(documents: readonly TimelineDocument[]): HTMLElement {
  return figure((width) => documentTimeline(documents, { width }), {
    ...COMMON,
    subtitle: "A mark is a document, as wide as its date is uncertain; it opens the document.",
    count: [documents.length, documents.length === 1 ? "document" : "documents"],
    data: documents,
    columns: COLUMNS.map((name) => ({ name })),
    marks: [
      datedMarks(documents).length,
      "dated documents; where they stand close, those of a year in one",
    ],
    describe: "One mark for each document, from the first to the last.",
  });
}

function documentsByYear(rows: readonly YearRow[]): HTMLElement {
  const dated = rows.flatMap(({ year, kind, documents }) =>
    year === null ? [] : [{ year, kind, count: documents }],
  );
  const sum = (counts: readonly number[]) => counts.reduce((total, count) => total + count, 0);
  const all = sum(rows.map(({ documents }) => documents));
  const undated = all - sum(dated.map(({ count }) => count));
  const chart = (width: number) => {
    const root = yearTimeline(dated, { width });
    if (undated > 0) root.append(element("p", { class: "measure" }, `Undated: ${number(undated)}`));
    return root;
  };
  return figure(chart, {
    ...COMMON,
    subtitle: "A bar is the documents of a kind whose date begins in a year; it opens their list.",
    count: [all, "documents"],
    data: rows,
    columns: ["year", "kind", "documents"].map((name) => ({ name })),
    marks: [all - undated, "documents, those of a kind and year in one"],
    describe: "Bars of documents for each year, by kind.",
  });
}
