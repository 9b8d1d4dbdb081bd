import assert from "node:assert/strict";
import { describe, it } from "node:test";
import {
  answersOf,
  inSentence,
  timeOf,
  whereWhen,
} from "../../../docs/components/crossings/answers.js";
import { atlas } from "./claims.js";
import { statement } from "./statements.js";

const way = { from_place: "zenda", to_place: "east-kravonia" } as const;
const year = { dating: "period", start_day: "1962-04-01", end_day: "1962-06-30" } as const;

describe("answersOf(rows)", () => {
  it("keeps ways and times apart, and sides within them", () => {
    const answers = answersOf([
      statement("1", { ...way, ...year, low: 100, high: 200, side: "ruritania" }),
      statement("2", { ...way, ...year, low: 50, high: 50, side: "east-kravonia" }),
      statement("3", { ...way, ...year, start_day: "1961-01-01", end_day: "1961-12-31" }),
    ]);
    assert.equal(answers.length, 2);
    const both = answers.find(({ time }) => time === "1962");
    assert.deepEqual([...(both?.counted.keys() ?? [])], ["ruritania", "east-kravonia"]);
  });

  it("leads with the largest amount, and keeps what has none apart", () => {
    const vague = { low: null, high: null, bounds: "vague" } as const;
    const answers = answersOf([
      statement("1", { ...way, ...year, ...vague }),
      statement("2", {
        ...way,
        ...year,
        start_day: "1950-01-01",
        end_day: "1950-12-31",
        low: 9,
        high: 9,
      }),
    ]);
    assert.deepEqual(
      answers.map(({ counted, uncounted }) => [counted.size, uncounted.size]),
      [
        [1, 0],
        [0, 1],
      ],
    );
  });

  it("keeps papers apart where one end alone is said: they may speak of other people", () => {
    const half = { from_place: null, to_place: "zenda" } as const;
    const both = ["a", "a", "b"].map((document_id, at) =>
      statement(String(at), { ...half, document_id }),
    );
    assert.equal(answersOf(both).length, 2);
    const whole = both.map((row) => ({ ...row, ...way }));
    assert.equal(answersOf(whole).length, 1);
  });

  it("leaves out what says neither end", () => {
    assert.deepEqual(answersOf([statement("1", { from_place: null, to_place: null })]), []);
  });
});

describe("timeOf(row)", () => {
  it("is the years of the words, and none where only the document is dated", () => {
    assert.equal(timeOf(statement("1", year)), "1962");
    assert.equal(timeOf(statement("1", { ...year, start_day: "1958-01-01" })), "1958–1962");
    assert.equal(timeOf(statement("1", { ...year, dating: "document" })), null);
  });
});

describe("whereWhen(answer, atlas)", () => {
  it("says the ends that are said, and that no time is", () => {
    const none = { counted: new Map(), uncounted: new Map() };
    assert.match(
      whereWhen({ ...none, from: "zenda", to: null, time: null }, atlas),
      /^From .+, no time said$/,
    );
    assert.match(
      whereWhen({ ...none, from: null, to: "zenda", time: "1962" }, atlas),
      /^In or to /,
    );
  });
});

describe("inSentence(name)", () => {
  it("sets the article before the names that have one", () => {
    assert.deepEqual(
      ["Soviet Union", "Government of Austria", "Austria", "Hong Kong"].map(inSentence),
      ["the Soviet Union", "the Government of Austria", "Austria", "Hong Kong"],
    );
  });
});
