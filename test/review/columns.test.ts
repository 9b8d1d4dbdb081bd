import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { describe, it } from "node:test";
import { ANCHOR, REVIEW_FILES, SUBJECTS } from "../../loaders/review/columns.js";
import { tableOf } from "../../loaders/schema.js";

describe("REVIEW_FILES", () => {
  const page = readFileSync("docs/data.md", "utf8");

  for (const subject of SUBJECTS) {
    const { table, settable, needed } = REVIEW_FILES[subject];

    it(`sets columns of ${table} in ${subject}.csv, and the page Data names them`, () => {
      for (const column of settable) assert.ok(tableOf(table).columns[column], column);
      for (const column of needed) assert.ok(settable.includes(column), column);
      const row = page.split("\n").find((line) => line.startsWith(`| \`${subject}.csv\` `));
      const named = [...(row ?? "").matchAll(/`([a-z_]+)`/g)].map(([, name]) => name);
      assert.deepEqual(named, [table, ...settable]);
    });
  }

  it("has its anchor described on the page Data", () => {
    for (const column of Object.keys(ANCHOR)) assert.match(page, new RegExp(`\`${column}\``));
  });
});
