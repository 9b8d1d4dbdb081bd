import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { addTo, type Bearers, registerOf } from "../../../loaders/extract/mentions/register.js";
import { known } from "../known.js";

/** `surname: ids`, a question mark for who is in no file. */
const shown = (bearers: Bearers) =>
  [...bearers].map(([surname, people]) => `${surname}: ${[...people.keys()].join(", ")}`).sort();

describe("registerOf(register, authority)", () => {
  it("finds persons by a full name, by initials, and in the East's order", () => {
    assert.deepEqual(
      shown(registerOf(["Muccio, John J.", "Garth, Admiral P., USN", "Chou En-lai"], known)),
      ["chou: zhou", "garth: garth", "muccio: muccio", "zhou: zhou", "周: zhou"],
    );
  });

  it("keeps somebody whom no file knows as a bearer of the surname", () => {
    assert.deepEqual(shown(registerOf(["Muccio, Ada", "Bundy, X."], known)), [
      "bundy: ? Bundy, X.",
      "muccio: ? Muccio, Ada",
    ]);
  });
});

describe("addTo(bearers, surnames, name, entity)", () => {
  it("counts one person once, and strangers by their names", () => {
    const bearers: Bearers = new Map();
    const zhou = known.byId.get("zhou")!;
    addTo(bearers, ["zhou", "chou"], "", zhou);
    addTo(bearers, ["zhou"], "", zhou);
    addTo(bearers, ["zhou"], "Zhou Li", null);
    assert.deepEqual(shown(bearers), ["chou: zhou", "zhou: zhou, ? Zhou Li"]);
  });
});
