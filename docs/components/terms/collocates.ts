/** The company that a term keeps: what is asked for, and its measures. */
import { standingOn } from "./standing.js";
import { bond, logDice, mutualInformation } from "../words/statistics/collocates.js";
import type { TermCorpus, TermScope } from "./corpus.js";
import type { CollocateCount } from "./counts.js";
import { wantedOf } from "./matching.js";
import { parseTermPatterns } from "./pattern.js";
import { type TermState, LEAST_PAIRS, SPAN, numberOf } from "./state.js";

/** A collocate with every measure of the bond. */
export interface CollocateRow extends CollocateCount {
  logDice: number;
  mutualInformation: number;
  g2: number;
}

/** The collocates, the strongest logDice first. */
export function measuredCollocates(rows: readonly CollocateCount[]): CollocateRow[] {
  const measured = rows
    .map((row) => {
      const pair = { together: row.together, first: row.node, second: row.count, total: row.total };
      const mi = mutualInformation(pair);
      return { ...row, logDice: logDice(pair), mutualInformation: mi, g2: bond(pair) };
    })
    .sort((a, b) => b.logDice - a.logDice || (a.term < b.term ? -1 : 1));
  return standingOn(rows, measured);
}

/** A node with its window, as the engine is asked for it. */
export interface WindowedNode {
  typed: string;
  words: readonly (readonly string[] | null)[];
  left: number;
  right: number;
  least: number;
  stems: boolean;
}

/** The node that a state asks for; null where it asks for none. Characters stand for all words that hold them. */
export async function nodeOf(
  corpus: TermCorpus,
  { language, unit }: TermScope,
  { node, left, right, pairs }: Pick<TermState, "node" | "left" | "right" | "pairs">,
): Promise<WindowedNode | null> {
  const [typed] = parseTermPatterns(node, corpus.fold);
  if (!typed) return null;
  const stems = unit === "stem";
  const vocabulary = await corpus.counts.vocabulary(language.language);
  const text = `*${typed.characters ?? ""}*`;
  const held = { ...typed, characters: null, words: [{ text, wildcards: Array.from(text) }] };
  const wanted = wantedOf(typed.characters === null ? typed : held, vocabulary, { stems });
  return {
    ...{ typed: typed.typed, stems, least: numberOf(pairs, LEAST_PAIRS) },
    words: wanted.kind === "terms" ? [wanted.terms] : wanted.kind === "phrase" ? wanted.words : [],
    left: numberOf(left, SPAN),
    right: numberOf(right, SPAN),
  };
}

/** How often each term stands near the node. */
export async function nearNode(
  { counts }: TermCorpus,
  { language, documents, left }: TermScope,
  node: WindowedNode,
): Promise<CollocateCount[]> {
  if (node.words.some((terms) => terms?.length === 0) || documents.length === 0) return [];
  return counts.collocates({
    ...node,
    language: language.language,
    documents: documents.map(({ id }) => id),
    stops: left,
  });
}
