import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { menuOf, optionsOf } from "../../../docs/components/address/filter-form.js";

describe("menuOf(rows, field, labelOf)", () => {
  const rows = [
    { field: "document", value: "a", label: "A cable", count: 3 },
    { field: "language", value: "en", label: null, count: 2 },
    { field: "document", value: "b", count: 1 },
  ];

  it("offers one field's values in the query's order, by the name that the tables say", () => {
    assert.deepEqual(menuOf(rows, "document"), [
      { value: "a", label: "A cable", count: 3 },
      { value: "b", label: "b", count: 1 },
    ]);
  });

  it("names those that the tables have no name for", () => {
    assert.deepEqual(
      menuOf(rows, "language", (value) => value.toUpperCase()),
      [{ value: "en", label: "EN", count: 2 }],
    );
  });
});

describe("optionsOf(values, labelOf)", () => {
  it("has the most frequent first, and none for null", () => {
    assert.deepEqual(
      optionsOf(["b", "a", null, "b"]).map(({ value, count }) => [value, count]),
      [
        ["b", 2],
        ["a", 1],
      ],
    );
  });
});
