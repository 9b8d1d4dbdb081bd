import assert from "node:assert/strict";
import { isAbsolute, join, relative, resolve } from "node:path";
import { describe, it } from "node:test";
import { projectFolder } from "../../loaders/corpus.js";
import {
  buildCache,
  dist,
  documentPages,
  siteCache,
  siteRoot,
  stagedRoot,
} from "../../loaders/site/folders.js";

const project = resolve(projectFolder);

describe("folders of the site", () => {
  it("has Framework's roots relative to the project, as Framework wants them", () => {
    for (const folder of [siteRoot, stagedRoot]) {
      assert.ok(!isAbsolute(folder), folder);
      assert.doesNotMatch(relative(project, join(project, folder)), /^\.\./);
    }
  });

  it("keeps what is made inside the project, and nothing of it in a folder that a person writes", () => {
    for (const folder of [siteCache, documentPages, dist, buildCache]) {
      const below = relative(project, folder);
      assert.ok(below !== "" && !below.startsWith(".."), folder);
      assert.match(below, /^(?:dist|\.cache)$|\.observablehq/);
    }
  });

  it("has the documents' pages where Framework looks for what its loader made", () => {
    assert.equal(relative(siteCache, documentPages), "documents");
  });
});
