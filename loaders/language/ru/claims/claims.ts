/** Claims in Russian: its endings leave word order free, so that what stands in one clause belongs together. */
import { alternatives, wordsIn } from "../../../text/dictionary.js";
import { type Stretch, stretchesIn } from "../../../text/sentences.js";
import type { Amount } from "../../amount.js";
import type { ClaimGrammar, DateAt, Measure, ReadClaim, Scene } from "../../claims.js";
import { amountsInRussian } from "../amounts.js";
import { adjectivesIn, speaks } from "./adjectives.js";
import { attributionsIn } from "./attribution.js";
import { endsOf, isAbroad } from "./ends.js";
import { BACK, COMING, INFINITIVE, MOVED, PEOPLE, STAYED, WISHED } from "./words.js";
import { matchesIn } from "../../../text/matches.js";

export const russianClaims: ClaimGrammar = {
  mayHold: (words) =>
    new RegExp(MOVED.source, "iu").test(words) ||
    /беженц|пленн|перемещ[её]нн|репатриант/iu.test(words) ||
    (STAYED.test(words) && /граждан|подданн|колонист/iu.test(words)),
  read: (scene) =>
    amountsInRussian(masked(scene)).flatMap((amount) => {
      const at = {
        start: amount.start + scene.sentence.start,
        stop: amount.stop + scene.sentence.start,
      };
      return claimOf(scene, { ...amount, ...at }) ?? [];
    }),
  attributions: attributionsIn,
  adjectives: adjectivesIn,
  speaks,
  numbered: /^(?:\d+|[а-я])[.)]/iu,
};

/** The sentence with its dates struck out, character for character. */
function masked({ text, sentence, dates }: Scene): string {
  const words = Array.from({ length: sentence.stop - sentence.start }, (_, at) =>
    text.charAt(sentence.start + at),
  );
  for (const { start, stop } of stretchesIn(dates, sentence))
    words.fill("\u00A4", start - sentence.start, stop - sentence.start);
  return words.join("");
}

interface People extends Stretch {
  mover: boolean;
  families: boolean;
}

/** Who is counted: a noun within three words behind the amount. */
function peopleAt({ text, sentence }: Scene, amount: Amount): People | null {
  let start = amount.stop;
  for (let step = 0; step < 4; step++) {
    const word = /^\s+(\p{L}[\p{L}-]*)/u.exec(
      text.slice(start, Math.min(sentence.stop, start + 40)),
    );
    if (!word?.[1]) return null;
    const at = start + word[0].length - word[1].length;
    const found = PEOPLE.exec(word[1]);
    if (found) {
      const displaced = /перемещ[её]нн\p{L}*\s$/iu.test(text.slice(amount.stop, at));
      const families = /^сем(?:ь|ей|ейств)/iu.test(word[1]);
      return {
        start: at,
        stop: at + word[1].length,
        mover: displaced || found.groups?.["mover"] !== undefined,
        families,
      };
    }
    start = at + word[1].length;
  }
  return null;
}

const FIGURE = String.raw`[\d\s]*\d(?:\s(?:тыс\.?|тысяч\p{L}*))?`;
const OF = new RegExp(String.raw`(?<!\p{L})из\s${FIGURE}\s(?<people>\p{L}+)\s$`, "iu");

/** `Из 300 беженцев 160`: whom the figure before counts. */
function wholeBefore({ text, sentence }: Scene, amount: Amount): People | null {
  const from = Math.max(sentence.start, amount.start - 60);
  const match = OF.exec(text.slice(from, amount.start));
  const word = match?.groups?.["people"] ?? "";
  const found = PEOPLE.exec(word);
  if (!found) return null;
  const start = amount.start - word.length - 1;
  const mover = found.groups?.["mover"] !== undefined;
  return { start, stop: amount.start - 1, mover, families: /^сем/iu.test(word) };
}

/** `Из 300 человек 160 …`: what is told is told of the part. */
function isWhole({ text, sentence }: Scene, amount: Amount, people: People): boolean {
  if (
    !/(?<!\p{L})из\s$/iu.test(text.slice(Math.max(sentence.start, amount.start - 4), amount.start))
  )
    return false;
  return /^\s\d/u.test(text.slice(people.stop, people.stop + 2));
}

/** Characters on either side of an amount beyond which nothing is of its clause, whatever marks are missing. */
const REACH = 600;

/** The clause around the people: from the last to the next mark that parts clauses. */
function clauseOf({ text, sentence }: Scene, amount: Amount, stop: number): Stretch {
  const from = Math.max(sentence.start, amount.start - REACH);
  const end = Math.min(sentence.stop, stop + REACH);
  const before = text.slice(from, amount.start);
  const cut = Math.max(
    before.lastIndexOf(":"),
    before.lastIndexOf(";"),
    before.lastIndexOf(", что "),
    before.lastIndexOf(" — "),
  );
  const behind = /[;:]|,\s(?:а|но|что|который|которые|из них)\s/u.exec(text.slice(stop, end));
  return { start: from + cut + 1, stop: behind ? stop + behind.index : end };
}

