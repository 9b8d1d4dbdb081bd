import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { documentIds } from "../../loaders/site/documents.js";
import { temporaryFolder } from "../checkout.js";
import { folderOfTables } from "../made-tables.js";

describe("documentIds(tables)", () => {
  it("are the names of all documents, sorted", async () => {
    const documents = ["b", "a-10", "a-9", "龍"].map((id) => ({ id }));
    assert.deepEqual(await documentIds(folderOfTables({ documents })), ["a-10", "a-9", "b", "龍"]);
  });

  it("are none of an empty table, and cannot be told without one", async () => {
    assert.deepEqual(await documentIds(folderOfTables({})), []);
    await assert.rejects(documentIds(temporaryFolder()), /ENOENT/);
  });
});
