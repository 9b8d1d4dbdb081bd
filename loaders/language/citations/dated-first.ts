/** Citations in languages that set the day first: `8月10日付貴電第312号`, `4월 2일자 귀 전문 제12호`. */
import type { CitationKind, Draft } from "./citation.js";
import type { Finder } from "./setting.js";
import { isPoint, next, previous } from "./view.js";
import { matchesIn } from "../../text/matches.js";

/** The words of such a language, each an expression. */
export interface DatedFirst {
  /** Finds the noun: groups `own` or `other` for whose it is, `noun` (`lone` without a side), and its `number` where it has one. */
  noun: RegExp;
  kindOf: (noun: string) => CitationKind | undefined;
  /** What may stand between the day and the noun: `付`, `일자`. */
  joined: RegExp;
  /** What may stand between the noun and a day in brackets behind it, and what closes that. */
  opened: RegExp;
  closed: RegExp;
}

export function datedFirst(words: DatedFirst): Finder {
  return (setting) =>
    matchesIn(setting.view.text, words.noun).map((match) => {
      const { view, sides } = setting;
      const { own, other, lone, noun = lone ?? "", number } = match.groups ?? {};
      const end = match.index + match[0].length;
      const before = previous(view, view.dates, match.index, words.joined);
      const behind = before ?? next(view, view.dates, end, words.opened, 4);
      const day = behind !== null && isPoint(behind) ? behind : null;
      if (number === undefined && day === null) return [];
      const tail =
        before === null && day !== null ? words.closed.exec(view.text.slice(day.stop)) : null;
      const stop = Math.max(end, (day?.stop ?? 0) + (tail?.[0].length ?? 0));
      const draft: Draft = {
        start: Math.min(match.index, day?.start ?? match.index),
        stop,
        kind: words.kindOf(noun) ?? "document",
        date: day,
        ...(number === undefined ? {} : { number }),
        ...(own === undefined ? {} : { author: sides.own, recipient: sides.other }),
        ...(other === undefined ? {} : { author: sides.other, recipient: sides.own }),
      };
      return [draft];
    });
}
