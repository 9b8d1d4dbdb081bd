import assert from "node:assert/strict";
import { describe, it } from "node:test";
import {
  insideAddress,
  nameAfterClose,
} from "../../../loaders/extract/correspondents/inside-address.js";
import { readCable } from "../../../loaders/read/typed/cable.js";
import { quotedPassages } from "../../../loaders/text/quoted.js";

function addressOf(text: string): string[] {
  const document = readCable({ path: "a.txt", bytes: new TextEncoder().encode(text) });
  return insideAddress(quotedPassages(document)).map(({ words }) => words);
}

describe("insideAddress(passages)", () => {
  it("is what stands below the signer of a letter that greets somebody", () => {
    const letter =
      "May 3, 1957\n\nDear Mr. Minister:\n\nThe ferry at Lakeside has been closed since last Monday.\n\n" +
      "Sincerely yours,\n\nAda Writer\nConsul\n\nMinister Ben Reader\nMinistry of Ferries\nNorthport\n";
    assert.deepEqual(addressOf(letter), [
      "Minister Ben Reader",
      "Ministry of Ferries",
      "Northport",
    ]);
  });

  it("is none where only the signer's post stands there", () => {
    const letter =
      "May 3, 1957\n\nDear Mr. Minister:\n\nThe ferry at Lakeside has been closed since last Monday.\n\n" +
      "Sincerely yours,\n\nAda Writer\nMinister\n";
    assert.deepEqual(addressOf(letter), []);
  });
});

describe("nameAfterClose(words)", () => {
  it("finds the name behind the close in one line", () => {
    assert.equal(
      "Sincerely yours, Ada Writer".slice(nameAfterClose("Sincerely yours, Ada Writer") ?? 0),
      "Ada Writer",
    );
    assert.equal(nameAfterClose("Sincerely yours,"), null);
  });
});
