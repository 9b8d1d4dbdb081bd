import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { numberKey, parsedNumber, seriesKey } from "../../../loaders/language/citations/numbers.js";

describe("numberKey(number)", () => {
  it("leaves out what print adds", () => {
    assert.equal(numberKey("085"), numberKey("85"));
    assert.equal(numberKey("5429/5"), "5429/5");
    assert.equal(numberKey("5429–5"), numberKey("5429-5"));
    assert.equal(numberKey("4,321"), numberKey("4321"));
    assert.notEqual(numberKey("85"), numberKey("850"));
  });
});

describe("seriesKey(series)", () => {
  it("folds case and signs", () => {
    assert.equal(seriesKey("Secto"), seriesKey("SECTO"));
    assert.equal(seriesKey("A–"), seriesKey("A-"));
    assert.notEqual(seriesKey("Secto"), seriesKey("Tosec"));
  });
});

describe("parsedNumber(printed)", () => {
  it("parts the number from its series and its year", () => {
    const { number = "", year, series } = parsedNumber("(59) Korean Consular No. 085") ?? {};
    assert.equal(numberKey(number), "85");
    assert.equal(year, "59");
    assert.match(series ?? "", /Korean Consular/);
  });

  it("takes a year with its century for the same, and gives none of its own", () => {
    for (const printed of ["(1959) Lakes No. 4", "(59) Lakes No. 4"])
      assert.equal(parsedNumber(printed)?.year, "59");
    assert.equal(parsedNumber("(2008) Lakes No. 4")?.year, "08");
  });

  it("is null where no figure stands", () => {
    for (const printed of ["Secto", ""]) assert.equal(parsedNumber(printed), null);
  });
});
