/** The network of citations in words: its documents, the mentions of one of them, and what is measured. */
import type { Citation, CitationGraph, CitationNode, CitedDocument } from "./graph.js";
import type { Cocitation, Rank } from "./measures.js";
import { element } from "../element.js";
import { documentHref, evidenceHref, evidenceLink } from "../words/evidence.js";
import { inPageHref } from "../address/in-page-links.js";
import { number } from "../words/names.js";
import { type SortableTable, type TableColumn, sortableTable } from "../table/sortable-table.js";

const chooseHref = (id: string) => inPageHref({ node: id }, "chosen");

/** Every document of the network; its name chooses it. */
export function nodeTable(
  { nodes }: Pick<CitationGraph, "nodes">,
  caption = "Documents that cite or are cited",
): SortableTable<CitationNode> {
  const table = sortableTable(nodes, {
    columns: [
      { name: "label", label: "Document", href: ({ id }) => chooseHref(id) },
      { name: "date", label: "Date", format: (_, node) => dateOf(node) ?? "undated" },
      { name: "kind", label: "Kind" },
      { name: "held", label: "Here", format: (_, { held }) => (held ? "yes" : "no: a lead") },
      { name: "cites", label: "Cites", align: "right" },
      { name: "cited_by", label: "Cited by", align: "right" },
    ],
    caption,
    noun: "documents",
    pageSize: 15,
    searchable: true,
  });
  table.classList.add("crossings-leads");
  return table;
}

interface MentionRow extends Citation {
  direction: "cites" | "cited by";
  /** The document at the other end, and its name. */
  other: string;
  label: string;
}

/** The mentions of a corpus, and what they may mean. */
export interface MentionTables {
  citations: readonly Citation[];
  cited: readonly CitedDocument[];
}

/** The mentions that join a document to others, either way, in the order of the other documents' ids. */
export function mentionRows(
  { byId }: Pick<CitationGraph, "byId">,
  id: string,
  { citations, cited }: MentionTables,
): MentionRow[] {
  const targets = new Map(cited.map((row) => [row.id, row.document_id ?? row.id]));
  const rows = citations.flatMap((mention): MentionRow[] => {
    const target = targets.get(mention.target_id ?? "");
    if (target === undefined) return [];
    const row = (direction: MentionRow["direction"], other: string): MentionRow => ({
      ...mention,
      ...{ direction, other, label: byId.get(other)?.label ?? other },
    });
    return [
      ...(mention.document_id === id ? [row("cites", target)] : []),
      ...(target === id ? [row("cited by", mention.document_id)] : []),
    ];
  });
  const order = ({ direction, other }: MentionRow) => `${direction === "cites" ? 0 : 1} ${other}`;
  return rows.sort((a, b) => (order(a) < order(b) ? -1 : Number(order(a) > order(b))));
}

/** The chosen document with each mention of it and in it, or how to choose one. */
export function chosenNode(graph: CitationGraph, id: string, mentions: MentionTables): HTMLElement {
  const node = graph.byId.get(id);
  if (!node) {
    const why = id === "" ? "" : "No document of this network has that name. ";
    return element(
      "p",
      { role: "status" },
      `${why}Choose a document in the picture, in the field above it or in the list below.`,
    );
  }
  const rows = mentionRows(graph, id, mentions);
  const counts = `cites ${number(node.cites)} and is cited by ${number(node.cited_by)}`;
  const where = node.held
    ? element("a", { href: documentHref(id) }, "Read it")
    : element("a", { href: `./missing?lead=${encodeURIComponent(id)}` }, "Not in this corpus");
  return element(
    "div",
    {},
    element(
      "p",
      { role: "status" },
      element("strong", { dir: "auto" }, node.label),
      ` (${node.edtf ?? node.date ?? "undated"}, ${node.kind}) ${counts}. `,
      where,
      ". ",
      element("a", { href: inPageHref({ node: "" }) }, "Show the whole network"),
      ".",
    ),
    mentionTable(rows, node.label),
  );
}

function mentionTable(rows: readonly MentionRow[], name: string): SortableTable<MentionRow> {
  const columns: TableColumn<MentionRow>[] = [
    { name: "direction", label: "Way" },
    { name: "quote", label: "Words", href: evidenceHref, lang: ({ language }) => language },
    { name: "label", label: "Other document", href: ({ other }) => chooseHref(other) },
    { name: "kind", label: "Called" },
    { name: "number", label: "Number" },
    { name: "date", label: "Date", format: (_, { edtf }) => edtf ?? "" },
  ];
  const table = sortableTable(rows, {
    columns,
    caption: `Mentions that tie ${name} to others`,
    noun: "mentions",
    pageSize: 15,
  });
  table.classList.add("crossings-leads");
  return table;
}

