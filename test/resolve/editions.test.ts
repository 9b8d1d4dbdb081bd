import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { editionsOf } from "../../loaders/resolve/editions.js";
import { citable } from "./builders.js";

describe("editionsOf(citables)", () => {
  const [first, second, tenth, foreign, loose] = [
    citable("a1", { edition: "1", collection: "volume a" }),
    citable("a2", { edition: "2A", collection: "volume a" }),
    citable("a10", { edition: "10", collection: "volume a" }),
    citable("b1", { edition: "1", collection: "volume b" }),
    citable("letter", { collection: "volume a" }),
  ];
  const edition = editionsOf([tenth, foreign, second, loose, first]);

  it("finds a number in the citing document's own volume, whatever its letters' case", () => {
    assert.equal(edition(tenth, { edition: "1" }), first);
    assert.equal(edition(foreign, { edition: "1" }), foreign);
    assert.equal(edition(first, { edition: "2a" }), second);
    assert.equal(edition(first, { edition: "7" }), null);
  });

  it("steps by number, not by letters, and not past the ends or from what has no number", () => {
    assert.equal(edition(second, { step: 1 }), tenth);
    assert.equal(edition(second, { step: -1 }), first);
    assert.equal(edition(first, { step: -1 }), null);
    assert.equal(edition(loose, { step: 1 }), null);
  });
});
