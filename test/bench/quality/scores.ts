/** What the scorers print, as shares with the number that each is of. */
import type { QualityRow } from "../../../docs/components/methods/quality.js";

type Scored = Readonly<Record<string, number>>;

/** Which number a share of the claims is of: those predicted, those of the gold, those that pair. */
const OF: readonly (readonly [share: string, part: string, of: "predicted" | "core" | "paired"])[] =
  [
    ["precision", "found claims that are claims", "predicted"],
    ["recall", "claims of the readers that are found", "core"],
    ["bounds", "bounds", "paired"],
    ["unit", "units", "paired"],
    ["measure", "measures", "paired"],
    ["rows_right_of_predicted", "rows right in all, of those found", "predicted"],
    ["rows_right_of_core", "rows right in all, of the readers’", "core"],
  ];

const CORPUS = "400 sentences of twelve FRUS volumes";

/** Claims: the scorer prints shares to three places, and the numbers that they are of. */
export function claimRows(scored: Scored): QualityRow[] {
  const value = (name: string): number => scored[name] ?? 0;
  const paired = Math.round(value("precision") * value("predicted"));
  const counts = { predicted: value("predicted"), core: value("core"), paired };
  const row = (part: string, n: number, right: number): QualityRow => ({
    section: "claims",
    corpus: CORPUS,
    rendering: "mark-up",
    part,
    n,
    right,
  });
  const shares = OF.map(([share, part, of]) =>
    row(part, counts[of], Math.round(value(share) * counts[of])),
  );
  const wrong = value("places_false");
  const given = Math.round(wrong / (1 - value("place_precision")));
  const places = wrong > 0 ? [row("places that are given", given, given - wrong)] : [];
  return [...shares, ...places];
}

/** Persons: links to somebody of the document's register, by surname and initials. */
export function personRows(scored: Scored): QualityRow[] {
  const [n, right] = [scored["checked"] ?? 0, scored["right"] ?? 0];
  const corpus = "twelve FRUS volumes";
  return [{ section: "persons", corpus, rendering: "mark-up", part: "persons tied", n, right }];
}
