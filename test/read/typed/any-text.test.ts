import assert from "node:assert/strict";
import { describe, it } from "node:test";
import fc from "../../property.js";
import { assertCovered, lettersAndDigits, read, sorted } from "./reading.js";

describe("readFile(file) of any text", () => {
  const line = fc.oneof(
    fc.constantFrom(
      "",
      "",
      "",
      "[...]",
      "Citation:",
      "Contents:",
      "Summary:",
      "**Title**",
      "# 标题",
      "□□",
      "1962年7月4日",
      "[1] Not printed.",
      "Top Secret",
      "To the Ministry:",
      "Subject: Borders",
      "cc: EUR",
      "7",
      "KP 19/8",
      "Распоряжение",
      "Sino-",
      "С уважением,",
      "苏联政府收到了中华人民共和国外交部副部长的声明，这是",
      "应的协議取得对双方都有利的解决。",
      "---",
      "* * *",
      "The Consul reports that some three hundred families crossed the frontier in the month of",
      "may, and that the authorities had not been told.",
      "Distribution:",
      "[stamp] Registry",
      "𠮷野家 𝒜",
    ),
    fc.string({ unit: "grapheme", maxLength: 60 }).map((text) => text.replace(/[\0\n\r]/g, "")),
  );
  const source = fc
    .array(line, { minLength: 1, maxLength: 25 })
    .map((lines) => lines.join("\n"))
    .filter((text) => /[\p{L}\p{N}]/u.test(text) && !/^\uFEFF/.test(text));

  it("keeps every letter and digit of the document, and covers it by passages", () => {
    fc.assert(
      fc.property(source, (text) => {
        const plain = text.replace(/citation|contents|summary/gi, "Word");
        const document = read(plain);
        assertCovered(document);
        assert.equal(sorted(document.texts.map((one) => one.text).join("")), sorted(plain));
        if (document.texts.length === 1) {
          assert.equal(lettersAndDigits(document.texts[0]!.text), lettersAndDigits(plain));
        }
      }),
      { numRuns: 400 },
    );
  });

  it("either reads a text with labels or says what is wrong", () => {
    fc.assert(
      fc.property(source, (text) => {
        try {
          assertCovered(read(text));
        } catch (error) {
          assert.match(String(error), /^InputError: box\/cable\.txt:\d+: no document after/);
        }
      }),
      { numRuns: 300 },
    );
  });
});
