/** How an edition's notes refer to its own documents: `Document 12`, `footnote 2, Document 45`, `supra`. */
import type { Draft } from "../../citations/citation.js";
import type { Finder } from "../../citations/setting.js";
import { anyWord } from "./words.js";
import { wordsIn } from "../../../text/dictionary.js";
import { matchesIn } from "../../../text/matches.js";

/** What stands in or beside a document: `footnote 2, Document 45`; a misprint is read too. */
const BESIDE = anyWord(
  wordsIn(
    "footnote, footnotes, fotnote, footnoote, footnootes, note, notes, source note, attachment, attachments, enclosure, enclosures, tab, tabs",
  ),
);
const JOINT = anyWord(wordsIn("to, of, in"));
const DOCUMENT = anyWord(wordsIn("doc, docs, Doc, Docs, document, documents, Document, Documents"));
const NUMBERED = new RegExp(
  String.raw`(?:\b${BESIDE}\s[\w, ]{0,24}?(?:${JOINT} )?,?\s?)?\b${DOCUMENT}\.?\s(?:Nos?\.\s)?(\d{1,4}[A-Za-z]?)\b(?!\/|[-–.]\d{4})`,
  "gu",
);
const COUNTED = anyWord(wordsIn("percent, pages, copies"));
const MORE = new RegExp(
  String.raw`^(?:\s?[,;]?\s?(?:and|or|[&,–-])\s?)(?:Documents?\s)?(\d{1,4}[A-Za-z]?)\b(?!\s?${COUNTED})`,
  "u",
);
const VOLUME = String.raw`\b${anyWord(wordsIn("vol, vol., vols, vols., volume"))}\s?\w+`;
const ANOTHER = anyWord(wordsIn("microfiche supplement, ibid."));
const NOTE = anyWord(wordsIn("note, notes, footnote, footnotes"));
const ELSEWHERE = new RegExp(
  String.raw`(?:${VOLUME}|Part \d|${ANOTHER})[^.;()]{0,60},?\s*(?:${NOTE}\s\d+,?\s(?:to\s)?)?$`,
  "iu",
);
/** A volume named before in the same sentence, of whose list of documents these are more. */
const LISTED_ELSEWHERE =
  /\bvol(?:ume|s?\.)\s?[IVXLCE\d][^()]*?(?:;\s(?:and\s)?(?:ibid\.,\s)?)[^()]*?$/iu;
const HERE = /\.\s+\p{Lu}|\b(?:above|below|supra|infra|in this|printed here)\b/u;

/** Up to which volume's name the words before a number lead; null where they are this edition's. */
function volumeBefore(before: string): string | null {
  const near = ELSEWHERE.exec(before)?.[0];
  if (near !== undefined) return near;
  const listed = LISTED_ELSEWHERE.exec(before)?.[0];
  return listed === undefined || HERE.test(listed.replace(/^vols?\./iu, "")) ? null : listed;
}

/** `Document 12`, `Documents 12 and 14`; of another volume, only a lead. */
export const editionNumbers: Finder = ({ view }) =>
  matchesIn(view.text, NUMBERED).map((match) => {
    const volume = volumeBefore(view.text.slice(Math.max(0, match.index - 240), match.index));
    const start = match.index;
    const heads: Draft[] = [
      { start, stop: start + match[0].length, kind: "document", number: match[1]! },
    ];
    for (let last = heads[0]!; heads.length < 12; last = heads.at(-1)!) {
      const more = MORE.exec(view.text.slice(last.stop, last.stop + 24));
      if (more === null || isNoteNumber(view.text, last.stop + more[0].length)) break;
      heads.push({ start, stop: last.stop + more[0].length, kind: "document", number: more[1]! });
    }
    return volume === null
      ? heads.map((draft) => pointed(draft))
      : heads.map((draft) => lead(draft, volume));
  });

/** In `Document 85 and footnote 2`, the number is the note's; a date's day is none either. */
function isNoteNumber(text: string, stop: number): boolean {
  return /^\s(?:January|February|March|April|May|June|July|August|September|October|November|December)/.test(
    text.slice(stop, stop + 12),
  );
}

const pointed = (draft: Draft): Draft => ({ ...draft, pointer: { edition: draft.number! } });

const lead = (draft: Draft, volume: string): Draft => ({
  ...draft,
  series: volume.replace(/[\s,]+$/u, "").slice(-60),
});

/** Without `u`, by which letters of any case take ten times as long to find. */
const STEP = /\b(supra|infra)\b/gi;

/** `Supra`, `footnote 3, supra`: the document before this one; `infra`: the next. */
export const editionSteps: Finder = ({ view }) =>
  matchesIn(view.text, STEP).flatMap((match) => {
    const step = match[1]!.toLowerCase() === "supra" ? -1 : 1;
    const after = view.text.slice(
      match.index + match[0].length,
      match.index + match[0].length + 20,
    );
    if (/^,?\s(?:p|pp|note|fn|vol)\b|^\s?[-–]\s?\p{L}/u.test(after)) return [];
    const stop = match.index + match[0].length;
    return [[{ start: match.index, stop, kind: "document" as const, pointer: { step } as const }]];
  });
