/** The claims as a table: the words in their sentence, and what was read from them. */
import type { Row } from "../../../loaders/schema.js";
import type { Atlas } from "../words/atlas.js";
import { type ClaimRow, directionKey, directionName } from "./rows.js";
import { amountText, periodText } from "./words.js";
import { type Child, element } from "../element.js";
import { evidenceHref } from "../words/evidence.js";
import { languageName } from "../words/names.js";
import { type SortableTable, type TableColumn, sortableTable } from "../table/sortable-table.js";
import { wordsInContext } from "../words/words-in-context.js";

/** What stands before and after the words of a claim, by its id. */
export type Contexts = Readonly<Record<string, readonly [before: string, after: string]>>;

export type Correction = Row<"corrections">;

export interface ClaimTableOptions {
  atlas: Atlas;
  contexts: Contexts;
  corrections: readonly Correction[];
  /** All claims, so that a counterpart is found that the filter leaves out. */
  all: readonly ClaimRow[];
}

/** The table. Its first column leads to the words. */
export function claimTable(
  claims: readonly ClaimRow[],
  options: ClaimTableOptions,
): SortableTable<ClaimRow> {
  const table = sortableTable(claims, {
    columns: columnsOf(options),
    caption: "Claims, with the words that each stands on",
    noun: "claims",
    pageSize: 20,
    searchable: claims.length > 8,
  });
  table.classList.add("crossings-claims");
  return table;
}

function columnsOf({ atlas, contexts, corrections, all }: ClaimTableOptions) {
  const byId = new Map(all.map((claim) => [claim.id, claim]));
  const columns: TableColumn<ClaimRow>[] = [
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
      format: (_, claim) => languageCell(claim, byId.get(claim.counterpart_id ?? "")),
    },
    {
      name: "review",
      label: "Review",
      format: (_, claim) =>
        reviewCell(
          claim,
          corrections.filter(({ claim_id }) => claim_id === claim.id),
        ),
    },
  ];
  return columns;
}

/** The places themselves where they are not the states, as `Xinjiang → Soviet Union`. */
export function placesText(claim: ClaimRow, atlas: Atlas): string {
  const [from, to] = [atlas.nameOf(claim.from_place), atlas.nameOf(claim.to_place)];
  if (claim.measure === "stock") return to === null ? "not said" : `in ${to}`;
  if (from === null) return to === null ? "not said" : `to ${to}`;
  return to === null ? `from ${from}` : `${from} → ${to}`;
}

function asserterText({ asserted_by, side }: ClaimRow, atlas: Atlas): string {
  const name = atlas.nameOf(asserted_by);
  if (name === null) return "not known";
  const state = atlas.nameOf(side);
  return state === null || name.includes(state) ? name : `${name} (${state})`;
}

function languageCell(claim: ClaimRow, twin: ClaimRow | undefined): Node {
  const parts: Child[] = [languageName(claim.language)];
  if (twin)
    parts.push(
      element("br"),
      element(
        "a",
        {
          href: evidenceHref(twin),
          lang: twin.language,
          "aria-label": `the same in ${languageName(twin.language)}: ${twin.quote}`,
        },
        twin.quote,
      ),
    );
  return element("span", {}, ...parts);
}

function reviewCell({ review }: ClaimRow, corrections: readonly Correction[]): Node {
  const root = element("span", {}, review ?? "not reviewed");
  for (const { attribute, extracted, corrected, reviewer, note } of corrections) {
    const by = [reviewer, note].filter((part) => part !== null).join(": ");
    root.append(
      element("br"),
      `${attribute.replaceAll("_", " ")}: `,
      element("del", {}, extracted ?? "nothing"),
      " ",
      element("ins", {}, corrected),
      by === "" ? "" : ` (${by})`,
    );
  }
  return root;
}
