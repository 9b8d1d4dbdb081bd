import assert from "node:assert/strict";
import { join } from "node:path";
import { extract, readCables } from "../../loaders/tables.js";
import { root } from "../checkout.js";
import { ownKnowledge } from "../own-knowledge.js";

/** What is read of the head of a paper. */
export interface Head {
  date: string | null;
  kind: string;
  number: string | null;
  /** `role name`, in the order of the text. */
  parties: string[];
}

/** Reads a folder of fixtures; the head of each file by its name without `.txt`. */
export async function headsOf(folder: string): Promise<(file: string) => Head> {
  const knowledge = await ownKnowledge();
  const cables = await readCables(join(root, "test", "fixtures", folder));
  const tables = extract(cables, knowledge);
  return (file) => {
    const document = tables.documents.find(({ source }) => source === `${file}.txt`);
    assert.ok(document, file);
    const { id, date, kind, number } = document;
    const parties = tables.correspondents
      .filter((row) => row.document_id === id)
      .sort((a, b) => a.language.localeCompare(b.language) || a.start - b.start)
      .map(({ role, name }) => `${role} ${name}`);
    return { date, kind, number, parties };
  };
}
