import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { copies } from "../../../loaders/language/ru/copies.js";

describe("copies of a Russian paper", () => {
  const printed = (words: string) =>
    copies.printed.map((source) => new RegExp(source, "iu").exec(words)?.[1]).at(0);
  it("printed: how many were typed", () => {
    assert.equal(printed("Отпечатано в 5 экз."), "5");
    assert.equal(printed("отп. 12 экз"), "12");
    assert.equal(printed("Отпечатано 5 страниц"), undefined);
  });

  it("lists: words before a colon", () => {
    assert.deepEqual([...copies.lists].sort(), ["копии", "копия", "разослано", "рассылка"]);
  });
});
