/** What the readers of a language find in a sentence, written out as one line. */
import { findDates } from "../../loaders/language/calendar/calendar.js";
import type { Papers } from "../../loaders/language/papers.js";
import type { Part } from "../../loaders/language/paper-forms.js";
import { Phrases } from "../../loaders/language/phrases.js";

/** A sentence with its dates marked: `on {4 July 1962=1962-07-04}`. */
export function datesShown(text: string, language: string, own: string | null = null): string {
  let from = 0;
  let shown = "";
  for (const { start, stop, edtf } of findDates(text, language, { date: own })) {
    shown += `${text.slice(from, start)}{${text.slice(start, stop)}=${edtf}}`;
    from = stop;
  }
  return shown + text.slice(from);
}

/** `from Writer | to Reader`: who wrote to whom, as a title says it. */
export function partiesShown(title: string, parties: readonly Part[]): string {
  return parties.map(({ role, start, stop }) => `${role} ${title.slice(start, stop)}`).join(" | ");
}

/** The kinds whose words open a title, in the order of the list. */
export function kindsOpening(title: string, { kinds }: Papers): string[] {
  return kinds.flatMap(({ kind, words }) => (new Phrases(words).opens(title) ? [kind] : []));
}
