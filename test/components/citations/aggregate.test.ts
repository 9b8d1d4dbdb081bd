import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { citationAggregate, periodOf } from "../../../docs/components/citations/aggregate.js";
import { graphOf } from "./rows.js";

/** A chain of documents, each on a day, each citing the one before; those of odd index are not here. */
function chain(days: readonly (string | null)[]) {
  const graph = graphOf(days.slice(1).map((_, i) => [`d${i + 1}`, `d${i}`] as const));
  const nodes = graph.nodes.map((node) => {
    const i = Number(node.id.slice(1));
    return { ...node, date: days[i]!, kind: "telegram", held: i % 2 === 0 };
  });
  return { ...graph, nodes, byId: new Map(nodes.map((node) => [node.id, node])) };
}

describe("periodOf(stretch, date)", () => {
  it("names months, quarters, years and decades", () => {
    assert.deepEqual(
      (["month", "quarter", "year", "decade"] as const).map((one) => periodOf(one, "1958-06-30")),
      ["1958-06", "1958-Q2", "1958", "1950s"],
    );
  });
});

describe("citationAggregate(graph, options)", () => {
  it("takes the shortest stretch that fits, and keeps empty ones between", () => {
    const graph = chain(["1958-01-04", "1958-11-02"]);
    assert.equal(citationAggregate(graph, { most: 11 }).periods.length, 11);
    const { stretch, periods } = citationAggregate(graph, { most: 10 });
    assert.deepEqual([stretch, periods], ["quarter", ["1958-Q1", "1958-Q2", "1958-Q3", "1958-Q4"]]);
  });

  it("has a few documents of other times in a column before and after, not an age of empty ones", () => {
    const usual = Array.from({ length: 200 }, (_, i) => `195${i % 10}-06-01`);
    const graph = chain(["1529-02-16", ...usual, "1987-01-01"]);
    const { stretch, periods, cells } = citationAggregate(graph);
    assert.equal(stretch, "year");
    assert.deepEqual(
      [periods.at(0), periods.at(1), periods.at(-1)],
      ["before 1950", "1950", "after 1959"],
    );
    assert.equal(periods.length, 12);
    assert.equal(cells[0]!.period, "before 1950");
    assert.equal(cells.flatMap(({ nodes }) => nodes).length, graph.nodes.length);
  });

  it("holds every document in one cell, those that are here apart from those that are not", () => {
    const graph = chain(["1958-01-04", "1958-01-05", "1958-02-01", null]);
    const { cells } = citationAggregate(graph);
    assert.equal(cells.flatMap(({ nodes }) => nodes).length, graph.nodes.length);
    assert.deepEqual(
      cells.map(({ period, held, nodes }) => [period, held, nodes.length]),
      [
        ["1958-01", true, 1],
        ["1958-01", false, 1],
        ["1958-02", true, 1],
        [null, false, 1],
      ],
    );
  });

  it("counts each citation once, between the cells of its two ends", () => {
    const graph = chain(["1958-01-04", "1958-01-05", "1958-01-06", "1958-01-07"]);
    const { links } = citationAggregate(graph);
    assert.deepEqual(
      links.map(({ source, target, citations }) => [
        source.split("~")[2],
        target.split("~")[2],
        citations,
      ]),
      [
        ["missing", "held", 2],
        ["held", "missing", 1],
      ],
    );
  });

  it("has no stretch where nothing is dated, and nothing where there is nothing", () => {
    const undated = citationAggregate(chain([null, null]));
    assert.deepEqual([undated.periods, undated.cells.length], [[], 2]);
    const empty = citationAggregate(graphOf([]));
    assert.deepEqual([empty.cells, empty.links], [[], []]);
  });
});
