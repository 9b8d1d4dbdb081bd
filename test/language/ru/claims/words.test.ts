import assert from "node:assert/strict";
import { describe, it } from "node:test";
import {
  BACK,
  COMING,
  INFINITIVE,
  MOVED,
  PEOPLE,
  STAYED,
  WISHED,
} from "../../../../loaders/language/ru/claims/words.js";

describe("Russian words of people and of moving", () => {
  it("know movers, and others", () => {
    assert.equal(PEOPLE.exec("беженцев")?.groups?.["mover"], "беженцев");
    assert.equal(PEOPLE.exec("граждан")?.groups?.["mover"], undefined);
    assert.equal(PEOPLE.exec("машин"), null);
  });
  it("know moving in any form", () =>
    assert.deepEqual("перешли и вернулись домой".match(MOVED), ["перешли", "вернулись"]));
  it("know wishes, stays, returns and infinitives", () =>
    assert.deepEqual(
      [
        WISHED.test("разрешено"),
        STAYED.test("проживают"),
        BACK.test("вернулись"),
        INFINITIVE.test("выехать"),
        COMING.test("вернутся"),
        COMING.test("вернулись"),
      ],
      [true, true, true, true, true, false],
    ));
  it("know no word that only has a stem within", () =>
    assert.deepEqual("приход".match(MOVED), null));
});
