/** Every verdict on every subject, from a line of a review file to the rows that hold and what is told of them. */
import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { applyReviews } from "../../loaders/review/apply.js";
import { SUBJECTS, type Subject, type Verdict, VERDICTS } from "../../loaders/review/columns.js";
import { readReviews } from "../../loaders/review/read.js";

const TEXT = "On 3 May the Consulate wrote to Li. By telegram 7, 500 people left for Xinjiang.";
const known = new Map([
  ["consulate", "office"],
  ["li", "person"],
  ["xinjiang", "place"],
]);
const ground = { textOf: (id: string) => (id === "a" ? TEXT : null), known };

/** A row on words of the text. */
function on(quote: string, values: Record<string, unknown>): Record<string, unknown> {
  const start = TEXT.indexOf(quote);
  return {
    ...{ document_id: "a", language: "en", start, stop: start + quote.length, quote },
    ...values,
  };
}

const DAY = { date: "1962-05-03", date_end: "1962-05-03", edtf: "1962-05-03" };

/** What was read, a row a subject. */
const ROWS: Readonly<Record<Subject, Record<string, unknown>>> = {
  documents: { id: "a", title: "A cable", kind: "cable", ...DAY, date_basis: "document" },
  dates: on("3 May", { role: "mentioned", ...DAY }),
  correspondents: on("Li", { role: "to", name: "Li", entity_id: null, copies: null }),
  citations: on("telegram 7", { id: "a-en-41", kind: "telegram", number: "7", target_id: null }),
  claims: on("500 people", { id: "a-en-50", measure: "flow", low: 500, high: 500, review: null }),
  mentions: on("Xinjiang", { entity_id: null, type: "place" }),
  alignments: on("On 3 May the Consulate wrote to Li.", { position: 1, counterpart: 1 }),
};

/** What a reviewer writes: values by column on the words of the row, or on others where a row is added. */
const CORRECTIONS: Readonly<Record<Subject, Record<string, string>>> = {
  documents: { kind: "letter" },
  dates: { date: "1963-05-03" },
  correspondents: { entity_id: "li" },
  citations: { number: "8" },
  claims: { low: "400", to_place: "xinjiang" },
  mentions: { entity_id: "xinjiang" },
  alignments: { counterpart: "2" },
};
const ADDITIONS: Readonly<Record<Subject, Record<string, string>>> = {
  documents: { kind: "letter" },
  dates: { quote: "By telegram", role: "sent", date: "1962-05-04" },
  correspondents: { quote: "Consulate", role: "from", entity_id: "consulate" },
  citations: { quote: "wrote", kind: "letter" },
  claims: { quote: "people left", measure: "flow", unit: "persons", from_place: "xinjiang" },
  mentions: { quote: "Consulate", entity_id: "consulate", type: "office" },
  alignments: { quote: "By telegram", counterpart: "2" },
};

/** One judgement of a subject, put through the file's reader and applied to its row. */
function judged(subject: Subject, verdict: Verdict) {
  const row = ROWS[subject];
  const words = subject === "documents" ? {} : { language: "en", quote: String(row["quote"]) };
  const set =
    verdict === "added" ? ADDITIONS[subject] : verdict === "corrected" ? CORRECTIONS[subject] : {};
  const cells: Record<string, string> = { document_id: "a", verdict, ...words, ...set };
  const csv = `${Object.keys(cells).join(",")}\n${Object.values(cells).join(",")}\n`;
  const file = { path: `${subject}.csv`, bytes: new TextEncoder().encode(csv) };
  return applyReviews(subject, [row], readReviews(file, subject, known), ground);
}

/** What becomes of the row: the values that are others now, `gone`, or the message that refuses the judgement. */
type Outcome = Record<string, unknown> | "gone" | RegExp;
/** What is told: attribute, extracted and corrected value. */
type Told = [string | null, string | null, string | null][];

const NONE: Told = [[null, null, null]];

