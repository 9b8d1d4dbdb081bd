import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { joinedValue, type Mark, marksOf } from "../../../loaders/extract/documents/marks.js";
import { quotedPassages } from "../../../loaders/text/quoted.js";
import { documentOf, type Part } from "../builders.js";

const PROSE =
  "They crossed the river by night, and the guards on the other bank let all of them pass.";

/** Values of the marks of a text, and the words that give each. */
function read(parts: readonly Part[], source: string | null = null, language = "en") {
  const document = documentOf({ texts: { [language]: [...parts, PROSE] } });
  const marks = marksOf(quotedPassages(document), source);
  const text = document.texts[0]?.text ?? "";
  return Object.fromEntries(
    Object.entries(marks).map(([name, list]: [string, Mark[]]) => [
      name,
      list.map(({ value, place }) => [value, place && text.slice(place.start, place.stop)]),
    ]),
  );
}

describe("marksOf(passages, source)", () => {
  it("reads a line of nothing but marks and a number", () => {
    const { classification, urgency, number } = read([["header", "No. 085  SECRET, IMMEDIATE"]]);
    assert.deepEqual(classification, [["SECRET", "SECRET"]]);
    assert.deepEqual(urgency, [["IMMEDIATE", "IMMEDIATE"]]);
    assert.deepEqual(number, [["No. 085", "No. 085"]]);
  });

  it("takes what a label says, not the label", () => {
    const { urgency, number } = read([
      ["header", "PRIORITY: MOST IMMEDIATE"],
      ["header", "NO: 843"],
    ]);
    assert.deepEqual(urgency, [["MOST IMMEDIATE", "MOST IMMEDIATE"]]);
    assert.deepEqual(number, [["843", "843"]]);
  });

  it("reads marks in capitals at the beginning of a dateline", () => {
    const { classification } = read([["header", "CONFIDENTIAL [Lakeside], June 15, 1961"]]);
    assert.deepEqual(classification, [["CONFIDENTIAL", "CONFIDENTIAL"]]);
  });

  it("reads a number beside who may see it", () => {
    assert.deepEqual(read([["header", "(No. 401) (Personal)"]]).number, [["No. 401", "No. 401"]]);
  });

  it("leaves the story alone, and copies of others' papers", () => {
    const { classification, number } = read([
      "It was kept secret from the guards.",
      ["header", "Copy No. 3"],
    ]);
    assert.deepEqual([classification, number], [[], []]);
  });

  it("reads a number with its marks in brackets where a reader takes it for the margin", () => {
    const { number, urgency } = read([["marginalia", "第一一二号（至急、極秘）"]], null, "ja");
    assert.deepEqual(number, [["第一一二号", "第一一二号"]]);
    assert.deepEqual(urgency, [["至急", "至急"]]);
  });

  it("takes the number from the top of a later page where a message has no head", () => {
    const { number } = read([["marginalia", "PAGE 02 LAKESIDE 04410 270056Z"]]);
    assert.deepEqual(number, [["LAKESIDE 04410", "LAKESIDE 04410"]]);
  });

  it("counts copies where the paper says how many were printed", () => {
    assert.deepEqual(read([["distribution", "共印61分"]], null, "zh").copies, [["61", "共印61分"]]);
  });

  it("takes the first classification that the editors' note has, which has no words in the text", () => {
    const { classification, urgency } = read(
      [],
      "Files, 611.93/7–2858. Secret; Priority. Drafted by Writer.",
    );
    assert.deepEqual([classification, urgency], [[["Secret", null]], [["Priority", null]]]);
  });
});

describe("joinedValue(marks)", () => {
  const mark = (value: string, text: number) => ({ value, place: { text, start: 0, stop: 1 } });
  it("gives one value for each text, each value once; null for none", () => {
    assert.equal(
      joinedValue([mark("机密", 0), mark("409", 0), mark("Confidential", 1)]),
      "机密 / Confidential",
    );
    assert.equal(joinedValue([mark("Secret", 0), mark("Secret", 1)]), "Secret");
    assert.equal(joinedValue([]), null);
  });
});
