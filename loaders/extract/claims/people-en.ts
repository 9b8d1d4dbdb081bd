/** Who an English amount counts: `2,500 unemployed Soviet citizens and their families`. */
import type { Amount } from "./amount.js";
import type { ClaimUnit, Counted } from "./counted.js";

const MOVERS =
  "refugees?|e?migrants?|[eé]migr[eé]s?|immigrants?|migrants?|(?:border[-\\s])?crossers?|returnees?|repatriates?|" +
  "defectors?|escapees?|deserters?|expellees?|evacuees?|deportees?|exiles?|fugitives?|displaced\\s+persons|" +
  "(?:prisoners|pows?|p\\.?o\\.?w\\.?s?)(?:\\s+of\\s+war)?|non-?repatriates?|asylum[-\\s]seekers?|stowaways?|" +
  "infiltrators?|internees|settlers|detainees";
const PERSONS =
  "persons?|people|peoples|individuals?|residents?|citizens?|nationals?|inhabitants?|civilians?|souls|" +
  "men|women|children|workers?|labou?rers?|peasants?|farmers?|herdsmen|nomads?|fishermen|seamen|sailors|" +
  "students?|teachers?|technicians?|experts?|specialists?|orphans?|dependents?|dependants?|relatives|" +
  "foreigners|aliens|missionaries|priests|nuns|monks|lamas|intellectuals|youths?|soldiers|villagers";
const DEMONYMS =
  "Chinese|Koreans|Japanese|Russians|Germans|Poles|Czechs|Slovaks|Turks|Kurds|Jews|Arabs|Britons|French|Swiss|" +
  "Uighurs|Uyghurs|Kazakhs|Kirghiz|Mongols|Muslims|Sikhs|Thais|Karens|Shans|Nagas|Cossacks|" +
  "\\p{Lu}\\p{Ll}+(?:ans|ians|ese|anis|alis|etnamese)";
const AFTER_DEMONYM =
  "who|whom|have|had|has|were|was|are|is|in|from|to|into|at|on|by|and|or|of|per|a|each|every|daily|" +
  "will|would|could|should|may|might|must|now|already|then|fled|left|crossed|came|went|returned|escaped|" +
  "entered|arrived|departed|emigrated|who've|there|abroad|living|residing|over|across|out|back|still|fleeing|" +
  "crossing|leaving|entering|returning|that|through|via|during|since|until|between|for|with|without";
const CASES =
  "(?:border[-\\s])?crossings?|border\\s+violations?|cases?(?=\\s+of\\s+(?:\\p{L}+\\s+){0,3}(?:crossing|flight|emigration|defection|desertion|escape|migration))|" +
  "defections?|desertions?|escapes|departures|arrivals|entries|flights(?=\\s+(?:across|over|from)\\s+the\\s+border)";

const NOT_A_MODIFIER =
  "of|in|to|from|and|by|with|for|is|are|was|were|have|has|had|that|which|who|on|at|as|or|but|per|a|an|the|" +
  "every|each|than|if|when|while|years?|months?|weeks?|days?|hours?|having|countries|feet|meters|yards|miles|kilometers|dollars|tons|percent|times|copies";
const modifiers = `(?:(?!(?:${NOT_A_MODIFIER})\\b)[\\p{L}\\p{M}'-]+(?:,?\\s+)){0,6}?`;
const noun =
  `(?:(?<mover>${MOVERS})|(?<families>famil(?:y|ies))|(?<households>households?)|(?<cases>${CASES})|` +
  `(?<person>${PERSONS})|(?<demonym>${DEMONYMS})(?!\\s+(?!(?:${AFTER_DEMONYM})\\b)\\p{Ll}))` +
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
const MOVED =
  "crossed|fled|escaped|emigrated|immigrated|repatriated|returned|resettled|evacuated|deported|expelled|" +
  "defected|deserted|departed|entered|arrived|left|gone|come|came|sent\\s+back|handed\\s+(?:back|over)|admitted|" +
  "moved|crossing|fleeing|leaving|entering|lived|settled|repatriates?|cross|flee|leave|enter|return";
const bare = new RegExp(
  `^(?<whom>\\s+of\\s+(?:them|whom|these|those|us))?\\s+${AUXILIARY}(?:${MOVED})\\b`,
  "iu",
);

