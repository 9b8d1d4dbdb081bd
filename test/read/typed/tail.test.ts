import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { markTail } from "../../../loaders/read/typed/tail.js";
import type { PassageKind } from "../../../loaders/schema.js";
import { paragraphsOf } from "./paragraphs.js";

const PROSE =
  "They crossed the river by night, and the guards on the other bank let all of them pass.";

/** The kinds of what stands below a paragraph of prose. */
function tailOf(...texts: string[]): (PassageKind | null)[] {
  const paragraphs = paragraphsOf(PROSE, ...texts);
  const kinds = paragraphs.map((): PassageKind | null => null);
  markTail(paragraphs, kinds, 0, paragraphs.length);
  assert.equal(kinds[0], null);
  return kinds.slice(1);
}

describe("markTail(paragraphs, kinds, body, notes)", () => {
  it("reads a close, a name and an office as the signature", () => {
    assert.deepEqual(tailOf("Your obedient servant,", "E. Writer", "Consul General"), [
      "signature",
      "signature",
      "signature",
    ]);
  });

  it("knows names in capitals, with initials before them", () => {
    for (const name of ["R.B. WRITER", "[A.B.] WRITER", "WRITER", "A. B."])
      assert.deepEqual(tailOf(name), ["signature"], name);
  });

  it("takes a mark of secrecy below the name for no name", () => {
    assert.deepEqual(tailOf("WRITER", "CONFIDENTIAL"), ["signature", "marginalia"]);
  });

  it("tells stamps, receivers and notes", () => {
    assert.deepEqual(tailOf("Received 10 May 1958"), ["stamp"]);
    assert.deepEqual(tailOf("Sent to Members of the Presidium"), ["distribution"]);
    assert.deepEqual(tailOf("Note: so in the original"), ["note"]);
  });

  it("leaves prose alone, and all above it", () => {
    assert.deepEqual(tailOf("Ada Writer", PROSE), [null, null]);
    assert.deepEqual(tailOf(), []);
  });
});
