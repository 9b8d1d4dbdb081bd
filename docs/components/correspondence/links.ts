/** Who writes to whom, and who was sent a copy: correspondents joined document by document. Pure. */
import { rollup } from "npm:d3";
import { type Correspondent, partiesOf } from "./parties.js";

export type { Correspondent } from "./parties.js";

/** One document from one correspondent to another, with the words that name each. */
export interface Letter {
  document_id: string;
  from: Correspondent;
  to: Correspondent;
}

/** All that one correspondent wrote to another. */
export interface Link {
  /** Keys of both ends, as `partiesOf` gives them. */
  from: string;
  to: string;
  letters: readonly Letter[];
}

/**
 * The links, the busiest first. A correspondent that a document names in two languages counts once, by
 * the first of its rows. With `copies`, those who were sent a copy count as recipients too.
 */
export function linksOf(rows: readonly Correspondent[], { copies = false } = {}): Link[] {
  const links = new Map<string, { from: string; to: string; letters: Letter[] }>();
  for (const [document_id, own] of byDocument(rows)) {
    const keys = partiesOf(own);
    const senders = parties(own, keys, ["from"]);
    const recipients = parties(own, keys, copies ? ["to", "cc"] : ["to"]);
    for (const [from, sender] of senders)
      for (const [to, recipient] of recipients) {
        const key = JSON.stringify([from, to]);
        const letter = { document_id, from: sender, to: recipient };
        const link = links.get(key);
        if (link) link.letters.push(letter);
        else links.set(key, { from, to, letters: [letter] });
      }
  }
  const order = (a: Link, b: Link) => (a.from + a.to < b.from + b.to ? -1 : 1);
  return [...links.values()].sort((a, b) => b.letters.length - a.letters.length || order(a, b));
}

function byDocument(rows: readonly Correspondent[]): Map<string, Correspondent[]> {
  const groups = new Map<string, Correspondent[]>();
  for (const row of rows) {
    const own = groups.get(row.document_id);
    if (own) own.push(row);
    else groups.set(row.document_id, [row]);
  }
  return groups;
}

/** The parties of some roles, each by its first row; who is written to is not only sent a copy. */
function parties(
  rows: readonly Correspondent[],
  keys: ReadonlyMap<Correspondent, string>,
  roles: readonly string[],
): Map<string, Correspondent> {
  const found = new Map<string, Correspondent>();
  for (const role of roles)
    for (const row of rows)
      if (row.role === role && !found.has(keys.get(row)!)) found.set(keys.get(row)!, row);
  return found;
}

/** The ends of links by how many documents they have, the busiest first. */
export function busiestParties(links: readonly Link[], end: "from" | "to", most: number): string[] {
  const documents = new Map<string, Set<string>>();
  for (const link of links) {
    const own = documents.get(link[end]) ?? new Set();
    for (const { document_id } of link.letters) own.add(document_id);
    documents.set(link[end], own);
  }
  return [...documents]
    .sort(([a, p], [b, q]) => q.size - p.size || (a < b ? -1 : 1))
    .slice(0, most)
    .map(([key]) => key);
}

/** One entry of a distribution list. */
export interface Copy {
  row: Correspondent;
  /** Copies that it gets; one where the list does not say. */
  copies: number;
  /** Whether the list says the number. */
  said: boolean;
}

/**
 * The distribution list of a document, those with the most copies first, then in the list's order. Of one
 * that is here in several languages, the longest: each copy counts once.
 */
export function distributionOf(rows: readonly Correspondent[], document: string): Copy[] {
  const own = rows.filter(({ role, document_id }) => role === "cc" && document_id === document);
  const lengths = rollup(
    own,
    (list) => list.length,
    ({ language }) => language,
  );
  const [longest] = [...lengths].sort(([a, p], [b, q]) => q - p || (a < b ? -1 : 1));
  return own
    .filter(({ language }) => language === longest?.[0])
    .map((row) => ({ row, copies: row.copies ?? 1, said: row.copies !== null }))
    .sort((a, b) => b.copies - a.copies || a.row.start - b.row.start);
}

/** Documents that have a distribution list, the longest first. */
export function distributed(rows: readonly Correspondent[]): string[] {
  const counts = new Map<string, number>();
  for (const { role, document_id } of rows)
    if (role === "cc") counts.set(document_id, (counts.get(document_id) ?? 0) + 1);
  return [...counts].sort(([a, p], [b, q]) => q - p || (a < b ? -1 : 1)).map(([id]) => id);
}

/** What the copies of a list add up to, beside the number that the document gives. */
export function totalText(list: readonly Copy[], printed: number | null): string {
  const total = list.reduce((sum, { copies }) => sum + copies, 0);
  const unsaid = list.filter(({ said }) => !said).length;
  const counted = `${list.length} entries, ${total} copies; ${unsaid} of them give no number and count as one`;
  if (printed === null) return `${counted}. The document does not say how many were printed.`;
  const verdict =
    total === printed
      ? "the same number"
      : `not the same: ${Math.abs(total - printed)} ${total < printed ? "are unaccounted for" : "too many"}`;
  return `${counted}. The document says ${printed} were printed: ${verdict}.`;
}