/** A word that can be about people or their moving: without one, a sentence counts nobody. */
const ANYBODY = new RegExp(
  `\\b(?:${MOVERS}|${PERSONS}|${MOVED}|famil(?:y|ies)|households?|crossings?|exodus|flight|influx|\\w+tions?|departures|arrivals|entries|escapes|${DEMONYMS})\\b`,
  "iu",
);

/** Whether an English sentence can count people at all; a quick look before the slow ones. */
export function mayCountPeople(sentence: string): boolean {
  return ANYBODY.test(sentence);
}

/** Amounts that count no people by what stands before them: `No. 409`, `item 4`, `Article 12`. */
const LABEL =
  /(?:\b(?:No|Nos|nr|number|item|paragraph|para|article|section|chapter|page|pp?|line|document|telegram|embtel|deptel|cable|footnote|vol|part|point|division|route|track)\b\.?\s*|[#§(]\s?|\bparallel\s*)$/i;

/** The people that an amount of a sentence counts; null where it counts something else. */
export function peopleInEnglish(text: string, amount: Amount, limit: number): Counted | null {
  if (LABEL.test(text.slice(Math.max(0, amount.start - 24), amount.start))) return null;
  const rest = text.slice(amount.stop, Math.min(limit, amount.stop + 160));
  const found = counted.exec(rest);
  if (found) return countedOf(amount, found);
  const moved = bare.exec(rest);
  if (!moved || (amount.vague && !/^(?:many|few|several)$/i.test(wordsOf(text, amount))))
    return null;
  if (amount.low === 1 && amount.high === 1) return null;
  return { amount, unit: "persons", population: null, mover: false, stop: amount.stop };
}

function wordsOf(text: string, amount: Amount): string {
  return text.slice(amount.start, amount.stop).trim();
}

function countedOf(amount: Amount, found: RegExpExecArray): Counted | null {
  const groups = found.groups!;
  if (groups["demonym"] && !/^\p{Lu}/u.test(groups["demonym"])) return null;
  if (amount.high !== 1 && ONE_PERSON.test(groups["people"]!)) return null;
  const start = amount.stop + found[0].length - groups["people"]!.length;
  const stop = amount.stop + found[0].length;
  // `one Soviet citizen` in a story is a person, not a figure, unless the one is a case of crossing.
  if (amount.low === 1 && amount.high === 1 && !groups["cases"] && !groups["families"]) return null;
  return {
    amount,
    unit: unitOf(groups),
    population: { start, stop },
    mover: (groups["mover"] ?? groups["head"] ?? groups["cases"]) !== undefined,
    stop,
  };
}

/** A singular behind a plural amount describes something else: three refugee camps. */
const ONE_PERSON =
  /(?:refugee|escapee|deportee|evacuee|returnee|migrant|defector|crosser|citizen|national|resident|person|individual)$/iu;

function unitOf(groups: Record<string, string | undefined>): ClaimUnit {
  if (groups["families"]) return "families";
  if (groups["households"]) return "households";
  return groups["cases"] ? "cases" : "persons";
}

/** `mass exodus of residents` is a quantity without a number: the word mass, and who they are. */
const mass = new RegExp(
  `(?<![\\p{L}-])(?<amount>mass(?:ive)?|large-scale)\\s+(?:illegal\\s+|unauthori[sz]ed\\s+)?(?:exodus|flight|emigration|migration|crossings?|border\\s+crossings?|influx|repatriation|deportations?|expulsions?|defections?|escapes?)` +
    `(?:\\s+of\\s+(?:the\\s+)?(?<people>${modifiers}(?:${MOVERS}|${PERSONS}|${DEMONYMS}|families)\\b))?`,
  "giu",
);

/** Movements that are called large without a number. */
export function massMovementsInEnglish(text: string): Counted[] {
  return [...text.matchAll(mass)]
    .filter((match) => !/(?:hundreds|thousands|millions|\d)\b/i.test(match.groups!["people"] ?? ""))
    .filter(
      (match) =>
        !/^\s+of\s+(?:tens|hundreds|thousands|\d)/i.test(text.slice(match.index + match[0].length)),
    )
    .map((match) => {
      const people = match.groups!["people"];
      const stop = match.index + match[0].length;
      return {
        amount: {
          start: match.index,
          stop: match.index + match.groups!["amount"]!.length,
          low: null,
          high: null,
          vague: true,
        },
        unit: "persons",
        population: people ? { start: stop - people.length, stop } : null,
        mover: true,
        stop,
      };
    });
}
