/** How much of a corpus was read, aligned, recognised and reviewed: parts of wholes, as the page counts them. */

/** A part of a whole, as the query gives it. */
export interface ShareRow {
  /** Which one: a name of `SHARES`. */
  share: string;
  part: number;
  whole: number;
}

interface Share {
  name: string;
  /** What the whole is made of. */
  of: string;
  /** Page of the site where it can be looked at. */
  page: string;
}

/** A share of a whole that a reader can look at. */
export interface Coverage extends Share {
  part: number;
  whole: number;
}

const SHARES: Readonly<Record<string, Share>> = {
  dated: { name: "dated", of: "documents", page: "./documents.html?sort=-date" },
  aligned: {
    name: "aligned with a counterpart",
    of: "passages in bilingual documents",
    page: "./methods.html",
  },
  without_gap: {
    name: "without an unread gap of their own",
    of: "passages",
    page: "./quality.html?kind=unread",
  },
  known: { name: "known to the authority files", of: "names in the texts", page: "./map.html" },
  with_amount: { name: "with an amount", of: "claims", page: "./crossings.html" },
  with_asserter: {
    name: "whose asserter is known",
    of: "claims",
    page: "./crossings.html?side=-",
  },
  reviewed: { name: "reviewed by a person", of: "claims", page: "./crossings.html?review=-" },
};

/** The shares in words, in the query's order; those without a whole are left out. */
export function coverageOf(rows: readonly ShareRow[]): Coverage[] {
  return rows.flatMap(({ share, part, whole }) => {
    const words = SHARES[share];
    return words && whole > 0 ? [{ ...words, part, whole }] : [];
  });
}
