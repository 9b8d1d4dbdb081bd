import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { editionNumber, footNumbers } from "../../../loaders/extract/documents/lone-numbers.js";
import { readFile } from "../../../loaders/read/index.js";
import { quotedPassages } from "../../../loaders/text/quoted.js";

const STORY = "The posts along the river have counted the herds that crossed it in the last week.";

function passagesOf(words: string) {
  const [document] = readFile({ path: "a.txt", bytes: new TextEncoder().encode(words) });
  assert.ok(document);
  return quotedPassages(document);
}

describe("footNumbers(passages)", () => {
  it("gives the number beside the date at the foot, with its place", () => {
    const passages = passagesOf(`${STORY}\n\nА. Громов\n\n3 мая 1962 года\n№ 1123/гс\n`);
    assert.deepEqual(
      footNumbers(passages).map(({ value }) => value),
      ["№ 1123/гс"],
    );
    assert.ok(footNumbers(passages)[0]?.place);
  });

  it("gives none that stands alone", () => {
    assert.deepEqual(footNumbers(passagesOf(`${STORY}\n\nА. Громов\n`)), []);
  });
});

describe("editionNumber(passages)", () => {
  it("is the number above a title that says who wrote to whom", () => {
    const title = "Sir A. Writer to Mr. Reader";
    const found = editionNumber(
      passagesOf(`No. 57\n\n${title}\n\nLakeside, May 3, 1931.\n\n${STORY}\n`),
    );
    assert.equal(found?.words, "No. 57");
  });

  it("is none above any other title", () => {
    assert.equal(
      editionNumber(
        passagesOf(`No. 57\n\nReport on the Herds\n\nLakeside, May 3, 1931.\n\n${STORY}\n`),
      ),
      undefined,
    );
  });
});
