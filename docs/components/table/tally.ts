/** How many documents there are of each sort: a list of links with bars, the most first. */
import { type Child, element } from "../element.js";
import { NOT_STATED } from "../documents/filter.js";
import { number } from "../words/names.js";

export interface Count {
  /** The value counted; null where documents have none. */
  value: string | null;
  count: number;
}

/** Counts values, the most frequent first, those of one count in the order of their names. */
export function counts(values: Iterable<string | null>): Count[] {
  const totals = new Map<string | null, number>();
  for (const value of values) totals.set(value, (totals.get(value) ?? 0) + 1);
  return [...totals]
    .map(([value, count]) => ({ value, count }))
    .sort((a, b) => b.count - a.count || ((a.value ?? "") < (b.value ?? "") ? -1 : 1));
}

export interface TallyOptions {
  title: string;
  /** What the numbers count: `documents`. */
  unit: string;
  /** A value in words. */
  name?: (value: string) => string;
  /** Where the documents of a value are listed. */
  href: (value: string | null) => string;
  /** What to call documents that have no value. */
  without?: string;
  /** Longer lists end in ‘and n others’. */
  limit?: number;
}

/** Where the documents of a value are listed: the list of documents, with its filter set. */
export function tallyHref(filter: "kind" | "language" | "archive") {
  return (value: string | null) =>
    `./documents.html?${new URLSearchParams({ [filter]: value ?? NOT_STATED })}`;
}

/** The list as an element; every number leads to the documents that it counts. */
export function tally(
  rows: readonly Count[],
  { title, unit, name = String, href, without = "not stated", limit = 8 }: TallyOptions,
): HTMLElement {
  const most = Math.max(1, ...rows.map(({ count }) => count));
  const shown = rows.slice(0, limit);
  const label = ({ value }: Count): Child =>
    element("a", { href: href(value) }, value === null ? without : name(value));
  const items = shown.map((row) =>
    element(
      "li",
      {},
      element("span", { class: "tally-name" }, label(row)),
      element("span", {
        class: "tally-bar",
        style: `--share: ${row.count / most}`,
        "aria-hidden": "true",
      }),
      element("span", { class: "tally-count" }, number(row.count)),
    ),
  );
  const others = rows.length - shown.length;
  return element(
    "section",
    { class: "tally" },
    element("h3", {}, title, " ", element("span", { class: "muted" }, `by number of ${unit}`)),
    element("ol", {}, ...items),
    others > 0
      ? element(
          "p",
          { class: "small muted" },
          `and ${number(others)} ${others === 1 ? "other" : "others"}`,
        )
      : null,
  );
}
