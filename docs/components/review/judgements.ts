/** What a reviewer has judged, kept in this browser until it is saved: pure, but for the store that is given. */

/** Cells of a row of `data/review/<subject>.csv`, by column. */
export type Cells = Readonly<Record<string, string>>;

export interface Judgement {
  subject: string;
  cells: Cells;
}

type Store = Pick<Storage, "getItem" | "setItem">;

/** The judgements that a browser keeps under a key. What is not ours, or cannot be read, counts as nothing. */
export function keptJudgements(key: string, store: Store = localStorage): Judgement[] {
  try {
    const kept: unknown = JSON.parse(store.getItem(key) ?? "[]");
    return Array.isArray(kept) ? kept.filter(isJudgement) : [];
  } catch {
    return [];
  }
}

/** Keeps them; false where the browser keeps nothing. */
export function keepJudgements(
  key: string,
  judgements: readonly Judgement[],
  store: Store = localStorage,
): boolean {
  try {
    store.setItem(key, JSON.stringify(judgements));
    return true;
  } catch {
    return false;
  }
}

function isJudgement(value: unknown): value is Judgement {
  if (typeof value !== "object" || value === null) return false;
  const { subject, cells } = value as Record<string, unknown>;
  return typeof subject === "string" && typeof cells === "object" && cells !== null;
}

/** What tells the row that a judgement is about from all others. */
export function rowKey({ subject, cells }: Judgement): string {
  const { document_id, language, quote, occurrence, row } = cells;
  return [subject, document_id, language, quote, occurrence || "1", row || "1"]
    .map((part) => part ?? "")
    .join("\u0000");
}

/** Row and reviewer: of one reviewer, a row has one judgement, but for rows that are added. */
function key(judgement: Judgement): string {
  const { verdict, reviewer = "" } = judgement.cells;
  const added = verdict === "added" ? JSON.stringify(filled(judgement.cells)) : "";
  return [rowKey(judgement), reviewer, added].join("\u0000");
}

/** What stands in cells, however many empty ones a file has beside them. */
function filled(cells: Cells): [string, string][] {
  return Object.entries(cells)
    .filter(([name, cell]) => cell !== "" && name !== "occurrence" && name !== "row")
    .sort(([one], [other]) => (one < other ? -1 : 1));
}

/** With a judgement that takes the place of the reviewer's own earlier one. */
export function withJudgement(all: readonly Judgement[], one: Judgement): Judgement[] {
  return [...all.filter((other) => key(other) !== key(one)), one];
}

/** Without a judgement that its reviewer takes back. */
export function withoutJudgement(all: readonly Judgement[], one: Judgement): Judgement[] {
  return all.filter((other) => key(other) !== key(one));
}

/** With those of a file that are not there yet; none that is there is overwritten. */
export function mergedJudgements(
  all: readonly Judgement[],
  others: readonly Judgement[],
): { judgements: Judgement[]; added: number; kept: number } {
  const seen = new Set(all.map(key));
  const fresh = others.filter((other) => !seen.has(key(other)) && seen.add(key(other)));
  return {
    judgements: [...all, ...fresh],
    added: fresh.length,
    kept: others.length - fresh.length,
  };
}

/** The subject that a file's name tells: `dates (2).csv` is of dates. */
export function subjectOf(file: string, subjects: readonly string[]): string | null {
  const word = /^[a-z]+/.exec(file.toLowerCase())?.[0];
  return subjects.find((subject) => subject === word) ?? null;
}

/** Rows of a parsed file (head first) as judgements. Throws where it is no review file. */
export function judgementsIn(subject: string, lines: readonly (readonly string[])[]): Judgement[] {
  const [head = [], ...rows] = lines.filter((line) => line.length > 1 || line[0] !== "");
  if (!head.includes("document_id") || !head.includes("verdict"))
    throw new Error("no review file: it has no columns document_id and verdict");
  return rows.map((row) => ({
    subject,
    cells: Object.fromEntries(
      head.map((name, at) => [name.trim(), (row[at] ?? "").replace(/^'(?=[=+\-@])/, "")]),
    ),
  }));
}

/** Which time a text has a quote at a place, from 1; offsets in UTF-16 units; occurrences may overlap. */
export function occurrenceAt(text: string, quote: string, at: number): number {
  let count = 0;
  for (let found = -1; found < at; count++) {
    found = text.indexOf(quote, found + 1);
    if (found < 0 || found > at) break;
  }
  return Math.max(1, count);
}
