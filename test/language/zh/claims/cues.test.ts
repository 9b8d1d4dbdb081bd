import assert from "node:assert/strict";
import { describe, it } from "node:test";
import {
  BACK,
  MOVED,
  POSSIBLE,
  REMAINING,
  STAYS,
} from "../../../../loaders/language/zh/claims/cues.js";

const moved = (text: string) => [...text.matchAll(MOVED)].map(([word]) => word);
const possible = (text: string) => [...text.matchAll(POSSIBLE)].map(([word]) => word);

describe("the words of moving", () => {
  it("are found in a sentence", () => assert.deepEqual(moved("越境后返回"), ["越境", "返回"]));
  it("are no words that only begin alike", () => assert.deepEqual(moved("逃避责任"), []));
  it("say who goes back", () =>
    assert.deepEqual([BACK.test("送回"), BACK.test("越境")], [true, false]));
});

describe("the other cues", () => {
  it("know a wish", () => assert.deepEqual(possible("准备离开"), ["准备"]));
  it("know who stays", () =>
    assert.deepEqual([STAYS.test("居住"), REMAINING.test("尚有")], [true, true]));
});
