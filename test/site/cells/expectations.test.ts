import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { unexpected } from "../../../loaders/site/cells/expectations.js";

const page = (expect: string, ...lines: string[]) => ["---", expect, "---", ...lines].join("\n");
const answer = {
  columns: ["low", "day", "none"],
  rows: [[2000, { $date: "1962-08-09T00:00:00.000Z" }, null], [1]],
};
const results = [{ id: "[numbers]", line: 9, answer }];

describe("unexpected(source, results)", () => {
  it("has nothing to say where nothing is expected, or all is as it was", () => {
    assert.deepEqual(unexpected("# A", results), []);
    const same = page("expect: { numbers: { low: 2000, day: 1962-08-09, none: null } }");
    assert.deepEqual(unexpected(same, results), []);
  });

  it("names the line of the sentence, what it is and what it was", () => {
    const source = page("expect: { numbers: { low: 1000 } }", "A", "", "${numbers.low} of them.");
    assert.deepEqual(unexpected(source, results), [
      [6, "numbers.low is 2000, and the words here were written for 1000"],
    ]);
  });

  it("names the line of the query where no sentence has it, and of a result without rows", () => {
    const source = page("expect: { numbers: { low: 1000 } }");
    assert.deepEqual(unexpected(source, [{ ...results[0]!, answer: { ...answer, rows: [] } }]), [
      [9, "numbers.low is nothing, and the words here were written for 1000"],
    ]);
  });

  it("names results and columns that are not there", () => {
    assert.match(
      unexpected(page("expect: { number: { low: 1 } }"), results)[0]?.[1] ?? "",
      /no result .*number$/,
    );
    assert.match(
      unexpected(page("expect: { numbers: { lwo: 1 } }"), results)[0]?.[1] ?? "",
      /no column .*lwo$/,
    );
    assert.equal(unexpected(page("expect: 3"), results).length, 1);
  });
});
