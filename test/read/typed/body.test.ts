import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { hasProse, inBody } from "../../../loaders/read/typed/body.js";
import { paragraphsOf } from "./paragraphs.js";

const PROSE =
  "They crossed the river by night, and the guards on the other bank let all of them pass.";
const kindOf = (text: string, ...others: string[]) =>
  inBody(paragraphsOf(text, ...others), 0, others.includes(PROSE));

describe("inBody(paragraphs, index, prose)", () => {
  it("tells subheadings from prose", () => {
    for (const text of ["I. The Problem", "[Tab A]", "BACKGROUND", "一、基本情况", "# Marked"])
      assert.equal(kindOf(text, PROSE), "heading", text);
    for (const text of [PROSE, "The Problem was old.", "一、基本情况，"])
      assert.equal(kindOf(text, PROSE), "body", text);
  });

  it("takes a letter for a section's only where its neighbour stands there too", () => {
    assert.equal(kindOf("B. Objectives", PROSE, "A. Aims"), "heading");
    assert.equal(kindOf("B. Objectives", PROSE), "body");
  });

  it("sets pages' numbers and OCR's scraps aside, the scraps only where there is prose", () => {
    assert.equal(kindOf("- 7 -", PROSE), "marginalia");
    assert.equal(kindOf("KP 19/8", PROSE), "marginalia");
    assert.equal(kindOf("KP 19/8"), "body");
    assert.equal(kindOf("2.", PROSE), "body");
  });
});

describe("hasProse(paragraphs)", () => {
  it("needs a line longer than those of lists, in fewer signs of East Asia", () => {
    assert.equal(hasProse(paragraphsOf("Lakeside", PROSE)), true);
    assert.equal(hasProse(paragraphsOf("Lakeside")), false);
    assert.equal(
      hasProse(paragraphsOf("他们在夜里渡过了那条河，对岸的卫兵让他们所有的人都通过了。")),
      true,
    );
    assert.equal(hasProse([]), false);
  });
});
