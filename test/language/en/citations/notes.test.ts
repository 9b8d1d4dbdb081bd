import assert from "node:assert/strict";
import { describe, it } from "node:test";
import type { Draft } from "../../../../loaders/language/citations/citation.js";
import type { TextView } from "../../../../loaders/language/citations/view.js";
import { annotated } from "../../../../loaders/language/en/citations/notes.js";
import { given, settingOf } from "../../cited.js";

const HEAD = "He read Deptel 310.[2] It rained.\n";
const DRAFT: Draft = { start: 8, stop: 18, kind: "telegram", number: "310" };

/** What a note says of the telegram whose end bears its mark. */
function noted(note: string, draft = DRAFT): Draft {
  const setting = settingOf(`${HEAD}${note}`);
  const passages: TextView["passages"] = [
    { start: 0, stop: HEAD.length, kind: "body" },
    { start: HEAD.length, stop: setting.view.text.length, kind: "note" },
  ];
  return annotated({ ...setting, view: { ...setting.view, passages } }, draft);
}

describe("annotated(setting, draft)", () => {
  it("takes the place in the edition", () => {
    assert.equal(given(noted("[2] Document 44.")), "telegram 310 @44");
    assert.equal(given(noted("[2] Printed as Document 44.")), "telegram 310 @44");
    assert.equal(given(noted("[2] Supra.")), "telegram 310 @-1");
    assert.equal(given(noted("[2] See infra.")), "telegram 310 @1");
  });

  it("takes the day, where the words before said none", () => {
    assert.equal(given(noted("[2] Dated {May 3=1962-05-03}.")), "telegram 310 of 1962-05-03");
    const day = {
      start: 0,
      stop: 1,
      date: "1961-01-01",
      date_end: "1961-01-01",
      edtf: "1961-01-01",
    };
    const dated = noted("[2] Dated {May 3=1962-05-03}.", { ...DRAFT, date: day });
    assert.equal(given(dated), "telegram 310 of 1961-01-01");
  });

  it("heeds that it is not printed", () => {
    for (const note of ["Not printed.", "Dated June 11, not printed.", "Not found."])
      assert.equal(noted(`[2] ${note}`).unprinted, true, note);
    assert.equal(noted("[2] Printed in part.").unprinted, undefined);
  });

  it("leaves what another note says, and what goes on to something else", () => {
    assert.equal(noted("[3] Document 44."), DRAFT);
    assert.equal(noted("[2] The Chargé was ill."), DRAFT);
    assert.equal(noted("[2] Document 44 tells of boats."), DRAFT);
  });

  it("marks what a note itself says to be printed on a page of this edition", () => {
    const printed = (words: string) => {
      const setting = settingOf(words, { note: true });
      return annotated(setting, { start: 0, stop: 10, kind: "telegram" }).printed ?? false;
    };
    assert.equal(printed("Deptel 310, ante, p. 60."), true);
    assert.equal(printed("Deptel 310, from Lakeside, p. 60."), true);
    assert.equal(printed("Deptel 310, Boats, Vol. II, p. 60."), false);
    assert.equal(printed("Deptel 310, lost."), false);
  });
});
