import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { describe as describeDocument } from "../../../loaders/extract/documents/documents.js";
import { openingNumber } from "../../../loaders/extract/documents/opening-number.js";
import { readFile } from "../../../loaders/read/index.js";
import { quotedPassages } from "../../../loaders/text/quoted.js";

const HEAD = "Telegram From the Embassy in Lakeland to the Ministry";

function documentIn(words: string) {
  return readFile({ path: "a.txt", bytes: new TextEncoder().encode(words) })[0]!;
}

/** The number that a text under a heading and a dateline opens with. */
function opening(text: string, head = `${HEAD}\n\nPort Royal, May 3, 1950.\n\n`): string | null {
  return openingNumber(quotedPassages(documentIn(head + text)))?.value ?? null;
}

const STORY = "The posts along the river have counted the herds that crossed it in the last week.";

describe("openingNumber(passages)", () => {
  const expected: Record<string, string | null> = {
    [`926. For Robertson. ${STORY}`]: "926",
    [`CA–414. ${STORY}`]: "CA–414",
    [`KRA 1795. [5 lines not declassified] ${STORY}`]: "KRA 1795",
    [`529. (1) ${STORY}`]: "529",
    [`153. 3.[1] ${STORY}`]: "153",
    [`485. [FEC mtg:]\n${STORY}`]: "485",
    [`6. Your 2671.\n${STORY}`]: "6",
    [`4. ${STORY}\n\n1. ${STORY}\n\n2. ${STORY}\n\n5. ${STORY}`]: "4",
    [`4. ${STORY}\n\n5. ${STORY}`]: null,
    [`1. ${STORY}\n\n2. ${STORY}`]: null,
    [`Secto 3. ${STORY}\n\n(4) ${STORY}`]: "Secto 3",
    [`Part 12. ${STORY}`]: null,
    [`December 17. ${STORY}`]: null,
    [STORY]: null,
  };
  for (const [text, number] of Object.entries(expected))
    it(text.slice(0, 40), () => {
      assert.equal(opening(text), number);
    });

  it("leaves the edition's number of a long heading alone", () => {
    const long = `99. ${HEAD} and the Commanding General of the Army of Lakeland, with the Chiefs of the Staff of the Neighbouring States, and the Commander in Chief of the Command on the River and on the Lake beyond it\n\nPort Royal, May 3, 1950.\n\n`;
    assert.equal(opening(`KRA 1795. ${STORY}`, long), "KRA 1795");
    assert.equal(opening(STORY, long), null);
  });
});

describe("describe(document) of a telegram that no word calls so", () => {
  it("tells it by its dateline and number", () => {
    const { kind, number } = describeDocument(
      documentIn(`Port Royal, May 3, 1950.\n\nconfidential\n1304. ${STORY}`),
    );
    assert.deepEqual([kind, number], ["telegram", "1304"]);
  });

  it("keeps the number of a series, whatever the paper is called", () => {
    const head = "Circular Instruction From the Ministry to All Posts";
    const { number } = describeDocument(
      documentIn(`${head}\n\nPort Royal, May 3, 1950.\n\nG-768. ${STORY}`),
    );
    assert.equal(number, "G-768");
  });

  it("gives a memorandum's paragraph none", () => {
    const { number } = describeDocument(
      documentIn(`Memorandum for the Minister\n\nPort Royal, May 3, 1950.\n\n12. ${STORY}`),
    );
    assert.equal(number, null);
  });
});
