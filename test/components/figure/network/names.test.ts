import assert from "node:assert/strict";
import { describe, it } from "node:test";
import {
  apartNames,
  shortName,
  tellingNames,
} from "../../../../docs/components/figure/network/names.js";

const node = (id: string, label: string, date: string | null, edtf = date) => ({
  ...{ id, label, date, edtf },
});

describe("tellingNames(nodes, most)", () => {
  it("tells by their dates what would be cut to the same", () => {
    const names = tellingNames(
      [
        node("a", "Statement from Government of the Soviet Union, 8 June 1962", "1962-06-08"),
        node("b", "Statement from Government of the Soviet Union, 11 June 1962", "1962-06-11"),
        node("c", "Statement from Government of the Soviet Union", null),
        node("d", "Report from Nikolai Roshchin", null),
      ],
      30,
    );
    assert.deepEqual(
      [...names.values()],
      [
        "Statement from… 8 June 1962",
        "Statement from… 11 June 1962",
        "Statement from… undated",
        "Report from Nikolai Roshchin",
      ],
    );
  });

  it("says an uncertain date as it is", () => {
    const names = tellingNames(
      [
        node("a", "Letters of the spring to the ministry", "1962-04-01", "1962-04"),
        node("b", "Letters of the spring to the embassy", "1962-05-02"),
      ],
      24,
    );
    assert.equal(names.get("a"), "Letters of the… 1962-04");
  });
});

describe("shortName(name, most)", () => {
  it("cuts at a word, and only what is too long", () => {
    assert.equal(shortName("Report on the border", 30), "Report on the border");
    assert.equal(shortName("Report on the border of the north", 20), "Report on the…");
  });
});

describe("apartNames(names, most)", () => {
  it("keeps the end of names that begin alike, and the beginning of the others", () => {
    assert.deepEqual(
      apartNames(["Embassy in the South of Ruritania", "Embassy in the Duchy of Kravonia"], 20),
      ["Embassy…of Ruritania", "Embassy…of Kravonia"],
    );
    assert.deepEqual(apartNames(["Ministry of Foreign Affairs", "Embassy"], 12), [
      "Ministry…",
      "Embassy",
    ]);
  });
});
