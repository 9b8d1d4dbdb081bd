import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { inlineScripts } from "../../loaders/site/inline-scripts.js";

describe("inlineScripts(html)", () => {
  it("gives every byte between the tags, and leaves out scripts of a file", () => {
    const html =
      '<script>\na();\n</script><script src="b.js"></script><SCRIPT type="module">c()</SCRIPT>';
    assert.deepEqual(inlineScripts(html), ["\na();\n", "c()"]);
    assert.deepEqual(inlineScripts(""), []);
  });
});
