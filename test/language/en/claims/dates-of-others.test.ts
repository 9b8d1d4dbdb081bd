import assert from "node:assert/strict";
import { describe, it } from "node:test";
import {
  isOfNextClause,
  isOfTelling,
  isOfWholesClause,
} from "../../../../loaders/language/en/claims/dates-of-others.js";
import { itemsOf } from "../../../../loaders/language/en/claims/items.js";
import { sceneOf } from "../../scenes.js";

const partsOf = (words: string) => {
  const items = itemsOf(sceneOf(words), true);
  const last = (kind: string) => items.findLastIndex((item) => item.kind === kind);
  return { items, date: items.findIndex(({ kind }) => kind === "date"), figure: last("amount") };
};
const MAY = "<May|1950-05-01/1950-05-31>";

describe("dates of others", () => {
  it("has the next clause's own date", () => {
    const next = partsOf(`Some 300 refugees came, and the ships are to sail in ${MAY}.`);
    assert.equal(isOfNextClause(next.items, next.date, next.figure + 2), true);
    const same = partsOf(`Some 300 refugees came and were settled in ${MAY}.`);
    assert.equal(isOfNextClause(same.items, same.date, same.figure + 2), false);
  });
  it("has the date of the whole's clause", () => {
    const whole = partsOf(`Of the 300 refugees who came in ${MAY}, 200 left.`);
    assert.equal(isOfWholesClause(whole.items, whole.date, whole.figure), true);
    const head = partsOf(`In ${MAY}, 200 left.`);
    assert.equal(isOfWholesClause(head.items, head.date, head.figure), false);
  });
  it("has the date of a talk", () => {
    const talk = partsOf(`In a conversation on ${MAY} they said that 300 refugees had come.`);
    assert.equal(isOfTelling(talk.items, talk.date), true);
  });
});
