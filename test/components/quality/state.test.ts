import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { type FindingFilter, findingFields } from "../../../docs/components/quality/state.js";
import { readState, writeState } from "../../../docs/components/address/state.js";

describe("findingFields", () => {
  it("are in the address where they ask for something", () => {
    const filter = readState<FindingFilter>(findingFields, "?kind=unread&other=1");
    assert.deepEqual(filter, { kind: "unread", document: "" });
    assert.equal(writeState(findingFields, { ...filter, kind: "" }, "?kind=unread"), "");
  });
});
