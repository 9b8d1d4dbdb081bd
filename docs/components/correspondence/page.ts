/** The page of correspondence: its matrix, the documents behind a cell, and the distribution lists. */
import { correspondenceMatrix, distributionChart } from "./charts.js";
import type { CorrespondenceState } from "./state.js";
import { type Copy, type PairRow, type PartyRow, endsOf, namesOf, totalText } from "./ties.js";
import { element } from "../element.js";
import { documentHref, evidenceHref, evidenceLink } from "../words/evidence.js";
import { figure } from "../figure/figure.js";
import { filterForm } from "../address/filter-form.js";
import { inPageHref } from "../address/in-page-links.js";
import { number } from "../words/names.js";
import { withCut } from "../table/cut.js";
import { type TableColumn, sortableTable } from "../table/sortable-table.js";
import type { UrlState } from "../address/url-state.js";

/** The matrix in its frame. */
export function matrixFigure(pairs: readonly PairRow[]): HTMLElement {
  const [first] = pairs;
  if (!first) return element("p");
  const documents = new Set(pairs.flatMap((pair) => pair.documents));
  const hrefOf = ({ sender, recipient }: PairRow) =>
    inPageHref({ from: sender, to: recipient }, "letters");
  const { senders, recipients } = endsOf(pairs);
  const isCut = first.all_ends > Math.max(senders.length, recipients.length);
  return figure((width) => correspondenceMatrix(pairs, { width, hrefOf }), {
    title: "Senders and recipients",
    subtitle: `Senders in rows, recipients in columns${isCut ? ", the busiest of each" : ""}; a circle opens its documents.`,
    filename: "correspondence-matrix",
    units: "area: documents",
    count: [documents.size, documents.size === 1 ? "document" : "documents"],
    source: "headings, addresses and signatures of the documents",
    result: pairs,
    data: pairs.map(({ sender_name, recipient_name, documents: ids }) => ({
      ...{ from: sender_name, to: recipient_name, documents: ids.length, ids },
    })),
    columns: [
      { name: "from", label: "From" },
      { name: "to", label: "To" },
      { name: "documents", label: "Documents", align: "right" },
      { name: "ids", label: "Which" },
    ],
    describe:
      "A matrix of senders and recipients; arrow keys go from circle to circle, Enter opens its documents.",
    level: 2,
  });
}

/** The words that name one end of a letter. */
interface EndWords {
  language: string;
  start: number;
  stop: number;
  quote: string;
  name: string;
}

/** A letter, as the page's query gives it. */
export interface LetterRow {
  document_id: string;
  title: string;
  date: string | null;
  sender: EndWords;
  recipient: EndWords;
  /** Letters that fit, listed here or not. */
  all_letters: number;
}

const LETTER_COLUMNS: readonly TableColumn<LetterRow>[] = [
  { name: "title", label: "Document", href: ({ document_id }) => documentHref(document_id) },
  { name: "date", label: "Date", format: (_, { date }) => date ?? "undated" },
  {
    name: "sender",
    label: "From",
    order: ({ sender }) => sender.name,
    format: (_, { document_id, sender }) => evidenceLink({ document_id, ...sender }),
  },
  {
    name: "recipient",
    label: "To",
    order: ({ recipient }) => recipient.name,
    format: (_, { document_id, recipient }) => evidenceLink({ document_id, ...recipient }),
  },
];

/** The documents of the chosen cell or party, else of all, with the words that name sender and recipient. */
export function letterList(letters: readonly LetterRow[]): HTMLElement {
  const table = sortableTable(letters, {
    columns: LETTER_COLUMNS,
    caption: "Documents with who wrote them and to whom",
    noun: "letters",
    pageSize: 15,
  });
  table.classList.add("crossings-leads");
  return withCut(
    table,
    [letters.length, letters[0]?.all_letters ?? 0],
    (shown, all) =>
      `The first ${shown} of ${all}; choose a name, an arc or a circle to see others.`,
  );
}

/** What is chosen, and how to choose. */
export function chosenText(
  { party, from, to }: CorrespondenceState,
  parties: readonly PartyRow[],
): HTMLElement {
  const nameOf = namesOf(parties);
  const all = "All of them; a name, an arc or a circle above chooses some.";
  if (from === "" && to === "" && party === "") return element("p", { role: "status" }, all);
  const names = [from, to].map((key) => (key === "" ? "anyone" : nameOf(key))).join(" → ");
  return element(
    "p",
    { role: "status" },
    `${from === "" && to === "" ? `From or to ${nameOf(party)}` : names}. `,
    element("a", { href: inPageHref({ party: "", from: "", to: "" }, "letters") }, "Show all"),
    ".",
  );
}

/** A document that has a distribution list, as the page's query gives it. */
export interface ListedDocument {
  document_id: string;
  title: string;
  entries: number;
}

/** The menu of the documents that have a distribution list. */
export function distributionForm(
  lists: readonly ListedDocument[],
  state: UrlState<CorrespondenceState>,
): HTMLFormElement {
  const [first, ...others] = lists;
  const options = others.map(({ document_id, title }) => ({ value: document_id, label: title }));
  return filterForm(
    state,
    [{ name: "document", label: "Document", none: first?.title ?? "", options }],
    "Distribution list of",
  );
}

/** A distribution list in its frame. */
export function distributionFigure(copies: readonly Copy[]): HTMLElement {
  const [first] = copies;
  if (!first)
    return element("p", { role: "status" }, "No document here lists who was sent a copy.");
  return figure((width) => distributionChart(copies, { width }), {
    title: `Copies of: ${first.title}`,
    subtitle: totalText(copies.length, first),
    units: "copies; hollow where the list gives no number",
    count: [copies.length, "entries"],
    source: "the distribution list of the document; each bar leads to its entry",
    data: copies,
    columns: [
      { name: "name", label: "To whom" },
      {
        name: "copies",
        label: "Copies",
        align: "right",
        format: (_, row) => (row.said ? number(row.copies) : "not said: 1"),
      },
      { name: "quote", label: "Entry", href: evidenceHref, lang: ({ language }) => language },
    ],
    filename: "distribution-list",
    describe:
      "A bar for each entry of the list, the longest first; arrow keys go from bar to bar, Enter opens the entry.",
    level: 3,
  });
}
