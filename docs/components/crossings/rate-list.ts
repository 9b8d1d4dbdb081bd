/** Rates in their own days: what is said of one day is not multiplied into a year. */
import { type Child, element } from "../element.js";
import type { Atlas } from "../words/atlas.js";
import { evidenceLink } from "../words/evidence.js";
import { number } from "../words/names.js";
import { directionKey, directionName } from "./rows.js";
import type { StatementRow } from "./statements.js";
import { amountText, periodText } from "./words.js";

/** Rates that stand open; the others are a click away. */
const SHOWN = 12;

/** The rates among the statements, the most at once first, each with its words. */
export function rateList(rows: readonly StatementRow[], atlas: Atlas): HTMLElement {
  const rates = rows
    .filter(({ measure }) => measure === "rate")
    .sort((a, b) => perDay(b) - perDay(a) || (a.id < b.id ? -1 : 1));
  if (rates.length === 0) return element("p", {}, "None of these statements is a rate.");
  const items = rates.map((rate) => element("li", {}, ...told(rate, atlas)));
  const root = element("div", {}, element("ul", {}, ...items.slice(0, SHOWN)));
  const rest = items.slice(SHOWN);
  if (rest.length > 0)
    root.append(
      element(
        "details",
        {},
        element("summary", {}, `${number(rest.length)} rates more`),
        element("ul", {}, ...rest),
      ),
    );
  root.append(
    element(
      "p",
      { class: "muted small" },
      "A rate holds for the time that its words speak of; of other days it says nothing, so it is not multiplied into a year.",
    ),
  );
  return root;
}

function perDay({ low, high, per_days }: StatementRow): number {
  return (high ?? low ?? 0) / (per_days ?? 1);
}

function told(rate: StatementRow, atlas: Atlas): Child[] {
  return [
    element("strong", {}, amountText(rate)),
    `, ${directionName(directionKey(rate), atlas)}, ${periodText(rate)}: `,
    element("q", { lang: rate.language }, evidenceLink(rate)),
  ];
}
