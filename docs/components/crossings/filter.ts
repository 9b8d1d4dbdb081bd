/** What a reader asks of the statements, how an address says so, and the form for it. */
import { type Field, textField } from "../address/state.js";
import { type FilterField, type MenuOption, menuOf, filterForm } from "../address/filter-form.js";
import type { UrlState } from "../address/url-state.js";
import type { Atlas } from "../words/atlas.js";
import type { Choice } from "./statements.js";

/** An empty text asks for nothing in particular. */
export interface StatementFilter {
  /** A place (entities.id), with all that lies in it: either end of the way. */
  place: string;
  /** A pair of states, `china~soviet-union`. */
  direction: string;
  /** First and last time asked for: a year, a month or a day. */
  from: string;
  to: string;
  /** State of whoever says so (entities.id), or `-` where it is not known. */
  side: string;
  measure: string;
  /** `yes`: what the product inferred counts as said. */
  inferred: string;
  /** Words of the quotation or the population. */
  people: string;
  /** A document to leave out (documents.id). */
  without: string;
}

/** Value of a menu for what is not known. */
export const UNKNOWN = "-";

/** The filter as fields of an address: `?place=xinjiang&measure=flow`. */
export const statementFields: { readonly [Name in keyof StatementFilter]: Field<string> } = {
  place: textField(),
  direction: textField(),
  from: textField(),
  to: textField(),
  side: textField(),
  measure: textField(),
  inferred: textField(),
  people: textField(),
  without: textField(),
};

const INFERRED: readonly MenuOption[] = [{ value: "yes", label: "with what is inferred" }];

/** The form; its menus offer what the statements have. */
export function statementForm(
  choices: readonly Choice[],
  atlas: Atlas,
  state: UrlState<StatementFilter>,
): HTMLFormElement {
  const options = (field: Choice["field"], label?: (value: string) => string) =>
    menuOf(choices, field, label);
  const named = (id: string) => (id === UNKNOWN ? "not known" : (atlas.nameOf(id) ?? id));
  const fields: FilterField<keyof StatementFilter>[] = [
    { name: "place", label: "Place, with all in it", options: options("place", named) },
    { name: "from", label: "From", hint: "1950", short: true },
    { name: "to", label: "To", hint: "1963", short: true },
    { name: "side", label: "Said by the side of", options: options("side", named) },
    { name: "measure", label: "Measure", options: options("measure") },
    { name: "inferred", label: "Basis", none: "what is said", options: INFERRED },
    { name: "people", label: "Words", hint: "residents" },
    {
      name: "without",
      label: "Without this document",
      none: "leave none out",
      options: options("document"),
    },
  ];
  return filterForm(state, fields, "Filter the statements");
}
