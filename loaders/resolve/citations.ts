import type { Citable } from "../language/citations/citable.js";
import type { Citation } from "../language/citations/citation.js";
import type { Row, Tables } from "../schema.js";
import { type Cluster, clusterOf, clustersIn, mergedAcross, numbersAgree } from "./clusters.js";
import { editionsOf } from "./editions.js";
import { MARGIN, thresholdOf, worthOf } from "./match.js";
import { freeId, type Names, namesOf, nodeOfDocument, nodeOfLead, printedNumber } from "./nodes.js";
import { type Directory, directoryOf } from "./parties.js";
import { Shelf } from "./shelf.js";

export type Resolved = Pick<Tables, "citations" | "cited_documents" | "findings">;

/** What a cluster of one document's citations means. */
type Meaning = { found: Citable } | { several: Citable[] } | { missing: true };

/**
 * Ties every citation to the document that it means: one of the corpus where number, date, writer,
 * receiver and kind fit it, and it alone; else a lead, one for all citations of the same missing
 * document. Where several documents fit alike, `target_id` stays NULL and a finding says so.
 */
export function resolveCitations(
  citations: readonly Citation[],
  citables: readonly Citable[],
  entities: readonly Row<"entities">[],
): Resolved {
  const directory = directoryOf(entities, citables);
  const names = namesOf(entities, citables, directory);
  const targets = new Map<Citation, string>();
  const nodes = new Map<string, Row<"cited_documents">>();
  const findings: Row<"findings">[] = [];
  const leads: Cluster[] = [];
  const tie = (cluster: Cluster, id: string) => {
    for (const citation of cluster.citations) targets.set(citation, id);
  };
  for (const { cluster, meaning } of meaningsOf(citations, citables, directory)) {
    if ("found" in meaning) {
      const { id } = meaning.found;
      if (!nodes.has(id)) nodes.set(id, nodeOfDocument(meaning.found, cluster.kind));
      tie(cluster, id);
    } else if ("several" in meaning) findings.push(ambiguity(cluster, meaning.several));
    else leads.push(cluster);
  }
  const taken = new Set(citables.map(({ id }) => id));
  for (const lead of mergedAcross(leads, directory)) {
    const node = nodeOfLead(lead, names);
    const id = freeId(node, taken);
    nodes.set(id, { id, ...node });
    tie(lead, id);
  }
  const said = withAgain(citations, targets);
  return {
    citations: rowsOf(said, targets, names),
    cited_documents: [...nodes.values()],
    findings,
  };
}

function meaningsOf(
  citations: readonly Citation[],
  citables: readonly Citable[],
  directory: Directory,
): { cluster: Cluster; meaning: Meaning }[] {
  const shelf = new Shelf(citables);
  const edition = editionsOf(citables);
  return byDocument(citations, citables).flatMap(({ citing, own }) => {
    const only = (citation: Citation) => citation.kind === "document" && citation.pointer !== null;
    const placed = (cluster: Cluster) =>
      cluster.citations
        .flatMap(({ pointer }) => (pointer === null ? [] : (edition(citing, pointer) ?? [])))
        .find((document) => document !== citing);
    const pointed = own.filter(only).flatMap((citation) => {
      const cluster = clusterOf(citation, citing.date);
      const found = placed(cluster);
      return found === undefined ? [] : [{ cluster, meaning: { found } }];
    });
    const telling = own.filter((citation) => !only(citation) && !citation.again);
    const told = clustersIn(telling, citing.date, directory).map((cluster) => {
      const meaning = meaningOf(cluster, citing, shelf, directory);
      return { cluster, meaning: atItsPlace(cluster, meaning, placed(cluster)) };
    });
    return [...pointed, ...told];
  });
}

