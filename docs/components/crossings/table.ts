/** The statements as a table: the words in their sentence, and what was read from them. */
import type { Row } from "../../../loaders/schema.js";
import type { Atlas } from "../words/atlas.js";
import { directionKey, directionName } from "./rows.js";
import { isInferred, type StatementRow, twinOf } from "./statements.js";
import { amountText, periodText } from "./words.js";
import { type Child, element } from "../element.js";
import { evidenceHref } from "../words/evidence.js";
import { languageName, number } from "../words/names.js";
import { type SortableTable, type TableColumn, sortableTable } from "../table/sortable-table.js";
import { wordsInContext } from "../words/words-in-context.js";

/** What stands before and after the words of a claim, by its id. */
export type Contexts = Readonly<Record<string, readonly [before: string, after: string]>>;

export type Review = Row<"reviews">;

export interface ClaimTableOptions {
  atlas: Atlas;
  contexts: Contexts;
  reviews: readonly Review[];
}

/** The table. Its first column leads to the words. */
export function statementTable(
  claims: readonly StatementRow[],
  options: ClaimTableOptions,
): SortableTable<StatementRow> {
  const table = sortableTable(claims, {
    columns: columnsOf(options),
    caption: "Statements, with the words that each stands on",
    noun: "statements",
    pageSize: 20,
    searchable: claims.length > 8,
  });
  table.classList.add("crossings-claims");
  return table;
}

function columnsOf({ atlas, contexts, reviews }: ClaimTableOptions) {
  const columns: TableColumn<StatementRow>[] = [
    {
      name: "quote",
      label: "Words",
      format(_, claim) {
        const [before, after] = contexts[claim.id] ?? ["", ""];
        return wordsInContext(claim, { before, after, title: claim.title });
      },
    },
    {
      name: "low",
      label: "Amount",
      order: ({ low, high }) => low ?? high,
      format: (_, claim) => `${claim.measure}: ${amountText(claim)}`,
    },
    {
      name: "direction",
      label: "Direction",
      order: (claim) => directionName(directionKey(claim), atlas),
      format: (_, claim) => placesText(claim, atlas),
    },
    { name: "start_day", label: "Period", format: (_, claim) => periodText(claim) },
    {
      name: "asserted_by",
      label: "Said by",
      order: ({ asserted_by }) => atlas.nameOf(asserted_by),
      format: (_, claim) => asserterText(claim, atlas),
    },
    {
      name: "language",
      label: "Language",
      format: (_, claim) => languageCell(claim),
    },
    {
      name: "review",
      label: "Review",
      format: (_, claim) =>
        reviewCell(
          claim,
          reviews.filter(({ subject, row_id }) => subject === "claims" && row_id === claim.id),
        ),
    },
  ];
  return columns;
}

/** The places themselves where they are not the states, as `Xinjiang → Soviet Union`. */
export function placesText(claim: StatementRow, atlas: Atlas): string {
  return isInferred(claim)
    ? `${waysText(claim, atlas)} (in part inferred)`
    : waysText(claim, atlas);
}

function waysText(claim: StatementRow, atlas: Atlas): string {
  const [from, to] = [atlas.nameOf(claim.from_place), atlas.nameOf(claim.to_place)];
  if (claim.measure === "stock") return to === null ? "not said" : `in ${to}`;
  if (from === null) return to === null ? "not said" : `to ${to}`;
  return to === null ? `from ${from}` : `${from} → ${to}`;
}

function asserterText({ asserted_by, side }: StatementRow, atlas: Atlas): string {
  const name = atlas.nameOf(asserted_by);
  if (name === null) return "not known";
  const state = atlas.nameOf(side);
  return state === null || name.includes(state) ? name : `${name} (${state})`;
}

function languageCell(row: StatementRow): Node {
  const parts: Child[] = [languageName(row.language)];
  const twin = twinOf(row);
  if (twin) {
    const { language, quote } = twin;
    const href = evidenceHref(twin);
    const label = `the same in ${languageName(language)}: ${quote}`;
    parts.push(element("br"), element("a", { href, lang: language, "aria-label": label }, quote));
  }
  if (row.wordings > 1) parts.push(element("br"), `${number(row.wordings)} wordings`);
  return element("span", {}, ...parts);
}

function reviewCell({ review }: StatementRow, reviews: readonly Review[]): Node {
  const root = element("span", {}, review ?? "not reviewed");
  for (const { attribute, extracted, corrected, holds, follows, reviewer, note } of reviews) {
    if (attribute === null) continue;
    const since = follows === null ? null : `follows from a review of ${follows}`;
    const by = [since, reviewer, note].filter((part) => part !== null).join(": ");
    root.append(
      element("br"),
      `${attribute.replaceAll("_", " ")}: `,
      element("del", {}, extracted ?? "nothing"),
      " ",
      element("ins", {}, corrected ?? "nothing"),
      by === "" ? "" : ` (${by})`,
      holds ? "" : ", which another reviewer sees otherwise",
    );
  }
  return root;
}
