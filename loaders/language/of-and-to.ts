/**
 * Titles that name their paper, then its sender behind `of` and its receiver behind `to`, as French and Spanish do:
 * `Télégramme de l'ambassadeur de France à Rome au ministre des Affaires étrangères`.
 */
import type { Part } from "./paper-forms.js";
import type { Phrases } from "./phrases.js";
import { EDITION_NUMBER, moved, partOf } from "./stretches.js";

/** The words of one language for it. */
export interface TitleWords {
  /** Kinds of papers that a title opens with. */
  kinds: Phrases;
  /** What a person's or an office's name begins with: before it `to` is no place. */
  receivers: Phrases;
  /** `of`, at the beginning of what follows the kind. */
  of: RegExp;
  /** `to`, anywhere; flag `g`. */
  to: RegExp;
  /** The article that a title may open with. */
  article: RegExp;
  /** Articles with the blank behind them, which are no part of a name. */
  articles: readonly string[];
  /** Where the subject, the date or a bracket begins. */
  about: RegExp;
}

/** Who wrote to whom by a title; none where it names nobody. */
export function partiesByPrepositions(title: string, words: TitleWords): Part[] {
  const number = EDITION_NUMBER.exec(title)?.[0] ?? "";
  return moved(partiesOf(title.slice(number.length), words), number.length);
}

function partiesOf(title: string, words: TitleWords): Part[] {
  const kind = words.kinds.opens(title);
  const of = kind ? words.of.exec(title.slice(kind.stop)) : null;
  if (kind && !of) return receiverAlone(title, kind.stop, words);
  if (!kind && words.receivers.opens(title.replace(words.article, "")) === null) return [];
  const start = kind && of ? kind.stop + of[0].length : 0;
  const split = receiverAt(title, start, words);
  if (split === null && kind === null) return [];
  const stop = split?.index ?? endOf(title, start, words);
  const from = partOf("from", title, start, stop, words.articles);
  return split ? [...from, ...receiver(title, split, words)] : from;
}

function receiverAlone(title: string, start: number, words: TitleWords): Part[] {
  const split = receiverAt(title, start, words);
  return split === null || split.index > start + 2 ? [] : receiver(title, split, words);
}

function receiver(title: string, split: RegExpExecArray, words: TitleWords): Part[] {
  const begin = split.index + split[0].length;
  return partOf("to", title, begin, endOf(title, begin, words), words.articles);
}

/** `to` before somebody; before a place it says where the sender is, but for a sender who is named alone. */
function receiverAt(title: string, start: number, words: TitleWords): RegExpExecArray | null {
  const all = [...title.matchAll(words.to)].filter((match) => match.index >= start);
  const after = (to: RegExpExecArray) => title.slice(to.index + to[0].length);
  const office = all.find((to) => words.receivers.opens(after(to)));
  if (office !== undefined) return office;
  const [first] = all;
  if (first === undefined || !FULL_NAME.test(after(first))) return null;
  return PERSON.test(title.slice(start, first.index)) ? first : null;
}

/** A person's forename and name, and no office beside it. */
const FULL_NAME = /^\p{Lu}[\p{L}'’.-]*(?:\s(?:d['’]|de |du |le |la |del )?\p{Lu}[\p{L}'’-]+)+/u;
const PERSON = new RegExp(`${FULL_NAME.source}$`, "u");

function endOf(title: string, start: number, { about }: TitleWords): number {
  const match = about.exec(title.slice(start));
  return match ? start + match.index : title.length;
}
