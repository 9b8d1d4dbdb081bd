import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { enclosuresBy } from "../../../loaders/language/citations/enclosed.js";
import { cited } from "../cited.js";

describe("enclosuresBy(enclosed)", () => {
  it("takes what is enclosed for the writer's own, sent to the other side", () => {
    const find = enclosuresBy(/enclosed list/gu);
    assert.deepEqual(cited(find, "An enclosed list.", { language: "en" }), [
      "enclosure us>them: enclosed list",
    ]);
    assert.deepEqual(cited(find, "A list.", { language: "en" }), []);
  });
});
