/** Who an English amount counts: `2,500 unemployed Soviet citizens and their families`. */
import type { Amount } from "./amount.js";
import type { ClaimUnit, Counted } from "./counted.js";
import { CASES, DEMONYMS, MOVED, MOVEMENTS, MOVERS, PERSONS, SOLDIERS } from "./nouns-en.js";

const NOT_A_MODIFIER =
  "of|in|to|from|and|by|with|for|is|are|was|were|have|has|had|that|which|who|on|at|as|or|but|per|a|an|the|" +
  "every|each|than|if|when|while|years?|months?|weeks?|days?|hours?|having|countries|feet|meters|yards|miles|kilometers|dollars|tons|percent|times|copies|will|would|be|been|being|shall|should|could|may|might|must|" +
  "hundred|thousand|million|billion|dozen|hundreds|thousands|millions|plus|number|total";
const modifiers = `(?:(?!(?:${NOT_A_MODIFIER})\\b)[\\p{L}\\p{M}'-]+(?:,?\\s+)){0,6}?`;
const noun =
  `(?:(?<mover>${MOVERS})|(?<families>famil(?:y|ies))|(?<households>households?)|(?<cases>${CASES})|` +
  `(?<soldier>${SOLDIERS})|(?<person>${PERSONS})|(?<demonym>${DEMONYMS}))` +
  // A citizen border crosser is a border crosser: the last of several nouns is the head.
  `(?:\\s+(?:(?<head>${MOVERS})|${PERSONS}|famil(?:y|ies)|households?)\\b)*`;
const tail =
  "(?:\\s+of\\s+(?:[\\p{L}'-]+\\s+){0,3}?(?:citizens|nationals|residents|people|persons|origin|nationality|descent|refugees|crossers))?" +
  "(?:\\s+and\\s+(?:their|his|her)\\s+(?:famil(?:y|ies)|dependents|dependants|relatives|children))?";
const counted = new RegExp(
  `^\\s+(?:of\\s+)?(?:(?:the|these|those|such|their|our)\\s+)?(?<people>${modifiers}${noun}\\b(?![-'])${tail})`,
  "iu",
);

const AUXILIARY =
  "(?:(?:have|had|has|were|was|are|is|being|been|be|will|would|could|should|may|might|to|already|since|then|also|had)\\s+)*";
const bare = new RegExp(
  `^(?:\\s+${AUXILIARY}(?:${MOVED})|\\s+(?:of\\s+(?:them|whom|these|those|us)|more)\\s+${AUXILIARY}` +
    `(?:${MOVED}|appl(?:y|ied)|ask(?:ed)?|wish(?:ed)?|want(?:ed)?|decided|chose|elected|follow))\\b`,
  "iu",
);
/** What may follow an amount that no noun follows. */
const NO_NOUN =
  /^(?:\s*[.,;:)\]”"—]|\s*$|\s+(?:by|as|in|on|at|since|from|to|and|but|with|including|of\s+whom|while|during|per|a|would|will|is|was|has|had)\b)/iu;
const people = `(?<!\\p{L})(?<people>${modifiers}${noun})\\b`;
const AHEAD = [
  // The number of refugees in the camps is 3,000; number students who left was 14.
  new RegExp(
    `\\b(?:number|total|figure|count)\\s+(?:of\\s+)?(?:the\\s+|all\\s+)?${people}[^.;:]{0,90}?\\s(?:at|is|was|were|to|of|reache[sd]|has|have|had|must|may|should|shall|will|would|cannot|stands\\s+at|stood\\s+at)\\s*$`,
    "iu",
  ),
  // The refugees number 3,000; prisoners totalling 95,000.
  new RegExp(
    `${people}[^.;:,]{0,40}?\\s(?:number(?:s|ed|ing)?|total(?:s|l?ed|l?ing)?|amount(?:s|ed|ing)?\\s+to|(?:is|are|was|were)\\s+(?:reported|said|estimated|believed)\\s+to)\\s*$`,
    "iu",
  ),
  // A group of refugees, perhaps 3,000, …
  new RegExp(`${people},\\s*(?:perhaps|possibly|probably|maybe)?\\s*$`, "iu"),
];
const OF_A_MOVEMENT = new RegExp(`\\b(?:${MOVEMENTS})\\s+of\\s+$`, "iu");
/** Whoever was killed or arrested did not move. */
const FALLEN = {
  before: /\b(?:kill|wound|execut|massacr|slaughter|murder|starv)\w*\s+(?:\w+\s+){0,1}$/iu,
  behind:
    /^\s+(?:(?:were|was|have|had|been|being)\s+)*(?:killed|wounded|died|dead|executed|starving)\b/iu,
};

