/** `Memorandum of a Conversation Between X and Y`: who took part in what is recorded. */
import type { Part } from "../../paper-forms.js";
import { Phrases } from "../../phrases.js";
import { isBalanced, partOf } from "../../stretches.js";
import { talks } from "./offices.js";
import { endOfAddressee } from "./addressee.js";
import { matchesIn } from "../../../text/matches.js";

const BETWEEN = new RegExp(
  String.raw`${new Phrases(talks).source}[^,;:]{0,30}?\s+(?:between|among|with)\s+`,
  "iu",
);
const BY = /^[^,;:]{0,40}?\s+by\s+(?<who>\p{Lu}[^,;:]{1,60}?)\s+(?:of|on)\s/iu;

/** The participants that a title names; null where it records no talk between them. */
export function participantsOf(words: string): Part[] | null {
  const match = BETWEEN.exec(words);
  if (match === null || match.index > 120) return null;
  const start = match.index + match[0].length;
  const stop = endOfAddressee(words, lastBegins(words, start));
  const by = BY.exec(words.slice(0, match.index));
  const author = by?.groups?.["who"];
  return [
    ...(author
      ? partOf("drafter", words, words.indexOf(author), words.indexOf(author) + author.length)
      : []),
    ...pieces(words, start, stop).flatMap(([from, to]) =>
      partOf("participant", words, from, to, ["the "]),
    ),
  ];
}

const AND = /,?\s+and\s+(?=\S)/giu;

function joints(words: string, start: number): RegExpExecArray[] {
  return matchesIn(words, AND).filter(
    (match) => match.index > start && isBalanced(words.slice(start, match.index)),
  );
}

/** The joint that parts two people: after a bracket, before an article; else the only one. */
function parting(words: string, start: number): RegExpExecArray[] {
  const all = joints(words, start);
  const sure = all.filter(
    (match) =>
      words[match.index - 1] === ")" ||
      /^the\s+\p{Lu}/iu.test(words.slice(match.index + match[0].length)),
  );
  return sure.length > 0 ? sure : all.slice(0, 1);
}

function lastBegins(words: string, start: number): number {
  const last = parting(words, start).at(-1);
  return last ? last.index + last[0].length : start;
}

/** Names alone (`Taylor, Rodgers and Sunarso`) are also parted by commas. */
function pieces(words: string, start: number, stop: number): [number, number][] {
  const found: [number, number][] = [];
  let begin = start;
  const marks = parting(words, start).filter(({ index }) => index < stop);
  for (const mark of marks) {
    found.push([begin, mark.index]);
    begin = mark.index + mark[0].length;
  }
  found.push([begin, stop]);
  return found.flatMap((piece) => byCommas(words, piece));
}

function byCommas(words: string, [start, stop]: [number, number]): [number, number][] {
  const piece = words.slice(start, stop);
  if (!/^\p{Lu}[\p{L}.’'-]*(?:,\s+\p{Lu}[\p{L}.’'-]*)+$/u.test(piece)) return [[start, stop]];
  return matchesIn(piece, /[^,\s][^,]*/gu).map((match): [number, number] => [
    start + match.index,
    start + match.index + match[0].length,
  ]);
}
