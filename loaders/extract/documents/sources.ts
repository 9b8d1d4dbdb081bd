/**
 * What a text says against itself, so that a reader asks what it is worth: that it is a translation, that a
 * number in it is wrong, that words which it quotes were other words.
 */
import type { Document, Text } from "../../document.js";
import { knowledgeOf } from "../../language/index.js";
import { translationMark } from "../../language/translated.js";
import { foldHan } from "../../text/name-tokens.js";
import { placeIn, type QuotedPassage } from "../../text/quoted.js";
import type { Finding } from "./findings.js";
import { matchesIn } from "../../text/matches.js";

/** All of it, for the texts of a document. */
export function sourceFindings(document: Document, passages: readonly QuotedPassage[]): Finding[] {
  return document.texts.flatMap((text, index) => {
    const own = passages.filter((passage) => passage.text === index);
    return [
      ...receivedFinding(text, own, document.texts),
      ...own.flatMap(correctedNumbers),
      ...quotedOtherwise(text, index),
    ];
  });
}

function receivedFinding(
  { role, language }: Text,
  passages: readonly QuotedPassage[],
  texts: readonly Text[],
): Finding[] {
  const mark = role === "received translation" ? translationMark(passages) : null;
  if (mark === null) return [];
  const others = texts.filter((text) => text.role === "translation");
  const against = others.map((text) => `the ${nameOf(text.language)} translation`).join(", ");
  const message =
    `The ${nameOf(language)} text calls itself a translation: the words first written are not here.` +
    (against === "" ? "" : ` Comparisons set ${against} against this received translation.`);
  const place = placeIn(mark.passage, mark.start, mark.stop);
  return [{ kind: "received_translation", message, place }];
}

const nameOf = (language: string) => knowledgeOf(language)?.name ?? language;

const NUMBER = /(?<![\d.,])\d[\d,. ]*\d(?!\d)|\d(?!\d)/gu;
/** An editor's right number has about as many digits; fewer are a note's mark. */
const BRACKETED = /^\s?\[(?:sic[:,]?\s)?(?<right>\d[\d,. ]*\d)\]/iu;

/** `2,500 [2,700]`, `120 [sic]`, `25人（应为52人）`. */
function correctedNumbers(passage: QuotedPassage): Finding[] {
  const words = foldHan(passage.words);
  const { corrected, amended } = knowledgeOf(passage.language)?.sources ?? {};
  return matchesIn(words, NUMBER).flatMap(({ 0: number, index }) => {
    const stop = index + number.length;
    const counted = /^\s?\p{Script=Han}{0,2}/u.exec(words.slice(stop, stop + 3))?.[0].length ?? 0;
    const after = words.slice(stop, stop + 60);
    const said = corrected?.exec(after) ?? corrected?.exec(after.slice(counted)) ?? null;
    const bracket = BRACKETED.exec(after);
    const match = said ?? (isOfItsSize(number, bracket?.groups?.["right"]) ? bracket : null);
    if (match === null) return amendedNumber(passage, words, { number, index }, amended);
    const right = match.groups?.["right"] ?? match.groups?.["rather"];
    const end = words.indexOf(match[0], stop) + match[0].length;
    const message =
      right === undefined
        ? `The text itself doubts the number ${number}.`
        : `The text gives the number ${number} and corrects it to ${right.trim()}.`;
    return [{ kind: "corrected_number", message, place: placeIn(passage, index, end) }];
  });
}

/** Characters behind a figure within which its text takes it back. */
const AMENDED = 200;

/** `4,000 crossed. This number was wrong: 2,400`, `2,400, not 4,000 as we reported`. */
function amendedNumber(
  passage: QuotedPassage,
  words: string,
  { number, index }: { number: string; index: number },
  amended: RegExp | undefined,
): Finding[] {
  const behind = index + number.length;
  const match = amended?.exec(words.slice(behind, behind + AMENDED));
  if (!match) return [];
  const { right, read, wrong } = match.groups ?? {};
  const [one, other] = wrong === undefined ? [number, right ?? read ?? ""] : [wrong, number];
  // A figure that is repeated is taken back by nobody.
  if (one.replace(/\D/gu, "") === other.replace(/\D/gu, "")) return [];
  const message = `The text gives the number ${one} and corrects it to ${other.trim()}.`;
  const place = placeIn(passage, index, behind + match[0].length);
  return [{ kind: "corrected_number", message, place }];
}

function isOfItsSize(number: string, right: string | undefined): boolean {
  const digits = (words: string) => words.replace(/\D/gu, "").length;
  return right !== undefined && digits(right) > 2 && Math.abs(digits(right) - digits(number)) < 2;
}

const OPENING = "“«「『";
const CLOSING = "”»」』";

/** What stands in quotation marks; straight ones open and close by turns within a paragraph. */
function quotationsIn(words: string): { start: number; stop: number }[] {
  const found: { start: number; stop: number }[] = [];
  let open: number | null = null;
  for (let at = 0; at < words.length; at++) {
    const mark = words[at]!;
    if (words.startsWith("\n\n", at)) open = null;
    else if (OPENING.includes(mark) || (mark === '"' && open === null)) open = at + 1;
    else if ((CLOSING.includes(mark) || mark === '"') && open !== null) {
      if (at - open >= SHORTEST) found.push({ start: open, stop: at });
      open = null;
    }
  }
  return found;
}

/** Fewer characters are a word in quotation marks, not what somebody said. */
const SHORTEST = 12;
/** How far a quotation stands before the words that it is corrected by. */
const BEFORE = 900;

/** `X said: “…” (What he actually said was “…”)`: the same words twice, differently. */
function quotedOtherwise({ text, language }: Text, index: number): Finding[] {
  const really = knowledgeOf(language)?.sources?.reallySaid;
  if (really === undefined) return [];
  const words = foldHan(text);
  let quotations: { start: number; stop: number }[] | null = null;
  return matchesIn(words, really).flatMap((cue) => {
    // Few texts have such words at all.
    const said = (quotations ??= quotationsIn(words)).findLast(
      ({ stop }) => stop <= cue.index && cue.index - stop < BEFORE,
    );
    const other = saidAfter(words, cue.index + cue[0].length);
    if (said === undefined || other === null) return [];
    const [one, two] = [said, other].map(({ start, stop }) => text.slice(start, stop));
    if (one === two) return [];
    const message = `The text quotes “${shown(one!)}” and then says that the words were “${shown(two!)}”.`;
    const place = { text: index, start: cue.index, stop: other.stop };
    return [{ kind: "contradictory_quotation", message, place }];
  });
}

/** The words behind `what he said was`, to the end of their quotation or bracket; null where they are few. */
function saidAfter(words: string, place: number): { start: number; stop: number } | null {
  const start = place + /^[\s:：,，“"«「『]*(?:that\s[“"]?)?/u.exec(words.slice(place))![0].length;
  const length = /[”"»」』)）]|\n\n|$/u.exec(words.slice(start))!.index;
  return length < SHORTEST ? null : { start, stop: start + length };
}

const shown = (words: string) => {
  const line = words.replace(/\s+/g, " ").trim();
  return line.length > 90 ? `${line.slice(0, 89)}…` : line;
};
