/** The reviewer: judgements as files, a build, and the tables follow, with what was extracted beside them. */
import assert from "node:assert/strict";
import { appendFileSync, mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { before, describe, it } from "node:test";
import { readRows } from "../../loaders/parquet.js";
import { copyCheckout, runScript } from "../checkout.js";

const HEAD = "document_id,language,quote,occurrence,verdict";

/** What a reviewer of the five cables writes; a place that no authority file has yet. */
const FILES: Readonly<Record<string, string>> = {
  "claims.csv": `${HEAD},from_place,to_place,reviewer
118207,en,mass exodus of residents,1,corrected,soviet-union,qaraqorum-test,A
`,
  "dates.csv": `${HEAD},reviewer,note
118201,en,26 June,1,rejected,A,not a day of this year
118201,en,26 June,1,confirmed,B,
118201,en,no such words,1,rejected,A,
`,
  "citations.csv": `${HEAD},target_id,reviewer
118201,en,Your cable dated 26 June,1,corrected,118207,A
`,
  "documents.csv": `${HEAD},title,edtf,reviewer
118207,,,,corrected,A statement of the test,1962-08~,A
118201,,,,confirmed,,,A
`,
  "correspondents.csv": `${HEAD},role,name,reviewer
118201,zh,韓念龙,1,rejected,,,A
118201,en,Soviet side,1,added,cc,The Soviet side,A
`,
  "mentions.csv": `${HEAD},entity_id,type,reviewer
118201,en,Soviet side,1,corrected,government-of-china,,A
118201,en,received,1,added,,place,A
`,
  "alignments.csv": `${HEAD},counterpart,reviewer
118201,en,Ministry of Public Security,1,rejected,,A
118201,en,Ministry of Foreign Affairs,1,confirmed,,A
`,
};
const PLACE =
  "qaraqorum-test,Qaraqorum of the Test,,,47.2,102.8,,Made up for the test of the reviewer\n";

describe("the reviewer of the five cables", () => {
  const copy = copyCheckout();
  const out = join(copy, "tables");
  let stderr = "";

  before(async () => {
    const folder = join(copy, "data", "review");
    mkdirSync(folder, { recursive: true });
    for (const [name, text] of Object.entries(FILES)) writeFileSync(join(folder, name), text);
    appendFileSync(join(copy, "data", "authority", "places.csv"), PLACE);
    const words = ["--cables", join(copy, "data", "cables"), "--out", out];
    const done = await runScript(copy, "loaders/tables.ts", words);
    stderr = done.stderr;
    assert.equal(done.status, 0, stderr);
  });

  it("turns a direction, which the statement follows, and keeps what was extracted", async () => {
    const claims = await readRows(out, "claims");
    const claim = claims.find(({ id }) => id === "118207-en-558");
    assert.deepEqual(
      [claim?.from_place, claim?.to_place, claim?.to_basis, claim?.review],
      ["soviet-union", "qaraqorum-test", "said", "corrected"],
    );
    const reviews = (await readRows(out, "reviews")).filter(
      ({ row_id }) => row_id === "118207-en-558",
    );
    assert.deepEqual(
      reviews.map(({ attribute, extracted, corrected }) => [attribute, extracted, corrected]),
      [
        ["from_place", "xinjiang", "soviet-union"],
        ["to_place", "soviet-union", "qaraqorum-test"],
      ],
    );
    const assertions = await readRows(out, "assertions");
    const own = assertions.find(({ id }) => id === claim?.assertion_id);
    assert.deepEqual(
      [own?.id, own?.from_place, own?.to_place, own?.wordings],
      ["118207-en-558", "soviet-union", "qaraqorum-test", 2],
    );
  });

  it("follows the last of two reviewers of a date, and keeps both", async () => {
    const dates = await readRows(out, "dates");
    assert.equal(
      dates.filter((row) => row.document_id === "118201" && row.quote === "26 June").length,
      2,
    );
    const reviews = (await readRows(out, "reviews")).filter(
      ({ subject, follows }) => subject === "dates" && follows === null,
    );
    assert.deepEqual(
      new Set(reviews.map((row) => [row.reviewer, row.verdict, row.holds].join(" "))),
      new Set(["A rejected false", "B confirmed true"]),
    );
  });

  it("resolves a citation, and the network has the document", async () => {
    const citations = await readRows(out, "citations");
    const own = citations.find(({ id }) => id === "118201-en-297-321");
    assert.equal(own?.target_id, "118207");
    const cited = await readRows(out, "cited_documents");
    assert.equal(cited.find(({ id }) => id === "118207")?.document_id, "118207");
  });

  it("takes judgements of documents, correspondents, mentions and alignments", async () => {
    const documents = await readRows(out, "documents");
    const own = documents.find(({ id }) => id === "118207");
    assert.deepEqual(
      [own?.title, own?.date, own?.date_end, own?.edtf],
      ["A statement of the test", "1962-08-01", "1962-08-31", "1962-08~"],
    );
    const inCable = <R extends { document_id: string }>(rows: readonly R[]) =>
      rows.filter(({ document_id }) => document_id === "118201");
    const correspondents = inCable(await readRows(out, "correspondents"));
    assert.ok(!correspondents.some(({ quote }) => quote === "韓念龙"));
    const added = correspondents.find(({ quote }) => quote === "Soviet side");
    assert.deepEqual([added?.role, added?.name], ["cc", "The Soviet side"]);
    const mentions = inCable(await readRows(out, "mentions"));
    const about = (words: string) => mentions.find(({ quote }) => quote === words);
    assert.equal(about("Soviet side")?.entity_id, "government-of-china");
    assert.deepEqual([about("received")?.type, about("received")?.entity_id], ["place", null]);
    const passages = inCable(await readRows(out, "passages"));
    const named = (words: string) => passages.find(({ quote }) => quote === words);
    const [parted, kept] = ["Ministry of Public Security", "Ministry of Foreign Affairs"].map(
      named,
    );
    assert.equal(parted?.counterpart, null);
    assert.ok(
      !passages.some((row) => row.language === "zh" && row.counterpart === parted.position),
    );
    const other = passages.find(
      (row) => row.language === "zh" && row.position === kept?.counterpart,
    );
    assert.equal(other?.counterpart, kept?.position);
    const reviews = await readRows(out, "reviews");
    const subjects = new Set(reviews.map(({ subject }) => subject));
    assert.deepEqual([...subjects].sort(), [
      ...["alignments", "citations", "claims", "correspondents", "dates", "documents", "mentions"],
    ]);
  });

  it("says which review has lost its row, and which is nearest, on the console and as a finding", async () => {
    const line = /data\/review\/dates\.csv:4: no such words in the text: 118201, “no such words”; /;
    assert.match(stderr, line);
    const findings = await readRows(out, "findings");
    const own = findings.filter(({ kind }) => kind === "review_without_row");
    assert.ok(own.some(({ message }) => message.includes("dates.csv, line 4")));
  });

  it("stops at a place that nobody knows, with file and line", async () => {
    const path = join(copy, "data", "review", "claims.csv");
    writeFileSync(
      path,
      `${HEAD},from_place\n118207,en,mass exodus of residents,1,corrected,xinjiangg\n`,
    );
    const words = ["--cables", join(copy, "data", "cables"), "--out", out];
    const { status, stderr: said } = await runScript(copy, "loaders/tables.ts", words);
    assert.equal(status, 1);
    assert.match(
      said,
      /data\/review\/claims\.csv:2: from_place is an id that no authority file has: xinjiangg/,
    );
  });
});
