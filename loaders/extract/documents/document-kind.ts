/** What kind of paper a document is, where its title, its head or its form says so. */
import type { Document, Language } from "../../document.js";
import { knowledgeOf } from "../../language/index.js";
import type { Witness } from "../../language/calendar/witness.js";
import { everyForm } from "../../language/forms.js";
import {
  closings,
  courtesiesIn,
  greetings,
  labelAt,
  lineForms,
  partiesIn,
  signedWords,
} from "../../language/wording.js";
import type { DocumentKind, PassageKind } from "../../schema.js";
import { alternatives } from "../../text/dictionary.js";
import { isAboveProse, type QuotedPassage } from "../../text/quoted.js";
import { isPaged, isTelegraphic } from "../../text/telegraph.js";
import { kindOf } from "./kind.js";
import type { Mark } from "./marks.js";
import { isSerial, openingNumber } from "./opening-number.js";

const HEADS: ReadonlySet<PassageKind> = new Set<PassageKind>(["heading", "header"]);

/** The kind of a document: its title's, else that of its head, else what its form tells. */
export function kindOfDocument(
  document: Document,
  passages: QuotedPassage[],
  witnesses: Witness[],
): DocumentKind {
  const spoken = document.texts.map(({ language }) => language);
  const top = passages.findIndex(({ kind }) => kind !== "stamp");
  const heads = passages.filter(
    ({ kind }, index) => (index === top || HEADS.has(kind)) && isAboveProse(passages, index),
  );
  const titled = document.title === null ? null : kindOf(document.title, spoken);
  const wired = isTelegraphic(heads.map(({ words }) => words));
  if (wired && (titled === null || !isAddressed(passages))) return "cable";
  if (titled !== null) return titled;
  const opening = openingNumber(passages);
  if (isAddressed(passages) && isSerial(opening)) return "telegram";
  // Below a telegram's number stands its subject, which may be another paper.
  const numbered = isDatedTelegram(witnesses, opening) ? opening?.place : null;
  for (const { words, text, start, language } of heads) {
    // What a paper refers to is another; `Telegrams: LAKESIDE` says how to write to the office.
    if (/^(?:reference|other)$/.test(labelAt(words, language)?.label ?? "")) continue;
    if (numbered?.text === text && numbered.start === start) return "telegram";
    const kind = words.length > 200 ? null : kindOf(words, spoken);
    if (kind !== null) return kind;
  }
  if (isPaged(passages.map(({ words }) => words))) return "cable";
  return presents(passages) ? "note" : kindOfForm(document, passages, witnesses);
}

/** Whether the text opens as verbal notes do. */
function presents(passages: QuotedPassage[]): boolean {
  const body = passages.findIndex(({ kind }) => kind === "body");
  return passages
    .slice(0, body + 1)
    .some(({ words, language }) => courtesiesIn(words, language).length > 0);
}

/**
 * Where no word says it: the editors' file mark, a telegram's opening number or time of day, a letter's
 * greeting. Editions that head each document by `X to Y` call telegrams so; the others went by mail.
 */
function kindOfForm(
  document: Document,
  passages: QuotedPassage[],
  witnesses: Witness[],
): DocumentKind {
  const filed = FILED.exec(document.markup.source ?? "")?.groups?.["paper"];
  if (filed !== undefined) return kindOf(filed) ?? "other";
  const timed = passages.some(
    (passage, index) => isAboveProse(passages, index) && HOUR.test(passage.words),
  );
  if (passages.some(({ words }, index) => GROUP.test(words) && isAboveProse(passages, index)))
    return "cable";
  const opening = openingNumber(passages);
  if (timed && witnesses.length > 0 && opening !== null) return "telegram";
  if (isDatedTelegram(witnesses, opening)) return "telegram";
  if (isAddressed(passages)) return timed ? "telegram" : "letter";
  const greets = passages.some(
    ({ words }) => words.length <= 60 && /[,:!]\s*$/.test(words) && greetings.opens(words) !== null,
  );
  return greets || isPosted(passages) || passages.some(isClose) ? "letter" : "other";
}

/** `…, 793.5/3–2355: Telegram`: what an editors' note on where a paper lies calls it. */
const FILED = new RegExp(
  String.raw`:\s*(?:\w+ )?(?<paper>${alternatives(everyForm(({ catalogue }) => catalogue).flatMap(({ filed }) => filed ?? []))})\b`,
  "iu",
);
/** A time of day, in words or as the hour of a message. */
const HOUR = new RegExp(String.raw`${lineForms(({ hours }) => hours)}|\b(?:\d\d)?\d{4}Z\b`, "u");

/** `Your obedient servant,`: how letters close; `(signed)` stands below other papers too. */
function isClose({ kind, words }: QuotedPassage): boolean {
  return (
    kind === "signature" && closings.opens(words) !== null && signedWords.opens(words) === null
  );
}

/** The date-time group of a message. */
const GROUP = /(?<!\d)[0-3]\d[0-2]\d[0-5]\d\s?Z\s+[A-Z]{3}\b/u;

/** Whether a line of the head addresses somebody as letters do: `An das Auswärtige Amt`, `외무부 장관 귀하`. */
function isPosted(passages: QuotedPassage[]): boolean {
  return passages.some(
    ({ words, kind, language }, index) =>
      kind !== "body" &&
      words.length <= 120 &&
      isAboveProse(passages, index) &&
      isAddressee(words, language),
  );
}

function isAddressee(words: string, language: Language): boolean {
  const { toLead, honorifics, plain } = knowledgeOf(language)?.papers?.head ?? {};
  if (honorifics?.some((honour) => new RegExp(`.{2}\\s*${honour}\\s*$`, "u").test(words)))
    return true;
  return toLead !== undefined && plain?.(words)?.role === "to";
}

/** A dateline, and a number of two figures that opens the text: what a telegram looks like without its heading. */
function isDatedTelegram(witnesses: readonly Witness[], opening: Mark | null): boolean {
  return witnesses.some(({ kind }) => kind === "dateline") && /\d{2}/.test(opening?.value ?? "");
}

/** Whether the heading says no more than from whom and to whom: `The Chargé in Korea (Drumright) to …`. */
function isAddressed(passages: QuotedPassage[]): boolean {
  const heading = passages.find(({ kind }) => kind === "heading");
  const roles = heading ? partiesIn(heading.words, heading.language).map(({ role }) => role) : [];
  return roles.includes("from") && roles.includes("to");
}
