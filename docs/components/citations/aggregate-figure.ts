/** The whole network by time and kind in its frame, and the documents of the cell that is chosen. */
import {
  type AggregateCell,
  type AggregateLink,
  type CitationAggregate,
  citationAggregate,
} from "./aggregate.js";
import { aggregateChart, cellText } from "./aggregate-chart.js";
import type { CitationGraph, CitationNode } from "./graph.js";
import { nodeTable } from "./lists.js";
import { element } from "../element.js";
import { figure } from "../figure/figure.js";
import { madeFrom } from "../query/asked.js";
import { inPageHref } from "../address/in-page-links.js";
import { number } from "../words/names.js";

/** The network from afar; a cell leads to its documents, and these to what is round them. */
export function aggregateFigure(graph: CitationGraph, chosen: string): HTMLElement {
  const aggregate = citationAggregate(graph);
  const held = graph.nodes.filter((node) => node.held).length;
  const hrefOf = ({ key }: AggregateCell) => inPageHref({ cell: key, node: "" }, "chosen");
  return figure((width) => aggregateChart(aggregate, { width, chosen, hrefOf }), {
    title: "What cites what, by time and kind",
    subtitle: `All ${number(graph.nodes.length)} documents that cite or are cited, ${number(graph.nodes.length - held)} of them not here. A circle opens its documents, and each of those what is round it.`,
    units: `area of a circle: documents of one ${aggregate.stretch}; width of a line: citations`,
    count: [graph.edges.length, "edges"],
    source: "the mentions of other documents in the texts",
    data: madeFrom(
      graph.edges,
      aggregate.links.map((link) => linkRow(link, aggregate)),
    ),
    columns: [
      { name: "citing", label: "Citing" },
      {
        name: "cited",
        label: "Cited",
        href: ({ target }) => inPageHref({ cell: target }, "chosen"),
      },
      { name: "citations", label: "Citations", align: "right" },
    ],
    filename: "citations-by-time-and-kind",
    marks: [
      aggregate.cells.length,
      `documents of one ${aggregate.stretch} and kind, with lines between them`,
    ],
    describe: `A circle for the documents of each ${aggregate.stretch} and kind, filled where they are in this corpus, hollow where they are only cited; arrow keys go from circle to circle, Enter lists its documents.`,
    level: 2,
  });
}

function linkRow(link: AggregateLink, { cells }: CitationAggregate) {
  const name = (key: string) => {
    const cell = cells.find((one) => one.key === key)!;
    const [what = ""] = cellText(cell).split("\n");
    return `${what}, ${cell.held ? "here" : "missing"}`;
  };
  return { ...link, citing: name(link.source), cited: name(link.target) };
}

/** The documents of a cell, those with the most neighbours first; null where there is no such cell. */
export function chosenCell(graph: CitationGraph, key: string): HTMLElement | null {
  const cell = citationAggregate(graph).cells.find((one) => one.key === key);
  if (!cell) return null;
  const degree = ({ cites, cited_by }: CitationNode) => cites + cited_by;
  const nodes = [...cell.nodes].sort((a, b) => degree(b) - degree(a) || (a.id < b.id ? -1 : 1));
  return element(
    "div",
    {},
    element(
      "p",
      { role: "status" },
      `${cellText(cell).replace("\n", ": ")}. One of them shows what is within two steps of it. `,
      element("a", { href: inPageHref({ cell: "" }) }, "Choose none"),
      ".",
    ),
    nodeTable({ ...graph, nodes }, "Documents of the chosen circle"),
  );
}
