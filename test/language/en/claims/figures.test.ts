import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { itemsOf } from "../../../../loaders/language/en/claims/items.js";
import { groupAt } from "../../../../loaders/language/en/claims/people.js";
import { sceneOf } from "../../scenes.js";
import { parsed } from "./helpers.js";

const said = (words: string) => {
  const { items, group } = parsed(words);
  return `${items[group.head!]!.word} ${String(group.amount.high)}`;
};

describe("namedAhead(items, at, amount)", () => {
  const cases: [string, string][] = [
    ["The number of refugees in camps is 3,000.", "refugees 3000"],
    ["Refugees (3,000) wait there.", "Refugees 3000"],
    ["The number of refugees must not exceed 150.", "refugees 150"],
    ["The caseload of the mission rose to 900.", "caseload 900"],
  ];
  for (const [words, expected] of cases)
    it(`reads ${words}`, () => assert.deepEqual(said(words), expected));

  it("takes a rate whose people, or whose flow, stand before it", () => {
    const of = (marked: string) => {
      const items = itemsOf(sceneOf(marked));
      return items.flatMap((_, at) => groupAt(items, at)?.amount.low ?? []);
    };
    assert.deepEqual(of("Refugees are arriving at a rate of 3,000 daily."), [3000]);
    assert.deepEqual(of("The flow of refugees is now 2,000 a day."), [2000]);
    assert.deepEqual(of("Arrivals average 150 per day."), [150]);
    assert.deepEqual(of("The flow of oil is now 2,000 a day."), []);
  });

  it("takes both figures of a rise", () => {
    const items = itemsOf(
      sceneOf("The number of refugees rose from 300 in <May|1962-05> to 500 in <June|1962-06>."),
    );
    assert.deepEqual(
      items.flatMap((_, at) => groupAt(items, at)?.amount.low ?? []),
      [300, 500],
    );
  });
});
