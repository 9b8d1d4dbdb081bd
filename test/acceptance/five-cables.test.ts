/** What the five cables of the repository must give, row by row. */
import assert from "node:assert/strict";
import { before, describe, it } from "node:test";
import { type Answer, openTables } from "../query.js";
import { fiveTables } from "./tables.js";

let query: (sql: string) => Promise<Answer>;
before(async () => {
  query = await openTables(await fiveTables());
});

type Expected = Record<string, string | null>;

/** Checks the named columns of one document. */
async function holds(where: string, expected: Expected): Promise<void> {
  const columns = Object.keys(expected).map((column) => `cast("${column}" as varchar) "${column}"`);
  const rows = await query(`select ${columns.join(", ")} from documents where ${where}`);
  assert.deepEqual(rows, [expected]);
}

function languages(where: string): Promise<Answer> {
  return query(
    `select language, role from texts join documents on id = document_id where ${where} order by role`,
  );
}

async function passages(where: string): Promise<number> {
  const rows = await query(`select count(*)::integer as n from passages where ${where}`);
  return Number(rows[0]?.["n"]);
}

const ENGLISH = { language: "en", role: "translation" };
const CHINESE = { language: "zh", role: "original" };

describe("the documents table of the five cables", () => {
  it("has five rows", async () => {
    assert.deepEqual(await query("select count(*)::integer as n from documents"), [{ n: 5 }]);
  });

  it("has the cable on the consulates, dated by itself against its catalogue", () =>
    holds("id = '118201'", {
      kind: "cable",
      date: "1962-07-04",
      date_end: "1962-07-04",
      edtf: "1962-07-04",
      date_basis: "document",
      archive_date: "1964-07-04",
      reference: "PRC FMA 118-01140-02, 22",
      translator: "Charles Kraus",
      number: "外發(62)午 56 号",
      urgency: "特急提前",
      original_language: "zh",
    }));

  it("has the Soviet statement, of the day before it was printed", () =>
    holds("id = '118207'", {
      kind: "statement",
      date: "1962-08-09",
      date_basis: "document",
      archive_date: "1962-08-10",
      reference: "PRC FMA 118-01767-01, 7-11",
      translator: "7Brands",
      classification: "机密 / Confidential",
      number: "文 409 / File No. 409",
      copies: "61",
      original_language: "zh",
    }));

  it("has the letter of 1952, which no catalogue describes", () =>
    holds("date = '1952-01-07'", {
      kind: "letter",
      title:
        "Letter From the First Deputy Minister of Foreign Affairs of the SU A.A. Gromyko to I.V. " +
        "Stalin On The Possibility of Repatriation Of Soviet Citizens from The People's Republic " +
        "Of China In 1952.",
      archive_date: null,
      reference: null,
      classification: "Top Secret",
      url: null,
      translator: null,
    }));

  it("has the cable from Korea", () =>
    holds("id = '208190'", {
      kind: "cable",
      date: "1959-10-11",
      archive_date: "1959-10-11",
      reference: "PRC FMA 118-01026-01, 33",
      translator: "David Cowhig",
      number: "(59) Korean Consular No. 085",
      original_language: "zh",
    }));

  it("has the instruction of 1963", () =>
    holds("id = '115326'", {
      kind: "instruction",
      date: "1963-08-08",
      archive_date: "1963-08-08",
      reference: "PRC FMA 118-01784-01, 8-9",
      original_language: "zh",
    }));

  it("says so where the original language is inferred", async () => {
    const [letter] = await query(
      "select id, original_language from documents where date = '1952-01-07'",
    );
    if (letter?.["original_language"] === null) return;
    const said = await query(
      `select message from findings where document_id = '${String(letter?.["id"])}' and message ilike '%language%'`,
    );
    assert.equal(said.length > 0, true, "a language that nobody states is inferred in silence");
  });
});

describe("the texts of the five cables", () => {
  it("has 118201 in Chinese and in translation", async () => {
    assert.deepEqual(await languages("id = '118201'"), [CHINESE, ENGLISH]);
  });

  it("has 118207 in the Chinese translation that was received, and in English", async () => {
    const received = { language: "zh", role: "received translation" };
    assert.deepEqual(await languages("id = '118207'"), [received, ENGLISH]);
  });

  for (const id of ["208190", "115326"])
    it(`has ${id} in translation only`, async () => {
      assert.deepEqual(await languages(`id = '${id}'`), [ENGLISH]);
    });

  it("has the letter in English only", async () => {
    const rows = await languages("date = '1952-01-07'");
    assert.deepEqual(
      rows.map((row) => row["language"]),
      ["en"],
    );
  });

  it("keeps the catalogue's summary, citation and credits out of the text", async () => {
    const leaks = await query(
      `select document_id from texts join documents on id = document_id
       where contains(text, summary) or contains(text, 'Wilson Center Digital Archive')
          or contains(text, 'This document was made possible')`,
    );
    assert.deepEqual(leaks, []);
  });

  it("keeps the words of the files, no more and no fewer, up to blanks", async () => {
    const rows = await query(
      "select quote from passages where document_id = '118201' and contains(quote, '苏侨退籍問題，現也不必急于处理')",
    );
    assert.equal(rows.length, 1);
  });
});

describe("the passages of the five cables", () => {
  it("has three gaps or more in the cable on the consulates", async () => {
    assert.ok((await passages("document_id = '118201' and kind = 'gap'")) >= 3);
  });

  it("has three unread gaps in the instruction of 1963", async () => {
    assert.equal(
      await passages("document_id = '115326' and kind = 'gap' and contains(quote, '□□')"),
      3,
    );
  });

  it("aligns the body of the cable on the consulates", async () => {
    const rows = await query(
      `select b.quote as en from passages a join passages b
         on a.document_id = b.document_id and b.language = 'en' and b.position = a.counterpart
       where a.document_id = '118201' and a.language = 'zh' and contains(a.quote, '6月26日电悉')`,
    );
    assert.equal(rows.length, 1);
    assert.match(String(rows[0]?.["en"]), /^Your cable dated 26 June has been received/);
  });
});

describe("the findings of the five cables", () => {
  it("say that the catalogue's date of the cable on the consulates is contradicted", async () => {
    const rows = await query("select message from findings where document_id = '118201'");
    assert.ok(rows.some((row) => /1964/.test(String(row["message"]))));
  });
});
