/**
 * Titles that name the sender before the receiver, each with its mark behind it, as Japanese and Korean do:
 * `在ソ連大使発外務大臣宛電報`, `주일대사가 외무부장관에게 보내는 보고`.
 */
import type { Part } from "./paper-forms.js";
import { partOf } from "./stretches.js";

/** How a language marks who wrote and who is written to: titles with the groups `from` and `to`, or `to` alone. */
export interface MarkedTitles {
  /** A title that names both. */
  both: RegExp;
  /** A title that names the receiver alone. */
  receiver: RegExp;
}

/** Who wrote to whom by a title; none where it names nobody. */
export function markedParties(title: string, { both, receiver }: MarkedTitles): Part[] {
  const { from, to } = (both.exec(title) ?? receiver.exec(title))?.groups ?? {};
  if (to === undefined) return [];
  const begin = from === undefined ? 0 : title.indexOf(from);
  const then = title.indexOf(to, begin + (from?.length ?? 0));
  return [
    ...(from === undefined ? [] : partOf("from", title, begin, begin + from.length)),
    ...partOf("to", title, then, then + to.length),
  ];
}
