import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { withNamesIn } from "../../loaders/authority/names.js";
import { namesIn } from "../../loaders/language/names/names.js";
import { casesOf } from "../../loaders/language/ru/cases.js";
import { ownKnowledge } from "../own-knowledge.js";

const { authority } = await ownKnowledge();

/** Ids that some words name. */
function named(text: string): (string | undefined)[] {
  return namesIn(text, authority).flatMap(({ entities }) => entities.map(({ row }) => row.id));
}

describe("withNamesIn(authority, file, names)", () => {
  it("finds the places of a Russian text in whichever case", () => {
    const text =
      "Из Пекина сообщают: через границу КНР из Синьцзяна в Советский Союз перешли люди.";
    assert.deepEqual(named(text), ["beijing", "china", "xinjiang", "soviet-union"]);
    assert.deepEqual(named("по просьбе Министерства иностранных дел СССР"), [
      "ussr-ministry-of-foreign-affairs",
    ]);
  });

  it("refuses a name of nobody with its line", () => {
    const csv = "entity,name,source\nnobody,Никто,s\n";
    const file = { path: "data/authority/names-ru.csv", bytes: new TextEncoder().encode(csv) };
    assert.throws(() => withNamesIn(authority, file, { formsOf: casesOf }), {
      name: "InputError",
      message: "data/authority/names-ru.csv:2: no such entity: nobody",
    });
  });
});
