/** Who writes to whom, as the page's queries count it. Pure. */

/** A party with how many documents it wrote, got or was sent. */
export interface PartyRow {
  /** Its key: entities.id, or the name as written in quotation marks. */
  party: string;
  name: string;
  documents: number;
  /** Parties that there are, listed here or not. */
  all_parties: number;
}

/** The two ends of letters, by key and name. */
interface Ends {
  sender: string;
  recipient: string;
  sender_name: string;
  recipient_name: string;
}

/** All that one party wrote to another. */
export interface TieRow extends Ends {
  /** Documents that it was written to (documents.id), and those of which it was only sent a copy, where these count. */
  addressed_in: readonly string[] | null;
  copied_in: readonly string[] | null;
}

/** The documents between two of the busiest senders and recipients. */
export interface PairRow extends Ends {
  /** Places among senders and among recipients by number of documents, from 1. */
  sender_rank: number;
  recipient_rank: number;
  /** Senders or recipients, whichever are more. */
  all_ends: number;
  documents: readonly string[];
}

/** The names of parties by key; the key itself for one that no row names. */
export function namesOf(rows: readonly (Ends | PartyRow)[]): (key: string) => string {
  const names = new Map(
    rows.flatMap((row) =>
      "party" in row
        ? [[row.party, row.name] as const]
        : [[row.sender, row.sender_name] as const, [row.recipient, row.recipient_name] as const],
    ),
  );
  return (key) => names.get(key) ?? key;
}

/** Keys of the ends that pairs have, the busiest first. */
export function endsOf(pairs: readonly PairRow[]): { senders: string[]; recipients: string[] } {
  const ranked = (end: "sender" | "recipient") => [
    ...new Set(
      pairs.toSorted((a, b) => a[`${end}_rank`] - b[`${end}_rank`]).map((row) => row[end]),
    ),
  ];
  return { senders: ranked("sender"), recipients: ranked("recipient") };
}

/** One entry of a distribution list, as the page's query gives it. */
export interface Copy {
  document_id: string;
  /** The document's title. */
  title: string;
  language: string;
  start: number;
  stop: number;
  quote: string;
  /** To whom. */
  name: string;
  /** Copies that it gets; one where the list does not say. */
  copies: number;
  /** Whether the list says the number. */
  said: boolean;
  /** How many copies the document says were printed; null where it does not say. */
  printed: number | null;
  /** What the list adds up to, and how many of its entries give no number. */
  total: number;
  unsaid: number;
}

/** What the copies of a list add up to, beside the number that the document gives. */
export function totalText(entries: number, { total, unsaid, printed }: Copy): string {
  const counted = `${entries} entries, ${total} copies; ${unsaid} of them give no number and count as one`;
  if (printed === null) return `${counted}. The document does not say how many were printed.`;
  const verdict =
    total === printed
      ? "the same number"
      : `not the same: ${Math.abs(total - printed)} ${total < printed ? "are unaccounted for" : "too many"}`;
  return `${counted}. The document says ${printed} were printed: ${verdict}.`;
}
