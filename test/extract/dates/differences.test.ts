import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { dateDifferences } from "../../../loaders/extract/dates/differences.js";
import type { Row } from "../../../loaders/schema.js";
import { documentOf } from "../builders.js";

const document = documentOf({ texts: { zh: ["三年多以来"], en: ["over the past three years"] } });
for (const { passages } of document.texts)
  for (const passage of passages) Object.assign(passage, { counterpart: 1 });

/** A date that is all of its text's words. */
function row(language: "zh" | "en", date: string, date_end: string): Row<"dates"> {
  const quote = document.texts.find((text) => text.language === language)?.text ?? "";
  return {
    ...{ document_id: "a", language, start: 0, stop: Array.from(quote).length, quote },
    ...{ role: "mentioned", date, date_end, edtf: `${date}/${date_end}`, note: null },
  };
}

describe("dateDifferences(document, dates)", () => {
  it("finds dates of tied passages that overlap and are not the same", () => {
    const [finding, ...others] = dateDifferences(document, [
      row("zh", "1958-01-01", "1962-08-09"),
      row("en", "1959-01-01", "1962-08-09"),
    ]);
    assert.deepEqual(others, []);
    assert.ok(finding);
    assert.equal(finding.kind, "translation_date");
    assert.equal(finding.quote, "三年多以来");
    assert.match(
      finding.message,
      /“三年多以来” \(zh, .*\) against “over the past three years” \(en, /,
    );
  });

  it("finds none in dates that are the same, or have no day in common", () => {
    const zh = row("zh", "1958-01-01", "1962-08-09");
    assert.deepEqual(dateDifferences(document, [zh, row("en", "1958-01-01", "1962-08-09")]), []);
    assert.deepEqual(dateDifferences(document, [zh, row("en", "1963-01-01", "1963-12-31")]), []);
  });

  it("finds none in one language alone", () => {
    assert.deepEqual(dateDifferences(documentOf({ texts: { en: ["May 3"] } }), []), []);
  });
});
