import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { kindsOf } from "../../../loaders/read/typed/passages.js";
import { titleOf, withWholeTitle } from "../../../loaders/read/typed/plain.js";
import { paragraphsOf } from "./paragraphs.js";

const PROSE =
  "They crossed the river by night, and the guards on the other bank let all of them pass.";
const title = (...texts: string[]) => {
  const paragraphs = withWholeTitle(paragraphsOf(...texts));
  return titleOf(paragraphs, kindsOf(paragraphs));
};

describe("withWholeTitle(paragraphs)", () => {
  it("makes one paragraph of a title that is set over several lines", () => {
    const [first, second] = withWholeTitle(
      paragraphsOf(
        "Letter from the Consul at Lakeside to the",
        "Minister in Northport",
        "May 3, 1950",
        PROSE,
      ),
    );
    assert.equal(first?.text, "Letter from the Consul at Lakeside to the Minister in Northport");
    assert.equal(second?.text, "May 3, 1950");
  });

  it("leaves alone what could stand alone", () => {
    const lines = ["Embassy in Lakeside", "Letter on ferries", "May 3, 1950", PROSE];
    assert.deepEqual(
      withWholeTitle(paragraphsOf(...lines)).map(({ text }) => text),
      lines,
    );
  });
});

describe("titleOf(paragraphs, kinds)", () => {
  it("is the heading above the prose, without marks of notes", () => {
    assert.equal(title("Letter on ferries[2]", "May 3, 1950", PROSE), "Letter on ferries");
  });

  it("is else the subject that the head gives, beside its label or below it", () => {
    assert.equal(title("TO: Ada Reader", "SUBJECT: Ferries", PROSE), "Ferries");
    assert.equal(title("TO: Ada Reader", "Subject:- Ferries", PROSE), "Ferries");
  });

  it("is none where nothing gives one", () => {
    assert.equal(title("May 3, 1950", PROSE), null);
  });
});
