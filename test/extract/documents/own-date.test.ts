import assert from "node:assert/strict";
import { describe, it } from "node:test";
import {
  type Description,
  describe as describeDocument,
} from "../../../loaders/extract/documents/documents.js";
import { documentOf, type Part } from "../builders.js";

/** The kinds of a description's findings. */
function kindsOf(description: Description): string[] {
  return description.findings.map((finding) => finding.kind);
}

describe("describe(document): its date", () => {
  it("takes a dateline before a signature, and says where they differ", () => {
    const description = describeDocument(
      documentOf({
        texts: {
          en: [
            ["header", "[Kabul,] May 4, 1955—6 p. m."],
            "Herds crossed.",
            ["signature", "5 May 1955"],
          ],
        },
      }),
    );
    assert.deepEqual([description.edtf, description.date_basis], ["1955-05-04", "document"]);
    assert.deepEqual(kindsOf(description), ["date_differs"]);
  });

  it("reads datelines of many styles", () => {
    const datelines: Record<string, string> = {
      "Warsaw, April 21, 1965, 1932Z.": "1965-04-21",
      "[Tehran,] October 30, 1958, 8:21[?] p.m.": "1958-10-30",
      "Taipei, May 10, 1951—2 p. m. [Received May 11—3:04 a. m.]": "1951-05-10",
      "Camp David, September 26 and 27, 1959.": "1959-09-26/1959-09-27",
      "г. Москва, 4 июля 1962 г.": "1962-07-04",
      "DATE: 14 February 1957": "1957-02-14",
      "北京，一九五八年三月二日": "1958-03-02",
      "时间：1958年3月2日上午": "1958-03-02",
      Undated: "",
      "Subject: the talks of May 5, 1958": "",
      "Ref: Deptel 415, June 3, 1958": "",
    };
    for (const [line, edtf] of Object.entries(datelines)) {
      const texts = { en: [["header", line] as const, "Herds crossed the river."] };
      assert.equal(describeDocument(documentOf({ texts })).edtf ?? "", edtf, line);
    }
  });

  it("reads the date that closes a heading, with its hour", () => {
    const heading =
      "66. Memorandum of a Telephone Conversation Between the Minister and the Ambassador, Lakeside, June 28, 1956, 5:55 p.m.";
    const texts = { en: [["heading", heading] as const, "Herds crossed the river."] };
    assert.equal(describeDocument(documentOf({ texts })).edtf, "1956-06-28");
  });

  it("believes a head that says that there is no date, whatever date stands below it", () => {
    const texts = {
      en: [
        ["heading", "Message From the Consul"] as const,
        ["header", "Lakeside, undated."] as const,
        ["header", "11/20/1971"] as const,
        "Herds crossed the river.",
      ],
    };
    const description = describeDocument(documentOf({ texts }));
    assert.equal(description.date, null);
    assert.match(
      description.findings[0]!.message,
      /says that it bears no date: “Lakeside, undated\.”/,
    );
  });

  it("takes the century of two figures from the order by which the paper was classified", () => {
    const edtf = (order: string) => {
      const texts = {
        en: [["header", "R 290346Z JUL 76"], ["header", order], "1. BOATS."] as Part[],
      };
      return describeDocument(documentOf({ texts })).edtf;
    };
    assert.equal(edtf("E.O. 11652: GDS"), "1976-07-29");
    assert.equal(edtf("E.O. 99999: GDS"), "XX76-07-29");
  });

  it("says that no date was read where figures may be one in a form that is not read", () => {
    const message = (line: string, last = "Herds crossed.") => {
      const prose = "Herds crossed the river. ".repeat(10);
      const texts = { en: [["header", line] as const, prose, last] };
      return describeDocument(documentOf({ texts })).findings[0]?.message ?? "";
    };
    assert.match(message("Lakeside, 7/4/1962"), /^No date was read .* its head names dates/);
    assert.match(message("Lakeside", "Done on 7/4/1962"), /^No date was read .* its last lines/);
    assert.match(message("Lakeside"), /^The document bears no date/);
  });

  it("never takes a date of receipt or printing for its own", () => {
    const description = describeDocument(
      documentOf({
        texts: {
          en: [
            ["header", "Received 6 May 1955"],
            "Herds crossed the river.",
            ["stamp", "Printed 7 May 1955"],
          ],
        },
      }),
    );
    assert.equal(description.date, null);
    assert.deepEqual(kindsOf(description), ["undated"]);
  });

  it("takes the catalogue's date where the document is silent", () => {
    const document = documentOf({
      catalogue: { date: "March 1955" },
      texts: { en: ["Herds crossed."] },
    });
    const { date, date_end, edtf, date_basis } = describeDocument(document);
    assert.deepEqual(
      [date, date_end, edtf, date_basis],
      ["1955-03-01", "1955-03-31", "1955-03", "archive"],
    );
  });

  it("gives a dateline without a year the catalogue's, else leaves it open", () => {
    const texts = { en: [["header", "Kabul, 4 May"] as const, "Herds crossed the river."] };
    assert.equal(
      describeDocument(documentOf({ catalogue: { date: "1955" }, texts })).edtf,
      "1955-05-04",
    );
    const open = describeDocument(documentOf({ texts }));
    assert.deepEqual([open.date, open.edtf, kindsOf(open)], [null, "XXXX-05-04", ["undated"]]);
  });

  it("believes mark-up first", () => {
    const document = documentOf({
      markup: { date: { start: "1958-09-26", end: "1958-09-27" } },
      texts: { en: [["header", "Camp David, September 26 and 27, 1958."], "They met."] },
    });
    const { date, date_end, edtf } = describeDocument(document);
    assert.deepEqual([date, date_end, edtf], ["1958-09-26", "1958-09-27", "1958-09-26/1958-09-27"]);
  });
});
