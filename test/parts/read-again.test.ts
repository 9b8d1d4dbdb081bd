import assert from "node:assert/strict";
import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, it } from "node:test";
import { makePart, tiesOf } from "../../loaders/parts/part.js";
import { datedAgain, readAgain } from "../../loaders/parts/read-again.js";
import { readReviews } from "../../loaders/review/read.js";
import { temporaryFolder } from "../checkout.js";
import { ownKnowledge } from "../own-knowledge.js";

describe("datedAgain(cables, parts, knowledge)", () => {
  it("reads those documents whose dates people judged, and no others", async () => {
    const folder = join(temporaryFolder(), "cables");
    mkdirSync(folder);
    const knowledge = await ownKnowledge();
    const parts = [4, 5].map((day) => {
      writeFileSync(join(folder, `${day}.txt`), `Note\n\nMay ${day}, 1962\n\nNothing happened.\n`);
      return tiesOf(makePart(folder, `${day}.txt`, knowledge));
    });
    const ids = parts.map(({ entries }) => entries[0]?.id ?? "");
    const csv = (text: string) => ({ path: "r.csv", bytes: new TextEncoder().encode(text) });
    const judged = (subject: "documents" | "dates", text: string) =>
      datedAgain(folder, parts, { reviews: readReviews(csv(text), subject) }).map(({ id }) => id);
    const dates = `document_id,language,quote,verdict\n${ids[1]},en,"May 5, 1962",rejected\n`;
    assert.deepEqual(judged("dates", dates), [ids[1]]);
    const title = `document_id,verdict,title,date\n${ids[0]},corrected,A note,\n`;
    assert.deepEqual(judged("documents", title), []);
    const [again] = readAgain(folder, parts[0]?.entries ?? []);
    assert.equal(again?.document.texts[0]?.text.includes("Nothing happened."), true);
  });
});
