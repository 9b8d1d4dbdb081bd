import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { withSkipLinks } from "../../loaders/pages/skip-links.js";

const PAGE = `<body class="a"><nav><a href="./">A site</a></nav><main id="observablehq-main"></main></body>`;

describe("withSkipLinks(html)", () => {
  it("puts two links before all others, which lead to the page's own text where no script runs", () => {
    const links = [...withSkipLinks(PAGE).matchAll(/<a[^>]*href="([^"]*)"[^>]*>([^<]*)/g)];
    assert.deepEqual(
      links.map(([, href, words]) => [href, words]),
      [
        ["#observablehq-main", "Skip to the text"],
        ["#observablehq-main", "Skip to the first chart"],
        ["./", "A site"],
      ],
    );
  });

  it("shows the one to a chart only once there is one, and keeps the rest of the page as it was", () => {
    const html = withSkipLinks(PAGE);
    assert.match(html, / hidden>Skip to the first chart/);
    assert.doesNotMatch(html, / hidden>Skip to the text/);
    const bare = html
      .replace(/<a class="crossings-skip"[^>]*>[^<]*<\/a>/g, "")
      .replace(/<script>[^]*<\/script>/, "");
    assert.equal(bare.replace(/\n/g, ""), PAGE);
  });
});
