import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { withNewName } from "../../loaders/authority/new-name.js";

const HEAD = "id,name_en,name_zh,aliases,latitude,longitude,within,source";
const file = (text: string) => ({ path: "p.csv", bytes: new TextEncoder().encode(text) });
const place = {
  id: "x-town",
  name_en: "X Town",
  latitude: "44.1",
  longitude: "80.2",
  source: "A, b",
};

describe("withNewName(file, name, cells)", () => {
  it("adds a row under the file's own columns, and leaves the others as they are", () => {
    const before = `${HEAD}\ny,Y,,,1,2,,Atlas\n`;
    assert.equal(
      withNewName(file(before), "places.csv", place),
      `${before}x-town,X Town,,,44.1,80.2,,"A, b"\n`,
    );
  });

  it("refuses a row without source, and an id that is none", () => {
    assert.throws(() => withNewName(file(`${HEAD}\n`), "places.csv", { ...place, source: "" }), {
      message: "data/authority/places.csv:2: no source: x-town",
    });
    assert.throws(() => withNewName(file(`${HEAD}\n`), "places.csv", { ...place, id: "X" }), {
      message: /not an id/,
    });
  });
});
