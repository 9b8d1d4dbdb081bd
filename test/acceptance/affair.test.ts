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

before(async () => {
  ask = await openTables(await tablesOf(join(root, "test", "fixtures", "affair")));
});

describe("the papers of one affair", () => {
  it("names who wrote, received and bore each, and takes no label for anybody", async () => {
    assert.deepEqual(
      await lines(
        "select document_id, role, name from correspondents where document_id like '92%' order by document_id, role, name",
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
        "select id, cast(date as varchar), cast(archive_date as varchar) from documents where id like '92%' order by id",
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
        "select c.document_id, c.kind, cast(c.date as varchar), n.document_id from citations c join cited_documents n on n.id = c.target_id where c.document_id like '92%' order by c.document_id, c.date, c.start",
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
      await lines(
        "select count(distinct n.id) from cited_documents n join citations c on c.target_id = n.id where n.document_id is null and c.document_id like '92%'",
      ),
      ["1"],
    );
  });
});

describe("the notes of another affair, in the same folder", () => {
  it("names who presents compliments to whom, and who bears an oral statement", async () => {
    assert.deepEqual(
      await lines(
        "select source, role, name from correspondents join documents on documents.id = document_id where source in ('notes-1.txt', 'notes-2.txt', 'notes-4.txt') order by source, role, name",
      ),
      [
        "notes-1.txt | from | AUSTRIAN LEGATION IN HUNGARY",
        "notes-1.txt | to | Hungarian Ministry of Foreign Affairs",
        "notes-2.txt | from | MINISTRY OF FOREIGN AFFAIRS OF THE HUNGARIAN PEOPLE'S REPUBLIC",
        "notes-2.txt | to | Austrian Legation",
        "notes-4.txt | bearer | Janos Berta",
        "notes-4.txt | from | Hungarian Government",
        "notes-4.txt | to | Secretary General of the Foreign Ministry",
      ],
    );
  });

  it("ties notes by number, by day and by side, and none to the other affair", async () => {
    assert.deepEqual(
      await lines(
        "select d.source, c.quote, o.source from citations c join documents d on d.id = c.document_id join cited_documents n on n.id = c.target_id left join documents o on o.id = n.document_id where d.source like 'notes%' and (o.id is not null or c.number is not null) order by d.source, c.start",
      ),
      [
        "notes-2.txt | Legation's note No. 1204/56 of 8 November | notes-1.txt",
        "notes-3.txt | our note verbale of 8 November | notes-1.txt",
        "notes-3.txt | my telegram No. 79 of 9 November | -",
        "notes-4.txt | our note of 14 November | notes-2.txt",
        "notes-5.txt | Declaration of 20 November | notes-4.txt",
      ],
    );
  });

  it("sets two counts of one way against each other, each by who says so", async () => {
    assert.deepEqual(
      await lines(
        "select d.source, f.quote, asserted_by from findings f join documents d on d.id = f.document_id join claims c using (document_id, language, start, stop) where f.kind = 'conflict' order by d.source",
      ),
      [
        "notes-1.txt | about 10,000 persons | government-of-austria",
        "notes-2.txt | at most 4,000 persons | government-of-hungary",
      ],
    );
  });
});
