import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { describe, it } from "node:test";
import { DuckDBInstance } from "@duckdb/node-api";
import { ddl } from "../../../loaders/dictionary.js";
import { sqlCells } from "../../../loaders/site/sql-cells.js";

const page = readFileSync("docs/quality.md", "utf8");
const statement = sqlCells(page, "docs/quality.md").find(({ text }) => text.includes("kappa"));

/** Cohen's table of two who judge 50 rows: yes and yes, yes and no, no and yes, no and no. */
const CASES = [
  [20, "confirmed", "confirmed"],
  [5, "confirmed", "rejected"],
  [10, "rejected", "confirmed"],
  [15, "rejected", "rejected"],
] as const;

async function agreementOf(cases: readonly (readonly [number, string, string])[]) {
  const connection = await (await DuckDBInstance.create()).connect();
  await connection.run(ddl("reviews"));
  let line = 2;
  const add = (start: number, verdict: string, reviewer: string) =>
    connection.run(
      `insert into reviews (subject, line, document_id, language, start, stop, quote, verdict, holds, reviewer)
       values ('dates', ${String(line++)}, 'a', 'en', ${String(start)}, ${String(start + 1)}, 'x', '${verdict}', true, '${reviewer}')`,
    );
  for (const [count, one, other] of cases)
    for (let row = 0; row < count; row++) {
      const start = line;
      await add(start, one, "A");
      await add(start, other, "B");
    }
  const answer = await connection.runAndReadAll(statement?.text ?? "");
  return answer.getRowObjectsJson();
}

describe("the agreement of reviewers on the page Quality", () => {
  it("is Cohen's κ", async () => {
    assert.deepEqual(await agreementOf(CASES), [
      { reviewer: "A", and: "B", rows: "50", agreed: 0.7, kappa: 0.4 },
    ]);
  });

  it("is none where both always say the same one thing, and nobody where one judged alone", async () => {
    const [row] = await agreementOf([[3, "confirmed", "confirmed"]]);
    assert.deepEqual([row?.["agreed"], row?.["kappa"]], [1, null]);
    assert.deepEqual(await agreementOf([]), []);
  });
});
