import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { askedDates, dateFields } from "../../../docs/components/timeline/state.js";
import { readState } from "../../../docs/components/address/state.js";
import type { AskedDates } from "../../../docs/components/timeline/lanes.js";

const asked = (search: string) => askedDates(readState<AskedDates>(dateFields, search));

describe("askedDates(shown)", () => {
  it("asks for a year or a month from its first day to its last", () => {
    const { from, to } = asked("?from=1962&to=1962-02");
    assert.deepEqual([from, to], ["1962-01-01", "1962-02-28"]);
  });

  it("asks for nothing where no day is named, and leaves the rest as it is", () => {
    assert.deepEqual(asked("?from=soon&role=mentioned"), {
      ...{ from: "", to: "", role: "mentioned", document: "", language: "", lanes: "" },
    });
  });
});
