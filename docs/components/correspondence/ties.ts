/** Who writes to whom, as the page's query counts it. Pure. */

/** A row of the query: of two ends, or of one end with all that it sent (no recipient) or got (no sender). */
export interface TieRow {
  /** Keys of both ends: entities.id, or the name as written in quotation marks. */
  sender: string | null;
  recipient: string | null;
  sender_name: string | null;
  recipient_name: string | null;
  /** Documents in which the recipient is an addressee. */
  addressed: number;
  /** The same with those of which it was sent a copy. */
  documents: number;
  /** Which they are (documents.id); of two ends alone. */
  addressed_in: readonly string[] | null;
  copied_in: readonly string[] | null;
}

/** All that one correspondent wrote to another. */
export interface Link {
  /** Keys of both ends. */
  from: string;
  to: string;
  /** Documents that it was written to (documents.id), and those of which it was only sent a copy. */
  addressed: readonly string[];
  copied: readonly string[];
}

export interface Correspondence {
  /** The query's rows. */
  rows: readonly TieRow[];
  /** The busiest first; with copies where a reader counts them. */
  links: readonly Link[];
  /** Keys of senders and recipients, the busiest first. */
  senders: readonly string[];
  recipients: readonly string[];
  /** The name of a party; the key itself where the rows lack it. */
  nameOf: (key: string) => string;
}

/** The rows as the pictures take them: those who were sent a copy count as recipients only with `copies`. */
export function correspondenceOf(
  rows: readonly TieRow[],
  { recipients }: { recipients: string },
): Correspondence {
  const copies = recipients === "copies";
  const counted = (row: TieRow) => (copies ? row.documents : row.addressed);
  const kept = rows
    .filter((row) => counted(row) > 0)
    .sort((a, b) => counted(b) - counted(a) || (keyOf(a) < keyOf(b) ? -1 : 1));
  const names = new Map(
    rows.flatMap(({ sender, recipient, sender_name, recipient_name }) => [
      [sender, sender_name] as const,
      [recipient, recipient_name] as const,
    ]),
  );
  return {
    rows,
    links: kept.flatMap(({ sender, recipient, addressed_in, copied_in }): Link[] =>
      sender === null || recipient === null
        ? []
        : [
            {
              ...{ from: sender, to: recipient, addressed: addressed_in ?? [] },
              copied: copies ? (copied_in ?? []) : [],
            },
          ],
    ),
    senders: kept.flatMap((row) => (row.recipient === null && row.sender ? [row.sender] : [])),
    recipients: kept.flatMap((row) =>
      row.sender === null && row.recipient ? [row.recipient] : [],
    ),
    nameOf: (key) => names.get(key) ?? key,
  };
}

const keyOf = ({ sender, recipient }: TieRow) => (sender ?? "") + (recipient ?? "");

/** Documents of a link. */
export function documentsOf({ addressed, copied }: Link): string[] {
  return [...addressed, ...copied];
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
