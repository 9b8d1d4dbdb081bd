/** The people counted in a sentence. */
import { amountsInEnglish } from "./amounts-en.js";
import { amountsInChinese } from "./amounts-zh.js";
import { mayHoldClaim } from "./candidates.js";
import type { Counted } from "./counted.js";
import { massMovementsInEnglish } from "./masses-en.js";
import { peopleInEnglish } from "./people-en.js";
import { massMovementsInChinese } from "./masses-zh.js";
import { peopleInChinese } from "./people-zh.js";
import { type Stretch, stretchesIn } from "../../text/sentences.js";
import type { Surroundings } from "./surroundings.js";

const RULES = {
  en: { amounts: amountsInEnglish, people: peopleInEnglish, masses: massMovementsInEnglish },
  zh: { amounts: amountsInChinese, people: peopleInChinese, masses: massMovementsInChinese },
};

/** Whether a stretch can hold a claim at all; a quick look. */
export function mayCount({ folded, language, context }: Surroundings, stretch: Stretch): boolean {
  if (language === "zh") return true;
  return mayHoldClaim(folded.text.slice(stretch.start, stretch.stop), context.atlas.adjectives);
}

/** Every amount of people of a sentence, from left to right; dates are no amounts. */
export function countedIn(around: Surroundings, sentence: Stretch): Counted[] {
  const { folded, language } = around;
  if (!mayCount(around, sentence)) return [];
  const words = withoutDates(around, sentence);
  const rules = RULES[language];
  const counted = rules
    .amounts(words)
    .map((amount) => ({
      ...amount,
      start: amount.start + sentence.start,
      stop: amount.stop + sentence.start,
    }))
    .flatMap((amount) => rules.people(folded.text, amount, sentence.start, sentence.stop) ?? []);
  const masses = rules
    .masses(words)
    .map((mass) => shifted(mass, sentence.start))
    .filter((mass) => !counted.some((one) => overlap(whole(one), whole(mass))));
  return [...counted, ...masses].sort((a, b) => a.amount.start - b.amount.start);
}

/** The sentence with its dates struck out, character for character: the 1951 in `in 1951 to 100`. */
function withoutDates({ folded, dates }: Surroundings, sentence: Stretch): string {
  let words = folded.text.slice(sentence.start, sentence.stop);
  for (const date of stretchesIn(dates, sentence)) {
    const start = Math.max(date.start - sentence.start, 0);
    const stop = Math.min(date.stop - sentence.start, words.length);
    if (start < stop)
      words = words.slice(0, start) + "\u00A4".repeat(stop - start) + words.slice(stop);
  }
  return words;
}

function shifted(counted: Counted, by: number): Counted {
  const { amount, population, stop } = counted;
  return {
    ...counted,
    amount: { ...amount, start: amount.start + by, stop: amount.stop + by },
    population: population && { start: population.start + by, stop: population.stop + by },
    stop: stop + by,
  };
}

function whole({ amount, population, stop }: Counted): Stretch {
  return { start: Math.min(amount.start, population?.start ?? amount.start), stop };
}

function overlap(a: Stretch, b: Stretch): boolean {
  return a.start < b.stop && b.start < a.stop;
}
