import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { latest } from "../../../docs/components/query/latest.js";

/** Asks as a page does, and keeps what was asked, answered and failed. */
function asking(answer: (question: string, signal: AbortSignal) => Promise<string>) {
  const [asked, answered, failed]: [string[], string[], unknown[]] = [[], [], []];
  const ask = latest(
    (question: string, signal) => {
      asked.push(question);
      return answer(question, signal);
    },
    { answered: (is) => answered.push(is), failed: (error) => failed.push(error), pause: 5 },
  );
  return { ask, asked, answered, failed };
}

const turn = (milliseconds = 0) => new Promise((resolve) => setTimeout(resolve, milliseconds));

describe("latest(ask, options)", () => {
  it("asks the last of questions that come quickly, and that one only", async () => {
    const { ask, asked, answered } = asking((question) => Promise.resolve(`${question}!`));
    for (const question of ["b", "bo", "bor"]) ask(question);
    await turn(50);
    assert.deepEqual([asked, answered], [["bor"], ["bor!"]]);
  });

  it("passes over the answer, or the failure, of a question that is no longer wanted", async () => {
    const ends: ((answer: string | Error) => void)[] = [];
    const { ask, answered, failed } = asking(
      () =>
        new Promise((resolve, reject) =>
          ends.push((end) => (typeof end === "string" ? resolve(end) : reject(end))),
        ),
    );
    ask("one", { now: true });
    ask("two", { now: true });
    ask("three", { now: true });
    ends[2]!("third");
    ends[0]!("first");
    ends[1]!(new Error("second"));
    await turn();
    assert.deepEqual([answered, failed], [["third"], []]);
  });

  it("tells the failure of the last question", async () => {
    const error = new Error("no network");
    const { ask, failed } = asking(() => Promise.reject(error));
    ask("one", { now: true });
    await turn();
    assert.deepEqual(failed, [error]);
  });
});
