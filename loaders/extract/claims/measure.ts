/** What an amount of people measures: a flow, a rate, a stock or a quota. */
import type { Row } from "../../schema.js";
import type { Counted } from "./counted.js";
import type { Stretch } from "./sentences.js";

export type Measure = Row<"claims">["measure"];

interface Cues {
  /** Words of moving. */
  moved: RegExp;
  /** Words that make a movement one that is allowed, proposed, expected or imagined. */
  possible: RegExp;
  /** A participle behind the people, by which the movement has happened: `citizens repatriated from`. */
  done: RegExp;
}

const CUES: Record<"en" | "zh", Cues> = {
  en: {
    moved:
      /\b(?:(?:re-?)?cross(?:es|ed|ing|ings|ers?)?(?![-\s](?:examin|section|fire|purpose))|fle(?:e|es|d|eing)|flight(?!s?\s+of\s+(?:capital|aircraft))|exodus|escap(?:e|es|ed|ing|ees?)|e?migrat\w+|immigrat\w+|immigrants?|refugees?|repatriat\w+|resettl\w+|evacuat\w+|deport\w+|expel\w*|expulsions?|exiled?|defect(?:s|ed|ing|ions?|ors?)?|desert(?:ed|ing|ions?|ers?)|return(?:s|ed|ing|ees?)?|depart(?:s|ed|ing|ures?)?|leav(?:e|es|ing)|left(?!\s+(?:wing|hand|of|bank))|enter(?:s|ed|ing)?(?!\s+into\b)|entry|entrants?|exit|arriv\w+|influx|admi(?:ts?|tted|ssion)|infiltrat\w+|displaced|(?:go|goes|going|gone|went)\s+(?:in)?to|(?:come|came|coming)\s+(?:in|over|from|to|out|across)|mov(?:e|ed|ing)\s+(?:in)?to|stream(?:ed|ing)|pour(?:ed|ing)|settl(?:ed?|ing)\s+in|(?:sen[dt]|hand(?:ed|ing)?|turn(?:ed|ing)?)\s+(?:\w+\s+){0,5}(?:back|over))\b/giu,
    possible:
      /\b(?:will|would|shall|should|could|might|may|can|cannot|must|if|unless|propos\w+|permi(?:t|ts|tted|tting|ssion)|permits|allow\w*|authori[sz]\w+|grant\w*|approv\w+|visas?|quota|plans?|planned|planning|intend\w*|expect\w*|anticipat\w+|prepar(?:e|ed|ing)\s+to|agree[ds]?\s+to|ready\s+to|willing\w*|possib\w+|attempt\w*|tr(?:y|ied|ying)\s+to|want\w*|wish\w*|request\w*|appl(?:y|ied|ying)|applications?|recommend\w*|suggest\w*|are\s+to|is\s+to|were\s+to|to\s+be)\b/giu,
    done: /^\s*(?:,\s*)?(?:who\s+(?:have\s+|had\s+|were\s+|was\s+|already\s+)*|(?:has|have|had|were|was)\s+(?:been\s+|already\s+|since\s+|then\s+)*)?(?:illegally\s+)?(?:crossed|fled|escaped|emigrated|immigrated|repatriated|returned|resettled|evacuated|deported|expelled|defected|deserted|departed|entered|arrived|left|gone|came|sent|admitted|moved|crossing|infiltrated)\b/iu,
  },
  zh: {
    moved:
      /越[境界过入]|越出|逃[入往亡跑走来去到]|外逃|出逃|叛逃|逃走|出境|入境|出国|回国|归国|返回|返囘|遣返|遣送|送回|交回|驱逐|迁[移居入往出]|移居|移民|前往|进入|去往|来到|流入|流出|涌[入向]|撤离|撤退|疏散|难民|偷渡|越轨|离境|离开/gu,
    possible:
      /将|拟|计划|打算|准备|准许|允许|批准|同意|建议|提议|名额|预计|估计将|可能|可以|应[当该允]|企图|要求|申请|请求|愿意|如果|倘/gu,
    done: /^(?!)/u,
  },
};