/** Documents by PageRank and degree. */
export function rankTable(ranks: readonly Rank[], { byId }: CitationGraph): SortableTable<Rank> {
  const label = ({ id }: Rank) => byId.get(id)?.label ?? id;
  const dateIn = ({ id }: Rank) => dateOf(byId.get(id));
  const table = sortableTable(ranks, {
    columns: [
      {
        name: "id",
        label: "Document",
        order: label,
        format: (_, row) => label(row),
        href: ({ id }) => chooseHref(id),
      },
      { name: "date", label: "Date", order: dateIn, format: (_, row) => dateIn(row) ?? "undated" },
      {
        name: "pagerank",
        label: "PageRank",
        align: "right",
        format: (value) => Number(value).toFixed(4),
      },
      { name: "cited_by", label: "Cited by", align: "right" },
      { name: "cites", label: "Cites", align: "right" },
    ],
    caption: "Documents by PageRank, with how many cite them and how many they cite",
    noun: "documents",
    pageSize: 10,
    state: { sort: "pagerank", descending: true },
  });
  table.classList.add("crossings-leads");
  return table;
}

/** Pairs of documents by how many cite both; the citing documents lead to their words. */
export function cocitationTable(
  pairs: readonly Cocitation[],
  graph: CitationGraph,
): SortableTable<Cocitation> {
  const label = (id: string) => graph.byId.get(id)?.label ?? id;
  const table = sortableTable(pairs, {
    columns: [
      {
        name: "first",
        label: "Document",
        order: ({ first }) => label(first),
        format: (_, { first }) => datedLabel(first, graph),
        href: ({ first }) => chooseHref(first),
      },
      {
        name: "second",
        label: "and document",
        order: ({ second }) => label(second),
        format: (_, { second }) => datedLabel(second, graph),
        href: ({ second }) => chooseHref(second),
      },
      { name: "together", label: "Cited together by", align: "right" },
      {
        name: "jaccard",
        label: "of those that cite either",
        align: "right",
        format: (value) => `${Math.round(Number(value) * 100)}%`,
      },
      { name: "words", label: "Words", format: (_, pair) => pairWords(pair, graph) },
    ],
    caption: "Pairs of documents that are cited together",
    noun: "pairs",
    pageSize: 10,
  });
  table.classList.add("crossings-leads", "crossings-pairs");
  return table;
}

function dateOf(node: CitationNode | undefined): string | null {
  return node?.edtf ?? node?.date ?? null;
}

/** In a large corpus many documents have one title, and their dates tell them apart; a lead's name has its date. */
function datedLabel(id: string, { byId }: CitationGraph): string {
  const node = byId.get(id);
  const date = node?.held === true ? dateOf(node) : null;
  return `${node?.label ?? id}${date === null ? "" : ` (${date})`}`;
}

const MOST_WORDS = 3;

function pairWords({ first, second }: Cocitation, { to }: CitationGraph): HTMLElement {
  const others = new Map((to.get(second) ?? []).map((edge) => [edge.source, edge]));
  const both = (to.get(first) ?? []).flatMap((edge) => {
    const other = others.get(edge.source);
    return other ? [[edge, other] as const] : [];
  });
  const items = both
    .slice(0, MOST_WORDS)
    .map(([one, other]) => element("li", {}, evidenceLink(one), " · ", evidenceLink(other)));
  const rest = both.length - items.length;
  if (rest > 0) items.push(element("li", {}, `and in ${number(rest)} more`));
  return element("ul", { class: "crossings-words-list" }, ...items);
}

/** A mention that makes no edge, as the page's query `ambiguous` has it. */
export type AmbiguousMention = Pick<
  Citation,
  "document_id" | "language" | "start" | "stop" | "quote" | "kind" | "number" | "edtf"
>;

/** Mentions that fit several documents, and are in no edge; null where there are none. */
export function ambiguousTable(
  ambiguous: readonly AmbiguousMention[],
  { byId }: Pick<CitationGraph, "byId">,
): HTMLElement | null {
  if (ambiguous.length === 0) return null;
  const label = ({ document_id }: AmbiguousMention) => byId.get(document_id)?.label ?? document_id;
  const table = sortableTable(ambiguous, {
    columns: [
      { name: "quote", label: "Words", href: evidenceHref, lang: ({ language }) => language },
      {
        name: "document_id",
        label: "In",
        order: label,
        format: (_, row) => label(row),
        href: ({ document_id }) => documentHref(document_id),
      },
      { name: "kind", label: "Called" },
      { name: "number", label: "Number" },
      { name: "edtf", label: "Date" },
    ],
    caption: "Mentions that fit several documents",
    noun: "mentions",
    pageSize: 10,
  });
  table.classList.add("crossings-leads");
  const summary = element(
    "summary",
    {},
    `Mentions that fit several documents, and are in no edge (${number(ambiguous.length)})`,
  );
  return element("details", {}, summary, table);
}
