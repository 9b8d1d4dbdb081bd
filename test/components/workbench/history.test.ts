import assert from "node:assert/strict";
import { describe, it } from "node:test";
import {
  forgetQueries,
  pastQueries,
  remember,
} from "../../../docs/components/workbench/history.js";

function store() {
  const kept = new Map<string, string>();
  return {
    getItem: (key: string) => kept.get(key) ?? null,
    setItem: (key: string, value: string) => void kept.set(key, value),
    removeItem: (key: string) => void kept.delete(key),
  };
}

describe("remember(query, store)", () => {
  it("has each query once, the newest first, and forgets the oldest", () => {
    const own = store();
    for (let n = 0; n < 60; ++n) remember({ sql: `select ${n}`, rows: 1 }, own);
    remember({ sql: "select 30 ", rows: 2 }, own);
    const past = pastQueries(own);
    assert.equal(past.length, 50);
    assert.deepEqual(past[0], { sql: "select 30 ", rows: 2 });
    assert.equal(past.filter(({ sql }) => sql.trim() === "select 30").length, 1);
    forgetQueries(own);
    assert.deepEqual(pastQueries(own), []);
  });

  it("bears a browser that keeps nothing, and what is not its own", () => {
    const closed = {
      ...store(),
      setItem: () => {
        throw new Error("closed");
      },
    };
    assert.deepEqual(remember({ sql: "select 1", rows: 1 }, closed), [
      { sql: "select 1", rows: 1 },
    ]);
    assert.deepEqual(pastQueries({ ...store(), getItem: () => '[1, {"sql": 2}]' }), []);
    assert.deepEqual(pastQueries({ ...store(), getItem: () => "{" }), []);
  });
});
