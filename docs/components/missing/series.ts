/** Gaps in numbered series: all numbers that are known, and the table of what lies between them. */
import type { Row } from "../../../loaders/schema.js";
import { element } from "../element.js";
import { documentHref, evidenceLink } from "../words/evidence.js";
import type { Lead } from "./documents.js";
import { type NumberedDocument, type NumberedSeries, gapText } from "./numbered-series.js";
import { sortableTable } from "../table/sortable-table.js";

export interface NumberedRows {
  leads: readonly Lead[];
  documents: readonly Pick<Row<"documents">, "id" | "title" | "number" | "kind" | "date">[];
  correspondents: readonly Row<"correspondents">[];
  attributes: readonly Row<"attributes">[];
  nameOf: (id: string | null) => string | null;
}

/** All numbers that are known: those that documents bear, and those by which others are cited. */
export function numberedDocuments({
  leads,
  documents,
  correspondents,
  attributes,
  nameOf,
}: NumberedRows): NumberedDocument[] {
  const writers = new Map<string, string>();
  for (const { role, document_id, entity_id, name } of correspondents)
    if (role === "from" && !writers.has(document_id))
      writers.set(document_id, nameOf(entity_id) ?? name);
  const words = new Map(
    attributes
      .filter(({ attribute }) => attribute === "number")
      .map((row) => [row.document_id, row]),
  );
  const held = documents.flatMap(({ id, title, number, kind, date }) =>
    // Where a number is there in two languages, the first is the document's own.
    number === null
      ? []
      : [
          {
            id,
            label: title,
            number: number.split(" / ")[0]!,
            kind,
            date,
            author: writers.get(id) ?? null,
            held: true,
            evidence: words.get(id) ?? null,
          },
        ],
  );
  const cited = leads.flatMap(({ id, label, number, kind, date, author, mentions }) =>
    number === null
      ? []
      : [{ id, label, number, kind, date, author, held: false, evidence: mentions[0] ?? null }],
  );
  return [...held, ...cited];
}

/** The series with gaps; every known number leads to the words that give it. */
export function seriesTable(series: readonly NumberedSeries[]): HTMLElement {
  if (series.length === 0)
    return element("p", {}, "No series has two numbers that are known and near each other.");
  const table = sortableTable(series, {
    columns: [
      { name: "name", label: "Series", format: (_, row) => seriesName(row) },
      { name: "year", label: "Year" },
      {
        name: "known",
        label: "Known",
        order: ({ known }) => known.length,
        format: (_, row) => knownNumbers(row),
      },
      {
        name: "gaps",
        label: "Between them, nobody has",
        order: ({ missing }) => missing,
        format: (_, { gaps }) => gapText(gaps),
      },
      { name: "missing", label: "Numbers", align: "right" },
    ],
    caption: "Series of numbered documents, and the numbers between known ones",
    noun: "series",
    pageSize: 10,
  });
  table.classList.add("crossings-leads");
  return table;
}

function seriesName({ name, kind, author }: NumberedSeries): string {
  const what = name === "" ? kind : `${name} (${kind})`;
  return author === null ? what : `${what} from ${author}`;
}

function knownNumbers({ known }: NumberedSeries): HTMLElement {
  const root = element("span");
  known.forEach(({ value, documents }, i) => {
    const [first] = documents;
    const text = `${value}${first!.held ? "" : "*"}`;
    root.append(
      i === 0 ? "" : ", ",
      first!.evidence
        ? evidenceLink(first!.evidence, { label: text })
        : first!.held
          ? element("a", { href: documentHref(first!.id) }, text)
          : text,
    );
  });
  return root;
}
