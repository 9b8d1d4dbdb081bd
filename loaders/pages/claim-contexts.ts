/** The words around each claim, so that a page can show it in its sentence without all of the texts. */
import { readRows } from "../parquet.js";
import type { Row } from "../schema.js";

/** What stands before and after a claim's words in its passage; by claims.id. */
export type ClaimContexts = Record<string, [before: string, after: string]>;

/** Code points shown on either side; a word is not cut. */
const REACH = 140;

/** The contexts of all claims of a folder of tables. */
export async function claimContexts(tables: string): Promise<ClaimContexts> {
  const [claims, texts] = await Promise.all([
    readRows(tables, "claims"),
    readRows(tables, "texts"),
  ]);
  return contextsOf(claims, texts);
}

/** The contexts of claims within their texts; a claim whose text is not there has none. */
export function contextsOf(
  claims: readonly Row<"claims">[],
  texts: readonly Row<"texts">[],
): ClaimContexts {
  const keyOf = (row: { document_id: string; language: string }) =>
    JSON.stringify([row.document_id, row.language]);
  const wanted = new Set(claims.map(keyOf));
  const points = new Map(
    texts.filter((text) => wanted.has(keyOf(text))).map((text) => [keyOf(text), [...text.text]]),
  );
  return Object.fromEntries(
    claims.flatMap((claim) => {
      const text = points.get(keyOf(claim));
      return text ? [[claim.id, around(text, claim.start, claim.stop)] as const] : [];
    }),
  );
}

// Passages are parted by blank lines; what is beyond one is another passage.
function around(text: readonly string[], start: number, stop: number): [string, string] {
  const before = text.slice(Math.max(0, start - REACH), start).join("");
  const after = text.slice(stop, stop + REACH).join("");
  const opening = before.lastIndexOf("\n\n");
  const closing = after.indexOf("\n\n");
  return [
    opening >= 0 ? before.slice(opening + 2) : start > REACH ? cutStart(before) : before,
    closing >= 0 ? after.slice(0, closing) : stop + REACH < text.length ? cutEnd(after) : after,
  ];
}

// A word of an alphabet is not cut in two; Chinese has no blanks to look for.
const cutStart = (text: string) => `…${text.replace(/^[\p{Script=Latin}\p{N}]+/u, "")}`;
const cutEnd = (text: string) => `${text.replace(/[\p{Script=Latin}\p{N}]+$/u, "")}…`;
