/** Rows of cited_documents: names and labels of what is cited. */
import type { Citable } from "../language/citations/citable.js";
import type { CitationKind, Party } from "../language/citations/citation.js";
import { CITATION_KINDS, type Row } from "../schema.js";
import { capitalised } from "../text/letters.js";
import type { Cluster } from "./clusters.js";
import type { Directory } from "./parties.js";

type Node = Row<"cited_documents">;

/** The node of a document of the corpus. */
export function nodeOfDocument(citable: Citable, cited: CitationKind): Node {
  const { id, title, date, edtf, numbers, from, to } = citable;
  const own = CITATION_KINDS.find((kind) => kind === citable.kind);
  return {
    id,
    label: title,
    kind: own ?? cited,
    number: printedNumber(numbers[0] ?? null),
    date,
    edtf,
    author_id: from[0]?.entity ?? null,
    recipient_id: to[0]?.entity ?? null,
    document_id: id,
  };
}

/** The node of a document that the corpus does not have: a lead. Its id is free yet. */
export function nodeOfLead(cluster: Cluster, names: Names): Omit<Node, "id"> {
  const { kind, date, edtf } = cluster;
  const number = printedNumber(cluster.number);
  const [author, recipient] = [cluster.author, cluster.recipient].map((party) => names(party));
  return {
    label: labelOf(cluster, number, author?.name ?? null, recipient?.name ?? null),
    kind,
    number,
    date,
    edtf,
    author_id: author?.id ?? null,
    recipient_id: recipient?.id ?? null,
    document_id: null,
  };
}

/** The entity that a party is, if any, and what to call the party. */
export type Names = (party: Party | null) => { id: string | null; name: string | null } | null;

/** Names parties by the authority files; an office known only by its city is what writes from there. */
export function namesOf(
  entities: readonly Row<"entities">[],
  citables: readonly Citable[],
  directory: Directory,
): Names {
  const byId = new Map(entities.map((entity) => [entity.id, entity]));
  const offices = new Map<string, string>();
  for (const { from, place } of citables) {
    const [first] = from;
    if (first?.entity == null || first.seat === null || place === null) continue;
    if (
      directory.cityOf(first.seat) === place &&
      directory.typeOf(first.entity) === "office" &&
      !offices.has(place)
    )
      offices.set(place, first.entity);
  }
  return (party) => {
    if (party === null) return null;
    const id =
      party.entity ??
      (party.seat === null ? null : (offices.get(directory.cityOf(party.seat)) ?? null));
    const entity = id === null ? undefined : byId.get(id);
    return {
      id,
      name:
        entity?.name_en ??
        entity?.name_zh ??
        writtenName(party) ??
        (party.seat === null ? null : capitalised(party.seat)),
    };
  };
}

function writtenName({ written, name }: Party): string | null {
  return written?.replace(/^the /i, "") ?? name;
}

/** `Secto 49`, `A-123`, `NSC 5429/5`, `(59) First Consular Affairs No. 6/48`. */
export function printedNumber(
  number: { number: string; series: string | null; year: string | null } | null,
): string | null {
  if (number === null) return null;
  const { series, year } = number;
  if (year !== null) return `(${year}) ${series ?? ""} No. ${number.number}`.replace(/ +/g, " ");
  if (series === null) return number.number;
  return /^C?A$/.test(series) ? `${series}-${number.number}` : `${series} ${number.number}`;
}

/** `Statement of 26 June 1962 from Government of the …`, `Foreign Affairs Telegram 182`. */
function labelOf(
  { kind, date, date_end, edtf, citations }: Cluster,
  number: string | null,
  author: string | null,
  recipient: string | null,
): string {
  const quote = citations[0]!.quote.replace(/\s+/g, " ");
  if (kind === "enclosure") return `Enclosure: “${quote}”`;
  if (number === null && date === null && author === null) return quote;
  const what = number !== null && /^(?:paper|decision)$/.test(kind) ? number : titled(kind, number);
  const when = date === null ? "" : `, ${date === date_end ? dayOf(date) : (edtf ?? date)}`;
  const spoken = kind === "conversation" || kind === "meeting";
  const [by, other] = spoken ? [" of ", " with "] : [" from ", " to "];
  const parties = [author && by + author, recipient && other + recipient].filter(Boolean).join("");
  return `${what}${parties}${when}`;
}

/** A series of several words is part of the title, a single one stands before the number. */
function titled(kind: CitationKind, number: string | null): string {
  const noun = kind.charAt(0).toUpperCase() + kind.slice(1);
  if (number === null) return noun;
  const [, series, count] = /^(\p{Lu}\p{Ll}+(?: \p{Lu}\p{Ll}+)+) (\S+)$/u.exec(number) ?? [];
  return series === undefined ? `${noun} ${number}` : `${series} ${noun} ${count}`;
}

const MONTHS =
  "January February March April May June July August September October November December".split(
    " ",
  );

function dayOf(date: string): string {
  const [year, month, day] = date.split("-").map(Number);
  return `${day} ${MONTHS[month! - 1]} ${year}`;
}

/** A readable id that nothing else has: `cable-1962-06-26-xinjiang-…`. */
export function freeId(node: Omit<Node, "id">, taken: Set<string>): string {
  const told = [node.number, node.date, node.author_id].filter((word) => word !== null);
  const words = [node.kind, ...(told.length > 0 ? told : [node.label.slice(0, 60)])];
  const slug = words
    .join("-")
    .normalize("NFKD")
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, "-")
    .replace(/^-|-$/g, "");
  const name = `cited-${slug}`;
  let id = name;
  for (let copy = 2; taken.has(id); copy++) id = `${name}-${copy}`;
  taken.add(id);
  return id;
}
