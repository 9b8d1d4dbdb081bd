/** Whether a text of another language holds dates of this one. */
import { oneOf } from "./dictionary.js";
import type { CalendarWords } from "./named-expressions.js";

/** Finds one of some names in a text. */
type Finder = (text: string) => boolean;

/**
 * Whether a text has the name of a month, in full: what a text of another language must have to hold a date. A name
 * that its own language has too (`own`, in small letters) says nothing, `April` in an English text is English, but
 * behind a day with a point: `vom 3. April`.
 */
export function monthsIn(
  words: CalendarWords,
): (text: string, language?: string, own?: readonly string[]) => boolean {
  const names = fullNames(words);
  const any = finderOf(names);
  const others = new Map<readonly string[], Finder>();
  return (text, _, own) => {
    if (own === undefined) return any(text);
    const known = others.get(own) ?? otherThan(names, own);
    others.set(own, known);
    return known(text);
  };
}

function fullNames({ months }: CalendarWords): string[] {
  return months.flatMap((list) =>
    list.filter((name) => name.length > 2 && !name.includes(".")).map((name) => name.toLowerCase()),
  );
}

function otherThan(names: readonly string[], own: readonly string[]): Finder {
  const [shared, other] = [true, false].map((isShared) =>
    names.filter((name) => own.includes(name) === isShared),
  ) as [string[], string[]];
  const finds = finderOf(other);
  if (shared.length === 0) return finds;
  const ordinal = new RegExp(`\\d\\.\\s?${oneOf(shared)}(?!\\p{L})`, "iu");
  return (text) => finds(text) || ordinal.test(text);
}

function finderOf(names: readonly string[]): Finder {
  if (names.length === 0) return () => false;
  const whole = new RegExp(`(?<!\\p{L})${oneOf(names)}(?!\\p{L})`, "iu");
  // Without cases and edges the same names are found in a third of the time; most paragraphs have none.
  const letters = new RegExp(oneOf(names));
  return (text) => letters.test(lowerCase(text)) && whole.test(text);
}

let latest = { text: "", lower: "" };

/** Asked of one paragraph by each language in turn. */
function lowerCase(text: string): string {
  if (latest.text !== text) latest = { text, lower: text.toLowerCase() };
  return latest.lower;
}
