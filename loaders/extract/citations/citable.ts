/** What a document can be cited by, as its rows and opening words say. */
import type { Document } from "../../document.js";
import type { Row } from "../../schema.js";
import { isAboveProse, type QuotedPassage, quotedPassages } from "../../text/quoted.js";
import type { StateNamed } from "../../language/citations/states.js";
import type { Citable } from "../../language/citations/citable.js";
import { isHandedOver } from "../../language/wording.js";
import { type DocumentNumber, parsedNumber } from "../../language/citations/numbers.js";
import { bearerOf, foldName, partyNamed } from "../../language/citations/parties.js";

/** What `describe` says of a document, as far as it is cited by it. */
export type Described = Pick<
  Row<"documents">,
  "title" | "kind" | "date" | "date_end" | "edtf" | "number" | "collection"
>;

/** Makes the citable of a document from its rows and opening words. */
export function citableOf(
  document: Document,
  id: string,
  described: Described,
  correspondents: readonly Row<"correspondents">[],
  mentions: readonly Row<"mentions">[] = [],
  { states, dates = [] }: { states?: StateNamed; dates?: readonly Row<"dates">[] } = {},
): Citable {
  const passages = quotedPassages(document);
  const opening = passages.filter((_, index) => index < 16 && isAboveProse(passages, index));
  const parties = (role: string) =>
    correspondents
      .filter((row) => row.role === role)
      .flatMap(({ name, entity_id }) => {
        const bearer = entity_id === null ? bearerOf(name) : null;
        const party = partyNamed(name, bearer === null ? entity_id : null, states);
        return bearer === null ? [party] : [party, bearer];
      });
  const { title, kind, date, date_end, edtf, collection } = described;
  return {
    ...{ id, title, kind, date, date_end, edtf, collection },
    numbers: numbersOf(described, passages),
    edition: editionOf(document, passages),
    from: parties("from").length > 0 ? parties("from") : parties("drafter"),
    to: parties("to"),
    present: presentIn(document, mentions),
    days: daysIn(document, dates),
    place: placeOf(opening),
  };
}

/** Days of the head: a paper handed over on a day is known to its receivers by that day. */
function daysIn(document: Document, dates: readonly Row<"dates">[]): string[] {
  const ends = headEnds(document);
  return dates.flatMap(({ date, date_end, role, language, start, stop }) => {
    const own = role !== "mentioned" || isHandingOver(document, language, start);
    return own && date !== null && date === date_end && stop <= (ends.get(language) ?? 0)
      ? [date]
      : [];
  });
}

/** `as delivered to X by Y, Counsellor, on 30 May`: a day of the head behind a word for handing over. */
function isHandingOver(document: Document, language: string, start: number): boolean {
  const text = document.texts.find((one) => one.language === language);
  const before =
    text?.text
      .slice(Math.max(0, start - 160), start)
      .split("\n")
      .at(-1) ?? "";
  return isHandedOver(before, text?.language ?? "und");
}

/** Where the prose of each text begins. */
function headEnds(document: Document): Map<string, number> {
  return new Map(
    document.texts.map(({ language, passages }) => {
      const body = passages.filter(({ kind }) => kind === "body");
      const prose = body.find(({ start, stop }) => stop - start > 220) ?? body[0];
      return [language, prose?.start ?? 0] as const;
    }),
  );
}

/** Whom the words above the prose name. */
function presentIn(document: Document, mentions: readonly Row<"mentions">[]): Set<string> {
  const ends = headEnds(document);
  return new Set(
    mentions.flatMap(({ entity_id, language, stop, type }) =>
      entity_id !== null && type !== "place" && stop <= (ends.get(language) ?? 0)
        ? [entity_id]
        : [],
    ),
  );
}

