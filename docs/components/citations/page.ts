/** The form and the figure of the network of citations, and the lists that say the same in words. */
import {
  type CitationEdge,
  type CitationGraph,
  type CitationNode,
  type Subgraph,
  busiest,
  egoNetwork,
  leastNeighbours,
} from "./graph.js";
import { element } from "../element.js";
import { evidenceHref } from "../words/evidence.js";
import { figure } from "../figure/figure.js";
import { madeFrom } from "../query/asked.js";
import { filterForm } from "../address/filter-form.js";
import { inPageHref } from "../address/in-page-links.js";
import { number } from "../words/names.js";
import { type NetworkChart, networkChart } from "../figure/network/chart.js";
import { nodeFinder } from "../figure/network/finder.js";
import type { TableColumn } from "../table/sortable-table.js";
import { type Field, textField } from "../address/state.js";
import type { UrlState } from "../address/url-state.js";

/** What of the network is shown; an empty text asks for nothing in particular. */
export interface CitationState {
  /** The document that is chosen. */
  node: string;
  /** Least number of neighbours of a document that is shown, or `overview` for all by time and kind. */
  least: string;
  /** The cell of the overview that is chosen. */
  cell: string;
}

export const citationFields: { readonly [Name in keyof CitationState]: Field<string> } = {
  node: textField(),
  least: textField("", 8),
  cell: textField("", 40),
};

/** A larger network is seen from afar until a part of it is asked for. */
export const MOST_NODES = 400;
/** Documents that are ever drawn one by one: more are a thicket, and take seconds to lay out. */
const MOST_DRAWN = 1000;
const OVERVIEW = "overview";

/** Whether all is shown by time and kind, and not document by document. */
export function isOverview(graph: CitationGraph, { node, least }: CitationState): boolean {
  if (graph.byId.has(node)) return false;
  return least === OVERVIEW || (least === "" && graph.nodes.length > MOST_NODES);
}

/** The form: a document to be found, and how many of them are shown. */
export function citationForm(
  graph: CitationGraph,
  state: UrlState<CitationState>,
): HTMLFormElement {
  const options = [1, 2, 3, 5, 8, 12, 20].flatMap((least) => {
    const { nodes } = busiest(graph, least);
    return nodes.length === 0 || nodes.length > MOST_DRAWN
      ? []
      : [
          {
            value: String(least),
            label: least === 1 ? "all" : `with ${least} neighbours or more`,
            count: nodes.length,
          },
        ];
  });
  const overview = { value: OVERVIEW, label: "all, by time and kind" };
  const large = graph.nodes.length > MOST_NODES;
  const none = large ? overview.label : "all";
  const own = large ? options : [...options.filter(({ value }) => value !== "1"), overview];
  const form = filterForm(
    state,
    [{ name: "least", label: "Documents shown", none, options: own }],
    "What of the network is shown",
  );
  form.prepend(nodeFinder(graph.nodes, (node) => state.set({ node })));
  return form;
}

/** The part of the network that is asked for: round the chosen document, else all or the best connected. */
export function shownPart(graph: CitationGraph, { node, least }: CitationState): Subgraph {
  if (graph.byId.has(node)) return egoNetwork(graph, node);
  const wanted = /^\d+$/.test(least) ? Number(least) : leastNeighbours(graph, MOST_NODES);
  return busiest(graph, Math.max(1, wanted, leastNeighbours(graph, MOST_DRAWN)));
}

/** What is shown, in a sentence; it says when that is not all. */
export function partText(graph: CitationGraph, part: Subgraph, { node }: CitationState): string {
  const chosen = graph.byId.get(node);
  const [shown, all] = [number(part.nodes.length), number(graph.nodes.length)];
  if (chosen)
    return `“${chosen.label}” and what is within two steps of it: ${shown} of ${all} documents.`;
  if (part.nodes.length === graph.nodes.length)
    return `All ${all} documents that cite or are cited.`;
  const least = Math.min(...part.nodes.map(({ cites, cited_by }) => cites + cited_by));
  return `${shown} of ${all} documents: those with ${number(least)} neighbours or more. Choose one for all that is round it.`;
}

/** The figure, and a way to point at a document in it from a list. */
export type NetworkFigure = HTMLElement & { highlight(id: string | null): void };

/** The network in its frame. */
export function networkFigure(graph: CitationGraph, state: UrlState<CitationState>): NetworkFigure {
  const values = state.values();
  const part = shownPart(graph, values);
  let chart: NetworkChart | null = null;
  const draw = (width: number) =>
    (chart = networkChart(part, {
      ...{ width, chosen: values.node, describe: nodeText },
      onChoose: (node) => state.set({ node }),
    }));
  const held = part.nodes.filter((node) => node.held).length;
  const root = figure(draw, {
    title: "What cites what",
    subtitle: partText(graph, part, values),
    units: "across: the date of each document; down: no meaning",
    count: [
      part.edges.length,
      `edges between ${number(held)} documents that are here and ${number(part.nodes.length - held)} that are not`,
    ],
    source:
      "the mentions of other documents in the texts; each edge leads to its words in the table below",
    data: madeFrom(
      graph.edges,
      part.edges.map((edge) => edgeRow(edge, graph)),
    ),
    columns: EDGE_COLUMNS,
    filename: "citation-network",
    marks: [part.nodes.length + part.edges.length, "documents, and the lines between them"],
    describe:
      "A dot for each document, by date; a line from each to those that it cites. The lists below have all of them, by keyboard as well.",
    level: 2,
  });
  return Object.assign(root, { highlight: (id: string | null) => chart?.highlight(id) });
}

interface EdgeRow extends CitationEdge {
  citing: string;
  cited: string;
}

function edgeRow(edge: CitationEdge, { byId }: CitationGraph): EdgeRow {
  const label = (id: string) => byId.get(id)?.label ?? id;
  return { ...edge, citing: label(edge.source), cited: label(edge.target) };
}

const EDGE_COLUMNS: readonly TableColumn<EdgeRow>[] = [
  { name: "citing", label: "Citing" },
  { name: "cited", label: "Cited", href: ({ target }) => inPageHref({ node: target }, "chosen") },
  { name: "kind", label: "Called" },
  { name: "mentions", label: "Mentions", align: "right" },
  {
    name: "quote",
    label: "First words",
    href: evidenceHref,
    lang: ({ language }) => language,
  },
];

/** What a document of the network is, line by line. */
export function nodeText({ label, date, edtf, kind, held, cites, cited_by }: CitationNode): string {
  const where = held ? "in this corpus" : "cited, and not here";
  const degree = `cites ${number(cites)}, cited by ${number(cited_by)}`;
  return [label, `${edtf ?? date ?? "undated"}, ${kind}, ${where}`, degree].join("\n");
}

/** Lets the links of a list that choose a document point at it in the figure when held. Returns the list. */
export function pointing<List extends Element>(
  list: List,
  highlight: (id: string | null) => void,
): List {
  const point = ({ target }: Event) => {
    const link = target instanceof Element ? target.closest("a") : null;
    const node = link && new URL(link.href, location.href).searchParams.get("node");
    highlight(node || null);
  };
  list.addEventListener("focusin", point);
  list.addEventListener("pointerover", point);
  list.addEventListener("focusout", () => highlight(null));
  list.addEventListener("pointerleave", () => highlight(null));
  return list;
}

/** Where there is no network to show. */
export function noCitations(): HTMLElement {
  return element(
    "p",
    { role: "status" },
    "No document here cites another by date, number or name.",
  );
}
