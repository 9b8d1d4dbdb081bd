import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { linesOf } from "../../../loaders/read/typed/lines.js";

const plain = { heading: false, bold: false, breaks: false, indented: false };

describe("linesOf(text)", () => {
  for (const [raw, line] of [
    ["The pass is shut.", { ...plain, text: "The pass is shut." }],
    ["## Telegram ##", { ...plain, text: "Telegram", heading: true }],
    ["**Telegram**", { ...plain, text: "Telegram", bold: true }],
    ["**To:** the Ministry", { ...plain, text: "To: the Ministry" }],
    ["Northport,  ", { ...plain, text: "Northport,", breaks: true }],
    ["\u3000外交部", { ...plain, text: "外交部", indented: true }],
    ["-----", { ...plain, text: "" }],
    ["a **word** alone", { ...plain, text: "a **word** alone" }],
    ["", { ...plain, text: "" }],
  ] as const)
    it(JSON.stringify(raw), () => {
      assert.deepEqual(linesOf(raw), [{ ...line, number: 1 }]);
    });

  it("numbers them from 1, and has each line of a bold title bold", () => {
    const lines = linesOf("**Telegram\nto the Ministry**\n\nProse.");
    assert.deepEqual(
      lines.map(({ number, text, bold }) => [number, text, bold]),
      [
        [1, "Telegram", true],
        [2, "to the Ministry", true],
        [3, "", false],
        [4, "Prose.", false],
      ],
    );
  });
});
