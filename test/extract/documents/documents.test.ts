import assert from "node:assert/strict";
import { readdirSync, readFileSync } from "node:fs";
import { describe, it } from "node:test";
import {
  type Description,
  describe as describeDocument,
  rowsOf,
} from "../../../loaders/extract/documents/documents.js";
import { identify } from "../../../loaders/extract/documents/identify.js";
import { sliceCodePoints } from "../../../loaders/text/codepoints.js";
import { readFile } from "../../../loaders/read/index.js";
import { documentOf } from "../builders.js";

const cables = new URL("../../../data/cables/", import.meta.url);

/** The corpus as it stands in the repository, by id. */
function corpus(): Map<string, Description> {
  const documents = readdirSync(cables)
    .sort()
    .flatMap((path) =>
      readFile({ path, bytes: readFileSync(new URL(encodeURIComponent(path), cables)) }),
    );
  const entries = documents.map((document) => ({
    document,
    description: describeDocument(document),
  }));
  const ids = identify(entries);
  return new Map(entries.map(({ description }, index) => [ids[index]!, description]));
}

/** A description's columns that an expectation names. */
function columns(
  description: Description | undefined,
  expected: Partial<Description>,
): Partial<Description> {
  assert.ok(description);
  return Object.fromEntries(
    Object.keys(expected).map((key) => [key, description[key as keyof Description]]),
  );
}

