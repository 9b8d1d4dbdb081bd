/** What the page of terms knows of the corpus without a query. */
import { readTable } from "../query/parquet.js";
import { readContents } from "../search/documents.js";
import { searchAddresses } from "../search/files.js";
import type { HanFold } from "../search/words.js";
import { type Entity, atlasOf } from "../words/atlas.js";
import type { TermCorpus } from "./corpus.js";
import type { CountedLanguage } from "./rows.js";
import { type Sender, countedDocuments } from "./scope.js";

/** Reads the documents with all that they can be grouped by; they name no words, and no engine is needed. */
export async function openCorpus(
  languages: readonly CountedLanguage[],
  parties: readonly Entity[],
  senders: readonly Sender[],
): Promise<TermCorpus> {
  const [documents, fold] = await Promise.all([
    readTable("documents", { columns: ["id", "title", "kind", "date", "collection"] }),
    foldFor(languages),
  ]);
  const atlas = atlasOf(parties);
  return {
    ...{ atlas, fold, languages },
    documents: countedDocuments(documents, senders, atlas),
    titles: new Map(documents.map(({ id, title }) => [id, title])),
  };
}

/** How Han characters are folded, which the index of the search knows; where no text has any, nothing needs it. */
async function foldFor(languages: readonly CountedLanguage[]): Promise<HanFold> {
  if (!languages.some(({ han }) => han)) return new Map();
  return (await readContents(searchAddresses(), fetch)).fold;
}
