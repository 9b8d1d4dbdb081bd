import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { datedNouns } from "../../../../loaders/language/en/citations/dated.js";
import { cited } from "../../cited.js";

describe("datedNouns: a noun and a day", () => {
  for (const [marked, found] of [
    [
      "your cable dated {26 June=1962-06-26}.",
      ["cable of 1962-06-26 them>us: your cable dated 26 June"],
    ],
    ["the {26 June=1962-06-26} statement", ["statement of 1962-06-26: 26 June statement"]],
    [
      "our statements of {8 June=1962-06-08} and {11 June=1962-06-11}.",
      [
        "statement of 1962-06-08 us>?: our statements of 8 June",
        "statement of 1962-06-11 us>?: our statements of 8 June and 11 June",
      ],
    ],
    [
      "the letter of {Smith:person} to {Brown:person}, {May 3=1962-05-03}.",
      ["letter of 1962-05-03 smith>brown: letter of Smith to Brown, May 3"],
    ],
    [
      "{Ruritania:government}'s note of {May 3=1962-05-03}",
      ["note of 1962-05-03 ruritania>?: note of May 3"],
    ],
    [
      "memorandum on the crossing of residents dated {9 August=1962-08-09}",
      ["memorandum of 1962-08-09: memorandum on the crossing of residents dated 9 August"],
    ],
    [
      "the conversation of {May 3=1962-05-03}",
      ["conversation of 1962-05-03: conversation of May 3"],
    ],
    [
      "my letter to Mr. {Brown:person} of {May 3=1962-05-03}",
      ["letter of 1962-05-03 us>brown: my letter to Mr. Brown of May 3"],
    ],
    // What is no document, or no day of one.
    ["the meeting of {September 3=1962-09-03}", []],
    ["our letter of {1961=1961-01-01/1961-12-31}", []],
    ["he wrote a letter. On {May 3=1962-05-03} he left", []],
    ["he notes that {May 3=1962-05-03} is a holiday", []],
    ["on {May 3=1962-05-03} when we had the report", []],
  ] as const)
    it(marked, () => assert.deepEqual(cited(datedNouns, marked), found));

  it("finds the same whatever was read before", () => {
    const titled =
      "memorandum on the talks that led to a second letter dated {9 August=1962-08-09}";
    cited(datedNouns, titled);
    assert.deepEqual(cited(datedNouns, "the conversation of {May 3=1962-05-03}"), [
      "conversation of 1962-05-03: conversation of May 3",
    ]);
  });

  it("gives the day to the paper that is answered, not to the answer", () => {
    const found = cited(datedNouns, "an answer to the declaration of {20 November=1961-11-20}");
    assert.deepEqual(found, ["statement of 1961-11-20: declaration of 20 November"]);
  });

  it("takes the state of an adjective for whose it is", () => {
    const states = (words: string) => (words === "Ruritanian" ? "ruritania" : null);
    assert.deepEqual(
      cited(datedNouns, "the Ruritanian statement of {May 3=1962-05-03}", { states }),
      ["statement of 1962-05-03 ruritanian>?: statement of May 3"],
    );
  });

  it("looks back from his letter to who wrote it", () => {
    assert.deepEqual(
      cited(datedNouns, "{President Stone:person}, in his letter of {May 3=1962-05-03}, said"),
      ["letter of 1962-05-03 president stone>?: letter of May 3"],
    );
  });
});
