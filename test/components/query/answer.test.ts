import assert from "node:assert/strict";
import { describe, it } from "node:test";
import {
  answerName,
  answers,
  readBack,
  rowsOf,
  written,
} from "../../../docs/components/query/answer.js";

describe("answerName(text, parameters)", () => {
  it("is the same for a query whatever blanks are around it, and for a date as for its text", () => {
    assert.equal(answerName("select 1\n", []), answerName("  select 1", []));
    assert.equal(
      answerName("select ?", [new Date("1962-04-20")]),
      answerName("select ?", ["1962-04-20"]),
    );
  });

  it("tells apart other texts, other values and values of another type", () => {
    const names = [
      answerName("select ?", [1]),
      answerName("select ?", ["1"]),
      answerName("select ?", [null]),
      answerName("select ? ", [2]),
      answerName("select  ?", [1]),
    ];
    assert.equal(new Set(names).size, names.length);
    for (const name of names) assert.match(name, /^[0-9a-f]{16}$/);
  });
});

describe("written(value), readBack(value)", () => {
  it("bring back what JSON has no form for", () => {
    const value = {
      day: new Date("1962-04-20"),
      big: 12345678901234567890n,
      none: null,
      infinite: Infinity,
      list: [new Date("1952-01-01"), 1.5, "边民"],
      flag: true,
    };
    assert.deepEqual(readBack(JSON.parse(JSON.stringify(written(value)))), value);
  });

  it("have integers that a number holds as numbers, as the engine gives them", () => {
    assert.equal(written(7n), 7);
  });
});

describe("rowsOf(file), answers(file, text, parameters)", () => {
  const file = {
    text: "select ? as n",
    parameters: [1],
    tables: [],
    columns: ["n", "day"],
    rows: [[1, { $date: "1962-04-20T00:00:00.000Z" }]],
  };
  it("gives rows by the names of their columns", () => {
    assert.deepEqual(rowsOf(file), [{ n: 1, day: new Date("1962-04-20") }]);
  });
  it("answers its own query and no other", () => {
    assert.ok(answers(file, "select ? as n\n", [1]));
    assert.ok(!answers(file, "select ? as n", [2]));
  });
});
