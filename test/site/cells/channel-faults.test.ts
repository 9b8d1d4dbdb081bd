import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { channelFaults } from "../../../loaders/site/cells/channel-faults.js";
import { pageParts } from "../../../loaders/site/cells/page-parts.js";

const COLUMNS = ["year", "kind", "count"].map((name) => ({ name, type: "string" }));

/** Faults of a page whose cell `rows` has the columns year, kind and count. */
function faultsOf(...code: string[]): [number, string][] {
  const source = ["```sql id=rows", "select 1", "```", "", "```js", ...code, "```"].join("\n");
  return channelFaults(pageParts(source), (line) => (line === 2 ? COLUMNS : null));
}

describe("channelFaults(page, columnsOf)", () => {
  it("names the line of a channel that no column has, with the nearest name", () => {
    assert.deepEqual(
      faultsOf(
        "display(",
        '  Plot.plot({ marks: [Plot.dot(rows, { x: "yaer", y: "count" })] }),',
        ");",
      ),
      [[7, "no such column in rows: yaer; nearest: year"]],
    );
  });

  it("looks into transforms, spreads and values, and at all of their lines", () => {
    assert.deepEqual(
      faultsOf(
        'Plot.barY(rows, Plot.groupX({ y: "sum" }, {',
        '  x: { value: "yeer" },',
        '  ...{ y: "cuont", fill: "knid" },',
        "}))",
      ).map(([line, message]) => [line, message.split(";")[0]]),
      [
        [7, "no such column in rows: yeer"],
        [8, "no such column in rows: cuont"],
        [8, "no such column in rows: knid"],
      ],
    );
  });

  it("takes colours, columns, functions and rows that no cell gives for what they are", () => {
    assert.deepEqual(
      faultsOf(
        'Plot.dot(rows, { x: "year", fill: "steelblue", stroke: "var(--crossings-ink)", symbol: "star" });',
        'Plot.dot(rows, { x: (row) => row.yaer, fill: "kind", stroke: "none" });',
        'Plot.dot(others, { x: "yaer" });',
        'Plot.ruleX([0], { stroke: "red" });',
      ),
      [],
    );
  });

  it("reads expressions in the text as well", () => {
    const source = '```sql id=rows\nselect 1\n```\n\n${Plot.dot(rows, {x: "yaer"}).plot()}\n';
    const [fault] = channelFaults(pageParts(source), () => COLUMNS);
    assert.equal(fault?.[0], 5);
  });
});
