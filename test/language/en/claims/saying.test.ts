import assert from "node:assert/strict";
import { describe, it } from "node:test";
import {
  LEADS,
  POSTS,
  QUOTED,
  SAYS,
  SOURCES,
  TELLS,
  UNNAMED,
} from "../../../../loaders/language/en/claims/saying.js";

const whole = (source: string, words: string) => new RegExp(`^${source}$`, "u").test(words);

describe("English words of saying", () => {
  it("are verbs in their tenses", () => {
    assert.ok(whole(SAYS, "said") && whole(SAYS, "pointed out"));
    assert.ok(!whole(SAYS, "crossed"));
  });
  it("lead to a source", () =>
    assert.ok(whole(LEADS, "figures from") && whole(LEADS, "according to")));
  it("name offices and papers", () => {
    assert.ok(whole(POSTS, "Foreign Minister") && whole(SOURCES, "press release"));
    assert.ok(whole(QUOTED, "aide-mémoire"));
  });
  it("name nobody", () =>
    assert.ok(whole(UNNAMED, "it has been estimated") && whole(UNNAMED, "reportedly")));
  it("tell whose own words may follow", () => {
    assert.ok(TELLS.test("Ri then said"));
    assert.ok(!TELLS.test("Ri said he requested"));
  });
});
