/** Judgements of dates, and all that is reckoned from them. */
import assert from "node:assert/strict";
import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { before, describe, it } from "node:test";
import type { Knowledge } from "../../loaders/knowledge.js";
import { mergeParts } from "../../loaders/parts/merge.js";
import { makePart, type MadePart, tiesOf } from "../../loaders/parts/part.js";
import { silent } from "../../loaders/progress.js";
import type { Subject } from "../../loaders/review/columns.js";
import { readReviews } from "../../loaders/review/read.js";
import { temporaryFolder } from "../checkout.js";
import { ownKnowledge } from "../own-knowledge.js";

const LETTER = `Letter on the border

May 5, 1962

300 refugees crossed the border from China to Hong Kong on April 3. Your telegram of April 9 was received.
Since April this year 400 refugees have crossed the border from China to Hong Kong.
`;
const HEAD = "document_id,language,quote,verdict,date,reviewer";

let knowledge: Knowledge;
let part: MadePart;
let id = "";
before(async () => {
  knowledge = await ownKnowledge();
  const folder = join(temporaryFolder(), "cables");
  mkdirSync(folder);
  writeFileSync(join(folder, "a.txt"), LETTER);
  part = makePart(folder, "a.txt", knowledge);
  id = part.entries[0]?.id ?? "";
});

/** The tables as judged by files of reviews, in which `@` is the document. */
function judged(files: Partial<Record<Subject, string>>) {
  const reviews = (Object.keys(files) as Subject[]).flatMap((subject) => {
    const text = (files[subject] ?? "").replaceAll("@", id);
    const file = { path: `data/review/${subject}.csv`, bytes: new TextEncoder().encode(text) };
    return readReviews(file, subject);
  });
  const { dates = [] } = part.tables;
  const texts = new Map(part.tables.texts?.map(({ text }) => [`${id} en`, text]));
  const merged = mergeParts([tiesOf(part)], { ...knowledge, reviews }, silent, {
    ...{ rows: { dates }, texts, dated: part.entries },
  });
  return {
    date: merged.documents[0]?.date,
    claims: merged.claims.map(({ low, period_start, period_end }) => [
      low,
      period_start,
      period_end,
    ]),
    days: new Map(merged.dates?.map((row) => [row.quote, row.date])),
    cited: merged.citations.map(({ date }) => date),
    followed: merged.reviews
      .filter(({ follows }) => follows !== null)
      .map(({ subject, attribute, extracted, corrected, follows, line, reviewer }) =>
        [subject, attribute, extracted, corrected, follows, line, reviewer].join(" "),
      ),
  };
}

describe("what follows from a judgement of a date", () => {
  it("is nothing where nobody judges", () => {
    const { claims, date, cited, followed } = judged({});
    assert.equal(date, "1962-05-05");
    assert.deepEqual(claims, [
      [300, "1962-04-03", "1962-04-03"],
      [400, "1962-04-01", "1962-05-31"],
    ]);
    assert.deepEqual(cited, ["1962-04-09"]);
    assert.deepEqual(followed, []);
  });

  it("leaves a claim without a time whose date is rejected, with what was extracted beside it", () => {
    const { claims, followed } = judged({ dates: `${HEAD}\n@,en,April 3,rejected,,A\n` });
    assert.deepEqual(claims[0], [300, null, null]);
    assert.equal(claims[1]?.[1], "1962-04-01");
    assert.deepEqual(followed, [
      "claims period_start 1962-04-03  dates 2 A",
      "claims period_end 1962-04-03  dates 2 A",
      "claims period_basis said  dates 2 A",
    ]);
  });

  it("moves a claim and a citation with their corrected dates", () => {
    const { claims, cited } = judged({
      dates: `${HEAD}\n@,en,April 3,corrected,1962-04-13,A\n@,en,April 9,corrected,1962-04-19,A\n`,
    });
    assert.deepEqual(claims[0], [300, "1962-04-13", "1962-04-13"]);
    assert.deepEqual(cited, ["1962-04-19"]);
  });

  it("moves days without a year, and all that is reckoned from them, with the document's date", () => {
    const { date, days, claims, cited } = judged({
      documents: "document_id,verdict,date\n@,corrected,1959-05-05\n",
    });
    assert.equal(date, "1959-05-05");
    assert.equal(days.get("April 3"), "1959-04-03");
    assert.deepEqual(claims, [
      [300, "1959-04-03", "1959-04-03"],
      [400, "1959-04-01", "1959-05-31"],
    ]);
    assert.deepEqual(cited, ["1959-04-09"]);
  });

  it("moves the document with its dateline, which falls silent where that is rejected", () => {
    const corrected = judged({ dates: `${HEAD}\n@,en,"May 5, 1962",corrected,1959-05-06,A\n` });
    assert.equal(corrected.date, "1959-05-06");
    assert.equal(corrected.days.get("April 3"), "1959-04-03");
    assert.ok(
      corrected.followed.includes("documents date 1962-05-05 1959-05-06 dates 2 A"),
      corrected.followed.join("\n"),
    );
    assert.equal(judged({ dates: `${HEAD}\n@,en,"May 5, 1962",rejected,,A\n` }).date, null);
  });

  it("is not what a reviewer has set or confirmed", () => {
    const { claims, days } = judged({
      documents: "document_id,verdict,date\n@,corrected,1959-05-05\n",
      dates: `${HEAD}\n@,en,April 9,confirmed,,A\n`,
      claims:
        "document_id,language,quote,verdict,period_start,period_end\n@,en,300 refugees,corrected,1961-04-03,1961-04-03\n",
    });
    assert.deepEqual(claims[0], [300, "1961-04-03", "1961-04-03"]);
    assert.equal(days.get("April 9"), "1962-04-09");
    assert.equal(days.get("April 3"), "1959-04-03");
  });

  it("is not a citation that a reviewer has confirmed, nor one whose date another has set", () => {
    const head = "document_id,language,quote,verdict,date,date_end,edtf";
    const dates = `${HEAD}\n@,en,April 9,corrected,1962-04-19,A\n`;
    const quote = part.citations[0]?.quote ?? "";
    const confirmed = judged({ dates, citations: `${head}\n@,en,${quote},confirmed,,,\n` });
    assert.deepEqual(confirmed.cited, ["1962-04-09"]);
    const days = "1962-04-07,1962-04-07,1962-04-07";
    const set = judged({ dates, citations: `${head}\n@,en,${quote},corrected,${days}\n` });
    assert.deepEqual(set.cited, ["1962-04-07"]);
    for (const { followed } of [confirmed, set])
      assert.ok(!followed.some((line) => line.startsWith("citations")), followed.join("\n"));
  });

  it("follows the last of two reviewers alone", () => {
    const { claims, followed } = judged({
      dates: `${HEAD}\n@,en,April 3,rejected,,A\n@,en,April 3,confirmed,,B\n`,
    });
    assert.equal(claims[0]?.[1], "1962-04-03");
    assert.deepEqual(followed, []);
  });
});
