import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { markedParties } from "../../loaders/language/marked-titles.js";

const titles = {
  both: /^(?<from>\p{L}+)-by (?<to>\p{L}+)-for/u,
  receiver: /^(?<to>\p{L}+)-for/u,
};
const parties = (title: string) =>
  markedParties(title, titles).map(
    ({ role, start, stop }) => `${role} ${title.slice(start, stop)}`,
  );

describe("markedParties(title, titles)", () => {
  it("names both, or the receiver alone", () => {
    assert.deepEqual(parties("Rowan-by Birch-for paper"), ["from Rowan", "to Birch"]);
    assert.deepEqual(parties("Birch-for paper"), ["to Birch"]);
  });

  it("names nobody where the title has no mark", () => {
    assert.deepEqual(parties("Rowan and Birch"), []);
  });

  it("finds a receiver of the sender's name behind it", () => {
    assert.deepEqual(
      markedParties("Rowan-by Rowan-for", titles).map(({ start }) => start),
      [0, 9],
    );
  });
});