describe("describe(document)", () => {
  const expected: Record<string, Partial<Description>> = {
    "118201": {
      kind: "cable",
      date: "1962-07-04",
      date_basis: "document",
      archive_date: "1964-07-04",
      archive: "Wilson Center Digital Archive",
      reference: "PRC FMA 118-01140-02, 22",
      original_language: "zh",
      translator: "Charles Kraus",
      number: "外發(62)午 56 号",
      urgency: "特急提前",
    },
    "118207": {
      kind: "statement",
      date: "1962-08-09",
      date_basis: "document",
      archive_date: "1962-08-10",
      reference: "PRC FMA 118-01767-01, 7-11",
      translator: "7Brands",
      classification: "机密 / Confidential",
      number: "文 409 / File No. 409",
      copies: 61,
    },
    "1952-01-07-letter-from-the-first-deputy-minister": {
      kind: "letter",
      date: "1952-01-07",
      date_basis: "document",
      archive_date: null,
      reference: null,
      original_language: null,
      classification: "Top Secret",
    },
    "208190": {
      kind: "cable",
      date: "1959-10-11",
      date_basis: "document",
      archive_date: "1959-10-11",
      reference: "PRC FMA 118-01026-01, 33",
      original_language: "zh",
      translator: "David Cowhig",
      number: "(59) Korean Consular No. 085",
    },
    "115326": {
      kind: "instruction",
      date: "1963-08-08",
      date_basis: "document",
      archive_date: "1963-08-08",
      reference: "PRC FMA 118-01784-01, 8-9",
      original_language: "zh",
      translator: "Jeffrey Wang and Charles Kraus",
      number: null,
    },
  };
  for (const [id, values] of Object.entries(expected)) {
    it(`reads ${id} of the corpus`, () => {
      assert.deepEqual(columns(corpus().get(id), values), values);
    });
  }

  it("believes the document against its catalogue, and names the witnesses", () => {
    const findings = corpus()
      .get("118201")!
      .findings.filter(({ kind }) => kind === "catalogue_date");
    assert.equal(findings.length, 1);
    for (const words of ["July 4, 1964", "1962年7月4日", "4 July 1962", "62.07.04"]) {
      assert.ok(findings[0]!.message.includes(words), words);
    }
  });

  it("counts each unread sign as a finding with its words", () => {
    const description = corpus().get("115326")!;
    const unread = description.findings.filter(({ kind }) => kind === "unread");
    assert.equal(unread.length, 3);
  });

  it("reads the number that opens a dateline", () => {
    const line = "(No. 215. Telegraphic) R. LAKESIDE, May 13, 1938, 6.30 p.m.";
    const texts = { en: [["header", line] as const, "Herds crossed the river."] };
    const { number, edtf } = describeDocument(documentOf({ texts }));
    assert.deepEqual([number, edtf], ["215", "1938-05-13"]);
  });

  it("reads the number that stands with its post alone below the dateline", () => {
    const number = (...head: string[]) => {
      const header = head.map((line) => ["header", line] as const);
      return describeDocument(documentOf({ texts: { en: [...header, "Herds crossed."] } })).number;
    };
    const dateline = "Lakeside, May 13, 1938.";
    assert.equal(number(dateline, "LAKESIDE 2231"), "LAKESIDE 2231");
    assert.equal(number("LAKESIDE 2231", "The Consul"), null);
    for (const line of ["LAKESIDE 1938", "PART 12", "MAY 13", "Lakeside 2231 herds"])
      assert.equal(number(dateline, line), null, line);
  });

  it("takes no item of a list for the document's number", () => {
    const texts = { en: [["header", "Item no. 14"] as const, "Herds crossed the river."] };
    assert.equal(describeDocument(documentOf({ texts })).number, null);
  });

  it("reads marks of office in the head, in three languages, never in the story", () => {
    const marks = (parts: ["header" | "heading", string][]): (string | number | null)[] => {
      const document = documentOf({
        texts: { en: [...parts, "A secret, urgent message, No. 15, was printed in 20 copies."] },
      });
      const { classification, urgency, number, copies } = describeDocument(document);
      return [classification, urgency, number, copies];
    };
    assert.deepEqual(marks([]), [null, null, null, null]);
    assert.deepEqual(
      marks([
        ["header", "SECRET PRIORITY"],
        ["header", "Despatch No. 391"],
      ]),
      ["SECRET", "PRIORITY", "Despatch No. 391", null],
    );
    assert.deepEqual(
      marks([
        ["header", "绝密"],
        ["header", "等级：加急"],
        ["header", "发领(58)字第12号"],
      ]),
      ["绝密", "加急", "发领(58)字第12号", null],
    );
    assert.deepEqual(
      marks([
        ["header", "Совершенно секретно"],
        ["header", "Copy No. 3 of 12"],
      ]),
      ["Совершенно секретно", null, null, 12],
    );
    assert.deepEqual(
      marks([
        ["heading", "Report on the Secret Ferry"],
        ["header", "To the Priority Committee:"],
      ]),
      [null, null, null, null],
    );
  });

  it("reads a telegram's opening number, but not a list's", () => {
    const number = (...body: string[]): string | null => {
      const title = "Telegram From the Legation in Nepal";
      return describeDocument(documentOf({ title, texts: { en: [["heading", title], ...body] } }))
        .number;
    };
    const long = " Herds crossed the river and the guards did nothing to hinder them.";
    assert.equal(number(`926. For Robertson.${long}`), "926");
    assert.equal(number(`508. 1. London for Edwin.${long}`, `2. Warsaw.${long}`), "508");
    assert.equal(number(`1. Herds.${long}`, `2. Guards.${long}`), null);
  });

  it("reads the editors' source note", () => {
    const source =
      "Source: Department of State, Central Files, 611.93/7–2858. Secret; Priority. Drafted by X.";
    const { archive, reference, classification, urgency } = describeDocument(
      documentOf({ path: "v.xml", markup: { source }, texts: { en: ["Herds crossed."] } }),
    );
    assert.deepEqual([archive, reference], ["Department of State", "Central Files, 611.93/7–2858"]);
    assert.deepEqual([classification, urgency], ["Secret", "Priority"]);
  });
});

describe("rowsOf(id, document, description)", () => {
  it("names the words that stand in the text, for every attribute and finding", () => {
    const document = documentOf({
      catalogue: { date: "1956" },
      texts: {
        zh: [
          ["header", "𠀀机密"],
          ["header", "55.05.04"],
          "边民□□过境。",
          ["signature", "1955年5月4日"],
        ],
      },
    });
    const rows = rowsOf("x", document, describeDocument(document));
    const [text] = rows.texts;
    const cited = [...rows.attributes, ...rows.findings, ...rows.passages];
    assert.ok(rows.attributes.length >= 2 && rows.findings.length >= 2);
    for (const { start, stop, quote } of cited) {
      if (start === null || stop === null) continue;
      assert.equal(sliceCodePoints(text!.text, start, stop), quote);
    }
  });
});
