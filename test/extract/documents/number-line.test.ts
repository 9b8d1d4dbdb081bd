import assert from "node:assert/strict";
import { describe, it } from "node:test";
import {
  editionNumber,
  footNumbers,
  isOthersNumber,
  numberIn,
} from "../../../loaders/extract/documents/number-line.js";
import { readFile } from "../../../loaders/read/index.js";
import { quotedPassages } from "../../../loaders/text/quoted.js";

const STORY = "The posts along the river have counted the herds that crossed it in the last week.";

function passagesOf(words: string) {
  const [document] = readFile({ path: "a.txt", bytes: new TextEncoder().encode(words) });
  assert.ok(document);
  return quotedPassages(document);
}

describe("numberIn(line)", () => {
  it("gives the number that a line or one of its columns is", () => {
    assert.equal(numberIn("No. 085"), "No. 085");
    assert.equal(numberIn("From LAKESIDE    Nos. 204-205"), "Nos. 204-205");
    assert.equal(numberIn("[No. 12]"), "No. 12");
  });

  it("gives it without marks in brackets that have been taken off, and before a day of no year", () => {
    assert.equal(numberIn("第一一二号（　　、　　）"), "第一一二号");
    assert.equal(numberIn("◇第九九三号"), "第九九三号");
    assert.equal(numberIn("(No. 214.             .)"), "No. 214");
    assert.equal(numberIn("Nr. 312 vom 19. 8."), "Nr. 312");
    assert.equal(numberIn("Prot. n. 0431/Gab."), "Prot. n. 0431/Gab");
    assert.equal(numberIn("A 117"), "A 117");
  });

  it("leaves out a label, which its colon shows", () => {
    assert.equal(numberIn("NO: 843"), "843");
    assert.equal(numberIn("Ref: 12/8/45"), "12/8/45");
  });

  it("gives none for a sentence, for the number of a copy, or for nothing", () => {
    for (const line of ["", "The 400 who came on 5 May", "Copy No. 3"])
      assert.equal(numberIn(line), null, line);
  });
});

describe("isOthersNumber(line)", () => {
  it("tells the number of a copy from the paper's own", () => {
    assert.equal(isOthersNumber("Copy No. 3"), true);
    assert.equal(isOthersNumber("No. 3"), false);
  });
});

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
