import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { KEYS } from "../../../docs/components/review/keys.js";
import { SHORTCUTS } from "../../../loaders/pages/shortcut-sheet.js";

describe("KEYS", () => {
  it("has one key for each thing, and none that works on every page", () => {
    const keys = KEYS.map(([key]) => key);
    assert.equal(new Set(keys).size, keys.length);
    const [everywhere] = SHORTCUTS;
    for (const [key] of everywhere?.keys ?? []) assert.ok(!keys.includes(key), key);
    for (const key of keys) assert.match(key, /^[a-z]$/);
  });

  it("stands on the sheet of every page", () =>
    assert.ok(SHORTCUTS.some(({ where, keys }) => /Review/.test(where) && keys === KEYS)));
});
