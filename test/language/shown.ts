/** What the readers of a language find in a sentence, written out as one line. */
import assert from "node:assert/strict";
import { it } from "node:test";
import { findDates } from "../../loaders/language/calendar/calendar.js";
import { type Stated, stated } from "../../loaders/language/calendar/stated.js";
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

/** Each date's words with what they fix, as `stated` takes it; what they leave open is left out. */
export function fixedIn(text: string, dates: readonly Stated[]): [string, Partial<Stated>][] {
  return dates.map((date) => [text.slice(date.start, date.stop), fixedBy(date)]);
}

function fixedBy(date: Stated): Partial<Stated> {
  const open = stated(date.start, date.stop);
  const fixed = Object.entries(date).filter(
    ([name, value]) => open[name as keyof Stated] !== value,
  );
  return Object.fromEntries(fixed);
}

/** A test for each sentence that has its dates marked, read with the paper's own date. */
export function testSentences(language: string, sentences: readonly string[], own: string | null) {
  for (const sentence of sentences)
    it(sentence, () => {
      const text = sentence.replace(/\{(.*?)=[^}]*\}/g, "$1");
      assert.equal(datesShown(text, language, own), sentence);
    });
}
