import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { withSearchBox } from "../../loaders/pages/search-box.js";

const page = (links: string) => `<body><nav id="observablehq-sidebar">
<ol><li><a href="../">A site</a></li></ol>
<ol>${links}</ol></nav><main></main></body>`;
const link = '<li class="observablehq-link"><a href="../search.html">Search</a></li>';

describe("withSearchBox(html)", () => {
  it("puts one box below the site's name, which knows the page's address from where it stands", () => {
    const html = withSearchBox(page(link));
    assert.equal(html.match(/type="search"/g)?.length, 1);
    assert.match(
      html,
      /A site<\/a><\/li><\/ol>\s*<form id="crossings-search" role="search" data-page="\.\.\/search\.html">/,
    );
    assert.ok(html.endsWith("</nav><main></main></body>"));
  });

  it("puts none where there is no page Search, or on that page itself", () => {
    for (const links of ["", link.replace('link"', 'link observablehq-link-active"')])
      assert.equal(withSearchBox(page(links)), page(links));
  });
});
