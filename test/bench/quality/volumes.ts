/**
 * How well heads are read without mark-up: dates, senders, addressees, numbers and where a document ends,
 * against what the volumes' editors encoded. A document whose mark-up is silent on a part, or whose
 * rendering does not print it, does not count for it.
 */
import { readdirSync, readFileSync, statSync } from "node:fs";
import { join } from "node:path";
import type { Authority } from "../../../loaders/authority/authority.js";
import type { Document } from "../../../loaders/document.js";
import { correspondentsOf } from "../../../loaders/extract/correspondents/correspondents.js";
import { describe } from "../../../loaders/extract/documents/documents.js";
import { numberKey } from "../../../loaders/language/citations/numbers.js";
import { readFile } from "../../../loaders/read/index.js";
import type { Gold } from "./gold.js";
import type { Rendering } from "./options.js";

/** Parts that are judged, in the order in which they are shown. */
export const parts = ["cut", "date", "undated", "from", "to", "number"] as const;
export type Part = (typeof parts)[number];

/** How many of those judged are right. */
export interface Score {
  right: number;
  n: number;
}

/** What was read otherwise than the mark-up has it. */
export interface Miss {
  part: Part;
  id: string;
  want: string;
  got: string;
}

export interface Scores {
  scores: Record<Part, Score>;
  misses: Miss[];
}

/** Scores the rendering in a folder against the records of its volumes. */
export function scoreRendering(
  mode: Rendering,
  folder: string,
  gold: readonly Gold[],
  authority: Authority,
): Scores {
  const judged = new Judgement();
  const documents = documentsIn(mode, folder, gold, judged);
  for (const record of gold) {
    const document = documents.get(record.id);
    if (document) judgeHead(judged, mode, record, document, authority);
  }
  return judged;
}

class Judgement implements Scores {
  readonly misses: Miss[] = [];
  readonly scores = Object.fromEntries(
    parts.map((part) => [part, { right: 0, n: 0 }]),
  ) as unknown as Record<Part, Score>;

  judge(part: Part, id: string, right: boolean, want: string, got: string): void {
    this.scores[part].n += 1;
    if (right) this.scores[part].right += 1;
    else this.misses.push({ part, id, want, got });
  }
}

/** The documents by the records' ids; of volumes in one file, those that were cut where they begin. */
function documentsIn(
  mode: Rendering,
  folder: string,
  gold: readonly Gold[],
  judged: Judgement,
): Map<string, Document> {
  if (mode === "volume") return cutDocuments(folder, gold, judged);
  return new Map(
    gold.map((record) => {
      const path = join(record.vol, `${record.doc}.txt`);
      return [record.id, readAt(folder, path)[0]!];
    }),
  );
}

function readAt(folder: string, path: string): Document[] {
  return readFile({ path, bytes: new Uint8Array(readFileSync(join(folder, path))) });
}

function cutDocuments(
  folder: string,
  gold: readonly Gold[],
  judged: Judgement,
): Map<string, Document> {
  const found = new Map<string, Document>();
  for (const path of readdirSync(folder).filter((name) => statSync(join(folder, name)).isFile())) {
    const own = gold.filter(({ vol }) => `${vol}.txt` === path);
    const documents = readAt(folder, path);
    own.forEach((record, index) => {
      const document = documents[index];
      const head = keyOf(`${record.n === null ? "" : `${record.n}. `}${record.head}`).slice(0, 60);
      const begins = document !== undefined && keyOf(document.texts[0]!.text).startsWith(head);
      judged.judge("cut", record.id, begins, head, document?.texts[0]?.text.slice(0, 60) ?? "");
      if (begins) found.set(record.id, document);
    });
    for (const extra of documents.slice(own.length))
      judged.judge("cut", path, false, "", extra.texts[0]!.text.slice(0, 60));
  }
  return found;
}

function judgeHead(
  judged: Judgement,
  mode: Rendering,
  record: Gold,
  document: Document,
  authority: Authority,
): void {
  const { id } = record;
  const { date, date_end, number } = describe(document);
  const day = record.date?.when?.slice(0, 10) ?? "";
  const printed = record.date?.where === "dateline" || mode !== "cable";
  if (day.length === 10 && !record.undated && printed) {
    const end = record.date?.to?.slice(0, 10) ?? day;
    const right = date === day && [null, day, end].includes(date_end);
    judged.judge("date", id, right, day, `${date}/${date_end}`);
  }
  if (record.undated) judged.judge("undated", id, date === null, "undated", String(date));
  if (record.tel_no_heur && (mode !== "cable" || record.tel_no_heur.where === "body")) {
    const want = numberKey(record.tel_no_heur.num);
    judged.judge("number", id, keyOf(number ?? "").includes(keyOf(want)), want, String(number));
  }
  if (mode === "cable") return;
  const rows = correspondentsOf(document, id, authority);
  for (const role of ["from", "to"] as const) {
    if (record[role].length === 0) continue;
    const names = rows.filter((row) => answers(row.role, role)).map(({ name }) => name);
    const want = record[role].map(({ text }) => text);
    judged.judge(role, id, isNamed(want, names, record.head), want.join(" | "), names.join(" | "));
  }
}

/** Editors mark who wrote a record down, and who took part in it, as senders and addressees too. */
function answers(role: string, marked: "from" | "to"): boolean {
  return role === marked || role === "participant" || (role === "drafter" && marked === "from");
}

/** Each marked name (but for its article) stands in one that was found, and what was found stands in the heading as it is: nothing is glued on. */
function isNamed(want: readonly string[], names: readonly string[], head: string): boolean {
  const found = names.map(keyOf);
  const heading = keyOf(head);
  return want
    .map((name) => keyOf(name).replace(/^the /, ""))
    .every((name) => found.some((other) => other.includes(name) && heading.includes(other)));
}

/** Letters and digits alone, so that marks and blanks do not count. */
function keyOf(words: string): string {
  return words
    .normalize("NFKD")
    .replace(/\p{M}|\[\d{1,3}\]/gu, "")
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, " ")
    .trim();
}
