/** Papers as they are copied from the pages of archives and editions, with what the page prints about them. */
import assert from "node:assert/strict";
import { before, describe, it } from "node:test";
import { type Head, headsOf } from "./heads.js";

let headOf: (file: string) => Head;
before(async () => {
  headOf = await headsOf("copied-pages");
});

const HEADS: Record<string, Head> = {
  // Labels of a form that stand two in a line, or with nothing beside them, name nobody.
  "archive page, top alone": {
    ...{ date: "1961-05-07", kind: "cable", number: null },
    parties: [
      "from Ministry of Foreign Affairs of the People’s Republic of China",
      "to Kunming",
      "to 昆明",
      "to 云南外事处",
      "to 省委",
      "from 外交部",
    ],
  },
  // `(Winter)12`, `repeated to Lisbon`
  "edition page with raised figures": {
    ...{ date: "1943-07-09", kind: "telegram", number: null },
    parties: [
      "from Secretary of State",
      "to Ambassador in the United Kingdom (Winter)",
      ...["cc London", "cc Lisbon", "cc Madrid", "cc Stockholm"],
    ],
  },
  // A file's mark, which is not the paper's number; a dateline in two lines
  "old edition page": {
    ...{ date: "1912-03-12", kind: "telegram", number: null },
    parties: ["from American Minister", "to Secretary of State"],
  },
  // `Berne, 6 mai 19482`, and a line of the publisher below the title
  "French page of a publisher": {
    ...{ date: "1948-05-06", kind: "letter", number: "D. n° 214" },
    parties: [
      "from M. Hiver, Ambassadeur de France à Berne",
      "to M. Printemps, Ministre des Affaires étrangères",
    ],
  },
};

describe("the head of a paper as its page was copied", () => {
  for (const [file, head] of Object.entries(HEADS))
    it(`gives date, kind, number and correspondents: ${file}`, () => {
      assert.deepEqual(headOf(file), head);
    });
});