function claimOf(scene: Scene, amount: Amount): ReadClaim | null {
  const people = peopleAt(scene, amount) ?? wholeBefore(scene, amount);
  const before = scene.text.slice(Math.max(scene.sentence.start, amount.start - 30), amount.start);
  if (!people || SHARE.test(before) || isWhole(scene, amount, people)) return null;
  // Делегация в составе 12 человек: members on a mission.
  if (/в\sсоставе\s$/iu.test(before)) return null;
  const clause = clauseOf(scene, amount, people.stop);
  const words = scene.text.slice(clause.start, clause.stop);
  // Визы 540 репатриантам: they may go.
  const measure = /(?<!\p{L})(?:виз|пропуск)(?:ы|а)?\s$/iu.test(before)
    ? "quota"
    : measureOf(words, people, isAbroad(scene, { clause, amount, people }));
  if (measure === null) return null;
  const rate = measure === "flow" && !amount.vague ? rateOf(words) : null;
  const { from, to } = endsOf(scene, { clause, amount, people }, measure);
  return {
    ...{
      start: amount.start,
      stop: Math.max(amount.stop, people.stop),
      amount,
      population: people.start < amount.start ? null : { start: people.start, stop: people.stop },
    },
    unit: people.families ? "families" : "persons",
    measure: rate === null ? measure : "rate",
    ...{ perDays: rate, frame: rate === null ? null : "regular", from, to },
    timing: timingOf(scene, clause),
    course: measure === "stock" ? null : BACK.test(words) ? "back" : "on",
  };
}

/** Before the whole of which a part is told: what is said there is said of the part. */
const SHARE = /(?<!\p{L})(?:половин|трет[ьи]|четверт|част|большинств)\p{L}*\s(?:из\s)?$/iu;

function measureOf(words: string, { mover }: People, abroad: boolean): Measure | null {
  const moves = matchesIn(words, MOVED).filter(
    // Направлено столько-то специалистов: they were sent; направленный против is no move.
    ({ 0: word }) => !/^(?:направлен(?!о$)|отправн|находящ)/iu.test(word),
  );
  const denied = moves.some(({ index }) =>
    /(?<!\p{L})не\s$/iu.test(words.slice(Math.max(0, index - 4), index)),
  );
  if (moves.length === 0) return mover || (abroad && STAYED.test(words)) ? "stock" : null;
  if (denied) return null;
  const wished =
    WISHED.test(words) &&
    (moves.some(({ 0: word }) => INFINITIVE.test(word)) ||
      /(?<!\p{L})(?:выезд|въезд|переход)/iu.test(words) ||
      /буд[еу]т/iu.test(words));
  const open = moves.every(({ 0: word }) => INFINITIVE.test(word) || COMING.test(word));
  return wished || open ? "quota" : "flow";
}

const UNIT = alternatives(["дн", "де", "недел", "месяц"]);
const ONE = alternatives(wordsIn("день, сутки, неделю, месяц, год"));
const DAILY = alternatives(wordsIn("ежедневно, еженедельно, ежемесячно, ежегодно"));
const EVERY = new RegExp(
  String.raw`кажд\p{L}+\s(?<count>два|три)?\s?(?<unit>${UNIT}\p{L}*)|в\s(?<one>${ONE})|(?<daily>${DAILY})`,
  "iu",
);
const UNIT_DAYS: readonly [RegExp, number][] = [
  [/^(?:д[не]|сут|ежедн)/iu, 1],
  [/^(?:недел|еженед)/iu, 7],
  [/^(?:месяц|ежемес)/iu, 365.2425 / 12],
  [/^(?:год|ежегод)/iu, 365.2425],
];

function rateOf(words: string): number | null {
  const found = EVERY.exec(words)?.groups;
  if (!found) return null;
  const unit = found["unit"] ?? found["one"] ?? found["daily"] ?? "";
  const days = UNIT_DAYS.find(([pattern]) => pattern.test(unit))?.[1] ?? null;
  const times = { два: 2, три: 3 }[found["count"]?.toLowerCase() ?? ""] ?? 1;
  return days === null ? null : days * times;
}

const PAPERS = alternatives(
  wordsIn("телеграмм, письм, нот, заявлени, доклад, указани, постановлени"),
);
const PAPER = new RegExp(String.raw`(?:${PAPERS}|№\s?\d+)\p{L}*\s(?:\p{L}+\s)?(?:от\s)?$`, "iu");

function timingOf(
  { text, dates }: Scene,
  clause: Stretch,
): { date: DateAt; sense: "in" | "by" | "since" } | null {
  const date = stretchesIn(dates, clause).find(
    ({ start }) => !PAPER.test(text.slice(Math.max(0, start - 40), start)),
  );
  if (!date) return null;
  const before = text.slice(Math.max(0, date.start - 4), date.start);
  const sense = /(?<!\p{L})к\s$/iu.test(before)
    ? "by"
    : // С 10 апреля по 20 мая: one stretch, with its end.
      /(?<!\p{L})со?\s$/iu.test(before) && date.row.edtf?.includes("/") !== true
      ? "since"
      : "in";
  return { date, sense };
}
