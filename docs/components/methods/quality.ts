/** How right the tables are, against what editors, catalogues and readers say: from `data/quality.json`. */
import { element } from "../element.js";

/** What was measured: of `n` values that somebody else gives, how many are read so. */
export interface QualityRow {
  /** `volumes`, `edition`, `claims` or `persons`. */
  section: string;
  /** The volume, edition or set of sentences. */
  corpus: string;
  /** How its documents were shown to the product. */
  rendering: string;
  /** What was judged: dates, senders, bounds. */
  part: string;
  n: number;
  right: number;
}

/** `3,640 of 3,652`, and their share. */
export interface Share {
  right: number;
  n: number;
}

/** Rows of a section summed by rendering (or corpus) and part, in the order in which they stand. */
export function sums(
  rows: readonly QualityRow[],
  section: string,
  by: "rendering" | "corpus",
): Map<string, Map<string, Share>> {
  const table = new Map<string, Map<string, Share>>();
  for (const row of rows) {
    if (row.section !== section) continue;
    const line = table.get(row[by]) ?? new Map<string, Share>();
    const { right, n } = line.get(row.part) ?? { right: 0, n: 0 };
    line.set(row.part, { right: right + row.right, n: n + row.n });
    table.set(row[by], line);
  }
  return table;
}

/** Four figures of a share, never rounded up to the whole: `0.9986`; `1` only where all are right. */
export function shownShare({ right, n }: Share): string {
  if (n === 0) return "–";
  return right === n ? "1" : (Math.floor((right / n) * 10_000) / 10_000).toFixed(4);
}

/** A line a rendering or corpus, a column a part; words that say so where nothing was measured. */
export function qualityTable(
  rows: readonly QualityRow[],
  section: string,
  by: "rendering" | "corpus" = "rendering",
): HTMLElement {
  const lines = sums(rows, section, by);
  if (lines.size === 0)
    return element("p", { class: "muted" }, "No figures were kept with this site.");
  const parts = [...new Set([...lines.values()].flatMap((line) => [...line.keys()]))];
  const heads = [by, ...parts].map((part) => element("th", { scope: "col" }, part));
  const body = [...lines].map(([name, line]) =>
    element(
      "tr",
      {},
      element("th", { scope: "row" }, name),
      ...parts.map((part) => cellOf(line.get(part))),
    ),
  );
  const label = `Figures of ${section}`;
  return element(
    "div",
    { class: "scroll", role: "region", "aria-label": label, tabindex: "0" },
    element(
      "table",
      {},
      element("thead", {}, element("tr", {}, ...heads)),
      element("tbody", {}, ...body),
    ),
  );
}

/** A line a part, for sections of one corpus and many parts. */
export function partsTable(rows: readonly QualityRow[], section: string): HTMLElement {
  const turned = rows
    .filter((row) => row.section === section)
    .map((row) => ({ ...row, rendering: row.part, part: "right" }));
  return qualityTable(turned, section);
}

function cellOf(share: Share | undefined): HTMLElement {
  if (share === undefined || share.n === 0) return element("td", { class: "muted" }, "–");
  const { right, n } = share;
  const of = `${right.toLocaleString("en")} of ${n.toLocaleString("en")}`;
  return element("td", {}, shownShare(share), " ", element("small", { class: "muted" }, of));
}
