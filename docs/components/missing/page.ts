/** The leads' form, table and files. */
import { bibtexOf } from "./bibtex-leads.js";
import { csvOf } from "../table/csv.js";
import { downloadButton } from "../figure/download.js";
import { element } from "../element.js";
import { documentHref, evidenceLink } from "../words/evidence.js";
import { filterForm, optionsOf } from "../address/filter-form.js";
import type { Lead, LeadFilter } from "./documents.js";
import { number } from "../words/names.js";
import { type SortableTable, sortableTable } from "../table/sortable-table.js";
import { type Field, textField } from "../address/state.js";
import type { UrlState } from "../address/url-state.js";

/** The order of the table, as the address has it. */
export interface LeadOrder {
  /** Column that it is sorted by, with a minus before it where it runs down; empty for by date. */
  sort: string;
}

/** Kept apart from the filter, so that sorting does not make the table anew under the reader's hand. */
export const leadOrder: { readonly [Name in keyof LeadOrder]: Field<string> } = {
  sort: textField("", 20),
};

export const leadFields: { readonly [Name in keyof LeadFilter]: Field<string> } = {
  words: textField(),
  kind: textField(),
  from: textField("", 4),
  to: textField("", 4),
  document: textField(),
  lead: textField(),
};

type Titles = ReadonlyMap<string, string>;

/** The form; its menus offer the kinds that leads have and the documents that cite them. */
export function leadForm(
  leads: readonly Lead[],
  titles: Titles,
  state: UrlState<LeadFilter>,
): HTMLFormElement {
  const years = leads.flatMap(({ date }) => date?.slice(0, 4) ?? []).sort();
  const citing = leads.flatMap((lead) => lead.citing);
  return filterForm(
    state,
    [
      { name: "words", label: "Words", hint: "number, name or word" },
      { name: "kind", label: "Kind", options: optionsOf(leads.map(({ kind }) => kind)) },
      { name: "from", label: "From year", short: true, hint: years[0] ?? "" },
      { name: "to", label: "To year", short: true, hint: years.at(-1) ?? "" },
      {
        name: "document",
        label: "Cited by",
        options: optionsOf(citing, (id) => titles.get(id) ?? id).slice(0, 500),
      },
    ],
    "Filter the missing documents",
  );
}

/** How many leads are shown, spoken when it changes. */
export function leadCount(
  shown: readonly Lead[],
  all: readonly Lead[],
  filter: LeadFilter,
): HTMLElement {
  const root = element("p", { class: "result-count", role: "status" }, countText(shown, all));
  if (filter.lead !== "") root.append(" Only one is chosen: clear the filter for the others.");
  return root;
}

function countText(shown: readonly Lead[], all: readonly Lead[]): string {
  if (all.length === 0) return "No document here cites one that is not here.";
  if (shown.length === 0)
    return `None of the ${number(all.length)} missing documents fits; clear the filter.`;
  const of = shown.length === all.length ? "" : ` of ${number(all.length)}`;
  const citing = new Set(shown.flatMap(({ citing }) => citing)).size;
  const documents = citing === 1 ? "document" : "documents";
  return `${number(shown.length)}${of} missing documents, cited in ${number(citing)} ${documents} that are here`;
}

/** The leads, each with the words that cite it. */
export function leadTable(
  leads: readonly Lead[],
  titles: Titles,
  order: UrlState<LeadOrder>,
): SortableTable<Lead> {
  const table = sortableTable(leads, {
    state: {
      sort: order.get("sort").replace(/^-/, ""),
      descending: order.get("sort").startsWith("-"),
    },
    onState: ({ sort, descending }) =>
      order.set({ sort: sort === "" ? "" : `${descending ? "-" : ""}${sort}` }),
    columns: [
      {
        name: "label",
        label: "Document",
        href: ({ id }) => `./citations?node=${encodeURIComponent(id)}#chosen`,
      },
      {
        name: "date",
        label: "Date (EDTF)",
        format: (_, { edtf, date }) => edtf ?? date ?? "undated",
      },
      {
        name: "author",
        label: "From → to",
        format: (_, { author, recipient }) =>
          author === null && recipient === null
            ? "not said"
            : `${author ?? "not said"} → ${recipient ?? "not said"}`,
      },
      {
        name: "citing",
        label: "Cited by, in these words",
        order: ({ citing }) => citing.length,
        format: (_, lead) => citingWords(lead, titles),
      },
      {
        name: "perhaps",
        label: "Perhaps held with",
        order: ({ perhaps }) => perhaps[0] ?? null,
        format: (_, { perhaps }) => perhaps.join("; "),
      },
      {
        name: "mentions",
        label: "Times",
        align: "right",
        order: ({ mentions }) => mentions.length,
        format: (_, { mentions }) => number(mentions.length),
      },
      { name: "kind", label: "Kind" },
    ],
    caption: "Documents that are cited and not in this corpus",
    noun: "missing documents",
    pageSize: 20,
    searchable: false,
  });
  table.classList.add("crossings-leads", "crossings-missing");
  return table;
}

const MOST_CITING = 4;

function citingWords({ citing, mentions }: Lead, titles: Titles): HTMLElement {
  const items = citing.slice(0, MOST_CITING).map((id) => {
    const own = mentions.filter(({ document_id }) => document_id === id);
    const links = own
      .slice(0, 4)
      .flatMap((mention, i) => [i === 0 ? "" : " · ", evidenceLink(mention)]);
    const title = element(
      "a",
      { href: documentHref(id), class: "crossings-source", dir: "auto" },
      titles.get(id) ?? id,
    );
    return element("li", {}, ...links, title);
  });
  const rest = citing.length - items.length;
  if (rest > 0) items.push(element("li", {}, `and in ${number(rest)} more`));
  return element("ul", { class: "crossings-words-list" }, ...items);
}

const CSV_COLUMNS = [
  "id",
  "label",
  "kind",
  "number",
  "date",
  "edtf",
  "author",
  "recipient",
  "mentions",
  "cited_by",
  "words",
  "perhaps_held_with",
];

/** The leads as rows of a file: what cites them and the first words, by id and anchor. */
export function leadRecords(leads: readonly Lead[]): Record<string, unknown>[] {
  return leads.map(({ mentions, citing, perhaps, ...lead }) => ({
    ...lead,
    mentions: mentions.length,
    cited_by: citing,
    words: mentions.map(({ quote }) => quote),
    perhaps_held_with: perhaps,
  }));
}

/** Buttons that save the leads shown, as a table and for citation managers. */
export function leadDownloads(leads: readonly Lead[], titles: Titles): HTMLElement {
  const csv = () => new Blob([csvOf(leadRecords(leads), CSV_COLUMNS)], { type: "text/csv" });
  const bib = () =>
    new Blob([bibtexOf(leads, (id) => titles.get(id) ?? id)], { type: "application/x-bibtex" });
  return element(
    "div",
    { class: "crossings-figure downloads-line" },
    element(
      "div",
      { class: "downloads" },
      `Save these ${number(leads.length)}:`,
      downloadButton("CSV", "missing-documents.csv", csv),
      downloadButton("BibTeX", "missing-documents.bib", bib),
    ),
  );
}
