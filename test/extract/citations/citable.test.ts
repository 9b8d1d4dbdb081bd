import assert from "node:assert/strict";
import { describe, it } from "node:test";
import type { Markup } from "../../../loaders/document.js";
import { citableOf, type Described } from "../../../loaders/extract/citations/citable.js";
import type { Row } from "../../../loaders/schema.js";
import { documentOf, type Part } from "../builders.js";

const DESCRIBED: Described = {
  ...{ title: "Telegram", kind: "telegram", date: "1962-05-03", date_end: "1962-05-03" },
  ...{ edtf: "1962-05-03", number: null, collection: null },
};

const LONG = `The pass is shut, and nobody comes over it. ${"It snows. ".repeat(25)}`;

interface Rows {
  correspondents?: readonly Partial<Row<"correspondents">>[];
  mentions?: readonly Partial<Row<"mentions">>[];
  dates?: readonly Partial<Row<"dates">>[];
  markup?: Partial<Markup>;
}

function citable(parts: readonly Part[], described: Partial<Described> = {}, rows: Rows = {}) {
  return citableOf(
    documentOf({ texts: { en: parts } }),
    "d",
    { ...DESCRIBED, ...described },
    (rows.correspondents ?? []) as Row<"correspondents">[],
    (rows.mentions ?? []) as Row<"mentions">[],
    { dates: (rows.dates ?? []) as Row<"dates">[] },
  );
}

/** `series number` of each number that it can be cited by. */
const numbers = (parts: readonly Part[], described: Partial<Described> = {}) =>
  citable(parts, described).numbers.map(({ number, series }) => `${series ?? "-"} ${number}`);

describe("citableOf(document, …): its numbers", () => {
  it("are those stated, of the title and of the opening line", () => {
    assert.deepEqual(numbers([LONG], { number: "310 / Secto 49" }), ["- 310", "Secto 49"]);
    assert.deepEqual(numbers([LONG], { title: "Circular Telegram 44 to Posts" }), ["Circular 44"]);
    assert.deepEqual(numbers([["header", "Telegram"], `TOSEC 14. ${LONG}`]), ["TOSEC 14"]);
  });

  it("are none of a numbered list, and none below a line that refers to others", () => {
    assert.deepEqual(numbers([["header", "Telegram"], `1. ${LONG}`, `2. ${LONG}`]), []);
    assert.deepEqual(
      numbers([["header", "Telegram"], ["header", "References:"], `TOSEC 14. ${LONG}`]),
      [],
    );
  });

  it("are no figures that a conversation opens with", () => {
    assert.deepEqual(numbers([`TOSEC 14. ${LONG}`], { kind: "conversation" }), []);
  });

  it("are each told once", () => {
    assert.deepEqual(numbers([LONG], { number: "310 / 310" }), ["- 310"]);
  });
});

describe("citableOf(document, …): its place and sides", () => {
  it("has the place of its dateline, and the number that the edition prints", () => {
    const parts: Part[] = [
      ["heading", "12. Telegram From the Consul"],
      ["header", "Port Élan, May 3, 1962"],
      LONG,
    ];
    const { place, edition } = citable(parts);
    assert.deepEqual([place, edition], ["port elan", "12"]);
    assert.equal(citable([LONG]).place, null);
    assert.equal(citable([LONG]).edition, null);
  });

  it("takes an officer in brackets behind an office for another name of the sender", () => {
    const { from, to } = citable(
      [LONG],
      {},
      {
        correspondents: [
          { role: "from", name: "The Consul at Northport (Stone)", entity_id: null },
          { role: "to", name: "Lakeland Ministry", entity_id: "ministry-lakeland" },
        ],
      },
    );
    assert.deepEqual(
      from.map(({ name }) => name),
      ["consul at northport", "stone"],
    );
    assert.deepEqual(
      to.map(({ entity }) => entity),
      ["ministry-lakeland"],
    );
  });

  it("takes its drafter for its sender where nobody else is named", () => {
    const drafter = { role: "drafter", name: "Stone", entity_id: null } as const;
    assert.deepEqual(
      citable([LONG], {}, { correspondents: [drafter] }).from.map(({ name }) => name),
      ["stone"],
    );
  });

  it("holds who is named above the prose, and on which day it was delivered", () => {
    const head = "As delivered to Brook on 4 May 1962";
    const row = { language: "en", start: head.indexOf("Brook"), stop: head.indexOf("Brook") + 5 };
    const later = { ...row, start: 80, stop: 85, type: "person" } as const;
    const day = { language: "en", start: head.indexOf("4 May"), stop: head.length } as const;
    const { present, days } = citable(
      [["header", head], LONG],
      {},
      {
        mentions: [
          { ...row, type: "person", entity_id: "brook" },
          { ...later, entity_id: "reed" },
        ],
        dates: [
          { ...day, date: "1962-05-04", date_end: "1962-05-04", role: "delivered" },
          { ...day, date: "1962-05-01", date_end: "1962-05-31", role: "written" },
        ],
      },
    );
    assert.deepEqual([...present], ["brook"]);
    assert.deepEqual(days, ["1962-05-04"]);
  });
});