/** The number that an edition prints before the heading; mark-up may state it. */
function editionOf(document: Document, passages: readonly QuotedPassage[]): string | null {
  const stated = document.catalogue.others.find(({ label }) => label === "document number");
  if (stated !== undefined) return stated.value;
  const first = passages[0]?.words ?? "";
  return /^\[?(?:No\. )?(\d{1,4}[A-Za-z]?)\]?\.\s+(?=["“‘(]?\p{Lu})/u.exec(first)?.[1] ?? null;
}

const DATELINE =
  /^[\s[(]*(?:American (?:Embassy|Legation), )?(?<place>\p{Lu}[\p{L}\p{M}.'’-]*(?:\s\p{Lu}[\p{L}\p{M}.'’-]*){0,2})(?:,\s*\p{Lu}\p{L}+\.?(?!\s\d))?,\s*(?:undated|(?:January|February|March|April|May|June|July|August|September|October|November|December|\d))/u;

function placeOf(opening: readonly QuotedPassage[]): string | null {
  for (const { words } of opening) {
    const place = words.length > 120 ? null : DATELINE.exec(words)?.groups?.["place"];
    if (place != null) return foldName(place);
  }
  return null;
}

function numbersOf(
  { number, title, kind }: Described,
  passages: readonly QuotedPassage[],
): DocumentNumber[] {
  const stated = (number ?? "")
    .split(" / ")
    .filter((printed) => !/^[A-Z]\.\s/u.test(printed))
    .flatMap((printed) => parsedNumber(printed) ?? []);
  const wired = /^(?:telegram|cable|letter|instruction|report|other|memorandum)$/.test(kind);
  const found = [...titleNumbers(title), ...(wired ? openingNumbers(passages) : []), ...stated];
  const keys = new Set<string>();
  return found.filter((one) => {
    const key = `${one.series ?? ""} ${one.number}`;
    return !keys.has(key) && keys.add(key);
  });
}

const IN_TITLE =
  /(?<!\b(?:on|to|of|with|concerning|regarding|re|for|in)\s)\b(?:(Circular )?(?:Telegram|Airgram|Despatch|Dispatch|Message|Instruction|Letter)\s(?:No\.\s?)?(\d{1,6})\b|(C?A)[–-](\d{1,5})\b|(NSC(?: Action)?|NSAM|NSSM|NSDM|S?NIE|PPS)\s(?:No\.\s)?(\d[\d./–-]*(?:[–-][a-z]\b)?))/gu;

function titleNumbers(title: string): DocumentNumber[] {
  return [...title.matchAll(IN_TITLE)].map((match) => {
    const [, circular, plain, air, flown, paper, numbered] = match;
    const number = (plain ?? flown ?? numbered!).replace(/[./–-]+$/u, "");
    return { number, series: circular?.trim() ?? air ?? paper ?? null, year: null };
  });
}

/** Papers bear their number in a line of their own. */
const PAPER =
  /^(NSC(?: Action(?: No\.)?)?|NSAM|NSSM|NSDM|S?NIE|SE|PSB D)[\s–-]?(\d[\d./–-]*\d|\d)(?=$|[.:]|\s+[“"]?\p{Lu})/u;

const OPENING =
  /^[“"[(]?(?:(?:No\.|Nr\.?|Number)\s*)?(?:(?<series>[A-Z][A-Za-z/]{1,14}(?:\s(?:[Cc]ircular|[Tt]elegram|message|TOSEC|SECTO|TODEL))?|[A-Z]{1,3}[–-])\s?)?(?<number>\d{6}Z|\d{1,3},\d{3}|\d{1,6})(?:\/[A-Za-z]+ \d+|\s?[A-Z]{1,3})?(?=$|[.:]|\s*[/—–-]|\s+Subj|\s+Ref|,)/u;
const SECOND =
  /^[\s.,:]*(?<series>[A-Z][A-Za-z]{2,10}|[A-Z]{1,2})[ –-](?<number>\d{1,6})(?=[.,:])/u;
const NO_SERIES =
  /^(?:January|February|March|April|May|June|July|August|September|October|November|December|Article|Part|Section|Page|Paragraph|Para|Reference|Ref|Re|Your|Our|From|For|To|At|On|In|By|Of|No|See|Item|Tab|Annex|Chapter|Note|Draft|NSC|NIE|SNIE|SE|(?:Re)?(?:Dep|Emb|Ur|Our|My|Con|Leg)tels?)$/iu;
/** Passages of a telegram's opening that may hold its number: below heading, dateline and status. */
const OPENING_LINES = 9;

/** Under `References:` stand the numbers of others. */
const isReferred = (before: QuotedPassage | undefined) =>
  before !== undefined && /^\W*ref(?:erence)?s?\W*$/iu.test(before.words);

/** The number that a telegram's text opens with, and a second one of a conference. */
function openingNumbers(passages: readonly QuotedPassage[]): DocumentNumber[] {
  for (const [index, { words, kind }] of passages.slice(0, OPENING_LINES).entries()) {
    if (kind === "note") break;
    if (kind === "heading" && index === 0) continue;
    const paper = isReferred(passages[index - 1]) ? null : PAPER.exec(words);
    if (paper !== null) return [{ number: paper[2]!, series: paper[1]!, year: null }];
    const match = OPENING.exec(words);
    const { series, number } = match?.groups ?? {};
    if (
      match === null ||
      number === undefined ||
      (series !== undefined && NO_SERIES.test(series))
    ) {
      if (words.length > 200 && kind === "body") break;
      continue;
    }
    if (isListed(number, series, passages)) return [];
    const second = SECOND.exec(words.slice(match[0].length))?.groups;
    const own = { number, series: series?.replace(/[–\s-]+$/u, "") ?? null, year: null };
    return second === undefined || NO_SERIES.test(second["series"]!)
      ? [own]
      : [own, { number: second["number"]!, series: second["series"]!, year: null }];
  }
  return [];
}

/** `1.` of a numbered list is no telegram's number. */
function isListed(
  number: string,
  series: string | undefined,
  passages: readonly QuotedPassage[],
): boolean {
  if (series !== undefined || number.length > 2) return false;
  const following = new RegExp(`^${Number(number) + 1}\\.\\s`, "u");
  return passages.some(({ words }) => following.test(words));
}
