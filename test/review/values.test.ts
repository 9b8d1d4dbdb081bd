import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { withConsequences, withDays } from "../../loaders/review/values.js";

describe("withConsequences(subject, values, known)", () => {
  it("ends a date where it begins, and writes it as EDTF", () => {
    assert.deepEqual(withConsequences("dates", { date: "1962-05-01" }, undefined), {
      ...{ date: "1962-05-01", date_end: "1962-05-01", edtf: "1962-05-01" },
    });
    const span = { date: "1962-05-01", date_end: "1962-05-09" };
    assert.equal(withConsequences("dates", span, undefined)["edtf"], "1962-05-01/1962-05-09");
  });

  it("keeps days and EDTF together where a reviewer sets one of them alone", () => {
    const row = { date: "1962-05-01", date_end: "1962-05-01", edtf: "1962-05-01" };
    assert.deepEqual(withConsequences("dates", { date_end: "1962-05-04" }, undefined, row), {
      ...{ date_end: "1962-05-04", edtf: "1962-05-01/1962-05-04" },
    });
    assert.deepEqual(withConsequences("dates", { role: "sent" }, undefined, row), { role: "sent" });
    const month = { date: "1962-05-01", date_end: "1962-05-31", edtf: "1962-05~" };
    assert.deepEqual(withDays({ edtf: "1962-05~" }), month);
    const open = { date: "1962-05-01", date_end: null, edtf: "1962-05/.." };
    assert.deepEqual(
      withConsequences("dates", withDays({ edtf: "1962-05/.." }), undefined, row),
      open,
    );
    assert.deepEqual(withDays({ date: "1962-05-01" }), { date: "1962-05-01" });
  });

  it("gives a mention the type of whom it names", () => {
    const known = new Map([["mao", "person"]]);
    assert.deepEqual(withConsequences("mentions", { entity_id: "mao" }, known), {
      ...{ entity_id: "mao", type: "person" },
    });
  });

  it("calls said what a reviewer gives, unless the review says otherwise", () => {
    const inferred = { from_place: "x", from_basis: "inferred" };
    assert.deepEqual(withConsequences("claims", inferred, undefined), inferred);
    assert.equal(withConsequences("claims", { from_place: "x" }, undefined)["from_basis"], "said");
    assert.equal(withConsequences("claims", { from_place: null }, undefined)["from_basis"], null);
  });
});
