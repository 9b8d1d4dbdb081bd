/** Citations in Russian: `телеграмма № 317 от 3 июня 1962 г.`, `Ваша нота от 8 июня`. */
import { alternatives, dictionaryOf, wordsIn } from "../../text/dictionary.js";
import type { CitationKind, Draft, Party } from "../citations/citation.js";
import { enclosuresBy } from "../citations/enclosed.js";
import { type CitationGrammar, type Finder, partyOf, type Setting } from "../citations/setting.js";
import { firstFrom, isPoint, next } from "../citations/view.js";
import { adjectivesIn } from "./claims/adjectives.js";
import { matchesIn } from "../../text/matches.js";

/** Stems of what a document is called, each with its kind. */
const KINDS = dictionaryOf<CitationKind>(
  {
    телеграмм: "telegram",
    шифротелеграмм: "telegram",
    шифртелеграмм: "telegram",
    депеш: "despatch",
    донесени: "report",
    отчёт: "report",
    доклад: "report",
    сообщени: "message",
    послани: "message",
    письм: "letter",
    нот: "note",
    записк: "memorandum",
    меморандум: "memorandum",
    заявлени: "statement",
    деклараци: "statement",
    коммюнике: "statement",
    указани: "instruction",
    распоряжени: "instruction",
    постановлени: "decision",
    решени: "decision",
    резолюци: "decision",
    ответ: "reply",
    бесед: "conversation",
  },
  { letterCase: "initial", marks: "optional" },
);
const ENDINGS = alternatives(
  "а у ы е ой ою о ом и я ю ей ем ям ями ях й ь ов ам ами ах".split(" "),
);
const NOUN = new RegExp(
  String.raw`(?<!\p{L})(?:(?<side>[Вв]аш|[Нн]аш|[Мм]о[йяеёю]|[Мм]оег)\p{Ll}{0,3}\s+)?(?<aide>[Пп]амятн\p{Ll}{2,3}\s+)?(?<noun>${KINDS.source})${ENDINGS}?(?!\p{L})`,
  "gu",
);
/** Whether words name a paper themselves. */
const names = (words: string) => words.search(NOUN) >= 0;

/** Between a noun and its number or day: who, to whom, about what; no other clause. */
const NUMBER = String.raw`\d+(?:[/-][\p{L}\d]+)*`;
const EACH = new RegExp(NUMBER, "gu");
const NUMBERED = new RegExp(
  String.raw`^[^.;:!?,\n№]{0,70}?\s?(?:за\s)?№{1,2}\s?(?<numbers>${NUMBER}(?:(?:,\s?(?:и\s)?|\sи\s)№?\s?${NUMBER})*)`,
  "u",
);
const DATED = /^(?:[^.;:!?\n]{0,90}?[\s,])?(?:от|датированн\p{Ll}{2,3})\s$/u;

/** Each noun with the number, the day or both that follow it. */
const cited: Finder = (setting) =>
  matchesIn(setting.view.text, NOUN).map((match) => {
    const { side, aide, noun = "" } = match.groups ?? {};
    const { view } = setting;
    const state = stateAt(setting, match.index - LEAD, match.index);
    const begin = match.index + match[0].length;
    const numbered = NUMBERED.exec(view.text.slice(begin, begin + 90));
    // `О ноте … мы сообщали телеграммой № 205`: the number is of the paper named last.
    const number = numbered !== null && names(numbered[0]) ? null : numbered;
    const place = begin + (number?.[0].length ?? 0);
    const date = next(view, view.dates, place, number === null ? DATED : /^,?\s(?:от\s)?$/u);
    const day = date !== null && isPoint(date) ? date : null;
    if (number === null && day === null) return [];
    // `В ответ на телеграмму № 317 от 3 июня`: what is said behind a second paper is said of that one.
    if (names(view.text.slice(begin, day?.start ?? place))) return [];
    const stop = day?.stop ?? place;
    const draft: Draft = {
      start: state?.start ?? match.index,
      stop,
      kind: aide === undefined ? (KINDS.get(noun) ?? "document") : "note",
      date: day,
      ...(state === null ? pairOf(setting, side, begin, day?.start ?? place) : state.pair),
    };
    const list = number?.groups?.["numbers"] ?? "";
    const numbers = matchesIn(list, EACH);
    if (numbers.length === 0) return [draft];
    return numbers.map(({ 0: printed, index }, at) => {
      const last = at === numbers.length - 1;
      const end = last ? stop : place - list.length + index + printed.length;
      return { ...draft, number: printed, stop: end };
    });
  });

/** `На Ваш № 1543 от 2 марта`: a paper by its number and day alone. */
const UNNAMED = new RegExp(
  String.raw`(?<!\p{L})(?:(?<side>[Вв]аш|[Нн]аш)\p{Ll}{0,2}|На)\s№\s?(?<number>${NUMBER})`,
  "gu",
);

