import assert from "node:assert/strict";
import { describe, it } from "node:test";
import {
  concordanceFields,
  leftDocuments,
  parseYears,
} from "../../../docs/components/concordance/state.js";
import { readState } from "../../../docs/components/address/state.js";

const documents = [
  { id: "a", title: "A", kind: "cable", date: "1952-03-01" },
  { id: "b", title: "B", kind: "letter", date: "1962-07-04" },
  { id: "c", title: "C", kind: "cable", date: null },
] as const;
const none = { document: "", without: "", year: "", kind: "" };
const left = (asked: Partial<typeof none>) =>
  leftDocuments(documents, { ...none, ...asked })
    .map(({ id }) => id)
    .join("");

describe("parseYears(text)", () => {
  it("reads a year, a span, and spans without an end", () => {
    assert.deepEqual(parseYears("1962"), [1962, 1962]);
    assert.deepEqual(parseYears("1959..1962"), [1959, 1962]);
    assert.deepEqual(parseYears("1959-1962"), [1959, 1962]);
    assert.deepEqual(parseYears("1959.."), [1959, Infinity]);
    assert.deepEqual(parseYears("..1962"), [-Infinity, 1962]);
  });

  it("is null for nonsense", () => {
    for (const text of ["", "..", "62", "never", "1959..62"]) assert.equal(parseYears(text), null);
  });
});

describe("leftDocuments(documents, filter)", () => {
  it("leaves all where nothing is asked", () => {
    assert.equal(left({}), "abc");
    assert.equal(left({ year: "never" }), "abc");
  });

  it("leaves those named, without the one left out, of the kind and years", () => {
    assert.equal(left({ document: "a~c" }), "ac");
    assert.equal(left({ document: "a~c", without: "a" }), "c");
    assert.equal(left({ kind: "cable" }), "ac");
    assert.equal(left({ year: "1960..1969" }), "b");
  });

  it("leaves undated documents out where years are asked", () => {
    assert.equal(left({ year: "1900..2000" }), "ab");
  });
});

describe("concordanceFields", () => {
  it("takes the units of the page of terms: what is no word or stem stands anywhere", () => {
    const cut = (text: string) => readState(concordanceFields, `?cut=${text}`).cut;
    assert.deepEqual(["words", "stems", "characters", "bigrams", "x"].map(cut), [
      ...["words", "stems", "", "", ""],
    ]);
  });
});