const EXPECTED: Readonly<Record<Subject, Readonly<Record<Verdict, [Outcome, Told]>>>> = {
  documents: {
    confirmed: [{}, NONE],
    corrected: [{ kind: "letter" }, [["kind", "cable", "letter"]]],
    rejected: [/^documents\.csv:2: not one of confirmed, corrected .*: rejected$/, []],
    added: [/^documents\.csv:2: not one of confirmed, corrected .*: added$/, []],
  },
  dates: {
    confirmed: [{}, NONE],
    corrected: [
      { date: "1963-05-03", date_end: "1963-05-03", edtf: "1963-05-03" },
      // The day's end and its EDTF go with it, and are told too.
      [
        ["date", "1962-05-03", "1963-05-03"],
        ["date_end", "1962-05-03", "1963-05-03"],
        ["edtf", "1962-05-03", "1963-05-03"],
      ],
    ],
    rejected: [
      "gone",
      [
        ["role", "mentioned", null],
        ["date", "1962-05-03", null],
        ["date_end", "1962-05-03", null],
        ["edtf", "1962-05-03", null],
      ],
    ],
    added: [
      { role: "sent", date: "1962-05-04", date_end: "1962-05-04", edtf: "1962-05-04" },
      [
        ["role", null, "sent"],
        ["date", null, "1962-05-04"],
      ],
    ],
  },
  correspondents: {
    confirmed: [{}, NONE],
    corrected: [{ entity_id: "li" }, [["entity_id", null, "li"]]],
    rejected: [
      "gone",
      [
        ["role", "to", null],
        ["name", "Li", null],
      ],
    ],
    added: [
      { role: "from", name: "Consulate", entity_id: "consulate" },
      [
        ["role", null, "from"],
        ["entity_id", null, "consulate"],
      ],
    ],
  },
  citations: {
    confirmed: [{}, NONE],
    corrected: [{ number: "8" }, [["number", "7", "8"]]],
    rejected: [
      "gone",
      [
        ["kind", "telegram", null],
        ["number", "7", null],
      ],
    ],
    added: [{ kind: "letter" }, [["kind", null, "letter"]]],
  },
  claims: {
    confirmed: [{ review: "confirmed" }, NONE],
    corrected: [
      { low: 400, to_place: "xinjiang", to_basis: "said", review: "corrected" },
      [
        ["low", "500", "400"],
        ["to_place", null, "xinjiang"],
      ],
    ],
    // A claim stays, says so, and is drawn by no chart.
    rejected: [
      { review: "rejected" },
      [
        ["measure", "flow", null],
        ["low", "500", null],
        ["high", "500", null],
      ],
    ],
    added: [
      {
        ...{ measure: "flow", unit: "persons", from_place: "xinjiang", from_basis: "said" },
        ...{ wording: "people left", review: "added" },
      },
      [
        ["measure", null, "flow"],
        ["unit", null, "persons"],
        ["from_place", null, "xinjiang"],
      ],
    ],
  },
  mentions: {
    confirmed: [{}, NONE],
    corrected: [{ entity_id: "xinjiang", type: "place" }, [["entity_id", null, "xinjiang"]]],
    rejected: ["gone", [["type", "place", null]]],
    added: [
      { type: "office", entity_id: "consulate" },
      [
        ["entity_id", null, "consulate"],
        ["type", null, "office"],
      ],
    ],
  },
  alignments: {
    confirmed: [{}, NONE],
    corrected: [{ counterpart: 2 }, [["counterpart", "1", "2"]]],
    // The passage stays, and is tied to nothing.
    rejected: [{ counterpart: null }, [["counterpart", "1", null]]],
    added: [/^alignments\.csv:2: not one of confirmed, corrected, rejected .*: added$/, []],
  },
};

for (const subject of SUBJECTS)
  describe(`a review of ${subject}`, () => {
    for (const verdict of VERDICTS) {
      const [outcome, told] = EXPECTED[subject][verdict];
      const extracted = ROWS[subject];

      if (outcome instanceof RegExp)
        it(`cannot be ${verdict}, and says what is to be done instead`, () => {
          assert.throws(() => judged(subject, verdict), { message: outcome });
        });
      else
        it(`that is ${verdict} leaves what holds, and what was read beside it`, () => {
          const { rows, reviews, orphans } = judged(subject, verdict);
          assert.deepEqual(orphans, []);
          assert.deepEqual(
            reviews.map((row) => [row.attribute, row.extracted, row.corrected]),
            told,
          );
          assert.ok(reviews.every((row) => row.verdict === verdict && row.holds));
          if (verdict === "added") isAdded(subject, rows, outcome);
          else assert.deepEqual(rows, outcome === "gone" ? [] : [{ ...extracted, ...outcome }]);
        });
    }

    it("that stands on no row names the nearest", () => {
      if (subject === "documents") return;
      const csv = "document_id,language,quote,verdict\na,en,left for,confirmed\n";
      const file = { path: "r.csv", bytes: new TextEncoder().encode(csv) };
      const reviews = readReviews(file, subject, known);
      const { rows, orphans } = applyReviews(subject, [ROWS[subject]], reviews, ground);
      assert.deepEqual(rows, [ROWS[subject]]);
      const message = String(orphans[0]?.message);
      assert.match(message, new RegExp(`^no row of ${subject} on these words: a, “left for”; `));
      assert.ok(message.includes(`the nearest is “${String(ROWS[subject]["quote"])}”`), message);
    });
  });

/** The added row stands on its words, has what is set and nothing else, and the row that was there is untouched. */
function isAdded(subject: Subject, rows: readonly object[], set: Outcome): void {
  assert.equal(rows.length, 2);
  assert.ok(rows.includes(ROWS[subject]));
  const added = rows.find((row) => row !== ROWS[subject]) as Record<string, unknown>;
  const { document_id, language, start, stop, quote, id, ...others } = added;
  assert.deepEqual([document_id, language], ["a", "en"]);
  assert.equal(quote, ADDITIONS[subject]["quote"]);
  assert.equal(TEXT.slice(Number(start), Number(stop)), quote);
  const given = Object.entries(others).filter(([, value]) => value !== null);
  assert.deepEqual(Object.fromEntries(given), set);
  if (subject === "claims" || subject === "citations")
    assert.equal(id, `a-en-${String(start)}-${String(stop)}-added`);
}
