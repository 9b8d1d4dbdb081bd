import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { boundPlaces } from "../../../loaders/site/cells/bound-places.js";
import { pageParts } from "../../../loaders/site/cells/page-parts.js";

const PAGE = pageParts(
  [
    ...["Some ${rows[0].low}.", "", "```js", "const [first] = rows;"],
    ...["const shown = { low_text: String(first.low) };", "```", ""],
    ...["And ${shown.low_text}, but ${first.high}", "and ${other.low}, ${shown.low_text}."],
  ].join("\n"),
);

describe("boundPlaces(parts, result, column)", () => {
  it("finds expressions that use a column themselves, or by other names", () => {
    assert.deepEqual(boundPlaces(PAGE, "rows", "low"), [1, 8, 9]);
    assert.deepEqual(boundPlaces(PAGE, "rows", "high"), [8]);
  });

  it("finds none for another result or column", () => {
    assert.deepEqual(boundPlaces(PAGE, "others", "low"), []);
    assert.deepEqual(boundPlaces(PAGE, "rows", "unit"), []);
  });
});
