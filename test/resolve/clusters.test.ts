import assert from "node:assert/strict";
import { describe, it } from "node:test";
import {
  clusterOf,
  clustersIn,
  daysBetween,
  mergedAcross,
  numbersAgree,
} from "../../loaders/resolve/clusters.js";
import { citation, directory, number, party } from "./builders.js";

const MAY = { date: "1952-05-03", date_end: "1952-05-03", edtf: "1952-05-03" };
const moorland = party({ seat: "moorland" });
const lakeland = party({ seat: "lakeland" });

describe("clustersIn(citations, written, directory)", () => {
  it("puts together what has one number, and keeps all that either says", () => {
    const joined = clustersIn(
      [citation({ number: "12", author: moorland }), citation({ number: "12", ...MAY })],
      "1952-06-01",
      directory,
    );
    assert.equal(joined.length, 1);
    const cluster = joined[0]!;
    assert.equal(cluster.citations.length, 2);
    assert.deepEqual(
      [cluster.date, cluster.author, cluster.cited],
      ["1952-05-03", moorland, "1952-06-01"],
    );
  });

  it("keeps apart what differs in number, day, writer or kind", () => {
    const first = citation({ number: "12", ...MAY, author: moorland });
    const others = [
      citation({ ...first, number: "13" }),
      citation({ ...first, date: "1952-05-04", date_end: "1952-05-04" }),
      citation({ ...first, author: lakeland }),
      citation({ ...first, kind: "decision" }),
    ];
    for (const other of others)
      assert.equal(clustersIn([first, other], null, directory).length, 2, JSON.stringify(other));
  });

  it("joins nothing that has neither number nor day", () => {
    assert.equal(
      clustersIn([citation({ author: moorland }), citation({ author: moorland })], null, directory)
        .length,
      2,
    );
  });
});

describe("mergedAcross(clusters, directory)", () => {
  const of = (parts: Parameters<typeof citation>[0], cited: string) =>
    clusterOf(citation(parts), cited);

  it("joins documents' citations of one writer and day", () => {
    const merged = mergedAcross(
      [
        of({ ...MAY, author: moorland }, "1952-05-09"),
        of({ ...MAY, author: moorland }, "1952-05-08"),
      ],
      directory,
    );
    assert.deepEqual(
      merged.map(({ cited }) => cited),
      ["1952-05-08"],
    );
  });

  it("does not take a number of another year for the same telegram", () => {
    const clusters = [
      of({ number: "12", author: moorland }, "1952-05-09"),
      of({ number: "12", author: moorland }, "1955-05-09"),
    ];
    assert.equal(mergedAcross(clusters, directory).length, 2);
  });

  it("leaves apart what names no writer", () => {
    assert.equal(
      mergedAcross(
        [of({ number: "12" }, "1952-05-09"), of({ number: "12" }, "1952-05-09")],
        directory,
      ).length,
      2,
    );
  });
});

describe("numbersAgree(a, b)", () => {
  it("compares number, year and, within one script, series", () => {
    assert.ok(numbersAgree(number("085"), number("85")));
    assert.ok(!numbersAgree(number("85", null, "59"), number("85", null, "60")));
    assert.ok(!numbersAgree(number("85", "Secto"), number("85", "Polto")));
    assert.ok(numbersAgree(number("85", "领"), number("85", "Consular")));
  });
});

describe("daysBetween(a, b)", () => {
  it("counts days either way", () => assert.equal(daysBetween("1952-03-01", "1952-02-28"), 2));
});
