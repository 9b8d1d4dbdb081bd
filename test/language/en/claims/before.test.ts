import assert from "node:assert/strict";
import { describe, it } from "node:test";
import {
  endBefore,
  locusBefore,
  nationBefore,
  originBefore,
  stateBefore,
} from "../../../../loaders/language/en/claims/before.js";
import { sceneOf } from "../../scenes.js";

const before = (marked: string) => {
  const scene = sceneOf(marked);
  return { scene, until: scene.sentence.start };
};

describe("what the text said before", () => {
  it("names the people's land", () => {
    const { scene, until } = before("{Chinese|china|adj} refugees came. || 300 refugees left.");
    assert.equal(nationBefore(scene, until, "refugee")?.id, "china");
  });
  it("says where they were", () => {
    const { scene, until } = before("The refugees in {Turkey|turkey} wait. || 300 left.");
    assert.equal(locusBefore(scene, until, "refugee")?.id, "turkey");
  });
  it("says whence, of the same word of moving only", () => {
    const { scene, until } = before("The evacuation from {China|china} began. || 300 left.");
    assert.equal(endBefore(scene, until, "evacuate", "from")?.id, "china");
    assert.equal(endBefore(scene, until, "flee", "from"), null);
  });
  it("says whence people fled", () => {
    const { scene, until } = before("Escapees from {China|china} wait. || 300 refugees left.");
    assert.equal(originBefore(scene, until, "refugee")?.id, "china");
    assert.equal(originBefore(scene, until, "worker"), null);
  });
  it("speaks of one state, or else of none", () => {
    const one = before("Things got worse in {China|china}. || 300 refugees left.");
    assert.equal(stateBefore(one.scene, one.until, [null], true)?.id, "china");
    const two = before("Things got worse in {China|china} and in {Turkey|turkey}. || 300 left.");
    assert.equal(stateBefore(two.scene, two.until, [null], true), null);
  });
});
