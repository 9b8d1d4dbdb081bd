/** A saved figure as the workbench shows it: where it is from, its rows as they were, and what has changed since. */
import { element } from "../element.js";
import { type Edition, readEdition } from "../figure/self-contained.js";
import { resultColumns } from "../table/result-columns.js";
import { sortableTable } from "../table/sortable-table.js";
import { number } from "../words/names.js";
import { documentHref, siteRoot } from "../words/evidence.js";
import { type SavedFigure, changesOf, isSameCorpus, viewHref } from "./saved-figure.js";

type Row = Readonly<Record<string, unknown>>;

/** The element. `now` are the rows that the figure's query answers here; null where it answered with an error. */
export async function savedView(
  figure: SavedFigure,
  now: readonly object[] | null,
): Promise<HTMLElement> {
  const here = await readEdition().catch(() => ({ title: "", corpus: null, version: null }));
  const root = element("section", { class: "workbench-saved", "aria-label": "The saved figure" });
  root.append(
    element("h2", {}, figure.title),
    element("p", {}, `Saved from ${editionText(figure.edition)}. ${corpusText(figure, here)}`),
    viewOf(figure),
    ...documentList(figure),
    ...(now ? changedRows(figure.rows, now as readonly Row[]) : []),
    rowsTable(figure.rows, `Rows as they were saved (${number(figure.rows.length)})`),
  );
  return root;
}

function editionText({ title, version }: Edition): string {
  return version === null ? title : `${title}, version ${version}`;
}

function corpusText({ edition }: SavedFigure, here: Edition): string {
  const same = isSameCorpus(edition, here);
  if (same === null) return "Whether its corpus is the one here is not known.";
  return same
    ? "Its corpus is the one here."
    : `Its corpus was another: ${edition.corpus ?? ""} there, ${here.corpus ?? ""} here.`;
}

function viewOf(figure: SavedFigure): HTMLElement {
  const href = viewHref(figure, siteRoot());
  if (href !== null)
    return element("p", {}, element("a", { href }, "Open the view that it was saved from"));
  const from = figure.address === "" ? "no address" : figure.address;
  return element("p", { class: "muted" }, `It was saved from a page of another site: ${from}`);
}

/** The documents that it stood on, of which those that are here can be opened. */
function documentList({ documents, documents_basis }: SavedFigure): HTMLElement[] {
  if (documents.length === 0) return [];
  const said = `${number(documents.length)} ${documents.length === 1 ? "document" : "documents"}`;
  const links = documents
    .slice(0, MOST_DOCUMENTS)
    .flatMap((id, at) => [at > 0 ? ", " : "", element("a", { href: documentHref(id) }, id)]);
  const rest = documents.length > MOST_DOCUMENTS ? ", …" : "";
  const basis = documents_basis === "rows" || documents_basis === null ? "" : ` ${FROM_TABLES}`;
  const summary = element("summary", {}, `It stands on ${said}${basis}`);
  return [element("details", {}, summary, element("p", { class: "small" }, ...links, rest))];
}

const FROM_TABLES = "in the tables that its query counts";

/** More are not listed. */
const MOST_DOCUMENTS = 200;

function changedRows(saved: readonly Row[], now: readonly Row[]): HTMLElement[] {
  const changes = changesOf(saved, now);
  if (changes === null)
    return [
      element(
        "p",
        {},
        "The chart was drawn from rows that its page made of the query’s: they stand here beside each other, not compared.",
      ),
    ];
  const { same, gone, come } = changes;
  const said =
    gone.length + come.length === 0
      ? `All ${number(same)} rows are as they were saved.`
      : `${number(same)} rows are as they were saved, ${number(gone.length)} are gone, ${number(come.length)} are new.`;
  return [
    element("p", { class: "workbench-changes" }, said),
    ...(gone.length > 0 ? [rowsTable(gone, "Rows that are gone")] : []),
    ...(come.length > 0 ? [rowsTable(come, "Rows that are new")] : []),
  ];
}

function rowsTable(rows: readonly Row[], caption: string): HTMLElement {
  const named = Object.assign([...rows], { columns: Object.keys(rows[0] ?? {}) });
  return sortableTable(named, { columns: resultColumns(named), caption, pageSize: 10 });
}
