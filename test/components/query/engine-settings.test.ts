import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { engineSettings } from "../../../docs/components/query/engine-settings.js";

describe("engineSettings", () => {
  it("ends by locking what is set, and sets nothing twice", () => {
    assert.equal(engineSettings.at(-1), "set lock_configuration = true");
    const names = engineSettings.map((statement) => /^set (\w+) = /.exec(statement)?.[1]);
    assert.equal(new Set(names).size, engineSettings.length);
  });
});
