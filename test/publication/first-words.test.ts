import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { withFirstWords } from "../../loaders/publication/first-words.js";

const loading = "<observablehq-loading></observablehq-loading>";
const page = `<h1 id="" tabindex="-1"><a href="#">${loading}<!--:1:--></a></h1>
<p class="lead">${loading}<!--:2:--></p>
<p>${loading}<!--:3:--></p>`;

describe("withFirstWords(html, corpus)", () => {
  it("writes title and description where they are awaited, as text, and nothing else", () => {
    const corpus = { title: "A & B", description: "Costs $& and $1 <i>" };
    assert.equal(
      withFirstWords(page, corpus),
      `<h1 id="" tabindex="-1"><a href="#"><observablehq-loading>A &amp; B</observablehq-loading><!--:1:--></a></h1>
<p class="lead"><observablehq-loading>Costs $&amp; and $1 &lt;i&gt;</observablehq-loading><!--:2:--></p>
<p>${loading}<!--:3:--></p>`,
    );
  });

  it("leaves a page that awaits neither", () => {
    const html = "<h1>Search</h1><p class=lead>Every word.</p>";
    assert.equal(withFirstWords(html, { title: "A", description: "B" }), html);
  });
});
