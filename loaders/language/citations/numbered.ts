/**
 * Citations as the languages of Western Europe word them: a noun, its number, its day, in that order. `mon
 * télégramme n° 142 du 28 janvier`, `Ihr Schreiben vom 12. d. M.`, `mi oficio núm. 418`.
 */
import { alternatives, dictionaryOf, wordsIn } from "../../text/dictionary.js";
import type { CitationKind, Draft, Party } from "./citation.js";
import { type CitationGrammar, type Finder, partyOf, type Setting } from "./setting.js";
import { firstFrom, isPoint, next, passageAt } from "./view.js";
import { matchesIn } from "../../text/matches.js";

/** The words with which a language cites. */
export interface CitingWords {
  /** What papers are called, in each of their forms, with their kinds. */
  kinds: Readonly<Record<string, CitationKind>>;
  /** What a word of the writer's own side is, and of the receiver's: `mon`, `votre`. Parted by commas. */
  own: string;
  other: string;
  /** What stands before a number, with its points: `n°`, `núm.`. */
  numero: string;
  /** What stands before a day: `du`, `en date du`. */
  dated: string;
  /** What opens a writer's name behind the noun: `de`, `della`. */
  of: string;
  /** What joins numbers: `et`. */
  and: string;
  /** What a title or a line of a head opens with that answers or refers to another paper. */
  answers: string;
  /** Words of a date that give its year, or look ahead. */
  ahead: RegExp;
}

const NUMBER = String.raw`\d[\d.]*(?:[/-][\p{L}\d]+)*(?<!\.)`;
const EACH = new RegExp(NUMBER, "gu");
/** Kinds that are cited by a number alone, without a word for it: `Telegramm 142`. */
const WIRES: ReadonlySet<CitationKind> = new Set(["telegram", "cable"]);

export function numberedCitations(words: CitingWords): CitationGrammar {
  const answers = alternatives(wordsIn(words.answers));
  return {
    finders: [finderOf(words)],
    answers: new RegExp(String.raw`^\P{L}*${answers}(?!\p{L})`, "iu"),
    answered: new RegExp(String.raw`(?<!\p{L})${answers}\s[^.;:!?\n]{0,24}$`, "iu"),
    refers: new RegExp(String.raw`^\P{L}*${answers}(?!\p{L})`, "iu"),
    ahead: words.ahead,
  };
}

function finderOf(words: CitingWords): Finder {
  const kinds = dictionaryOf(words.kinds, { letterCase: "any", marks: "optional" });
  const [own, other] = [words.own, words.other].map((list) => alternatives(wordsIn(list)));
  const [numero, dated, of, and] = [words.numero, words.dated, words.of, words.and].map((list) =>
    alternatives(wordsIn(list)),
  );
  const noun = new RegExp(
    String.raw`(?<!\p{L})(?:(?:(?<own>${own})|(?<other>${other}))(?:\s|(?<=['’]))(?:\p{Ll}+\s)?)?(?<noun>${kinds.source})(?!\p{L})(?:\s(?:(?<ownAfter>${own})|(?<otherAfter>${other}))(?!\p{L}))?`,
    "giu",
  );
  const list = String.raw`${NUMBER}(?:(?:,\s?|\s${and}\s)${NUMBER})*`;
  const marked = new RegExp(
    String.raw`^(?:\s${of}[^.;:!?,\n\d]{1,60}?)?,?\s?(?:${numero})\s?(?<numbers>${list})`,
    "iu",
  );
  const bare = new RegExp(String.raw`^\s(?<numbers>${list})(?=[,.;:)]|\s${dated}\s|\s?$)`, "iu");
  const joined = new RegExp(String.raw`^,?\s(?:${dated}\s?)?(?:\p{Ll}+\s)?$`, "iu");
  const alone = new RegExp(String.raw`^(?:\s${of}[^.;:!?,\n\d]{1,60}?)?,?\s${dated}\s$`, "iu");
  return (setting) =>
    matchesIn(setting.view.text, noun).map((match) => {
      const { view } = setting;
      const groups = match.groups ?? {};
      const kind = kinds.get(groups["noun"] ?? "") ?? "document";
      const begin = match.index + match[0].length;
      const after = view.text.slice(begin, begin + 130);
      const numbered = marked.exec(after) ?? (WIRES.has(kind) ? bare.exec(after) : null);
      const first = view.dates[firstFrom(view.dates, begin)];
      // `su cable 12 de mayo`: a day is no number.
      const isDay =
        numbered !== null && first !== undefined && first.start < begin + numbered[0].length;
      const number = isDay ? null : numbered;
      const place = begin + (number?.[0].length ?? 0);
      const date = next(view, view.dates, place, number === null ? alone : joined);
      const day = date !== null && isPoint(date) ? date : null;
      if (number === null && day === null) return [];
      const stop = day?.stop ?? place;
      const side =
        (groups["own"] ?? groups["ownAfter"])
          ? "own"
          : (groups["other"] ?? groups["otherAfter"])
            ? "other"
            : null;
      const parties = partiesOf(setting, side, begin, day?.start ?? place);
      const draft = { start: match.index, stop, kind, date: day, ...parties };
      return draftsOf(draft, number?.groups?.["numbers"] ?? "", place);
    });
}

/** A draft for each number of a list; the last goes on to the day. */
function draftsOf(draft: Draft, list: string, place: number): Draft[] {
  const numbers = matchesIn(list, EACH);
  if (numbers.length === 0) return [draft];
  return numbers.map(({ 0: number, index }, at) => {
    const stop =
      at === numbers.length - 1 ? draft.stop : place - list.length + index + number.length;
    return { ...draft, number, stop };
  });
}

/** Whose it is: by a word for a side, else by the first name between the noun and its number or day. */
function partiesOf(
  setting: Setting,
  side: "own" | "other" | null,
  start: number,
  stop: number,
): Pick<Draft, "author" | "recipient"> {
  const { view, sides } = setting;
  // In a note, `your` stands in another document's quoted words.
  if (side !== null && passageAt(view, start)?.kind === "note") return {};
  if (side === "own") return { author: sides.own, recipient: sides.other };
  if (side === "other") return { author: sides.other, recipient: sides.own };
  const name = view.names[firstFrom(view.names, start)];
  const isWriter = name !== undefined && name.stop <= stop && name.type !== "place";
  const author: Party | null = isWriter ? partyOf(setting, name) : null;
  return { author };
}
