import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { isOthersNumber, numberIn } from "../../../loaders/extract/documents/number-line.js";

describe("numberIn(line)", () => {
  it("gives the number that a line or one of its columns is", () => {
    assert.equal(numberIn("No. 085"), "No. 085");
    assert.equal(numberIn("From LAKESIDE    Nos. 204-205"), "Nos. 204-205");
    assert.equal(numberIn("[No. 12]"), "No. 12");
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
