import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { lightDocuments } from "../loaders/light-documents.js";

describe("lightDocuments()", () => {
  it("gives Framework documents that have no window of their own, each with its own words", async () => {
    lightDocuments();
    const { parseHtml } = await import("@observablehq/framework/dist/html.js");
    const one = parseHtml("<p id=a>a &amp; b</p>").document;
    const other = parseHtml("<p id=a>c<!--:0:--></p>").document;
    assert.equal(one.body.innerHTML, '<p id="a">a &amp; b</p>');
    assert.equal(other.body.innerHTML, '<p id="a">c<!--:0:--></p>');
    assert.equal(one.defaultView, null);
  });
});
