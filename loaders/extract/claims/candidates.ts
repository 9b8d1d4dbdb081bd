/**
 * A quick look at the words of an English passage or sentence, before the slow rules: without a word
 * for an amount, one for people and one of moving or of a nation, it holds no claim.
 */
import { DEMONYM_ENDINGS, MOVED, MOVEMENTS, MOVERS, PERSONS, SOLDIERS } from "./nouns-en.js";

const AMOUNT =
  /^(?:\d.*|an?|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|\w+teen|\w+ty|dozens?|scores?|tens|hundreds?|thousands?|millions?|billions?|half|many|few|several|numbers?|groups?|crowds?|parts?|mass|massive|masses|large|waves?|streams?|flood|handful|couple|numerous|innumerable|countless)$/u;
const PEOPLE = new RegExp(
  `^(?:${MOVERS}|${SOLDIERS}|${PERSONS}|${MOVED}|${MOVEMENTS}|famil(?:y|ies)|households?|crossings?|violations?|cases|` +
    `(?:${MOVEMENTS})s|migrations?|defections?|desertions?|escapes?|departures|arrivals|entries|flights|handed|turned|applied|asked|wish|wished|want|wanted|` +
    `decided|chose|elected|follow|prisoners?|pows?|displaced|kirghiz|men|\\w*(?:${DEMONYM_ENDINGS}))$`,
  "u",
);
const MOVING =
  /^(?:(?:re)?cross|fle[ed]|flight|exodus|escap|e?migr|immigr|émigr|refuge|repatri|nonrepatri|resettl|settl|evacu|deport|expel|expuls|exil|defect|desert|return|depart|leav|left|enter|entr|exit|arriv|influx|admi|infiltrat|displac|intern|go$|goes|going|gone|went|come|came|coming|mov|stream|pour|transfer|withdr|recall|across|sen[dt]$|hand|turn|accept|receiv|tak|reach|sail|bound|seek|sought|asylum|fugitiv|prisoner|pow|violat|migr|runaway|stowaway|parole|detain|alien|foreign|lived|brought|driven|flew|flown|slipp|poured|transport|airlift|lured|enticed|smuggl)/u;

const NOTHING = 0;
const AN_AMOUNT = 1;
const SOMEBODY = 2;
const A_MOVE = 4;
const EVERYTHING = AN_AMOUNT | SOMEBODY | A_MOVE;

/** What words can be about, by the adjectives they were looked up in: a corpus has few different ones. */
const sorts = new WeakMap<ReadonlyMap<string, string>, Map<string, number>>();

function sortOf(word: string, adjectives: ReadonlyMap<string, string>): number {
  if (/^\d/.test(word)) return AN_AMOUNT;
  const national = adjectives.has(word) || adjectives.has(word.replace(/s$/, ""));
  return (
    (AMOUNT.test(word) ? AN_AMOUNT : NOTHING) |
    (PEOPLE.test(word) ? SOMEBODY : NOTHING) |
    (national || MOVING.test(word) ? A_MOVE : NOTHING)
  );
}

/** Whether English words can hold a claim; `adjectives` are those of nations, in lower case. */
export function mayHoldClaim(words: string, adjectives: ReadonlyMap<string, string>): boolean {
  const known = sorts.get(adjectives) ?? new Map<string, number>();
  sorts.set(adjectives, known);
  let seen = NOTHING;
  for (const word of words.toLowerCase().split(/[^a-z0-9é]+/)) {
    let sort = known.get(word);
    if (sort === undefined) known.set(word, (sort = sortOf(word, adjectives)));
    seen |= sort;
    if (seen === EVERYTHING) return true;
  }
  return false;
}
