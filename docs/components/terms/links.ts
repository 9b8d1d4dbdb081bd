/** From a count to its lines: addresses of the concordance. */
import { siteRoot } from "../words/evidence.js";
import type { CountedDocument } from "./scope.js";

/** What a count stands on. */
export interface Lines {
  /** Terms as the concordance takes them: parted by commas, a phrase in quotation marks. */
  q: string;
  language: string;
  /** Whether words of one stem count as one. */
  stems?: boolean;
  /** Documents that the count is of; all of the corpus where it is left out. */
  documents?: readonly CountedDocument[];
}

/** More documents than these make an address that few programs take. */
const MOST = 120;

/**
 * Address of the lines of a count. Documents are named as briefly as is exact: not at all where they are
 * all, one by its id, several by their years or kind where these have no others, else by their ids. Too
 * many to name are not named, and `isExact` says so.
 */
export function concordanceHref(
  { q, language, stems = false, documents }: Lines,
  corpus: readonly CountedDocument[],
  root: URL | string = siteRoot(),
): string {
  const address = new URL("concordance.html", root);
  const cut = stems ? { cut: "stems" } : {};
  const named = namedBy(documents, corpus) ?? {};
  const query = new URLSearchParams({ q, ...cut, language, ...named });
  address.search = query.toString().replaceAll("%7E", "~");
  return address.href;
}

/** Whether the address of a count's lines names its documents and no others. */
export function isExact(
  documents: readonly CountedDocument[] | undefined,
  corpus: readonly CountedDocument[],
): boolean {
  return namedBy(documents, corpus) !== null;
}

function namedBy(
  documents: readonly CountedDocument[] | undefined,
  corpus: readonly CountedDocument[],
): Record<string, string> | null {
  if (!documents || documents.length === corpus.length) return {};
  const [first] = documents;
  if (documents.length === 1 && first) return { document: first.id };
  const { years, kind } = common(documents);
  const asked = [
    { years, kind: null },
    { years: null, kind },
    { years, kind },
  ].find((one) => (one.years ?? one.kind) !== null && holds(corpus, one) === documents.length);
  if (asked)
    return {
      ...(asked.years && { year: asked.years.join("..") }),
      ...(asked.kind && { kind: asked.kind }),
    };
  if (documents.length > MOST) return null;
  return { document: documents.map(({ id }) => id).join("~") };
}

interface Common {
  years: string[] | null;
  kind: string | null;
}

/** First and last year of documents that are all dated, or their one year; and their one kind. */
function common(documents: readonly CountedDocument[]): Common {
  const years = documents.map(({ year }) => year).filter((year) => year !== null);
  const kinds = new Set(documents.map(({ kind }) => kind));
  const [first, last] = [years.toSorted()[0]!, years.toSorted().at(-1)!];
  return {
    years: years.length < documents.length ? null : first === last ? [first] : [first, last],
    kind: kinds.size === 1 ? documents[0]!.kind : null,
  };
}

function holds(corpus: readonly CountedDocument[], { years, kind }: Common): number {
  const within = (year: string | null) =>
    !years || (year !== null && year >= years[0]! && year <= years.at(-1)!);
  return corpus.filter((is) => within(is.year) && (!kind || is.kind === kind)).length;
}

/** A term as the concordance takes it: quoted where it would be read as anything but one whole word. */
export function quoted(term: string): string {
  return /^[\p{L}\p{M}\p{N}]+$/u.test(term) && !/\p{Script=Han}/u.test(term) ? term : `"${term}"`;
}
