/** What the page of terms knows of the corpus without a query. */
import { readTable } from "../query/parquet.js";
import { readContents } from "../search/documents.js";
import { searchAddresses } from "../search/files.js";
import { type Entity, atlasOf } from "../words/atlas.js";
import type { TermCorpus } from "./corpus.js";
import type { CountedLanguage } from "./rows.js";
import { countedDocuments } from "./scope.js";

/** Reads the documents with all that they can be grouped by; they name no words, and no engine is needed. */
export async function openCorpus(
  languages: readonly CountedLanguage[],
  parties: readonly Entity[],
): Promise<TermCorpus> {
  const [documents, correspondents, { fold }] = await Promise.all([
    readTable("documents", { columns: ["id", "title", "kind", "date", "collection"] }),
    readTable("correspondents", { columns: ["document_id", "role", "entity_id"] }),
    readContents(searchAddresses(), fetch),
  ]);
  const atlas = atlasOf(parties);
  return {
    ...{ atlas, fold, languages },
    documents: countedDocuments(documents, correspondents, atlas),
    titles: new Map(documents.map(({ id, title }) => [id, title])),
  };
}
