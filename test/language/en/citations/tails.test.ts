import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { numberedFrom, withTail } from "../../../../loaders/language/en/citations/tails.js";
import { given, settingOf } from "../../cited.js";

/** What is read behind `Cable `, each draft with the words up to its end. */
function behind(marked: string, bare = false): string[] {
  const setting = settingOf(`Cable ${marked}`);
  const head = { start: 0, stop: "Cable ".length, kind: "cable" } as const;
  return numberedFrom(setting, head, bare).map(
    (draft) => `${given(draft)}: ${setting.view.text.slice(draft.start, draft.stop)}`,
  );
}

describe("numberedFrom(setting, head, bare)", () => {
  for (const [marked, found] of [
    ["310 of {8 June=1962-06-08}.", ["cable 310 of 1962-06-08: Cable 310 of 8 June"]],
    ["1,234.", ["cable 1,234: Cable 1,234"]],
    ["1, 2 and 3.", ["cable 1: Cable 1", "cable 2: Cable 1, 2", "cable 3: Cable 1, 2 and 3"]],
    ["No. 31-114.", []],
    ["Secto 49.", ["cable Secto 49: Cable Secto 49"]],
    ["V-217.", ["cable V 217: Cable V-217"]],
    ["A-12.", ["cable A 12: Cable A-12"]],
    ["112/DHC.", ["cable 112/DHC: Cable 112/DHC"]],
    ["210535Z.", ["cable 210535Z: Cable 210535Z"]],
    ["72 [27] says", ["cable 27: Cable 72 [27]"]],
    ["87 [1] says", ["cable 87: Cable 87"]],
    ["310 and 40 men", ["cable 310: Cable 310"]],
    ["310, 12 years later", ["cable 310: Cable 310"]],
    [
      "310 from {Northport:place}, {8 June=1962-06-08}",
      ["cable 310 of 1962-06-08 northport>?: Cable 310 from Northport, 8 June"],
    ],
    ["310 to {Northport:place}.", ["cable 310 ?>northport: Cable 310 to Northport"]],
    [
      "310 {Northport:place} repeated {Lakeside:place} 93",
      ["cable 310 ?>northport: Cable 310 Northport repeated Lakeside 93"],
    ],
    ["on lakes", []],
  ] as const)
    it(marked, () => assert.deepEqual(behind(marked), found));

  it("keeps the whole number behind the word for one", () => {
    const setting = settingOf("Letter No. 1204/56, a long one");
    const head = { start: 0, stop: "Letter No. ".length, kind: "letter" } as const;
    assert.equal(numberedFrom(setting, head)[0]?.number, "1204/56");
  });

  it("gives the day of a list to all of it where it is dated", () => {
    assert.deepEqual(
      behind("1, 2 and 3 dated {8 June=1962-06-08}").map((one) => one.includes("1962-06-08")),
      [true, true, true],
    );
    assert.deepEqual(
      behind("1, 2 and 3 of {8 June=1962-06-08}").map((one) => one.includes("1962-06-08")),
      [false, false, true],
    );
  });

  it("takes a bare number before what it counts for no document", () => {
    for (const words of ["400 refugees", "400 people", "30 miles", "5 years"])
      assert.deepEqual(behind(words, true), [], words);
    assert.equal(behind("400, which", true).length, 1);
    assert.equal(behind("400 was clear", true).length, 1);
  });
});

describe("withTail(setting, draft)", () => {
  it("goes on over copies, with their own numbers", () => {
    const text = "Cable 310, repeated Lakeside 93, Northport 12. It says";
    const draft = { start: 0, stop: "Cable 310".length, kind: "cable" } as const;
    assert.equal(
      text.slice(0, withTail(settingOf(text), draft).stop),
      "Cable 310, repeated Lakeside 93, Northport 12",
    );
  });

  it("takes no year alone for its day", () => {
    const draft = { start: 0, stop: "Cable 310".length, kind: "cable" } as const;
    const tailed = withTail(settingOf("Cable 310 of {1962=1962-01-01/1962-12-31}"), draft);
    assert.deepEqual([tailed.stop, tailed.date ?? null], [9, null]);
  });
});
