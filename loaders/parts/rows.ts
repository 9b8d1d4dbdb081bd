/** The rows of documents, each for itself: nothing here knows of another file. */
import { abbreviationsOf } from "../extract/abbreviations/abbreviations.js";
import { citableOf } from "../extract/citations/citable.js";
import type { Citable } from "../language/citations/citable.js";
import type { Citation } from "../language/citations/citation.js";
import { citationsOf } from "../extract/citations/citations.js";
import { claimsOf } from "../extract/claims/claims.js";
import { correspondenceFindings } from "../extract/correspondents/findings.js";
import { correspondentsOf } from "../extract/correspondents/correspondents.js";
import { letterheadsOf } from "../extract/correspondents/letterheads.js";
import { sideOfSender, statesWith, withSides } from "../extract/correspondents/sides.js";
import { dateDifferences } from "../extract/dates/differences.js";
import { datesOf } from "../extract/dates/dates.js";
import { mentionsOf } from "../extract/mentions/mentions.js";
import { statesOf } from "../language/citations/states.js";
import { termsOf, tokenRowsOf } from "../extract/words/terms.js";
import { rowsOf } from "../extract/documents/documents.js";
import type { Knowledge } from "../knowledge.js";
import { languages } from "../language/index.js";
import type { Row, TableName, Tables } from "../schema.js";
import { viewOf } from "../text/view.js";
import type { Entry } from "./entry.js";

/** Rows of documents, and what ties them to those of other files. */
export interface DocumentRows {
  tables: Partial<Tables>;
  citations: Citation[];
  citables: Citable[];
}

/** The rows of documents, in their order. */
export function rowsOfDocuments(
  entries: readonly Entry[],
  knowledge: Knowledge,
  advance: (done: number, total: number) => void = () => {},
): DocumentRows {
  const rows: DocumentRows = { tables: {}, citations: [], citables: [] };
  entries.forEach((entry, index) => {
    const { id, document, description } = entry;
    if (document.path !== entries[index - 1]?.document.path)
      for (const { forget } of languages) forget?.();
    advance(index, entries.length);
    append(rows.tables, rowsOf(id, document, description));
    const story = storyOf(entry, knowledge);
    append(rows.tables, { ...story, ...wordsOf(entry, knowledge) });
    const { citations, citable } = tiedBy(entry, story, knowledge);
    rows.citations.push(...citations);
    rows.citables.push(citable);
  });
  return rows;
}

/** Adds rows to those that are there. */
export function append(tables: Partial<Tables>, rows: Partial<Tables>): void {
  for (const name of Object.keys(rows) as TableName[]) {
    const table = ((tables as Record<string, unknown[]>)[name] ??= []);
    for (const row of rows[name] ?? []) table.push(row);
  }
}

/** Whom a claim counts is a word to group by; the quote keeps what print put into it. */
function withReadablePopulation(claim: Row<"claims">): Row<"claims"> {
  const { population } = claim;
  return population === null ? claim : { ...claim, population: viewOf(population).text };
}

/** What a document tells: who, where, when, how many. */
export type Story = Pick<Tables, "mentions" | "dates" | "correspondents" | "claims" | "findings">;

/** The story of a document; `dates` are those of its texts, where somebody knows them better. */
export function storyOf(
  { id, document, description }: Entry,
  { authority, atlas }: Knowledge,
  dates = datesOf(document, id, description.date, description.witnesses),
): Story {
  const { date, date_end } = description;
  const mentions = mentionsOf(document, id, authority, date, atlas);
  const correspondents = correspondentsOf(document, id, authority, date);
  const written = { start: date, end: date_end };
  const letterheads = () => letterheadsOf(document, authority);
  const paper = { correspondents, mentions, kind: description.kind, letterheads };
  const side = sideOfSender(paper, statesOf(authority, atlas), atlas);
  const speaking = withSides(correspondents, side, atlas);
  const context = { dates, mentions, correspondents: speaking, written, atlas };
  const { claims, findings } = claimsOf(document, id, context);
  return {
    ...{ mentions, dates, correspondents },
    claims: claims.map(withReadablePopulation),
    findings: [
      ...findings,
      ...dateDifferences(document, dates),
      ...correspondenceFindings(document, id, authority),
    ],
  };
}

/** What a document cites, and by what it is cited itself. */
export function tiedBy(
  { id, document, description }: Entry,
  story: Story,
  { authority, atlas }: Knowledge,
): { citations: Citation[]; citable: Citable } {
  const { date: written, number, kind } = description;
  const { correspondents, mentions, dates } = story;
  const named = statesOf(authority, atlas);
  const letterheads = () => letterheadsOf(document, authority);
  const side = sideOfSender({ correspondents, mentions, kind, letterheads }, named, atlas);
  const told = { states: statesWith(named, correspondents, side), dates };
  const citable = citableOf(document, id, description, correspondents, mentions, told);
  const own = { written, number, numbers: citable.numbers };
  const context = { ...story, authority, atlas, states: told.states, ...own };
  return { citations: citationsOf(document, id, context), citable };
}

function wordsOf({ id, document }: Entry, { abbreviations, cut }: Knowledge) {
  const tokens = tokenRowsOf(document, id, cut);
  return {
    abbreviations: abbreviationsOf(document, id, abbreviations),
    tokens,
    terms: termsOf(tokens),
  };
}
