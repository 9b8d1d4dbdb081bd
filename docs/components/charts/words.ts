/** Words of the documents where a page speaks of them: lines in context, a passage, a link. */
import { element } from "../element.js";
import type { Evidence } from "../words/evidence.js";
import { documentHref, evidenceHref, evidenceLink } from "../words/evidence.js";
import { sortableTable } from "../table/sortable-table.js";
import { EVIDENCE, type EvidenceColumn, type Having, type QueryRow, rowsWith } from "./rows.js";

type HavingOne<Row, Name extends string> =
  Having<Row, Name> extends readonly (infer One)[] ? One : unknown;

interface Line extends Evidence {
  before: string | null;
  after: string | null;
}

/** Lines of words in their context. `rows` name their words, and have `before` and `after`. */
export function concordance<Row extends object>(
  rows: readonly Row[] & Having<Row, EvidenceColumn | "before" | "after">,
  caption: string,
): HTMLElement {
  const lines = rowsWith<Line>("concordance", rows, [...EVIDENCE, "before", "after"]);
  const lang = ({ language }: Line) => language;
  return sortableTable(lines, {
    caption,
    noun: "lines",
    columns: [
      { name: "before", label: "Before", align: "right", lang },
      { name: "quote", label: "Words", href: evidenceHref, lang },
      { name: "after", label: "After", lang },
      { name: "document_id", label: "Document", href: (row) => documentHref(row.document_id) },
    ],
  });
}

interface PassageRow {
  document_id: string;
  language: string;
  quote: string;
  position: number | null;
  start: number | null;
  stop: number | null;
  title: string | null;
}

/** A passage as it stands there, with the way to it. `row` is a row of `passages`, or names its words. */
export function passage<Row extends object>(
  row: Row & HavingOne<Row, "document_id" | "language" | "quote">,
): HTMLElement {
  const [first] = rowsWith<PassageRow>(
    "passage",
    [row],
    ["document_id", "language", "quote"],
    ["position", "start", "stop", "title"],
  );
  if (!first) throw new Error("passage: no row");
  const { language, quote, title, document_id } = first;
  return element(
    "figure",
    { class: "crossings-passage" },
    element("blockquote", { lang: language, dir: "auto" }, quote),
    element("figcaption", {}, element("a", { href: hrefOf(first) }, title ?? document_id)),
  );
}

function hrefOf({ document_id, language, position, start, stop }: PassageRow): string {
  if (position !== null) return documentHref(document_id, `${language}-p${position}`);
  if (start !== null && stop !== null)
    return evidenceHref({ document_id, language, start, stop, quote: "" });
  return documentHref(document_id);
}

/** A link that shows the words of a row and leads to them; `label` shows something else. */
export function evidence<Row extends object>(
  row: Row & HavingOne<Row, EvidenceColumn>,
  label?: string,
): HTMLAnchorElement {
  const [first] = rowsWith<Evidence & QueryRow>("evidence", [row], EVIDENCE);
  if (!first) throw new Error("evidence: no row");
  return evidenceLink(first, label === undefined ? {} : { label });
}
