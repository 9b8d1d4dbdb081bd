/** Where two sides count the same way and time and cannot both be right: both in their words. */
import { type Child, element } from "../element.js";
import type { Atlas } from "../words/atlas.js";
import { evidenceLink } from "../words/evidence.js";
import type { StatementRow } from "./statements.js";
import { amountText, periodText } from "./words.js";

/** Each pair of statements that contradict each other, once. */
export function conflictingPairs(rows: readonly StatementRow[]): [StatementRow, StatementRow][] {
  const byId = new Map(rows.map((row) => [row.id, row]));
  return rows.flatMap((row) =>
    row.at_odds.flatMap((id): [StatementRow, StatementRow][] => {
      const other = byId.get(id);
      return other && row.id < id ? [[row, other]] : [];
    }),
  );
}

/** The pairs as a list; one sentence where there is none. */
export function conflicts(rows: readonly StatementRow[], atlas: Atlas): HTMLElement {
  const pairs = conflictingPairs(rows);
  if (pairs.length === 0)
    return element(
      "p",
      { class: "muted" },
      "No two sides give figures for the same way and time that contradict each other.",
    );
  const items = pairs.map(([one, other]) =>
    element(
      "li",
      {},
      `${atlas.nameOf(one.from_state) ?? ""} → ${atlas.nameOf(one.to_state) ?? ""}: `,
      ...told(one, atlas),
      " against ",
      ...told(other, atlas),
      ".",
    ),
  );
  return element(
    "div",
    { class: "crossings-conflicts" },
    element("h3", {}, "They contradict each other"),
    element("ul", {}, ...items),
  );
}

function told(row: StatementRow, atlas: Atlas): Child[] {
  const who = atlas.nameOf(row.asserted_by) ?? atlas.nameOf(row.side) ?? "a side not known";
  return [
    element("strong", {}, amountText(row)),
    `, ${periodText(row)} `,
    element("q", { lang: row.language }, evidenceLink(row)),
    ` (${who})`,
  ];
}
