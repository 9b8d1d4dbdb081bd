import assert from "node:assert/strict";
import { describe, it } from "node:test";
import "../npm-imports.js";

const { yearAxis } = await import("../../../docs/components/figure/year-axis.js");

describe("yearAxis(years)", () => {
  it("writes each year once, and none between", () => {
    assert.deepEqual(yearAxis([1957, 1952, 1955]), {
      ticks: [1952, 1953, 1954, 1955, 1956, 1957],
      tickFormat: "d",
    });
    assert.deepEqual(yearAxis([1950]).ticks, [1950]);
    assert.deepEqual(yearAxis([1850, 1950]).ticks.slice(0, 3), [1850, 1860, 1870]);
  });
});
