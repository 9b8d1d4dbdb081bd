import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { motionsOf } from "../../../../loaders/language/en/claims/motions.js";

describe("motionsOf(lower)", () => {
  const forms = (word: string) => motionsOf(word).map(({ base, form }) => `${base} ${form}`);
  it("knows the forms of a regular verb", () =>
    assert.deepEqual(forms("deported"), ["deport past", "deport participle"]));
  it("knows those of an irregular one", () =>
    assert.deepEqual(
      [forms("fled"), forms("fleeing")],
      [["flee past", "flee participle"], ["flee ing"]],
    ));
  it("doubles a letter where the verb does", () =>
    assert.deepEqual(forms("expelling"), ["expel ing"]));
  it("knows nouns, in the plural too", () =>
    assert.deepEqual(forms("deportations"), ["deportation noun"]));
  it("knows nothing of others", () => assert.deepEqual(forms("river"), []));
});