/** What the words of a claim say of its measure, and where the word of moving stands. */
export interface Reading {
  measure: Measure;
  /** Of a rate: the days in which the amount happens; null for the other measures. */
  perDays: number | null;
  /** Of a rate: whether it holds all the time, on some days, or on a single one. */
  frame: RateFrame | null;
}

/** `every two days` goes on; `on certain days` and 一天就有 (in one day) are about days picked out. */
export type RateFrame = "regular" | "some" | "single";

/**
 * Reads the measure of people counted in a sentence; null where nothing says that they moved, may
 * move, or are abroad (`abroad`: their people's state is not the one that they are in).
 */
export function measureOf(
  text: string,
  language: "en" | "zh",
  sentence: Stretch,
  counted: Counted,
  abroad: boolean,
): Reading | null {
  const cues = CUES[language];
  const clause = text.slice(sentence.start, sentence.stop);
  const at = counted.amount.start - sentence.start;
  const end = counted.stop - sentence.start;
  const done = cues.done.test(clause.slice(end));
  const distance = done ? 0 : nearest(clause, cues.moved, at, end);
  const moves = counted.mover || distance <= REACH;
  if (!moves && !abroad) return null;
  const rate = counted.amount.vague ? null : rateOf(text, language, sentence, counted);
  if (rate !== null && moves) return { measure: "rate", ...rate };
  const none = { perDays: null, frame: null };
  if (!done && moves && isPossible(clause, language, at, end, counted))
    return { measure: "quota", ...none };
  // Refugees, prisoners and the like are counted where they are, unless a verb moves them.
  const stock = distance > REACH || (!done && counted.mover && isState(clause, language, at, end));
  return { measure: stock ? "stock" : "flow", ...none };
}

/** A word of moving further off than this speaks of something else. */
const REACH = 110;
/**
 * A word of possibility governs an amount from near before it, or from right behind it, and not
 * beyond a comma or a new clause. A mass movement (`the mass exodus`) is spoken of as a fact unless
 * the word stands right before it.
 */
const BEFORE = 70;
const BEFORE_MASS = 12;
const BEHIND = 40;
const NEW_CLAUSE = {
  en: /[,;:()]|\b(?:that|which|because|since|when|while|as)\b/iu,
  zh: /[，,；;：:]/u,
};

/** How far the nearest match stands from the stretch [at, end), 0 inside it; infinite if none. */
function nearest(clause: string, pattern: RegExp, at: number, end: number): number {
  let best = Infinity;
  for (const match of clause.matchAll(pattern)) {
    const before = at - (match.index + match[0].length);
    const behind = match.index - end;
    best = Math.min(best, Math.max(before, behind, 0));
  }
  return best;
}

function isPossible(
  clause: string,
  language: "en" | "zh",
  at: number,
  end: number,
  { amount, mover }: Counted,
): boolean {
  const reach = amount.vague && mover ? BEFORE_MASS : BEFORE;
  for (const match of clause.matchAll(CUES[language].possible)) {
    const stop = match.index + match[0].length;
    const [from, to] = match.index >= end ? [end, match.index] : [stop, at];
    const near = match.index >= end ? to - from <= BEHIND : to - from <= reach;
    if (near && !NEW_CLAUSE[language].test(clause.slice(from, to))) return true;
  }
  return false;
}

const STATE = {
  en: /\b(?:there\s+(?:are|were|is|remain(?:ed|s)?)|remain(?:s|ed|ing)?|now\s+in|liv(?:e|ed|es|ing)|resid(?:e|ed|es|ing)|located|held|in\s+custody|in\s+camps|camps?|total(?:s|led|ling)?|number(?:s|ed|ing))\b/iu,
  zh: /现有|共有|尚有|还有|居住|住在|滞留|留在|关押|收容/u,
};

