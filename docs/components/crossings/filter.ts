/** Which claims a reader asks for, how an address says so, and the form for it. */
import type { Atlas } from "../words/atlas.js";
import { type ClaimRow, directionKey, directionName, directionsOf } from "./rows.js";
import { type FilterField, filterForm, optionsOf } from "../address/filter-form.js";
import { languageName } from "../words/names.js";
import { type Field, textField } from "../address/state.js";
import { folded } from "../table/order.js";
import type { UrlState } from "../address/url-state.js";

/** What is asked for; an empty text asks for nothing in particular. */
export interface ClaimFilter {
  /** `china~soviet-union`, as `directionKey` writes it. */
  direction: string;
  measure: string;
  /** A state (entities.id), or `-` where it is not known who asserts. */
  side: string;
  language: string;
  /** `confirmed`, `corrected`, `rejected`, or `-` where nobody has looked. */
  review: string;
  /** Words of the population or the quotation: all of them, in any order. */
  people: string;
  /** A document to leave out (documents.id). */
  without: string;
}

/** Value of a menu for what is not known. */
export const UNKNOWN = "-";

/** The filter as fields of an address: `?direction=china~soviet-union&measure=flow`. */
export const claimFields: { readonly [Name in keyof ClaimFilter]: Field<string> } = {
  direction: textField(),
  measure: textField(),
  side: textField(),
  language: textField(),
  review: textField(),
  people: textField(),
  without: textField(),
};

/** The claims that fit. */
export function filteredClaims(rows: readonly ClaimRow[], filter: ClaimFilter): ClaimRow[] {
  const words = folded(filter.people).split(/\s+/).filter(Boolean);
  return rows.filter(
    (row) =>
      fits(directionKey(row), filter.direction) &&
      fits(row.measure, filter.measure) &&
      fits(row.side ?? UNKNOWN, filter.side) &&
      fits(row.language, filter.language) &&
      fits(row.review ?? UNKNOWN, filter.review) &&
      (filter.without === "" || row.document_id !== filter.without) &&
      words.every((word) => folded(`${row.population ?? ""} ${row.quote}`).includes(word)),
  );
}

function fits(value: string, asked: string): boolean {
  return asked === "" || value === asked;
}

/** The form; its menus offer what the claims have. */
export function claimForm(
  rows: readonly ClaimRow[],
  atlas: Atlas,
  state: UrlState<ClaimFilter>,
): HTMLFormElement {
  const titles = new Map(rows.map(({ document_id, title }) => [document_id, title]));
  const fields: FilterField<keyof ClaimFilter>[] = [
    {
      name: "direction",
      label: "Direction",
      options: directionsOf(rows).map(({ key, count }) => ({
        ...{ value: key, count },
        label: directionName(key, atlas),
      })),
    },
    { name: "measure", label: "Measure", options: optionsOf(rows.map((row) => row.measure)) },
    {
      name: "side",
      label: "Asserted by the side of",
      options: optionsOf(
        rows.map(({ side }) => side ?? UNKNOWN),
        (side) => (side === UNKNOWN ? "not known" : (atlas.nameOf(side) ?? side)),
      ),
    },
    {
      name: "language",
      label: "Language",
      options: optionsOf(
        rows.map((row) => row.language),
        languageName,
      ),
    },
    {
      name: "review",
      label: "Review",
      options: optionsOf(
        rows.map(({ review }) => review ?? UNKNOWN),
        (review) => (review === UNKNOWN ? "not reviewed" : review),
      ),
    },
    { name: "people", label: "Words for the people", hint: "residents" },
    {
      name: "without",
      label: "Without this document",
      none: "leave none out",
      options: optionsOf(
        rows.map((row) => row.document_id),
        (id) => titles.get(id) ?? id,
      ),
    },
  ];
  return filterForm(state, fields, "Filter the claims");
}