/** Amounts that count no people by what stands before them: `No. 409`, `item 4`, `Article 12`. */
const LABEL =
  /(?:\b(?:No|Nos|nr|(?:item|telegram|letter|note|file|case|document|cable|article|serial|order)\s+number|item|paragraph|para|article|section|chapter|page|pp?|line|document|telegram|embtel|deptel|cable|footnote|vol|part|point|division|route|track)\b\.?\s*|[#§(]\s?|\bparallel\s*)$/i;

/**
 * The people that an amount of a sentence counts; null where it counts something else. `from` and
 * `limit` are the sentence's ends.
 */
export function peopleInEnglish(
  text: string,
  amount: Amount,
  from: number,
  limit: number,
): Counted | null {
  const before = text.slice(Math.max(from, amount.start - 140), amount.start);
  if (isLabelled(text, amount, before) || FALLEN.before.test(before)) return null;
  const rest = text.slice(amount.stop, Math.min(limit, amount.stop + 160));
  const found = counted.exec(rest);
  if (found)
    return FALLEN.behind.test(rest.slice(found[0].length)) ? null : countedOf(amount, found);
  if (amount.vague && !/^(?:so )?(?:many|few|several)$/i.test(wordsOf(text, amount))) return null;
  if ((amount.high !== null && amount.high <= 2) || isNation(amount)) return null;
  if (bare.test(rest) || isBareRate(amount, before, rest)) return uncalled(amount);
  return amount.vague || !NO_NOUN.test(rest) ? null : namedAhead(amount, before);
}

/** A number written out is no label's: `at the 38th parallel eleven persons`. */
function isLabelled(text: string, amount: Amount, before: string): boolean {
  return LABEL.test(before) && /^[\d(]/.test(wordsOf(text, amount));
}

/** `of whom 912 returned, an average of more than 70 a month`; `in batches of fifty per week`. */
function isBareRate(amount: Amount, before: string, rest: string): boolean {
  return (
    !amount.vague &&
    /^\s+(?:an?|per|each|every)\s+(?:day|night|week|month|year)\b/iu.test(rest) &&
    /\b(?:average|rate|batches|groups|airlift\w*|transport\w*|evacuat\w*)\s+(?:of\s+)?$/iu.test(
      before,
    ) &&
    SOMEBODY.test(before)
  );
}

const SOMEBODY = new RegExp(`(?<!\\p{L})(?:${MOVERS}|${PERSONS})(?!\\p{L})`, "iu");

/** People of whom nothing is said but the amount: 3,000 fled. */
function uncalled(amount: Amount): Counted {
  return { amount, ...NOBODY_SPECIAL, population: null, stop: amount.stop };
}

const NOBODY_SPECIAL = { unit: "persons", mover: false, soldiers: false } as const;

function namedAhead(amount: Amount, before: string): Counted | null {
  if (OF_A_MOVEMENT.test(before)) return uncalled(amount);
  const found = AHEAD.map((pattern) => pattern.exec(before)).find((match) => match !== null);
  const called = found?.groups?.["people"];
  if (!found || called === undefined) return null;
  const start = amount.start - before.length + found.index + found[0].indexOf(called);
  const lead = LEAD.exec(called)?.[0].length ?? 0;
  return {
    amount,
    unit: unitOf(found.groups!),
    ...sortOf(found.groups!),
    population: { start: start + lead, stop: start + called.length },
    stop: amount.stop,
  };
}

/** What opens a sentence and says nothing of the people. */
const LEAD =
  /^(?:Furthermore|Moreover|However|Also|Meanwhile|Besides|Today|Thus|Therefore|Then|Finally|Currently|Recently|\p{Lu}\p{L}+ly),\s+/u;

function wordsOf(text: string, amount: Amount): string {
  return text.slice(amount.start, amount.stop).trim();
}

function countedOf(amount: Amount, found: RegExpExecArray): Counted | null {
  const groups = found.groups!;
  if (groups["demonym"] && !/^\p{Lu}/u.test(groups["demonym"])) return null;
  if (amount.high !== 1 && ONE_PERSON.test(groups["people"]!)) return null;
  if (isNation(amount) && /people$/iu.test(groups["people"]!)) return null;
  const start = amount.stop + found[0].length - groups["people"]!.length;
  const stop = amount.stop + found[0].length;
  // `one Soviet citizen` in a story is a person, not a figure, unless the one is a case of crossing.
  if (amount.low === 1 && amount.high === 1 && !groups["cases"] && !groups["families"]) return null;
  return {
    amount,
    unit: unitOf(groups),
    population: { start, stop },
    ...sortOf(groups),
    stop,
  };
}

function sortOf(groups: Record<string, string | undefined>): Pick<Counted, "mover" | "soldiers"> {
  const people = groups["people"] ?? "";
  const armed =
    groups["soldier"] !== undefined && !/\b(?:and|or)\s+(?:their|women)\b/iu.test(people);
  return {
    mover: (groups["mover"] ?? groups["head"] ?? groups["cases"]) !== undefined,
    soldiers: armed || /\b(?:military|army|naval|combat|armed)\b/iu.test(people),
  };
}

/** 700 million people are a nation, which goes nowhere. */
function isNation({ low }: Amount): boolean {
  return low !== null && low >= NATION;
}

const NATION = 20_000_000;

/** A singular behind a plural amount describes something else: three refugee camps. */
const ONE_PERSON =
  /(?:refugee|escapee|deportee|evacuee|returnee|migrant|defector|crosser|citizen|national|resident|person|individual)$/iu;

function unitOf(groups: Record<string, string | undefined>): ClaimUnit {
  if (groups["families"]) return "families";
  if (groups["households"]) return "households";
  return groups["cases"] ? "cases" : "persons";
}