function isState(clause: string, language: "en" | "zh", at: number, end: number): boolean {
  return STATE[language].test(clause.slice(Math.max(0, at - 40), end + 40));
}

const UNIT_DAYS: Record<string, number> = {
  day: 1,
  night: 1,
  week: 7,
  month: 365.2425 / 12,
  year: 365.2425,
  天: 1,
  日: 1,
  昼夜: 1,
  周: 7,
  星期: 7,
  月: 365.2425 / 12,
  年: 365.2425,
};
const COUNTS: Record<string, number> = {
  one: 1,
  two: 2,
  three: 3,
  four: 4,
  five: 5,
  six: 6,
  seven: 7,
  eight: 8,
  nine: 9,
  ten: 10,
  other: 2,
  few: 3,
  一: 1,
  两: 2,
  二: 2,
  三: 3,
  四: 4,
  五: 5,
  六: 6,
  七: 7,
  十: 10,
};
const RATES = {
  en: [
    /\b(?:every|each|per)\s+(?:(?<count>\d+|one|two|three|four|five|six|seven|eight|nine|ten|other|few)\s+)?(?<unit>day|night|week|month|year)s?\b/iu,
    /\b(?:an?|in\s+(?:one|a\s+single)|on\s+(?:certain|some|many|several)|in\s+the\s+space\s+of\s+a)\s+(?<unit>day|night|week|month|year)s?\b(?!\s+(?:ago|later|earlier|before|after|or|old|long))/iu,
    /\b(?<daily>daily|weekly|monthly|annually|yearly)\b/iu,
  ],
  zh: [
    /(?:平均)?每隔?(?<count>[一两二三四五六七十]|\d+)?个?(?<unit>天|日|昼夜|周|星期|月|年)/u,
    /(?:在)?(?<count>一)(?<unit>天|日)(?:之内|内|中|里)?就?有?/u,
    /(?<daily>日均|月均|年均)/u,
  ],
};
const DAILY: Record<string, number> = {
  daily: 1,
  weekly: 7,
  monthly: 365.2425 / 12,
  annually: 365.2425,
  yearly: 365.2425,
  日均: 1,
  月均: 365.2425 / 12,
  年均: 365.2425,
};

type Rate = Pick<Reading, "perDays" | "frame">;

/** The rate that governs an amount: the expression nearest to it in its clause; null if none. */
function rateOf(
  text: string,
  language: "en" | "zh",
  sentence: Stretch,
  counted: Counted,
): Rate | null {
  const from = Math.max(sentence.start, counted.amount.start - (language === "zh" ? 16 : 60));
  const to = Math.min(sentence.stop, counted.stop + (language === "zh" ? 16 : 70));
  const around = text.slice(from, to);
  let best: { distance: number; match: RegExpExecArray } | null = null;
  for (const pattern of RATES[language]) {
    const match = pattern.exec(around);
    if (!match) continue;
    const distance = Math.abs(from + match.index - counted.amount.start);
    if (best === null || distance < best.distance) best = { distance, match };
  }
  return best && { perDays: daysOf(best.match), frame: frameOf(best.match[0]) };
}

function frameOf(wording: string): RateFrame {
  if (/\b(?:certain|some|many|several)\b/iu.test(wording)) return "some";
  return /\b(?:one|single|space)\b|^(?:在)?一[天日]/iu.test(wording) ? "single" : "regular";
}

/** The days that a rate's expression names: `every two days` is 2. A month is a twelfth of 365.2425. */
function daysOf(match: RegExpExecArray): number {
  const { count, unit, daily } = match.groups ?? {};
  if (daily) return DAILY[daily.toLowerCase()]!;
  const times = count === undefined ? 1 : (COUNTS[count.toLowerCase()] ?? Number(count));
  return times * UNIT_DAYS[(unit ?? "day").toLowerCase()]!;
}
