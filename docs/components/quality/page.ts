/** The findings: how many of each kind, in which documents, and each with its words. */
import type { Row } from "../../../loaders/schema.js";
import { element } from "../element.js";
import { documentHref, evidenceHref } from "../words/evidence.js";
import { filterForm, optionsOf } from "../address/filter-form.js";
import { kindMeaning, kindName } from "../words/finding-kinds.js";
import { inPageHref } from "../address/in-page-links.js";
import { number } from "../words/names.js";
import { share } from "../overview/overview.js";
import type { Coverage } from "./coverage.js";
import { type SortableTable, sortableTable } from "../table/sortable-table.js";
import { type Field, textField } from "../address/state.js";
import type { UrlState } from "../address/url-state.js";

export type Finding = Row<"findings">;

/** What is asked for; an empty text asks for nothing in particular. */
export interface FindingFilter {
  kind: string;
  document: string;
}

export const findingFields: { readonly [Name in keyof FindingFilter]: Field<string> } = {
  kind: textField(),
  document: textField(),
};

/** The findings that fit. */
export function fittingFindings(
  findings: readonly Finding[],
  { kind, document }: FindingFilter,
): Finding[] {
  return findings.filter(
    (row) =>
      (kind === "" || row.kind === kind) && (document === "" || row.document_id === document),
  );
}

/** The files that the build left out, each with what is wrong with it. */
export function unreadFiles(files: readonly Row<"unread_files">[]): HTMLElement {
  const says = files.length === 1 ? "One file" : `${number(files.length)} files`;
  return element(
    "section",
    { class: "crossings-unread" },
    element("h2", { id: "left-out" }, "Files left out"),
    element(
      "p",
      {},
      `${says} of the folder could not be read, and nothing of this site knows them.`,
    ),
    element(
      "ul",
      {},
      ...files.map(({ path, message }) =>
        element("li", {}, element("code", {}, path), `: line ${message}`),
      ),
    ),
  );
}

type Titles = ReadonlyMap<string, string>;

/** The form; its menus offer the kinds and documents that have findings. */
export function findingForm(
  findings: readonly Finding[],
  titles: Titles,
  state: UrlState<FindingFilter>,
): HTMLFormElement {
  const kinds = findings.map(({ kind }) => kind);
  const ids = findings.map(({ document_id }) => document_id);
  return filterForm(
    state,
    [
      { name: "kind", label: "Kind", options: optionsOf(kinds, kindName) },
      {
        name: "document",
        label: "Document",
        options: optionsOf(ids, (id) => titles.get(id) ?? id).slice(0, 500),
      },
    ],
    "Filter the findings",
  );
}

/** Each kind with its meaning and its number, which leads to the list of it. */
export function kindList(findings: readonly Finding[]): HTMLElement {
  const kinds = optionsOf(findings.map(({ kind }) => kind));
  if (kinds.length === 0) return element("p", {}, "Nothing was found against these documents.");
  const items = kinds.flatMap(({ value, count = 0 }) => [
    element(
      "dt",
      {},
      element("a", { href: inPageHref({ kind: value }, "list") }, kindName(value)),
      element("span", { class: "muted" }, ` ${number(count)}`),
    ),
    element("dd", {}, kindMeaning(value) ?? "A rule of this corpus’s own."),
  ]);
  return element("dl", { class: "crossings-kinds" }, ...items);
}

/** The findings that fit, each leading to its words, else to its document. */
export function findingTable(findings: readonly Finding[], titles: Titles): SortableTable<Finding> {
  const table = sortableTable(findings, {
    columns: [
      { name: "kind", label: "Kind", format: (_, { kind }) => kindName(kind) },
      { name: "message", label: "Finding" },
      {
        name: "quote",
        label: "Words",
        href: findingHref,
        format: (_, { quote }) => quote ?? "the document",
        lang: ({ language }) => language,
      },
      {
        name: "document_id",
        label: "Document",
        order: ({ document_id }) => titles.get(document_id),
        format: (_, { document_id }) => titles.get(document_id) ?? document_id,
        href: ({ document_id }) => documentHref(document_id),
        clamped: true,
      },
    ],
    caption: "Findings and the words that they are about",
    noun: "findings",
  });
  table.classList.add("crossings-findings");
  return table;
}

/** Where a finding leads. */
export function findingHref({ document_id, language, start, stop }: Finding): string {
  if (language === null || start === null || stop === null)
    return documentHref(document_id, "findings");
  return evidenceHref({ document_id, language, start, stop, quote: "" });
}

interface DocumentFindings {
  document_id: string;
  findings: number;
  kinds: string;
}

/** How many findings each document has. */
export function findingDocuments(
  findings: readonly Finding[],
  titles: Titles,
): SortableTable<DocumentFindings> {
  const rows = optionsOf(findings.map(({ document_id }) => document_id)).map(
    ({ value, count = 0 }): DocumentFindings => ({
      document_id: value,
      findings: count,
      kinds: kindsOf(findings.filter(({ document_id }) => document_id === value)),
    }),
  );
  return sortableTable(rows, {
    columns: [
      {
        name: "document_id",
        label: "Document",
        order: ({ document_id }) => titles.get(document_id),
        format: (_, { document_id }) => titles.get(document_id) ?? document_id,
        href: ({ document_id }) => documentHref(document_id),
      },
      {
        name: "findings",
        label: "Findings",
        align: "right",
        href: ({ document_id }) => inPageHref({ document: document_id, kind: "" }, "list"),
      },
      { name: "kinds", label: "Of the kinds" },
    ],
    caption: "Documents by their findings",
    noun: "documents",
    pageSize: 12,
  });
}

function kindsOf(findings: readonly Finding[]): string {
  return optionsOf(
    findings.map(({ kind }) => kind),
    kindName,
  )
    .map(({ label, count = 0 }) => `${label} ${number(count)}`)
    .join(", ");
}

/** Shares as bars, each leading to the page where they can be looked at. */
export function coverageList(shares: readonly Coverage[]): HTMLElement {
  const items = shares.map(({ name, part, whole, of, page }) =>
    element(
      "li",
      {},
      element("span", { class: "tally-count" }, share(part, whole)),
      element("span", {
        class: "tally-bar",
        style: `--share: ${part / whole}`,
        "aria-hidden": "true",
      }),
      element(
        "span",
        {},
        `${number(part)} of ${number(whole)} `,
        element("a", { href: page }, of),
        ` ${name}`,
      ),
    ),
  );
  return element("ul", { class: "crossings-coverage" }, ...items);
}

/** What is said where no two people have judged the same row. */
export function noAgreement(): HTMLElement {
  return element("p", {}, "No row has been judged by two people yet.");
}
