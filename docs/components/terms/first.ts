/**
 * What the page Terms makes of its results while nobody has chosen anything, as its cells do: so the build can run its
 * queries, and the page has the answers before any engine. The front matter of the page names this file.
 */
import type { FirstValues, PageValues } from "../query/first.js";
import { NOTHING_ASKED } from "../query/statement.js";
import { readState } from "../address/state.js";
import { atlasOf } from "../words/atlas.js";
import { type AskedScope, askedKeys, askedList, askedOf, askedVocabulary } from "./asked.js";
import { choicesOf } from "./choices.js";
import { scopeOf } from "./corpus.js";
import { type LanguageTerm, patternsOf } from "./followed.js";
import { frequencyGroupings, groupingOf } from "./groupings.js";
import { comparisonOf } from "./keyness.js";
import {
  type Otherwise,
  askedOtherwise,
  otherFollowed,
  otherwiseOf,
  soughtIn,
} from "./otherwise.js";
import type { CountedLanguage, TermCount, TextSize } from "./rows.js";
import { type DocumentRow, type Sender, countedDocuments } from "./scope.js";
import { type TermState, termFields } from "./state.js";

/** What the cells of the page have, by name. */
interface Known extends PageValues {
  languages: CountedLanguage[];
  senders: Sender[];
  asked: AskedScope;
  sizes: TextSize[];
  frequent: TermCount[];
  vocabulary: LanguageTerm[];
  patterns: ReturnType<typeof patternsOf>;
  comparison: ReturnType<typeof comparisonOf>;
  otherwise: Otherwise | null;
}

export const firstValues: FirstValues = async (read) => {
  const values = readState<TermState>(termFields, "");
  const atlas = atlasOf(await read("select * from entities"));
  const documents = await read<DocumentRow>(
    "select id, title, kind, date::varchar as date, collection from documents",
  );
  // Terms of a list are folded, and need no folding here.
  const corpusOf = ({ languages, senders }: Known) => ({
    ...{ atlas, languages, documents: countedDocuments(documents, senders, atlas) },
    ...{ fold: new Map<string, string>(), titles: new Map<string, string>() },
  });
  const groupingIn = (known: Known) =>
    groupingOf(values.by, frequencyGroupings(corpusOf(known))) ?? "document";
  const made: Record<string, (known: Known) => unknown> = {
    asked: ({ languages }) => askedOf(languages, values),
    often: ({ asked }) => askedList(asked, ""),
    listed: () => NOTHING_ASKED,
    patterns: (known) => patternsOf(corpusOf(known), known.asked.unit, values.q, known.frequent),
    grouped: ({ asked }) => asked,
    lookup: ({ asked, patterns }) => askedVocabulary(asked, patterns),
    sought: ({ languages, asked, patterns, vocabulary }) =>
      soughtIn(languages, asked, patterns, vocabulary),
    comparison: (known) => {
      const scope = scopeOf(corpusOf(known), known.asked, known.sizes);
      return comparisonOf({ ...corpusOf(known), documents: scope?.documents ?? [] }, values);
    },
    keys: ({ asked, comparison }) => askedKeys(asked, comparison),
    nodeLookup: () => NOTHING_ASKED,
    near: () => NOTHING_ASKED,
    beside: () => NOTHING_ASKED,
    otherwise: (known) => {
      const scope = scopeOf(corpusOf(known), known.asked, known.sizes);
      const choices = scope ? choicesOf(values, scope.language, scope.documents) : [];
      return otherwiseOf(known.languages, values, choices, groupingIn(known));
    },
    other: ({ otherwise, patterns, comparison }) =>
      askedOtherwise(otherwise, { patterns, comparison }),
    otherSought: ({ languages, otherwise, patterns, vocabulary }) =>
      otherFollowed(languages, otherwise, patterns, vocabulary),
  };
  return made as Awaited<ReturnType<FirstValues>>;
};
