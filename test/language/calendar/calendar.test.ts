import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { describe, it } from "node:test";
import edtf from "edtf";
import fc from "../../property.js";
import { type DateExpression, findDates } from "../../../loaders/language/calendar/calendar.js";

/** A phrase of the fixture with the dates that a reader finds in it. */
interface Labelled {
  line: number;
  language: string;
  own: string;
  text: string;
  dates: { words: string; start: number; edtf: string }[];
}

const phrases = readPhrases(
  readFileSync(new URL("../../fixtures/extract-dates/phrases.txt", import.meta.url), "utf8"),
);

function readPhrases(file: string): Labelled[] {
  return file.split("\n").flatMap((row, index) => {
    const [language, own, ...rest] = row.split(" | ");
    if (row.startsWith("#") || language === undefined || own === undefined) return [];
    return [{ line: index + 1, language, own, ...unmarked(rest.join(" | ")) }];
  });
}

/** `on {4 July=1962-07-04}` to its text and labels. */
function unmarked(marked: string): Pick<Labelled, "text" | "dates"> {
  const dates: Labelled["dates"] = [];
  let text = "";
  for (const part of marked.split(/(\{[^}]*\})/)) {
    const label = /^\{(.*)=([^=]*)\}$/.exec(part);
    if (label) dates.push({ words: label[1]!, start: text.length, edtf: label[2]! });
    text += label ? label[1]! : part;
  }
  return { text, dates };
}

function shown(text: string, found: DateExpression): string {
  return `${found.start} ${text.slice(found.start, found.stop)} = ${found.edtf}`;
}

describe("findDates(text, language, context)", () => {
  it("finds the labelled phrases' dates with their words, and few others", (test) => {
    let right = 0;
    let found = 0;
    let labelled = 0;
    for (const phrase of phrases) {
      const expected = new Set(phrase.dates.map((d) => `${d.start} ${d.words} = ${d.edtf}`));
      const dates = findDates(phrase.text, phrase.language, { date: phrase.own });
      const given = dates.map((date) => shown(phrase.text, date));
      labelled += expected.size;
      found += given.length;
      right += given.filter((date) => expected.has(date)).length;
      for (const date of given)
        if (!expected.has(date)) test.diagnostic(`${phrase.line}: wrong ${date}`);
      for (const date of expected)
        if (!given.includes(date)) test.diagnostic(`${phrase.line}: missed ${date}`);
    }
    test.diagnostic(
      `${phrases.length} phrases, ${labelled} dates, precision ${right}/${found}, recall ${right}/${labelled}`,
    );
    assert.ok(phrases.length >= 100 && labelled >= 80);
    assert.ok(right / found >= 0.97, `precision ${right}/${found}`);
    assert.ok(right / labelled >= 0.97, `recall ${right}/${labelled}`);
  });

  it("gives EDTF that the standard's parser reads, with bounds in order", () => {
    for (const phrase of phrases) {
      for (const found of findDates(phrase.text, phrase.language, { date: phrase.own })) {
        assert.doesNotThrow(() => edtf(found.edtf), `${phrase.line}: ${found.edtf}`);
        assert.ok(found.date !== null && found.date_end !== null && found.date <= found.date_end);
      }
    }
  });

  it("keeps the year open where nobody knows it", () => {
    const [found] = findDates("on 26 June the ferry sank", "en", { date: null });
    assert.deepEqual(found && [found.edtf, found.date, found.inferred], ["XXXX-06-26", null, []]);
  });

  it("takes a missing year from the text where the document has no date", () => {
    const dates = findDates("On 3 May 1955 they left; on 8 June they returned.", "en", {
      date: null,
    });
    assert.deepEqual(
      dates.map((date) => date.edtf),
      ["1955-05-03", "1955-06-08"],
    );
  });

  it("says what it inferred", () => {
    const inferredIn = (text: string): string[] =>
      findDates(text, "en", { date: "1962-07-04" }).flatMap((date) => date.inferred);
    assert.deepEqual(inferredIn("4 July 1962"), []);
    assert.deepEqual(inferredIn("26 June"), ["year"]);
    assert.deepEqual(inferredIn("62.07.04"), ["century"]);
    assert.deepEqual(inferredIn("on the 26th, he left"), ["year", "month"]);
  });

  it("refuses days that no calendar has", () => {
    for (const text of ["31 June 1962", "1962年2月30日", "29 February 1962", "1962-13-01"]) {
      const days = findDates(text, "en", { date: null }).filter((date) => date.edtf.length === 10);
      assert.deepEqual(
        days.map((date) => date.edtf),
        [],
        text,
      );
    }
  });

  it("never overlaps, rises, and stays within the text, whatever the text", () => {
    const piece = fc.constantFrom(
      ..."4|26|1962|62|07|.|-|–| |\n|,| and | to |July|May|Jan|the |th|年|月|日|六|二十|今年|去年|初|至|和|s|spring|last |since |号|июля|?|[|]|(|)|𠀀".split(
        "|",
      ),
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 30 }), (pieces) => {
        const text = pieces.join("");
        let stop = 0;
        for (const found of findDates(text, "en", { date: "1962-08-09" })) {
          assert.ok(found.start >= stop && found.stop > found.start && found.stop <= text.length);
          if (found.date !== null && found.date_end !== null)
            assert.ok(found.date <= found.date_end);
          stop = found.stop;
        }
      }),
      { seed: 1962, numRuns: 500 },
    );
  });

  it("takes a telegram's number for no far year, and a far year for one where it is called so", () => {
    const far = (text: string) => findDates(text, "en", { date: "1951-03-02" });
    assert.deepEqual(far("with reference to 2046 and to 1557 from Tokyo"), []);
    assert.equal(far("since 1644 the dynasty had ruled")[0]?.date, "1644-01-01");
    assert.equal(far("by the year 2000 they will have")[0]?.edtf, "2000");
  });

  it("reads long runs of figures and names without overlaps", () => {
    const hostile = [
      "1 ".repeat(20_000),
      "May ".repeat(10_000),
      "1962-".repeat(10_000),
      "六月".repeat(10_000),
      "十".repeat(20_000),
      "the past ".repeat(10_000),
    ];
    for (const text of hostile)
      for (const language of ["zh", "en"]) {
        const found = findDates(text, language, { date: "1962-08-09" });
        found.slice(1).forEach((date, index) => assert.ok(found[index]!.stop <= date.start));
      }
  });
});
