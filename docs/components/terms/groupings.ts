/** Which groupings a corpus offers, and which one a state asks for. Pure. */
import { optionsOf } from "../address/filter-form.js";
import type { TermCorpus } from "./corpus.js";
import { type Grouping, groupOf, usefulGroupings } from "./scope.js";

/** The grouping asked for where it is useful, else the first that is. */
export function groupingOf<Kind extends Grouping>(
  asked: string,
  useful: readonly Kind[],
): Kind | null {
  return useful.find((grouping) => grouping === asked) ?? useful[0] ?? null;
}

/** Groupings of frequencies: useful ones, and languages where there are several. */
export function frequencyGroupings({ documents, languages }: TermCorpus): Grouping[] {
  const useful = usefulGroupings(documents);
  return [
    ...(useful.length > 0 ? useful : (["document"] as const)),
    ...(languages.length > 1 ? (["language"] as const) : []),
  ];
}

/** Groupings of keyness: all but languages, whose words cannot be compared. */
export function keynessGroupings({ documents }: TermCorpus): Exclude<Grouping, "language">[] {
  return usefulGroupings(documents).filter((grouping) => grouping !== "language");
}

/** The group that is studied where none is chosen: the one with most documents, the first of equals. */
export function usualStudy(
  { documents }: TermCorpus,
  grouping: Exclude<Grouping, "language">,
): string {
  const [first] = optionsOf(documents.map((document) => groupOf(document, grouping)));
  return first?.value ?? "";
}
