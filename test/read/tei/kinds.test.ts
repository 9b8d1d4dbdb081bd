import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { kindIn, kindOfParagraph } from "../../../loaders/read/tei/kinds.js";
import type { Element } from "../../../loaders/read/tei/tree.js";

const element = (name: string, attributes: Record<string, string> = {}) =>
  ({ name, attributes, children: [] }) as unknown as Element;

describe("kindIn(element, around)", () => {
  it("goes by the element's name, else by what it stands in", () => {
    assert.equal(kindIn(element("head"), "body"), "heading");
    assert.equal(kindIn(element("signed"), "body"), "signature");
    assert.equal(kindIn(element("hi"), "heading"), "heading");
  });

  it("keeps notes, heads of headers, and what is attached", () => {
    assert.equal(kindIn(element("head"), "note"), "note");
    assert.equal(kindIn(element("head"), "header"), "header");
    assert.equal(kindIn(element("floatingText"), "signature"), "body");
  });

  it("takes a list of an edition's own type for a line of the head", () => {
    assert.equal(kindIn(element("list", { type: "participants" }), "body"), "header");
    assert.equal(kindIn(element("list", { type: "ordered" }), "body"), "body");
    assert.equal(kindIn(element("list"), "body"), "body");
  });
});

describe("kindOfParagraph(words, rendering, begun)", () => {
  it("tells editors' brackets and what is no word", () => {
    assert.equal(kindOfParagraph("[Here follows a list of ships.]", "", true), "gap");
    assert.equal(kindOfParagraph("* * *", "", true), "gap");
    assert.equal(kindOfParagraph("[Enclosure]", "", true), "heading");
  });

  it("goes by how short lines are set, and whether the text has begun", () => {
    assert.equal(kindOfParagraph("Lakeside", "right", false), "header");
    assert.equal(kindOfParagraph("Ada Writer", "right", true), "signature");
    assert.equal(kindOfParagraph("The Ferries", "center", true), "heading");
    assert.equal(kindOfParagraph("They left.", "center", true), "body");
    assert.equal(kindOfParagraph("x ".repeat(80), "right", true), "body");
  });
});
