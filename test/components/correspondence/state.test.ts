import assert from "node:assert/strict";
import { describe, it } from "node:test";
import {
  type CorrespondenceState,
  askedLetters,
  correspondenceFields,
} from "../../../docs/components/correspondence/state.js";
import { readState } from "../../../docs/components/address/state.js";

describe("askedLetters(shown)", () => {
  it("asks the queries for all but how many parties are drawn", () => {
    const search = "?recipients=copies&party=embassy&most=12&document=118207";
    const shown = readState<CorrespondenceState>(correspondenceFields, search);
    assert.equal(shown.most, "12");
    assert.deepEqual(askedLetters(shown), {
      ...{ recipients: "copies", party: "embassy", from: "", to: "", document: "118207" },
    });
  });
});
