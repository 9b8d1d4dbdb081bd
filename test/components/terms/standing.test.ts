import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { asAnswerTo, queryOf } from "../../../docs/components/query/asked.js";
import { standingOn } from "../../../docs/components/terms/standing.js";

const answer = (parameter: string) =>
  asAnswerTo([{ n: 1 }], { text: "select ?", parameters: [parameter], tables: [] });

describe("standingOn(result, rows)", () => {
  it("hands a query on", () => {
    assert.equal(queryOf(standingOn(answer("en"), [2]))?.text, "select ?");
  });

  it("leaves out one whose parameters no address could hold", () => {
    assert.equal(queryOf(standingOn(answer("a".repeat(5000)), [2])), null);
  });
});
