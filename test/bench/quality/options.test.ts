import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { optionsOf, renderings, sections } from "./options.js";

describe("optionsOf(words)", () => {
  it("measures all where nothing is asked for", () => {
    assert.deepEqual(optionsOf([]), {
      sections,
      volumes: [],
      renderings,
      write: false,
      misses: false,
    });
  });

  it("takes sections, volumes and renderings", () => {
    const { sections: asked, write } = optionsOf(["--write", "claims,persons"]);
    assert.deepEqual([asked, write], [["claims", "persons"], true]);
    const some = optionsOf(["--only", "volumes", "--volumes", "a,b", "--renderings", "cable"]);
    assert.deepEqual(
      [some.sections, some.volumes, some.renderings],
      [["volumes"], ["a", "b"], ["cable"]],
    );
  });

  it("says what there is no such thing of", () => {
    assert.throws(() => optionsOf(["--renderings", "poem"]), /no such rendering: poem/);
  });
});
