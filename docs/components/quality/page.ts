/** The findings: how many of each kind, in which documents, and each with its words. */
import type { Row } from "../../../loaders/schema.js";
import { element } from "../element.js";
import { documentHref, evidenceHref } from "../words/evidence.js";
import { type ChoiceRow, filterForm, menuOf } from "../address/filter-form.js";
import { kindMeaning, kindName } from "../words/finding-kinds.js";
import { inPageHref } from "../address/in-page-links.js";
import { number } from "../words/names.js";
import { share } from "../overview/overview.js";
import { type ShareRow, coverageOf } from "./coverage.js";
import type { FindingFilter } from "./state.js";
import { withCut } from "../table/cut.js";
import { type TableColumn, sortableTable } from "../table/sortable-table.js";
import type { UrlState } from "../address/url-state.js";

/** A finding as the page's query gives it. */
export interface FindingRow extends Row<"findings"> {
  /** Its document's title. */
  title: string;
  /** Findings that fit, listed here or not. */
  all_findings: number;
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

/** The form; its menus offer the kinds and documents that have findings. */
export function findingForm(
  choices: readonly ChoiceRow[],
  state: UrlState<FindingFilter>,
): HTMLFormElement {
  return filterForm(
    state,
    [
      { name: "kind", label: "Kind", options: menuOf(choices, "kind", kindName) },
      { name: "document", label: "Document", options: menuOf(choices, "document") },
    ],
    "Filter the findings",
  );
}

/** Each kind with its meaning and its number, which leads to the list of it. */
export function kindList(choices: readonly ChoiceRow[]): HTMLElement {
  const kinds = menuOf(choices, "kind");
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

const FINDING_COLUMNS: readonly TableColumn<FindingRow>[] = [
  { name: "kind", label: "Kind", format: (_, { kind }) => kindName(kind) },
  { name: "message", label: "Finding" },
  {
    name: "quote",
    label: "Words",
    href: findingHref,
    format: (_, { quote }) => quote ?? "the document",
    lang: ({ language }) => language,
    clamped: true,
  },
  {
    name: "title",
    label: "Document",
    href: ({ document_id }) => documentHref(document_id),
    clamped: true,
  },
];

/** The findings that fit, each leading to its words, else to its document; of very many the first. */
export function findingList(findings: readonly FindingRow[]): HTMLElement {
  const table = sortableTable(findings, {
    columns: FINDING_COLUMNS,
    caption: "Findings and the words that they are about",
    noun: "findings",
  });
  table.classList.add("crossings-findings");
  return withCut(
    table,
    [findings.length, findings[0]?.all_findings ?? 0],
    (shown, all) =>
      `The first ${shown} of ${all} findings; choose a kind or a document to see others.`,
  );
}

/** Where a finding leads. */
export function findingHref({
  document_id,
  language,
  start,
  stop,
}: Pick<FindingRow, "document_id" | "language" | "start" | "stop">): string {
  if (language === null || start === null || stop === null)
    return documentHref(document_id, "findings");
  return evidenceHref({ document_id, language, start, stop, quote: "" });
}

/** A document with how many findings it has, as the page's query counts them. */
export interface DocumentFindings {
  document_id: string;
  title: string;
  findings: number;
  kinds: readonly { kind: string; count: number }[];
  /** Documents that have findings, listed here or not. */
  all_documents: number;
}

const DOCUMENT_COLUMNS: readonly TableColumn<DocumentFindings>[] = [
  { name: "title", label: "Document", href: ({ document_id }) => documentHref(document_id) },
  {
    name: "findings",
    label: "Findings",
    align: "right",
    href: ({ document_id }) => inPageHref({ document: document_id, kind: "" }, "list"),
  },
  { name: "kinds", label: "Of the kinds", order: kindsText, format: (_, row) => kindsText(row) },
];

/** How many findings each document has. */
export function findingDocuments(documents: readonly DocumentFindings[]): HTMLElement {
  const table = sortableTable(documents, {
    columns: DOCUMENT_COLUMNS,
    caption: "Documents by their findings",
    noun: "documents",
    pageSize: 12,
  });
  return withCut(
    table,
    [documents.length, documents[0]?.all_documents ?? 0],
    (shown, all) =>
      `The first ${shown} of ${all} documents; choose a document above to see others.`,
  );
}

function kindsText({ kinds }: DocumentFindings): string {
  return kinds.map(({ kind, count }) => `${kindName(kind)} ${number(count)}`).join(", ");
}

/** Shares as bars, each leading to the page where they can be looked at. */
export function coverageList(shares: readonly ShareRow[]): HTMLElement {
  const items = coverageOf(shares).map(({ name, part, whole, of, page }) =>
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
