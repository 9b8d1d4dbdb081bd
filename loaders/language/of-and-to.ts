/**
 * Titles that name their paper, then its sender behind `of` and its receiver behind `to`, as French, Italian,
 * Portuguese and Spanish do: `Télégramme de l'ambassadeur de France à Rome au ministre des Affaires étrangères`.
 */
import { alternatives } from "../text/dictionary.js";
import type { HeadForms, Part } from "./paper-forms.js";
import type { Phrases } from "./phrases.js";
import { talkIn } from "./talks.js";
import type { TitleWords } from "./title-words.js";
import { EDITION_NUMBER, moved, partOf } from "./stretches.js";
import { matchesIn } from "../text/matches.js";

/** Who wrote to whom by a title; none where it names nobody. */
export function partiesByPrepositions(title: string, words: TitleWords): Part[] {
  const number = EDITION_NUMBER.exec(title)?.[0] ?? "";
  const own = title.slice(number.length);
  return moved(talkIn(own, words) ?? addressed(own, words) ?? partiesOf(own, words), number.length);
}

function addressed(title: string, words: TitleWords): Part[] | null {
  const sent = words.kinds.opens(title) ? words.addressed?.sent.exec(title) : null;
  if (!sent) return null;
  const then = sent.index + sent[0].length;
  const to = matchesIn(title, words.to).find(({ index }) => index <= then && index >= then - 1);
  if (!to) return null;
  const start = to.index + to[0].length;
  const by = words.addressed?.by.exec(title.slice(start));
  const stop = endOf(title, start, words);
  if (!by || start + by.index > stop) return partOf("to", title, start, stop, words.articles);
  const sender = start + by.index + by[0].length;
  return [
    ...partOf("to", title, start, start + by.index, words.articles),
    ...partOf("from", title, sender, endOf(title, sender, words), words.articles),
  ];
}

function partiesOf(title: string, words: TitleWords): Part[] {
  const kind = words.kinds.opens(title);
  const of = words.of.exec(title.slice(kind?.stop ?? 0));
  if (kind && !of) return receiverAlone(title, kind.stop, words);
  if (!kind && !isSomebody(title, of?.[0].length ?? 0, words)) return [];
  const start = (kind?.stop ?? 0) + (of?.[0].length ?? 0);
  const split = receiverAt(title, start, words);
  if (split === null && kind === null) return [];
  const stop = split?.index ?? endOf(title, start, words);
  if (kind === null && words.verbs.has(title.slice(start, stop))) return [];
  const from = partOf("from", title, start, stop, words.articles);
  return split ? [...from, ...receiversFrom(title, split, words)] : from;
}

/** Whether a title without a paper's name begins with somebody: `L'ambassadeur`, `Do Embaixador`. */
function isSomebody(title: string, of: number, { article, receivers }: TitleWords): boolean {
  return receivers.opens(title.slice(of).replace(article, "")) !== null;
}

function receiverAlone(title: string, start: number, words: TitleWords): Part[] {
  const split = receiverAt(title, start, words);
  const number = NUMBER.exec(title.slice(start))?.[0].length ?? 0;
  return split === null || split.index > start + number + 2
    ? []
    : receiversFrom(title, split, words);
}

/** The receivers from the first `to` on; each further one has its own: `alle ambasciate a … e al ministero`. */
function receiversFrom(title: string, first: RegExpExecArray, words: TitleWords): Part[] {
  const stop = endOf(title, first.index + first[0].length, words);
  const joint = new RegExp(`(?:,?\\s+${alternatives(words.and)}|,)$`, "iu");
  const parts: Part[] = [];
  let begin = first.index + first[0].length;
  for (const to of matchesIn(title.slice(0, stop), words.to)) {
    const then = to.index + to[0].length;
    const before = title.slice(0, to.index + /^,?/u.exec(to[0])![0].length);
    const and = joint.exec(before);
    if (to.index < begin || !and || !words.receivers.opens(title.slice(then))) continue;
    parts.push(...partOf("to", title, begin, and.index, words.articles));
    begin = then;
  }
  return [...parts, ...partOf("to", title, begin, stop, words.articles)];
}

/** `nº 12` behind a paper's name. */
const NUMBER = /^\s*n\p{L}{0,2}[.º°]*\s?\d[\d/.-]*/iu;

/** `to` before somebody; before a place it says where the sender is, but for a sender who is named alone. */
function receiverAt(title: string, start: number, words: TitleWords): RegExpExecArray | null {
  const all = matchesIn(title, words.to).filter((match) => match.index >= start);
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

export function endOf(title: string, start: number, { about }: Pick<TitleWords, "about">): number {
  const rest = title.slice(start);
  return (
    start + Math.min(about.exec(rest)?.index ?? rest.length, PAPER.exec(rest)?.index ?? rest.length)
  );
}

/** `… ao Ministro dos Negócios Estrangeiros Telegrama nº 387`: the paper's name and number behind who has it. */
const PAPER = /,?\s+\p{Lu}\p{L}+\s+n(?:[.°ºo]+|[úu]m\.|\.\s?[°º])\s?\d/u;

/** A line of a head that says where a paper comes from or goes to, with no mark: `Para a Embaixada em …`. */
export function plainByPrepositions({
  from,
  to,
  receivers,
}: {
  from: RegExp;
  to: RegExp;
  receivers: Phrases;
}): NonNullable<HeadForms["plain"]> {
  return (words) => {
    const found = [
      { role: "from" as const, lead: from.exec(words) },
      { role: "to" as const, lead: to.exec(words) },
    ].find(({ lead }) => lead !== null && isName(words.slice(lead[0].length), receivers));
    if (!found?.lead || /[:：.!?]\s*$/u.test(words)) return null;
    const start = found.lead[0].length;
    const seat = SEAT.exec(words.slice(start));
    const isSeat = seat !== null && !receivers.has(seat[0]);
    return { role: found.role, start, stop: isSeat ? start + seat.index : words.trimEnd().length };
  };
}

/** `, Berlin`: where an office is. */
const SEAT = /,\s+\p{Lu}\p{L}+\s*$/u;

/** An office or a person, whose first letter is a capital. */
function isName(words: string, receivers: Phrases): boolean {
  return /^\p{Lu}/u.test(words) && receivers.opens(words)?.start === 0;
}
