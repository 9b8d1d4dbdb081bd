/** A form of menus and search fields tied to a page's state; what is chosen is in the address. */
import { element } from "../element.js";
import { number } from "../words/names.js";
import type { UrlState } from "./url-state.js";

/** A value that a menu offers, in words, and how many rows have it. */
export interface MenuOption {
  value: string;
  label: string;
  count?: number;
}

/** A field of the form: a menu where it has options, else a field to type in. */
export interface FilterField<Name extends string> {
  name: Name;
  label: string;
  options?: readonly MenuOption[];
  /** What the menu says where nothing is chosen; `any` by default. */
  none?: string;
  /** What stands in an empty field to type in. */
  hint?: string;
  /** Whether the field takes a year or a month, and so is narrow. */
  short?: boolean;
}

type Texts<Name extends string> = Record<Name, string>;

/**
 * The form. Each field has the state's value, an empty text for none, and changes the state; Clear
 * empties them all. A value in the address that no option has shows as itself.
 */
export function filterForm<Name extends string>(
  state: UrlState<Texts<Name>>,
  fields: readonly FilterField<Name>[],
  label: string,
): HTMLFormElement {
  const form = element("form", { class: "filters", role: "search", "aria-label": label });
  const controls = fields.map((field) => ({ name: field.name, control: controlOf(field) }));
  controls.forEach(({ name, control }, i) => {
    const kind = fields[i]!.short ? "year" : fields[i]!.options ? null : "words";
    form.append(element("label", { class: kind }, fields[i]!.label, control));
    control.addEventListener("input", () =>
      state.set({ [name]: control.value } as Partial<Texts<Name>>, {
        push: control instanceof HTMLSelectElement,
      }),
    );
  });
  form.append(element("button", { type: "reset", class: "plain" }, "Clear"));
  form.addEventListener("submit", (event) => event.preventDefault());
  form.addEventListener("reset", (event) => {
    event.preventDefault();
    state.set(Object.fromEntries(fields.map(({ name }) => [name, ""])) as Texts<Name>);
  });
  const show = (values: Texts<Name>) => {
    for (const { name, control } of controls) {
      if (control.value !== values[name]) showValue(control, values[name]);
    }
  };
  state.subscribe(show);
  show(state.values());
  return form;
}

function controlOf<Name extends string>({ name, options, none = "any", hint }: FilterField<Name>) {
  if (!options)
    return element("input", {
      ...{ name, type: "search", autocomplete: "off", maxlength: 200 },
      placeholder: hint ?? null,
    });
  const items = options.map(({ value, label, count }) =>
    element("option", { value }, count === undefined ? label : `${label} (${number(count)})`),
  );
  return element("select", { name }, element("option", { value: "" }, none), ...items);
}

function showValue(control: HTMLSelectElement | HTMLInputElement, value: string): void {
  control.value = value;
  if (control instanceof HTMLInputElement || control.value === value) return;
  control.append(element("option", { value }, value));
  control.value = value;
}

/** A row of a query that counts what a reader can choose: how many rows have a value of a field. */
export interface ChoiceRow {
  field: string;
  value: string;
  /** What it is called, where the tables say it. */
  label?: string | null;
  count: number;
}

/** The options of one field, in the query's order. */
export function menuOf(
  rows: readonly ChoiceRow[],
  field: string,
  labelOf: (value: string) => string = String,
): MenuOption[] {
  return rows
    .filter((row) => row.field === field)
    .map(({ value, label, count }) => ({ value, label: label ?? labelOf(value), count }));
}

/** Options of the values that rows have, the most frequent first; rows of null make no option. */
export function optionsOf(
  values: Iterable<string | null>,
  labelOf: (value: string) => string = String,
): MenuOption[] {
  const counts = new Map<string, number>();
  for (const value of values) if (value !== null) counts.set(value, (counts.get(value) ?? 0) + 1);
  return [...counts]
    .map(([value, count]) => ({ value, label: labelOf(value), count }))
    .sort((a, b) => b.count - a.count || (a.value < b.value ? -1 : 1));
}
