import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { movingWords } from "../../../../loaders/language/en/claims/events.js";
import { itemsOf } from "../../../../loaders/language/en/claims/items.js";
import { sceneOf } from "../../scenes.js";

describe("movingWords(items)", () => {
  const cases: [string, string[]][] = [
    ["They fled and were sent home.", ["flee away", "send go"]],
    ["They returned to the question.", []],
    ["The return of 300 workers began.", ["return back"]],
    ["There were 300 left in camps.", ["leave stay"]],
    ["They sent 300 people back.", ["send back"]],
    ["They called home all teachers.", ["call back"]],
    ["They called all teachers.", []],
    ["They made their way there.", ["go go"]],
    ["They worked out a plan.", []],
    ["They are still in {China|china}.", ["be stay"]],
  ];
  for (const [words, expected] of cases)
    it(`reads ${words}`, () =>
      assert.deepEqual(
        movingWords(itemsOf(sceneOf(`${words}; 300 people`))).map(
          ({ motion }) => `${motion.base} ${motion.way}`,
        ),
        expected,
      ));
});
