import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { markup } from "../../loaders/pages/markup.js";

describe("markup`…`", () => {
  it("lets no word of a source act as mark-up or code", () => {
    const { html } = markup`<p>${"<b>${alert(1)}</b> *x*"}</p>`;
    assert.ok(html.startsWith("<p>") && html.endsWith("</p>"));
    assert.doesNotMatch(html.slice(3, -4), /[<>$*{}]/);
  });

  it("keeps mark-up as it is, joins lists, and is nothing for null", () => {
    const inner = markup`<i>a</i>`;
    assert.equal(markup`<p>${[inner, inner]}${null}</p>`.html, "<p><i>a</i><i>a</i></p>");
  });

  it("has no line of its own, which would end the block", () => {
    assert.equal(
      markup`<p>
      <i></i>
    </p>`.html,
      "<p><i></i></p>",
    );
  });
});
