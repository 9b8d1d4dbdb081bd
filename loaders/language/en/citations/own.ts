/** By what an English paper says itself that it can be cited: its place, and the numbers that it bears. */
import { alternatives, wordsIn } from "../../../text/dictionary.js";
import type { OwnForms } from "../../citations/own.js";
import type { DocumentNumber } from "../../citations/numbers.js";
import { monthsLong, paperSeries } from "./words.js";
import { matchesIn } from "../../../text/matches.js";

const MONTHS = [...monthsLong, "May"];
const NAME = String.raw`\p{Lu}[\p{L}\p{M}.'’-]*`;
const POST = alternatives(["American Embassy, ", "American Legation, "]);
const DATELINE = new RegExp(
  String.raw`^[\s[(]*${POST}?(?<place>${NAME}(?:\s${NAME}){0,2})(?:,\s*\p{Lu}\p{L}+\.?(?!\s\d))?,\s*(?:${alternatives(["undated", ...MONTHS])}|\d)`,
  "u",
);

const ABOUT = alternatives(wordsIn("on, to, of, with, concerning, regarding, re, for, in"));
const SENT = alternatives(
  wordsIn("Telegram, Airgram, Despatch, Dispatch, Message, Instruction, Letter"),
);
const NUMBERED = alternatives(paperSeries.titled);
const IN_TITLE = new RegExp(
  String.raw`(?<!\b${ABOUT}\s)\b(?:(Circular )?${SENT}\s(?:No\.\s?)?(\d{1,6})\b|(C?A)[–-](\d{1,5})\b|(${NUMBERED})\s(?:No\.\s)?(\d[\d./–-]*(?:[–-][a-z]\b)?))`,
  "gu",
);

function titleNumbers(title: string): DocumentNumber[] {
  return matchesIn(title, IN_TITLE).map((match) => {
    const [, circular, plain, air, flown, paper, numbered] = match;
    const number = (plain ?? flown ?? numbered ?? "").replace(/[./–-]+$/u, "");
    return { number, series: circular?.trim() ?? air ?? paper ?? null, year: null };
  });
}

/** Papers bear their number in a line of their own. */
const PAPER = new RegExp(
  String.raw`^(?<series>${alternatives(paperSeries.opening)})[\s–-]?(?<number>\d[\d./–-]*\d|\d)(?=$|[.:]|\s+[“"]?\p{Lu})`,
  "u",
);

/** What a telegram's series is called with more words than one: `Paris TOSEC 12`. */
const SECOND_WORD = alternatives(
  wordsIn("Circular, circular, Telegram, telegram, message, TOSEC, SECTO, TODEL"),
);
const OPENING = new RegExp(
  String.raw`^[“"[(]?(?:(?:No\.|Nr\.?|Number)\s*)?(?:(?<series>[A-Z][A-Za-z/]{1,14}(?:\s${SECOND_WORD})?|[A-Z]{1,3}[–-])\s?)?(?<number>\d{6}Z|\d{1,3},\d{3}|\d{1,6})(?:\/[A-Za-z]+ \d+|\s?[A-Z]{1,3})?(?=$|[.:]|\s*[/—–-]|\s+Subj|\s+Ref|,)`,
  "u",
);
const SECOND =
  /^[\s.,:]*(?<series>[A-Z][A-Za-z]{2,10}|[A-Z]{1,2})[ –-](?<number>\d{1,6})(?=[.,:])/u;

/** `Deptel`, `Reurtel`: whose telegram it is. */
const SIDED = String.raw`(?:Re)?${alternatives(wordsIn("Dep, Emb, Ur, Our, My, Con, Leg"))}tels?`;
const NO_SERIES = new RegExp(
  String.raw`^(?:${alternatives([
    ...MONTHS,
    ...wordsIn("Article, Part, Section, Page, Paragraph, Para, Reference, Ref, Re, Your, Our"),
    ...wordsIn(
      "From, For, To, At, On, In, By, Of, No, See, Item, Tab, Annex, Chapter, Note, Draft",
    ),
    ...wordsIn("NSC, NIE, SNIE, SE"),
  ])}|${SIDED})$`,
  "iu",
);

export const own: OwnForms = {
  dateline: DATELINE,
  titleNumbers,
  paper: PAPER,
  opening: OPENING,
  second: SECOND,
  noSeries: NO_SERIES,
  referring: /^\W*ref(?:erence)?s?\W*$/iu,
};
