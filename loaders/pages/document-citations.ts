/** What a document cites and what cites it, each with the words. */
import { readRows } from "../parquet.js";
import type { Row } from "../schema.js";
import { shortened } from "./document-metadata.js";
import { wordsAnchor } from "./linked-words.js";
import { type Markup, markup, visible } from "./markup.js";

type Citation = Row<"citations">;

/** A document at the other end of citations, and the mentions that say so. */
export interface CitationLink {
  label: string;
  /** Its id where it is in this corpus; null for a lead. */
  document: string | null;
  mentions: readonly Citation[];
}

export interface CitationLinks {
  cites: readonly CitationLink[];
  citedBy: readonly CitationLink[];
}

/** The links of every document that cites or is cited; throws where a table is missing. */
export async function linksByDocument(tables: string): Promise<Map<string, CitationLinks>> {
  const [citations, cited, documents] = await Promise.all([
    readRows(tables, "citations"),
    readRows(tables, "cited_documents"),
    readRows(tables, "documents"),
  ]);
  return citationLinks(citations, cited, documents);
}

/** The same, from rows. */
export function citationLinks(
  citations: readonly Citation[],
  cited: readonly Row<"cited_documents">[],
  documents: readonly Pick<Row<"documents">, "id" | "title">[],
): Map<string, CitationLinks> {
  const titles = new Map(documents.map(({ id, title }) => [id, title]));
  const targets = new Map(cited.map((row) => [row.id, row]));
  const cites = new Map<string, Map<string, Citation[]>>();
  const citedBy = new Map<string, Map<string, Citation[]>>();
  for (const mention of citations) {
    const target = targets.get(mention.target_id ?? "");
    if (!target) continue;
    add(cites, mention.document_id, target.id, mention);
    if (target.document_id !== null) add(citedBy, target.document_id, mention.document_id, mention);
  }
  const ids = new Set([...cites.keys(), ...citedBy.keys()]);
  const target = (id: string, mentions: Citation[]): CitationLink => {
    const { label, document_id } = targets.get(id)!;
    return { label: titles.get(document_id ?? "") ?? label, document: document_id, mentions };
  };
  const source = (id: string, mentions: Citation[]): CitationLink => {
    return { label: titles.get(id) ?? id, document: id, mentions };
  };
  return new Map(
    Array.from(ids, (id) => [
      id,
      {
        cites: Array.from(cites.get(id) ?? [], ([other, own]) => target(other, own)),
        citedBy: Array.from(citedBy.get(id) ?? [], ([other, own]) => source(other, own)),
      },
    ]),
  );
}

function add(
  groups: Map<string, Map<string, Citation[]>>,
  id: string,
  other: string,
  mention: Citation,
): void {
  const group = groups.get(id) ?? new Map<string, Citation[]>();
  groups.set(id, group.set(other, [...(group.get(other) ?? []), mention]));
}

/** Both lists; null where there is nothing in either. */
export function citationLists({ cites, citedBy }: CitationLinks): Markup | null {
  if (cites.length + citedBy.length === 0) return null;
  return markup`
    <section class="cites" aria-labelledby="citations">
      <h2 id="citations">Citations</h2>
      ${listOf("Cites", cites, () => "")}
      ${listOf("Cited by", citedBy, (id) => `./${encodeURIComponent(id)}`)}
    </section>`;
}

// Words in this document are on this page; those that cite it are on the page of the one that does.
function listOf(
  title: string,
  links: readonly CitationLink[],
  pageOf: (document: string) => string,
): Markup | null {
  if (links.length === 0) return null;
  const items = links.map(({ label, document, mentions }) => {
    const name =
      document === null
        ? markup`<bdi>${visible(label)}</bdi> <span class="muted">not in this corpus</span>`
        : markup`<a href="./${encodeURIComponent(document)}"><bdi>${visible(label)}</bdi></a>`;
    const words = mentions.map(
      (mention) =>
        markup` <a class="words-link" href="${pageOf(mention.document_id)}#${wordsAnchor(mention)}" lang="${mention.language}"><bdi>${visible(shortened(mention.quote))}</bdi></a>`,
    );
    return markup`<li>${name}${words}</li>`;
  });
  return markup`<h3>${title}</h3><ul>${items}</ul>`;
}
