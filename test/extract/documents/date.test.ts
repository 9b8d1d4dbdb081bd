import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { witnessesOf } from "../../../loaders/extract/documents/date.js";
import { quotedPassages } from "../../../loaders/text/quoted.js";
import { documentOf, type Part } from "../builders.js";

const PROSE =
  "They crossed the river by night, and the guards on the other bank let all of them pass.";

/** `kind edtf` of each witness, the most trusted first. */
function witnesses(parts: readonly Part[], { language = "en", date = null as string | null } = {}) {
  const document = documentOf({ texts: { [language]: parts }, catalogue: { date } });
  return witnessesOf(document, quotedPassages(document)).map(({ kind, edtf }) => `${kind} ${edtf}`);
}

describe("witnessesOf(document, passages)", () => {
  it("believes the dateline before the signature, and both before the catalogue", () => {
    assert.deepEqual(
      witnesses([["header", "Lakeside, May 3, 1950"], PROSE, ["signature", "4 May 1950"]], {
        date: "May 5, 1950",
      }),
      ["dateline 1950-05-03", "signature 1950-05-04", "catalogue 1950-05-05"],
    );
  });

  it("takes the day that closes a title behind its name or who wrote to whom", () => {
    const titles: [string, string][] = [
      ["en", "Letter from John Writer to the Minister, dated 12 September 1961"],
      ["de", "Schreiben des Botschafters Muster an das Amt vom 12. September 1961"],
      ["ru", "Письмо посла Иванова министру иностранных дел от 12 сентября 1961 г."],
      ["fr", "Lettre de M. Untel au ministre, datée du 12 septembre 1961"],
    ];
    for (const [language, title] of titles)
      assert.deepEqual(
        witnesses([["heading", title], PROSE], { language }),
        ["heading 1961-09-12"],
        title,
      );
  });

  it("does not take the day of what a title answers or tells of", () => {
    for (const title of [
      "Reply to the note of 12 September 1961",
      "Report on the events since 12 September 1961",
    ])
      assert.deepEqual(witnesses([["heading", title], PROSE]), [], title);
  });

  it("gives a day without a year the catalogue's, else the latest that the text writes out", () => {
    assert.deepEqual(witnesses([["header", "May 3"], PROSE], { date: "1950" }), [
      "dateline 1950-05-03",
      "catalogue 1950",
    ]);
    assert.deepEqual(witnesses([["header", "May 3"], `${PROSE} So it was in 1949.`]), [
      "dateline 1949-05-03",
    ]);
  });

  it("dates nothing by what was received, or stands below where the head says that there is no date", () => {
    assert.deepEqual(witnesses([["header", "Received 10 May 1958"], PROSE]), []);
    assert.deepEqual(witnesses([["header", "[undated]"], PROSE, ["signature", "4 May 1950"]]), []);
  });

  it("only confirms by the year in a number", () => {
    assert.deepEqual(
      witnesses([["header", "(59) Consular No. 085"], ["header", "October 11, 1959"], PROSE]),
      ["dateline 1959-10-11", "number 1959"],
    );
  });
});
