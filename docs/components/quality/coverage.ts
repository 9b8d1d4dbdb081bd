/** How much of a corpus was read, aligned, recognised and reviewed: parts of wholes. Pure. */
import type { Row } from "../../../loaders/schema.js";

export interface CoverageRows {
  documents: readonly Pick<Row<"documents">, "id" | "date">[];
  passages: readonly Pick<
    Row<"passages">,
    "document_id" | "language" | "kind" | "counterpart" | "position"
  >[];
  mentions: readonly Pick<Row<"mentions">, "entity_id">[];
  claims: readonly Pick<Row<"claims">, "review" | "low" | "high" | "asserted_by">[];
}

/** A share of a whole that a reader can look at. */
export interface Coverage {
  name: string;
  part: number;
  whole: number;
  /** What the whole is made of. */
  of: string;
  /** Page of the site where it can be looked at. */
  page: string;
}

/** The shares, those without a whole left out. */
export function coverageOf({ documents, passages, mentions, claims }: CoverageRows): Coverage[] {
  const alignable = inTwoLanguages(passages);
  const met = alignedKeys(alignable);
  const count = <T>(rows: readonly T[], test: (row: T) => boolean) => rows.filter(test).length;
  const shares: Coverage[] = [
    {
      ...{ name: "dated", part: count(documents, ({ date }) => date !== null) },
      ...{ whole: documents.length, of: "documents", page: "./documents.html?sort=-date" },
    },
    {
      ...{
        name: "aligned with a counterpart",
        part: count(alignable, (row) => met.has(keyOf(row))),
      },
      ...{ whole: alignable.length, of: "passages in bilingual documents", page: "./methods.html" },
    },
    {
      ...{ name: "without an unread gap of their own", part: count(passages, isText) },
      ...{ whole: passages.length, of: "passages", page: "./quality.html?kind=unread" },
    },
    {
      ...{
        name: "known to the authority files",
        part: count(mentions, ({ entity_id }) => entity_id !== null),
      },
      ...{ whole: mentions.length, of: "names in the texts", page: "./map.html" },
    },
    {
      ...{
        name: "with an amount",
        part: count(claims, ({ low, high }) => low !== null || high !== null),
      },
      ...{ whole: claims.length, of: "claims", page: "./crossings.html" },
    },
    {
      ...{
        name: "whose asserter is known",
        part: count(claims, ({ asserted_by }) => asserted_by !== null),
      },
      ...{ whole: claims.length, of: "claims", page: "./crossings.html?side=-" },
    },
    {
      ...{ name: "reviewed by a person", part: count(claims, ({ review }) => review !== null) },
      ...{ whole: claims.length, of: "claims", page: "./crossings.html?review=-" },
    },
  ];
  return shares.filter(({ whole }) => whole > 0);
}

type Passage = CoverageRows["passages"][number];

const isText = ({ kind }: Passage) => kind !== "gap";

function keyOf({ document_id, language, position }: Passage): string {
  return JSON.stringify([document_id, language, position]);
}

function inTwoLanguages(passages: readonly Passage[]): Passage[] {
  const languages = new Map<string, Set<string>>();
  for (const { document_id, language } of passages)
    languages.set(document_id, (languages.get(document_id) ?? new Set()).add(language));
  return passages.filter(({ document_id }) => languages.get(document_id)!.size > 1);
}

// A counterpart names the first of several; the others are met as well if they name it back.
function alignedKeys(passages: readonly Passage[]): Set<string> {
  return new Set(passages.filter(({ counterpart }) => counterpart !== null).map(keyOf));
}
