/**
 * The papers of one affair (test/fixtures/affair, our own words), which those who answer them call by other
 * names: an aide-mémoire, an oral statement, a telegram between, a statement as delivered, a report on the reply.
 */
import assert from "node:assert/strict";
import { before, describe, it } from "node:test";
import { join } from "node:path";
import { root } from "../checkout.js";
import { type Answer, openTables } from "../query.js";
import { tablesOf } from "./tables.js";

let ask: (sql: string) => Promise<Answer>;

/** Rows as lines, `-` for what is empty. */
async function lines(sql: string): Promise<string[]> {
  return (await ask(sql)).map((row) =>
    Object.values(row)
      .map((value) => value ?? "-")
      .join(" | "),
  );
}

describe("the papers of one affair", () => {
  before(async () => {
    ask = await openTables(await tablesOf(join(root, "test", "fixtures", "affair")));
  });

  it("names who wrote, received and bore each, and takes no label for anybody", async () => {
    assert.deepEqual(
      await lines(
        "select document_id, role, name from correspondents order by document_id, role, name",
      ),
      [
        "920001 | from | Deputy Director Wu Jian",
        "920001 | to | Soviet Chargé d'affaires",
        "920002 | from | Soviet Chargé d'affaires",
        "920002 | to | Deputy Director Wu Jian",
        "920003 | from | Ministry of Foreign Affairs",
        "920003 | from | Ministry of Foreign Affairs of the People's Republic of China",
        "920003 | to | Urumqi",
        "920003 | to | Xinjiang Foreign Affairs Office",
        "920004 | bearer | I. P. Orlov",
        "920004 | from | Soviet Government",
        "920004 | to | Deputy Minister Han Zhi",
        "920005 | to | Premier Zhou [Enlai]",
      ],
    );
  });

  it("dates a paper by the day on which it was handed over, not by the catalogue", async () => {
    assert.deepEqual(
      await lines(
        "select id, cast(date as varchar), cast(archive_date as varchar) from documents order by id",
      ),
      [
        "920001 | 1960-09-03 | 1960-09-03",
        "920002 | 1960-09-09 | 1960-09-09",
        "920003 | 1960-09-15 | 1960-09-15",
        "920004 | 1960-09-30 | 1960-10-01",
        "920005 | 1960-10-06 | 1960-10-06",
      ],
    );
  });

  it("ties each to the paper that it answers, whatever it calls it; what is missing is one lead", async () => {
    assert.deepEqual(
      await lines(
        "select c.document_id, c.kind, cast(c.date as varchar), n.document_id from citations c join cited_documents n on n.id = c.target_id order by c.document_id, c.date, c.start",
      ),
      [
        "920003 | note | 1960-09-09 | 920002",
        "920003 | statement | 1960-09-09 | 920002",
        "920003 | memorandum | 1960-09-14 | -",
        "920004 | note | 1960-09-03 | 920001",
        "920004 | note | 1960-09-09 | 920002",
        "920004 | memorandum | 1960-09-14 | -",
        "920005 | note | 1960-09-30 | 920004",
        "920005 | note | 1960-09-30 | 920004",
      ],
    );
    assert.deepEqual(
      await lines("select count(*) from cited_documents where document_id is null"),
      ["1"],
    );
  });
});
