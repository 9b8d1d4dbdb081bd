import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { withPrintNotes } from "../../loaders/pages/print-notes.js";

describe("withPrintNotes(html)", () => {
  it("puts one script at the end of the page, and leaves what is no page", () => {
    const html = withPrintNotes("<body><main></main></body></html>");
    assert.match(html, /^<body><main><\/main><script>[\s\S]*<\/script>\n<\/body><\/html>$/);
    assert.equal(html.match(/<script>/g)?.length, 1);
    assert.equal(withPrintNotes("<main></main>"), "<main></main>");
  });
});
