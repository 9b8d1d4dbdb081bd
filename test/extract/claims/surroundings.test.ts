import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { surroundingsOf } from "../../../loaders/extract/claims/surroundings.js";
import type { Row } from "../../../loaders/schema.js";
import { englishClaims } from "../../../loaders/language/en/claims/claims.js";
import { atlas } from "../../language/scenes.js";
import { textOf } from "../builders.js";

type Correspondent = Row<"correspondents">;

const words = "The Chinese say so.";
const correspondent = (role: Correspondent["role"], entity_id: string | null): Correspondent => ({
  ...{ document_id: "a", language: "en", start: 0, stop: 3, quote: "The" },
  ...{ role, name: "The", entity_id, copies: null },
});
const around = (...correspondents: Correspondent[]) =>
  surroundingsOf(textOf("en", [words]), englishClaims, {
    ...{ dates: [], mentions: [], correspondents, atlas },
    written: { start: null, end: null },
  });
const homeOf = (...correspondents: Correspondent[]) =>
  around(...correspondents).scene({ start: 0, stop: words.length }).home;

describe("surroundingsOf(source, grammar, context)", () => {
  it("finds adjectives of states where no name stands", () =>
    assert.deepEqual(
      around().places.map(({ id, adjective }) => [id, adjective]),
      [["china", true]],
    ));
  it("has a state speak by its government", () =>
    assert.deepEqual(
      around().speakers.map(({ id }) => id),
      ["government-china"],
    ));
  it("writes from the state of the sender", () =>
    assert.equal(homeOf(correspondent("from", "state")), "us"));
  it("takes of an unknown sender the government that the words name, before who approved", () => {
    const official = { ...correspondent("from", null), name: "the Chinese Chargé d'affaires" };
    assert.equal(around(official, correspondent("approver", "state")).author, "government-china");
    assert.equal(around(correspondent("from", null)).author, null);
  });
  it("writes from the one state of all who had part in an unsigned paper", () =>
    assert.equal(
      homeOf(correspondent("participant", "state"), correspondent("drafter", null)),
      "us",
    ));
  it("is at home nowhere where several states had part, or an unknown sends", () => {
    assert.equal(
      homeOf(correspondent("participant", "state"), correspondent("participant", "ministry-china")),
      null,
    );
    assert.equal(homeOf(correspondent("from", null), correspondent("to", "state")), null);
  });
});
