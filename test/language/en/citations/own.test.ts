import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { own } from "../../../../loaders/language/en/citations/own.js";

describe("by what an English paper says that it can be cited", () => {
  it("dateline: its place", () => {
    const place = (line: string) => own.dateline.exec(line)?.groups?.["place"] ?? null;
    assert.equal(place("Northport, May 3, 1951"), "Northport");
    assert.equal(place("American Embassy, Port North, Lakeland, 4 June 1952"), "Port North");
    assert.equal(place("Northport, undated"), "Northport");
    assert.equal(place("Northport, where May is mild"), null);
  });

  it("titleNumbers: not the number of what it answers", () => {
    const numbers = (title: string) =>
      own.titleNumbers(title).map(({ series, number }) => `${series ?? "-"} ${number}`);
    assert.deepEqual(numbers("Circular Telegram 44 to Posts"), ["Circular 44"]);
    assert.deepEqual(numbers("Airgram CA–12 and NSC Action 1550"), ["CA 12", "NSC Action 1550"]);
    assert.deepEqual(numbers("Reply to Telegram 44"), []);
  });

  it("opening: a number with its series", () => {
    const opened = own.opening.exec("TOSEC 14. Lakes are quiet.")?.groups;
    assert.deepEqual([opened?.["series"], opened?.["number"]], ["TOSEC", "14"]);
    for (const word of ["May", "Page", "Deptels", "our"]) assert.ok(own.noSeries.test(word), word);
    assert.ok(!own.noSeries.test("Lakto"));
  });

  it("paper: of a series of papers of state", () => {
    assert.equal(own.paper.exec("NSC 5429/5")?.groups?.["number"], "5429/5");
    assert.equal(own.paper.exec("NSC Action No. 12")?.groups?.["series"], "NSC Action No.");
  });
});
