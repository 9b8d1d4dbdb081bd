import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { entityReadings } from "../../loaders/pages/entity-readings.js";
import type { Row } from "../../loaders/schema.js";

const entity = (id: string, changes: Partial<Row<"entities">>): Row<"entities"> => ({
  ...{ id, type: "place", name_en: null, name_zh: null, pinyin: null, aliases: null },
  ...{ latitude: null, longitude: null, within: null },
  ...{ wikidata: null, geonames: null, viaf: null },
  ...changes,
});

describe("entityReadings(entities)", () => {
  const { nameOf, readingOf } = entityReadings([
    entity("kravonia", { name_en: "Kravonia" }),
    entity("zenda", { name_en: "Zenda", name_zh: "曾达", pinyin: "zēng dá", within: "kravonia" }),
    entity("rassendyll", { type: "person", name_zh: "拉森狄尔", within: "zenda" }),
  ]);

  it("tells all usual names, what it is and what it belongs to", () => {
    assert.deepEqual(["kravonia", "zenda", "rassendyll", "nobody"].map(readingOf), [
      "Kravonia, place",
      "Zenda 曾达 (by rule: zēng dá), place; in Kravonia",
      "拉森狄尔, person; of Zenda",
      null,
    ]);
  });

  it("calls an entity by its English name, else its Chinese one", () => {
    assert.deepEqual(["zenda", "rassendyll", "nobody"].map(nameOf), ["Zenda", "拉森狄尔", null]);
  });
});
