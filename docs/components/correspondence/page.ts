/** The page of correspondence: its form, its figures, and the documents behind a cell. */
import { correspondenceMatrix, distributionChart, MOST_PARTIES } from "./charts.js";
import {
  type Copy,
  type Correspondent,
  type Link,
  distributed,
  distributionOf,
  totalText,
} from "./links.js";
import { element } from "../element.js";
import { documentHref, evidenceHref, evidenceLink } from "../words/evidence.js";
import { figure } from "../figure/figure.js";
import { filterForm } from "../address/filter-form.js";
import { inPageHref } from "../address/in-page-links.js";
import { number } from "../words/names.js";
import { type SortableTable, sortableTable } from "../table/sortable-table.js";
import { type Field, textField } from "../address/state.js";
import type { UrlState } from "../address/url-state.js";

/** What is shown; an empty text asks for nothing in particular. */
export interface CorrespondenceState {
  /** `copies` counts those who were sent a copy as recipients. */
  recipients: string;
  /** Whose letters the network shows, by key; everyone's where it is empty. */
  party: string;
  /** How many parties the network shows at most, in digits. */
  most: string;
  /** The cell that is chosen, by the keys of both ends. */
  from: string;
  to: string;
  /** The document whose distribution list is shown; the longest by default. */
  document: string;
}

export const correspondenceFields: {
  readonly [Name in keyof CorrespondenceState]: Field<string>;
} = {
  recipients: textField(),
  party: textField(),
  most: textField("", 3),
  from: textField(),
  to: textField(),
  document: textField(),
};

type Document = { id: string; title: string; date: string | null; copies: number | null };
type NameOf = (key: string) => string;

/** The matrix in its frame. */
export function matrixFigure(links: readonly Link[], nameOf: NameOf): HTMLElement {
  if (links.length === 0) return element("p");
  const documents = new Set(links.flatMap(({ letters }) => letters.map((one) => one.document_id)));
  const hrefOf = ({ from, to }: Link) => inPageHref({ from, to }, "letters");
  const ends = (["from", "to"] as const).map((end) => new Set(links.map((link) => link[end])).size);
  const cut = Math.max(...ends) > MOST_PARTIES ? `, the ${MOST_PARTIES} busiest of each` : "";
  return figure((width) => correspondenceMatrix(links, { width, nameOf, hrefOf }), {
    title: "Senders and recipients",
    subtitle: `Senders in rows, recipients in columns${cut}; a circle opens its documents.`,
    filename: "correspondence-matrix",
    units: "area: documents",
    count: [documents.size, documents.size === 1 ? "document" : "documents"],
    source: "headings, addresses and signatures of the documents",
    data: links.map((link) => ({
      ...{ from: nameOf(link.from), to: nameOf(link.to), documents: link.letters.length },
      ids: link.letters.map(({ document_id }) => document_id),
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

interface LetterRow {
  document_id: string;
  title: string;
  date: string | null;
  from: Correspondent;
  to: Correspondent;
}

/** Whether a link goes between the chosen ends, or is the chosen party's where no end is chosen. */
function fits(
  link: Link,
  { party, from, to }: Pick<CorrespondenceState, "party" | "from" | "to">,
): boolean {
  if (from === "" && to === "") return party === "" || link.from === party || link.to === party;
  return (from === "" || link.from === from) && (to === "" || link.to === to);
}

/** The documents of the chosen cell or party, else of all, with the words that name sender and recipient. */
export function letterTable(
  links: readonly Link[],
  documents: ReadonlyMap<string, Document>,
  chosen: Pick<CorrespondenceState, "party" | "from" | "to">,
): SortableTable<LetterRow> {
  const rows = links
    .filter((link) => fits(link, chosen))
    .flatMap(({ letters }) => letters)
    .map((letter): LetterRow => {
      const { title = letter.document_id, date = null } = documents.get(letter.document_id) ?? {};
      return { ...letter, title, date };
    });
  const key = ({ date, document_id }: LetterRow) => `${date ?? "9999"} ${document_id}`;
  rows.sort((a, b) => (key(a) < key(b) ? -1 : key(a) > key(b) ? 1 : 0));
  const table = sortableTable(rows, {
    columns: [
      { name: "title", label: "Document", href: ({ document_id }) => documentHref(document_id) },
      { name: "date", label: "Date", format: (_, { date }) => date ?? "undated" },
      {
        name: "from",
        label: "From",
        order: (row) => row.from.name,
        format: (_, row) => evidenceLink(row.from),
      },
      {
        name: "to",
        label: "To",
        order: (row) => row.to.name,
        format: (_, row) => evidenceLink(row.to),
      },
    ],
    caption: "Documents with who wrote them and to whom",
    noun: "letters",
    pageSize: 15,
  });
  table.classList.add("crossings-leads");
  return table;
}

/** What is chosen, and how to choose. */
export function chosenText({ party, from, to }: CorrespondenceState, nameOf: NameOf): HTMLElement {
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

/** The menu of the documents that have a distribution list; null where none has. */
export function distributionForm(
  rows: readonly Correspondent[],
  documents: ReadonlyMap<string, Document>,
  state: UrlState<CorrespondenceState>,
): HTMLFormElement | null {
  const ids = distributed(rows);
  if (ids.length === 0) return null;
  const title = (id: string) => documents.get(id)?.title ?? id;
  const options = ids.slice(1, 500).map((value) => ({ value, label: title(value) }));
  return filterForm(
    state,
    [{ name: "document", label: "Document", none: title(ids[0]!), options }],
    "Distribution list of",
  );
}

/** The distribution list of a document in its frame. */
export function distributionFigure(
  rows: readonly Correspondent[],
  documents: ReadonlyMap<string, Document>,
  { document }: Pick<CorrespondenceState, "document">,
  nameOf: NameOf,
): HTMLElement {
  const id = document === "" ? (distributed(rows)[0] ?? "") : document;
  const list = distributionOf(rows, id);
  if (list.length === 0)
    return element("p", { role: "status" }, "No document here lists who was sent a copy.");
  const known = documents.get(id);
  const name = ({ row }: Copy) => (row.entity_id === null ? row.name : nameOf(row.entity_id));
  return figure((width) => distributionChart(list, { width, nameOf: name }), {
    title: `Copies of: ${known?.title ?? id}`,
    subtitle: totalText(list, known?.copies ?? null),
    units: "copies; hollow where the list gives no number",
    count: [list.length, "entries"],
    source: "the distribution list of the document; each bar leads to its entry",
    data: list.map(({ row, copies, said }) => ({
      ...row,
      name: name({ row, copies, said }),
      copies,
      said,
    })),
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
