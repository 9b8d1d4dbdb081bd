import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { writeTableFile } from "../../loaders/site/table-file.js";

describe("writeTableFile(name)", () => {
  it("writes no file but those of tables, search and package", async () => {
    for (const name of ["secrets.csv", "../../package.json", "documents", "tokens.csv", ""])
      await assert.rejects(writeTableFile(name), { message: `no such table: ${name}` });
  });
});
