import assert from "node:assert/strict";
import { describe, it } from "node:test";
import {
  firstFrom,
  isPoint,
  next,
  passageAt,
  previous,
  viewOf,
} from "../../../loaders/language/citations/view.js";
import { textOf } from "../../extract/builders.js";
import { settingOf } from "../cited.js";

describe("viewOf(documentId, text, dates, mentions)", () => {
  const text = textOf("en", ["𠀀 ﬁle of 8 June", ["note", "[1] Not printed."]]);
  const evidence = { document_id: "d", language: "en", quote: "8 June" };
  const [date, date_end, edtf] = ["1962-06-08", "1962-06-08", "1962-06-08"];
  const row = {
    ...evidence,
    start: 9,
    stop: 15,
    role: "mentioned",
    date,
    date_end,
    edtf,
  } as const;
  const rows = [{ ...row, note: null, inferred: null }] as never;

  it("holds rows of that document and language alone, by index of the folded text", () => {
    const view = viewOf("d", text, rows, []);
    assert.deepEqual(
      view.dates.map(({ start, stop }) => view.text.slice(start, stop)),
      ["8 June"],
    );
    assert.deepEqual(viewOf("other", text, rows, []).dates, []);
    assert.deepEqual(viewOf("d", { ...text, language: "ru" }, rows, []).dates, []);
  });

  it("quotes the text as it is, though it is read folded", () => {
    const view = viewOf("d", text, [], []);
    const at = view.text.indexOf("file");
    assert.ok(at >= 0, view.text);
    const found = view.evidence(at, at + "file".length);
    assert.deepEqual([found.start, found.quote], [2, "ﬁle"]);
  });

  it("knows the passages", () => {
    const view = viewOf("d", text, [], []);
    assert.equal(passageAt(view, 1)?.kind, "body");
    assert.equal(passageAt(view, view.text.indexOf("Not"))?.kind, "note");
  });
});

describe("firstFrom(stretches, place)", () => {
  it("is the index of the first that does not begin before a place", () => {
    const stretches = [{ start: 2 }, { start: 5 }, { start: 9 }];
    assert.deepEqual(
      [0, 2, 3, 9, 10].map((place) => firstFrom(stretches, place)),
      [0, 0, 1, 2, 3],
    );
    assert.equal(firstFrom([], 4), 0);
  });
});

describe("next, previous", () => {
  const { view } = settingOf("{Stone:person} of {8 June=1962-06-08} and {9 June=1962-06-09}");

  it("are the neighbours of a place, where only certain words are between", () => {
    const day = next(view, view.dates, "Stone".length, /^ of $/u);
    assert.equal(day?.date, "1962-06-08");
    assert.equal(next(view, view.dates, "Stone".length, /^ to $/u), null);
    assert.equal(previous(view, view.names, day.start, /^ of $/u)?.type, "person");
    assert.equal(previous(view, view.names, day.start, /^ to $/u), null);
  });

  it("reach no further than is said, and find none at the ends", () => {
    assert.equal(next(view, view.dates, "Stone".length, /of/u, 2), null);
    assert.equal(next(view, view.dates, view.text.length, /^/u), null);
    assert.equal(previous(view, view.names, 0, /^/u), null);
  });
});

describe("isPoint(date)", () => {
  it("is true of a day and a month, of no year and no open date", () => {
    const points = (date: string | null, date_end: string | null) =>
      isPoint({ start: 0, stop: 1, date, date_end, edtf: null });
    assert.equal(points("1962-06-08", "1962-06-08"), true);
    assert.equal(points("1962-05-01", "1962-05-31"), true);
    assert.equal(points("1962-01-01", "1962-12-31"), false);
    assert.equal(points(null, null), false);
  });
});