/** Citing documents by date and id, so that ids of leads do not hang on the order of files. */
function byDocument(
  citations: readonly Citation[],
  citables: readonly Citable[],
): { citing: Citable; own: Citation[] }[] {
  const byId = new Map(
    citables.map((citable) => [citable.id, { citing: citable, own: [] as Citation[] }]),
  );
  for (const citation of citations) byId.get(citation.document_id)?.own.push(citation);
  return [...byId.values()]
    .filter(({ own }) => own.length > 0)
    .sort((a, b) => (order(a.citing) < order(b.citing) ? -1 : 1));
}

const order = ({ date, id }: Citable) => `${date ?? "9999"} ${id}`;

/** The edition's word goes before all, but where a document of the cited number says otherwise. */
function atItsPlace(cluster: Cluster, meaning: Meaning, placed: Citable | undefined): Meaning {
  if (placed === undefined) return meaning;
  return "found" in meaning && bears(meaning.found, cluster) && !bears(placed, cluster)
    ? meaning
    : { found: placed };
}

const bears = ({ numbers }: Citable, { number }: Cluster) =>
  number !== null && numbers.some((own) => numbersAgree(number, own));

function meaningOf(cluster: Cluster, citing: Citable, shelf: Shelf, directory: Directory): Meaning {
  if (cluster.kind === "enclosure" || cluster.kind === "document") return { missing: true };
  const fitting = shelf
    .candidates(cluster)
    .map((candidate) => ({ candidate, worth: worthOf(cluster, candidate, citing, directory) ?? 0 }))
    .filter(({ worth }) => worth >= thresholdOf(cluster))
    .sort((a, b) => b.worth - a.worth || (a.candidate.id < b.candidate.id ? -1 : 1));
  const [best] = fitting;
  if (best === undefined) return { missing: true };
  const rivals = fitting.filter(({ worth }) => best.worth - worth < MARGIN);
  return rivals.length === 1
    ? { found: best.candidate }
    : { several: rivals.map(({ candidate }) => candidate) };
}

function ambiguity({ citations }: Cluster, several: readonly Citable[]): Row<"findings"> {
  const { document_id, language, start, stop, quote } = citations[0]!;
  const ids = several.map(({ id }) => id).sort();
  const shown = ids.slice(0, 5).join(", ") + (ids.length > 5 ? ", …" : "");
  const message = `The document cited as “${quote.replace(/\s+/g, " ")}” can be any of ${ids.length}: ${shown}.`;
  return { document_id, language, start, stop, quote, kind: "ambiguous_citation", message };
}

/** `reftel` means the first telegram that its document cites; without one it cites nothing. */
function withAgain(citations: readonly Citation[], targets: Map<Citation, string>): Citation[] {
  const first = new Map<string, Citation>();
  for (const citation of citations) {
    const { document_id, number, again, noted } = citation;
    if (!again && !noted && number !== null && !first.has(document_id))
      first.set(document_id, citation);
  }
  return citations.filter((citation) => {
    if (!citation.again) return true;
    const meant = targets.get(first.get(citation.document_id) ?? citation);
    if (meant !== undefined) targets.set(citation, meant);
    return meant !== undefined;
  });
}

function rowsOf(
  citations: readonly Citation[],
  targets: ReadonlyMap<Citation, string>,
  names: Names,
): Row<"citations">[] {
  const taken = new Set<string>();
  return citations.flatMap((citation) => {
    const target_id = targets.get(citation) ?? null;
    if (target_id === null && citation.kind === "document" && citation.pointer !== null) return [];
    const { document_id, language, start, stop, quote, kind, date, date_end, edtf } = citation;
    const number = printedNumber(
      citation.number === null
        ? null
        : { number: citation.number, series: citation.series, year: null },
    );
    return {
      id: distinct(`${document_id}-${language}-${start}-${stop}`, taken),
      ...{ document_id, language, start, stop, quote, kind, number, date, date_end, edtf },
      author_id: names(citation.author)?.id ?? null,
      recipient_id: names(citation.recipient)?.id ?? null,
      target_id,
    };
  });
}

function distinct(name: string, taken: Set<string>): string {
  let id = name;
  for (let copy = 2; taken.has(id); copy++) id = `${name}-${copy}`;
  taken.add(id);
  return id;
}
