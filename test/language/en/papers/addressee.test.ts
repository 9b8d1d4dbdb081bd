import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { endOfAddressee } from "../../../../loaders/language/en/papers/addressee.js";

describe("endOfAddressee(words, start)", () => {
  for (const [words, addressee] of [
    ["Department of State, May 3, 1950", "Department of State"],
    ["Secretary of State on the border", "Secretary of State"],
    [
      "Embassies in Lakeland, Ruritania, and the Islands",
      "Embassies in Lakeland, Ruritania, and the Islands",
    ],
    ["Commander in Chief, Pacific (Brown)", "Commander in Chief, Pacific (Brown)"],
    ["Director, Office of Maps", "Director, Office of Maps"],
    ["Mr. Writer; copy to file", "Mr. Writer"],
    ["", ""],
  ] as const)
    it(words || "nothing", () => {
      assert.equal(words.slice(0, endOfAddressee(words, 0)), addressee);
    });
});