const unnamed: Finder = (setting) =>
  matchesIn(setting.view.text, UNNAMED).map((match) => {
    const { side = "Ваш", number } = match.groups ?? {};
    const { view } = setting;
    const place = match.index + match[0].length;
    const date = next(view, view.dates, place, /^\sот\s$/u);
    if (date === null || !isPoint(date) || number === undefined) return [];
    const parties = pairOf(setting, side, place, date.start);
    return [{ start: match.index, stop: date.stop, kind: "document", date, number, ...parties }];
  });

/** So far before its noun an adjective is looked for. */
const LEAD = 28;
/** Between a state's adjective and the paper that is its own: `венгерская вербальная нота`. */
const OWNED = /^\s(?:\p{Ll}+(?:ая|ой|ую|ое|ого|ому|ом|ый|ий)\s)?$/u;

/** `японская нота`: the state that an adjective before the noun names. */
function stateAt(
  { view, atlas }: Setting,
  from: number,
  stop: number,
): { start: number; pair: Pick<Draft, "author"> } | null {
  const begin = Math.max(0, from);
  const words = view.text.slice(begin, stop);
  const last = adjectivesIn(words, atlas).at(-1);
  if (last === undefined || !OWNED.test(words.slice(last.stop))) return null;
  return { start: begin + last.start, pair: { author: stateNamed(words, last, atlas) } };
}

function stateNamed(
  words: string,
  { start, stop, id }: { start: number; stop: number; id: string },
  atlas: Setting["atlas"],
): Party {
  const written = words.slice(start, stop);
  const state = atlas.stateOf(id) ?? id;
  return { entity: null, seat: null, name: null, written, state, side: true };
}

/** Whose it is: by a word for a side, else the first name between the noun and its day. */
function pairOf(
  setting: Setting,
  side: string | undefined,
  start: number,
  stop: number,
): Pick<Draft, "author" | "recipient"> {
  const { own, other } = setting.sides;
  if (side !== undefined)
    return /^ваш/iu.test(side)
      ? { author: other, recipient: own }
      : { author: own, recipient: other };
  const { view, atlas } = setting;
  const name = view.names[firstFrom(view.names, start)];
  const author: Party | null =
    name !== undefined && name.stop <= stop && name.type !== "place"
      ? partyOf(setting, name)
      : null;
  if (author !== null) return { author };
  // `заявление японского посла от 9 марта`: by the adjective of whoever is named only by office.
  const words = view.text.slice(start, stop);
  const owner = OFFICIAL.exec(words)?.[0];
  const state = owner === undefined ? undefined : adjectivesIn(owner, atlas)[0];
  return { author: state === undefined ? null : stateNamed(words, state, atlas) };
}

/** Behind a paper, whose it is, in the genitive: `японского посла`, `правительства Японии`. */
const OFFICES = alternatives(
  wordsIn(
    "посл, посольств, посланник, поверенн, мисси, правительств, сторон, министр, министерств, консул",
  ),
);
const OFFICIAL = new RegExp(
  String.raw`^\s\p{L}+[сц]к(?:ого|ой)\s(?:временного\s)?${OFFICES}\p{Ll}*`,
  "u",
);

const PAPERS_SENT = alternatives(
  "текст тексты перевод переводы копия копии список списки проект проекты справка справки".split(
    " ",
  ),
);
const SENT_WITH = alternatives(
  "прилагается прилагаются прилагаю прилагаем направляю направляем препровождаю".split(" "),
  { letterCase: "initial" },
);
const ENCLOSED = new RegExp(
  [
    String.raw`(?<!\p{L})(?:${PAPERS_SENT})(?!\p{L})[^.;:!?\n]{0,60}?\sприлага(?:ется|ются|ю|ем)(?!\p{L})`,
    String.raw`(?<!\p{L})${SENT_WITH}\s(?:при\sэтом\s)?${PAPERS_SENT}(?!\p{L})`,
    String.raw`(?<=^|\n)Приложени[ея]\s?:\s?[^\n]{2,80}`,
  ].join("|"),
  "giu",
);

/** `Перевод ноты прилагается`, `Приложение: по тексту, на 3 листах`. */
const enclosed = enclosuresBy(ENCLOSED);

export const russianCitations: CitationGrammar = {
  finders: [cited, unnamed, enclosed],

  answers: /^\P{L}*(?:ответ|на\s№)/iu,
  answered: /(?<!\p{L})ответ\p{Ll}*\s(?:на\s)?$/iu,
  refers: /^\P{L}*(?:на\s(?:ваш\s)?№|ссылк|к\s№|в ответ|ответ)/iu,
  ahead: /\d{4}|этого|текущего|сего|следующ/u,
};
