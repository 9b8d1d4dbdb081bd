/** What is cited and not in this corpus: the leads, each with who cites it and where it might be held. Pure. */
import type { Row } from "../../../loaders/schema.js";
import type { Atlas } from "../words/atlas.js";

type Citation = Row<"citations">;
type CitingDocument = Pick<Row<"documents">, "id" | "title" | "archive" | "reference">;

/** A document that is cited and not here. */
export interface Lead {
  id: string;
  label: string;
  kind: string;
  number: string | null;
  date: string | null;
  edtf: string | null;
  /** Names of who wrote and received it; null where no citation says. */
  author: string | null;
  recipient: string | null;
  /** Mentions of it, in both languages of a document where it has two. */
  mentions: readonly Citation[];
  /** Documents that cite it, by id. */
  citing: readonly string[];
  /** Where the documents that cite it are held: a guess, for answers are often filed with their letters. */
  perhaps: readonly string[];
}

export interface LeadRows {
  citations: readonly Citation[];
  cited: readonly Row<"cited_documents">[];
  documents: readonly CitingDocument[];
  atlas: Pick<Atlas, "nameOf">;
}

/** The leads that are cited, by date (the undated last), then by name. */
export function leadsOf({ citations, cited, documents, atlas }: LeadRows): Lead[] {
  const known = new Map(documents.map((document) => [document.id, document]));
  const mentions = new Map<string, Citation[]>();
  for (const citation of citations) {
    const own = mentions.get(citation.target_id ?? "");
    if (own) own.push(citation);
    else mentions.set(citation.target_id ?? "", [citation]);
  }
  return cited
    .filter(({ id, document_id }) => document_id === null && mentions.has(id))
    .map(({ id, label, kind, number, date, edtf, author_id, recipient_id }): Lead => {
      const own = mentions.get(id)!;
      const citing = [...new Set(own.map(({ document_id }) => document_id))];
      const author = atlas.nameOf(author_id);
      const held = citing.flatMap((document) => fondsOf(known.get(document)) ?? []);
      return {
        ...{ id, label, kind, number, date, edtf, author, citing },
        recipient: atlas.nameOf(recipient_id),
        mentions: own,
        perhaps: [...new Set(held)].sort(),
      };
    })
    .sort(inTime);
}

function inTime(a: Lead, b: Lead): number {
  const key = ({ date, label, id }: Lead) => `${date ?? "9999"} ${label} ${id}`;
  return key(a) < key(b) ? -1 : 1;
}

/**
 * The archive and the file or box of a document, without its pages or its number in the file; null where
 * nothing says who holds it.
 */
export function fondsOf(
  document: Pick<CitingDocument, "archive" | "reference"> | undefined,
): string | null {
  if (!document) return null;
  const file = document.reference
    ?.replace(/,\s*(?:pp?\.?\s*)?\d[\d\s,–-]*$/u, "")
    .replace(/\/\d[\d–-]*[a-z]?$/u, "")
    .trim();
  const parts = [document.archive, file].filter((part) => part != null && part !== "");
  return parts.length === 0 ? null : parts.join(", ");
}

/** What leads are asked for; an empty text asks for nothing in particular. */
export interface LeadFilter {
  words: string;
  kind: string;
  from: string;
  to: string;
  /** A document that cites them. */
  document: string;
  /** One lead by its id. */
  lead: string;
}

/** The leads that fit. Years are those of the first day that a date can mean. */
export function fittingLeads(leads: readonly Lead[], filter: LeadFilter): Lead[] {
  const words = filter.words.toLowerCase().split(/\s+/).filter(Boolean);
  const year = (text: string) => (/^\d{4}$/.test(text) ? text : null);
  const [from, to] = [year(filter.from), year(filter.to)];
  return leads.filter((lead) => {
    const own = lead.date?.slice(0, 4) ?? null;
    const text = leadText(lead);
    return (
      (filter.lead === "" || lead.id === filter.lead) &&
      (filter.kind === "" || lead.kind === filter.kind) &&
      (filter.document === "" || lead.citing.includes(filter.document)) &&
      (from === null || (own !== null && own >= from)) &&
      (to === null || (own !== null && own <= to)) &&
      words.every((word) => text.includes(word))
    );
  });
}

function leadText({ label, number, author, recipient, edtf, mentions }: Lead): string {
  const quotes = mentions.map(({ quote }) => quote);
  return [label, number, author, recipient, edtf, ...quotes].join("\n").toLowerCase();
}
