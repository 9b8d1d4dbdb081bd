import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { foreignKeysOf } from "../loaders/foreign-keys.js";
import { tableNames, tableOf } from "../loaders/schema.js";

describe("foreignKeysOf(table, known)", () => {
  it("finds the columns that name rows of other tables, each with a key of one column", () => {
    const keys = tableNames.flatMap((name) =>
      foreignKeysOf(name, tableNames).map((key) => [name, key.fields, key.reference] as const),
    );
    for (const [table, , { resource }] of keys)
      assert.deepEqual(tableOf(resource).key, ["id"], `${table} → ${resource}`);
    const named = keys.map(([table, fields, { resource }]) => `${table}.${fields} ${resource}`);
    for (const one of [
      "texts.document_id documents",
      "claims.from_place entities",
      "citations.target_id cited_documents",
    ])
      assert.ok(named.includes(one), one);
  });
});
