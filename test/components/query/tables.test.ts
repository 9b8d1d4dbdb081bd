import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { describe, it } from "node:test";
import { tableNames } from "../../../loaders/schema.js";

describe("docs/components/query/tables.ts", () => {
  it("names the file of every table of the schema, and no other", () => {
    const source = readFileSync(
      new URL("../../../docs/components/query/tables.ts", import.meta.url),
      "utf8",
    );
    const entries = source.matchAll(
      /^ {2}(\w+): \(\) => FileAttachment\("\/data\/(\w+)\.parquet"\)\.href,$/gm,
    );
    const named = Array.from(entries, ([, name, file]) => (assert.equal(name, file), name));
    assert.deepEqual(named.sort(), [...tableNames].sort());
  });
});
