import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { timingOf } from "../../../../loaders/language/en/claims/timing.js";
import { parsed } from "./helpers.js";

const time = (words: string) => {
  const { scene, items, group, event } = parsed(words);
  const timing = timingOf(scene, items, group, event);
  return timing && "date" in timing ? `${timing.sense} ${timing.date.row.edtf ?? ""}` : null;
};

describe("timingOf(scene, items, group, event)", () => {
  const cases: [string, string | null][] = [
    ["300 refugees fled in <May 1962|1962-05>.", "in 1962-05"],
    ["300 refugees have fled since <May 1962|1962-05>.", "since 1962-05"],
    ["By <May 1962|1962-05> 300 refugees had fled.", "by 1962-05"],
    ["Prior to <May 1962|1962-05> 300 refugees had fled.", "by 1962-05"],
    ["Through <May 1962|1962-05> 300 refugees had fled.", "by 1962-05"],
    ["During fiscal year <1962|1962> 300 refugees were admitted.", "fiscal 1962"],
    ["300 refugees fled, says the telegram of <May 3|1962-05-03>.", null],
    ["On <May 3|1962-05-03> he indicated that 300 refugees would leave.", null],
    ["The act approved <May 3|1962-05-03> lets 300 refugees come.", null],
    [
      "300 refugees leave in a ten day period beginning <May 3|1962-05-03>.",
      "beginning 1962-05-03",
    ],
    ["In the first six months of <1961|1961> 300 refugees fled.", "part 1961"],
    ["It was <May 1962|1962-05>. || At that time 300 refugees fled.", "in 1962-05"],
    ["In <1961|1961> camps were built, and 300 refugees on <May 3|1962-05-03>.", "in 1962-05-03"],
    ["300 refugees have fled, and 40 of them crossed on <May 3|1962-05-03>.", null],
    ["300 refugees and 40 soldiers crossed the river on <May 3|1962-05-03>.", "in 1962-05-03"],
    ["{Turkey|turkey} announced <May 3|1962-05-03> that it would admit 300 refugees.", null],
    ["In a talk with him on <May 3|1962-05-03> they spoke of 300 refugees who fled.", null],
    ["300 refugees returned (40 cases known in <May 1962|1962-05>).", "in 1962-05"],
  ];
  for (const [words, expected] of cases)
    it(`reads ${words}`, () => assert.deepEqual(time(words), expected));
});
