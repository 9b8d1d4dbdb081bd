/** The corpus in the forms that other programs read, laid into a finished site. */
import { mkdir, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { gzipSync } from "node:zlib";
import { cslItem } from "../../pages/bibliography.js";
import { bibtex, ris } from "../../pages/bibliography-formats.js";
import { readRows } from "../../parquet.js";
import type { Row } from "../../schema.js";
import { webAnnotation } from "./annotations.js";
import { gexf, graphml, networkOf, type Network } from "./networks.js";
import { annotationsByDocument } from "./rows.js";
import { teiOf, type TeiDocument } from "./tei.js";
import { zipOf } from "./zip.js";

/** Where each export stands below the site, and what it is: the page that lists them reads this. */
export const exportFiles = [
  ["exports/tei.zip", "Every document as TEI P5, with what was read in it beside the words"],
  ["exports/annotations.jsonl.gz", "All evidence as W3C Web Annotations, one in a line"],
  ["exports/documents.bib", "References to all documents, BibTeX"],
  ["exports/documents.ris", "References to all documents, RIS"],
  ["exports/documents.csl.json", "References to all documents, CSL-JSON"],
  ["exports/citations.graphml", "Which document cites which, GraphML"],
  ["exports/citations.gexf", "Which document cites which, GEXF"],
  ["exports/correspondence.graphml", "Who wrote to whom, GraphML"],
  ["exports/correspondence.gexf", "Who wrote to whom, GEXF"],
] as const;

/** Writes all exports of a folder of tables into `site`. `address` is where it is published, if anyone said. */
export async function writeExports(
  site: string,
  tables: string,
  address: string | null,
): Promise<void> {
  await mkdir(join(site, "exports"), { recursive: true });
  const write = (name: (typeof exportFiles)[number][0], bytes: string | Uint8Array) =>
    writeFile(join(site, name), bytes);
  const documents = await readRows(tables, "documents");
  const all = await teiDocuments(tables, documents);
  // The link on a document's page takes its own out of it (docs/components/documents/tei-download.ts).
  await write("exports/tei.zip", zipOf(teiFiles(all)));
  await write(
    "exports/annotations.jsonl.gz",
    gzipSync(annotationLines(all, address), { level: 9 }),
  );
  await write("exports/documents.bib", documents.map(bibtex).join("\n"));
  await write("exports/documents.ris", documents.map(ris).join("\r\n"));
  const items = documents.map((document) => JSON.stringify(cslItem(document)));
  await write("exports/documents.csl.json", `[\n${items.join(",\n")}\n]\n`);
  const citations = await citationNetwork(tables, documents);
  await write("exports/citations.graphml", graphml(citations));
  await write("exports/citations.gexf", gexf(citations));
  const correspondence = await correspondenceNetwork(tables);
  await write("exports/correspondence.graphml", graphml(correspondence));
  await write("exports/correspondence.gexf", gexf(correspondence));
}

async function teiDocuments(
  tables: string,
  documents: readonly Row<"documents">[],
): Promise<TeiDocument[]> {
  const texts = grouped(await readRows(tables, "texts"));
  const passages = grouped(await readRows(tables, "passages"));
  const annotations = await annotationsByDocument(tables);
  return documents.map((document) => ({
    document,
    texts: texts.get(document.id) ?? [],
    passages: passages.get(document.id) ?? [],
    annotations: annotations.get(document.id) ?? [],
  }));
}

function grouped<R extends { document_id: string }>(rows: readonly R[]): Map<string, R[]> {
  const groups = new Map<string, R[]>();
  for (const row of rows) {
    const own = groups.get(row.document_id);
    if (own) own.push(row);
    else groups.set(row.document_id, [row]);
  }
  return groups;
}

/** Each document as TEI, by the name of its file. */
function* teiFiles(documents: readonly TeiDocument[]): Generator<[string, string]> {
  for (const one of documents) yield [`${one.document.id}.xml`, teiOf(one)];
}

function annotationLines(documents: readonly TeiDocument[], address: string | null): string {
  const lines = documents.flatMap(({ document, texts, annotations }) => {
    const page = `${address ?? ""}documents/${encodeURIComponent(document.id)}.html`;
    const characters = new Map(texts.map(({ language, text }) => [language, Array.from(text)]));
    return annotations.map((annotation, index) =>
      JSON.stringify(
        webAnnotation(annotation, {
          id: `${page}#annotation-${String(index + 1)}`,
          page,
          characters: characters.get(annotation.language) ?? [],
        }),
      ),
    );
  });
  return lines.length === 0 ? "" : `${lines.join("\n")}\n`;
}

async function citationNetwork(
  tables: string,
  documents: readonly Row<"documents">[],
): Promise<Network> {
  const cited = await readRows(tables, "cited_documents");
  const found = new Map(cited.map(({ id, document_id }) => [id, document_id ?? `cited:${id}`]));
  const nodes = [
    ...documents.map(({ id, title, kind }) => ({ id, label: title, kind })),
    ...cited
      .filter(({ document_id }) => document_id === null)
      .map(({ id, label, kind }) => ({ id: `cited:${id}`, label, kind })),
  ];
  const pairs = (await readRows(tables, "citations")).flatMap(
    ({ document_id, target_id, kind }) => {
      const target = target_id === null ? undefined : found.get(target_id);
      return target === undefined ? [] : [{ source: document_id, target, kind }];
    },
  );
  return networkOf(nodes, pairs);
}

/** A party is an entity, or the name as printed where no entity is known. */
async function correspondenceNetwork(tables: string): Promise<Network> {
  const labels = new Map((await readRows(tables, "entities")).map((row) => [row.id, row.name_en]));
  const correspondents = grouped(await readRows(tables, "correspondents"));
  const partyOf = ({ entity_id, name }: Row<"correspondents">) => entity_id ?? `name:${name}`;
  const nodes = new Map<string, { id: string; label: string; kind: string }>();
  const pairs = [...correspondents.values()].flatMap((rows) => {
    const parties = (role: string) => [
      ...new Set(rows.filter((row) => row.role === role).map(partyOf)),
    ];
    for (const row of rows) {
      const id = partyOf(row);
      const label = (row.entity_id === null ? null : labels.get(row.entity_id)) ?? row.name;
      nodes.set(id, { id, label, kind: row.entity_id === null ? "name" : "entity" });
    }
    return parties("from").flatMap((source) =>
      parties("to").map((target) => ({ source, target, kind: "wrote" })),
    );
  });
  return networkOf([...nodes.values()], pairs);
}
