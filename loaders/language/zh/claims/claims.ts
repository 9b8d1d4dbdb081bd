/** Claims in Chinese, by the words that stand near: Chinese parts neither its words nor its clauses. */
import { stretchesIn } from "../../../text/sentences.js";
import { type Amount, qualify } from "../../amount.js";
import type { ClaimGrammar, ReadClaim, Scene } from "../../claims.js";
import { amountsInChinese } from "../amounts.js";
import { adjectivesIn } from "./adjectives.js";
import { attributionsIn, speaks } from "./attribution.js";
import type { Counted } from "./counted.js";
import { BACK, ONWARD } from "./cues.js";
import { directionOf, placedIn, whereaboutsOf } from "./direction.js";
import { massMovementsInChinese } from "./masses.js";
import { measureOf } from "./measure.js";
import { peopleInChinese } from "./people.js";
import { timingOf } from "./timing.js";

export const chineseClaims: ClaimGrammar = {
  mayHold: () => true,
  read: (scene) => countedIn(scene).flatMap((counted) => claimOf(scene, counted) ?? []),
  attributions: attributionsIn,
  adjectives: adjectivesIn,
  speaks,
  few: "个别|個別|少数|少數|少量|若干|零星|另星",
  odd: "[余餘多]",
  numbered: /^(?:\d+[.)、]|[（(]?[一二三四五六七八九十]+[、）)])/u,
};

/** Every amount of people of a sentence, from left to right; dates are no amounts. */
function countedIn(scene: Scene): Counted[] {
  const { text, sentence } = scene;
  const words = withoutDates(scene);
  const counted = amountsInChinese(words)
    .map((amount): Amount => ({
      ...amount,
      start: amount.start + sentence.start,
      stop: amount.stop + sentence.start,
    }))
    .flatMap((amount) => peopleInChinese(text, amount, sentence.start, sentence.stop) ?? [])
    .map((counted) => roughly(text, counted));
  const taken = counted.map(whole);
  const masses = massMovementsInChinese(words)
    .map((mass) => shifted(mass, sentence.start))
    .filter((mass) =>
      stretchesIn(taken, { start: whole(mass).start - 60, stop: mass.stop + 60 }).every(
        (one) => one.start >= mass.stop || whole(mass).start >= one.stop,
      ),
    );
  return [...counted, ...masses].sort((a, b) => a.amount.start - b.amount.start);
}

/** 二千五百人左右: the words for about stand behind the people. */
function roughly(text: string, counted: Counted): Counted {
  if (!/^(?:左右|上下)/u.test(text.slice(counted.stop, counted.stop + 2))) return counted;
  const amount = { ...counted.amount, ...qualify(counted.amount, "about") };
  return { ...counted, amount, stop: counted.stop + 2 };
}

/** The sentence with its dates struck out, character for character. */
function withoutDates({ text, sentence, dates }: Scene): string {
  const words = Array.from({ length: sentence.stop - sentence.start }, (_, at) =>
    text.charAt(sentence.start + at),
  );
  for (const date of stretchesIn(dates, sentence))
    words.fill("\u00A4", date.start - sentence.start, date.stop - sentence.start);
  return words.join("");
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

function whole({ amount, population, stop }: Counted): { start: number; stop: number } {
  return { start: Math.min(amount.start, population?.start ?? amount.start), stop };
}

function claimOf(scene: Scene, counted: Counted): ReadClaim | null {
  const placed = placedIn(scene, counted);
  const at = whereaboutsOf(placed);
  const country = at.place === null ? null : scene.atlas.stateOf(at.place.place);
  const abroad = at.nationality !== null && country !== null && at.nationality !== country;
  const reading = measureOf(scene, counted, abroad);
  if (!reading) return null;
  const way = reading.measure === "stock" ? { from: at.from, to: at.place } : directionOf(placed);
  const before = scene.text
    .slice(Math.max(scene.sentence.start, counted.amount.start - 40), counted.amount.start)
    .replace(/^.*[，。；：:（("“]/su, "");
  const words =
    before +
    scene.text.slice(counted.amount.start, Math.min(scene.sentence.stop, counted.stop + 12));
  return {
    ...whole(counted),
    ...{ amount: counted.amount, population: counted.population, unit: counted.unit },
    ...reading,
    ...way,
    timing: timingOf(scene, counted),
    course: BACK.test(words) ? "back" : ONWARD.test(words) ? "on" : null,
  };
}
