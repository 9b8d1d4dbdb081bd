import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { describe, it } from "node:test";
import { tableNames } from "../../../loaders/schema.js";

describe("the page Data", () => {
  it("counts every table there is, and no other", () => {
    const page = readFileSync(new URL("../../../docs/data.md", import.meta.url), "utf8");
    const counted = [...page.matchAll(/select '(\w+)' as name, count\(\*\) as rows from (\w+)/g)];
    for (const [, name, table] of counted) assert.equal(name, table);
    assert.deepEqual(counted.map(([, name]) => name).sort(), [...tableNames].sort());
  });
});
