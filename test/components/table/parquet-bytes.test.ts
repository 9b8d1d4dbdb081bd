import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { parquetReadObjects } from "hyparquet";
import { parquetOf } from "../../../docs/components/table/parquet-bytes.js";

describe("parquetOf(rows, columns)", () => {
  it("keeps numbers, texts, days, lists, and what is unknown", async () => {
    const rows = [
      { n: 1, x: 1.5, text: "越界", day: new Date("1962-08-09"), list: ["a", "b"], none: null },
      { n: null, x: 2, text: null, day: null, list: null, none: null },
    ];
    const file = parquetOf(rows, ["n", "x", "text", "day", "list", "none"]);
    const read = await parquetReadObjects({ file });
    assert.deepEqual(read[0], {
      ...{ n: 1n, x: 1.5, text: "越界", day: new Date("1962-08-09"), list: ["a", "b"] },
      none: null,
    });
    assert.deepEqual(Object.values(read[1] ?? {}), [null, 2, null, null, null, null]);
  });

  it("has the columns of an empty result", async () => {
    assert.deepEqual(await parquetReadObjects({ file: parquetOf([], ["a"]) }), []);
  });
});
