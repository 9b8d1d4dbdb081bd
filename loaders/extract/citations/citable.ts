/** What a document can be cited by, as its rows and opening words say. */
import type { Document } from "../../document.js";
import type { Row } from "../../schema.js";
import { isAboveProse, type QuotedPassage, quotedPassages } from "../../text/quoted.js";
import type { StateNamed } from "../../language/citations/parties.js";
import type { Citable } from "../../language/citations/citable.js";
import type { OwnForms } from "../../language/citations/own.js";
import { languages } from "../../language/index.js";
import { numberTitle } from "../../language/numbering.js";
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

const COUNTED = new RegExp(
  String.raw`^\[?(?:${numberTitle}\. )?(\d{1,4}[A-Za-z]?)\]?\.\s+(?=["“‘(]?\p{Lu})`,
  "u",
);

/** The number that an edition prints before the heading; mark-up may state it. */
function editionOf(document: Document, passages: readonly QuotedPassage[]): string | null {
  const stated = document.catalogue.others.find(({ label }) => label === "document number");
  if (stated !== undefined) return stated.value;
  const first = passages[0]?.words ?? "";
  return COUNTED.exec(first)?.[1] ?? null;
}

/** What every language says of its own papers. */
const OWN: readonly OwnForms[] = languages.flatMap(({ citations }) => citations?.own ?? []);

function placeOf(opening: readonly QuotedPassage[]): string | null {
  for (const { words } of opening) {
    if (words.length > 120) continue;
    const places = OWN.map(({ dateline }) => dateline.exec(words)?.groups?.["place"]);
    const place = places.find((one) => one !== undefined);
    if (place !== undefined) return foldName(place);
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
  const found = [
    ...OWN.flatMap(({ titleNumbers }) => titleNumbers(title)),
    ...(wired ? OWN.flatMap((forms) => openingNumbers(passages, forms)) : []),
    ...stated,
  ];
  const keys = new Set<string>();
  return found.filter((one) => {
    const key = `${one.series ?? ""} ${one.number}`;
    return !keys.has(key) && keys.add(key);
  });
}

/** Passages of a telegram's opening that may hold its number: below heading, dateline and status. */
const OPENING_LINES = 9;

/** The number that a telegram's text opens with, and a second one of a conference. */
function openingNumbers(passages: readonly QuotedPassage[], forms: OwnForms): DocumentNumber[] {
  const { noSeries } = forms;
  for (const [index, { words, kind }] of passages.slice(0, OPENING_LINES).entries()) {
    if (kind === "note") break;
    if (kind === "heading" && index === 0) continue;
    // Under `References:` stand the numbers of others.
    if (forms.referring.test(passages[index - 1]?.words ?? "-")) continue;
    const paper = forms.paper.exec(words)?.groups;
    if (paper) return [numberOf(paper)];
    const match = forms.opening.exec(words);
    const { series, number } = match?.groups ?? {};
    if (!match || number === undefined || (series !== undefined && noSeries.test(series))) {
      if (words.length > 200 && kind === "body") break;
      continue;
    }
    if (isListed(number, series, passages)) return [];
    const own = { number, series: series?.replace(/[–\s-]+$/u, "") ?? null, year: null };
    const second = forms.second.exec(words.slice(match[0].length))?.groups;
    const isSecond = second !== undefined && !noSeries.test(second["series"] ?? "");
    return isSecond ? [own, numberOf(second)] : [own];
  }
  return [];
}

function numberOf(groups: Readonly<Record<string, string | undefined>>): DocumentNumber {
  return { number: groups["number"] ?? "", series: groups["series"] ?? null, year: null };
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
