import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { searchResources } from "../../loaders/search/resources.js";
import { searchFiles } from "../../loaders/search/write.js";

describe("searchResources", () => {
  it("describes every file of the index, in words, each once", () => {
    assert.deepEqual(
      searchResources.map(({ path }) => path),
      [...searchFiles],
    );
    const titles = new Set(searchResources.map(({ title }) => title));
    assert.equal(titles.size, searchFiles.length);
    for (const { path, description } of searchResources) assert.match(description, /\.$/, path);
  });
});
