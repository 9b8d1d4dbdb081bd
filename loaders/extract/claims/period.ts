/** When the people of a claim moved or were counted, from the dates of its sentence. */
import type { Row } from "../../schema.js";
import type { Counted } from "./counted.js";
import { type Stretch, stretchesIn } from "../../text/sentences.js";

export interface Period {
  start: string | null;
  end: string | null;
}

/** A date in a folded text. */
export interface DateAt extends Stretch {
  row: Pick<Row<"dates">, "date" | "date_end">;
}

export const timeless: Period = { start: null, end: null };

const PAPER = {
  en: {
    before:
      /\b(?:statements?|cables?|telegrams?|letters?|notes?|repl(?:y|ies)|memorand(?:um|a)|reports?|dated)\s+(?:of|dated|on)?\s*(?:the\s+)?(?:\d[\w\s,]{0,30}\band\s+)?$/iu,
    after: /^\s+(?:statement|cable|telegram|letter|note|reply|talk|report|memorandum)/iu,
  },
  zh: {
    before: /(?!)/u,
    after:
      /^(?:转交|递交|面交|交来|收到|发出|来[电函])|^(?:和\d{1,2}日)?(?:的?|关于[^，。]{0,60}的)(?:声明|来电|电|照会|函|信|谈话|报告)/u,
  },
};
const SAME = { en: /\b(?:same|this|that)\s+period\b/iu, zh: /同一?时期|这一?时期|在此期间|同期/u };
const NOW = {
  en: /\b(?:currently|at\s+present|presently|now|today|are\s+still|to\s+date|so\s+far)\b/iu,
  zh: /目前|现在|现有|当前|迄今|至今|尚有|还有/u,
};

/**
 * The period of a claim: the date nearest to it in its sentence that is no date of a paper; the
 * period before it where the sentence says `the same period`; `now`, the document's own day (unless
 * somebody else is quoted), where it says `currently`; else unknown.
 */
export function periodOf(
  text: string,
  language: "en" | "zh",
  sentence: Stretch,
  counted: Counted,
  dates: readonly DateAt[],
  context: { previous: Period; now: Period; written: Period },
): Period & { basis: Row<"claims">["period_basis"] } {
  const clause = text.slice(sentence.start, sentence.stop);
  const nearest = stretchesIn(dates, sentence)
    .filter((date) => !isOfPaper(text, language, date))
    .filter((date) => isStretch(date) || distance(date, counted) <= NEAR)
    .sort((a, b) => distance(a, counted) - distance(b, counted))[0];
  if (nearest && isBeginning(text, nearest) && context.written.end !== null)
    return { start: nearest.row.date, end: context.written.end, basis: "said" };
  if (nearest) {
    const { date, date_end } = nearest.row;
    return { start: date, end: date_end ?? date, basis: "said" };
  }
  if (SAME[language].test(clause)) return { ...context.previous, basis: "context" };
  return NOW[language].test(clause)
    ? { ...context.now, basis: "said" }
    : { ...timeless, basis: null };
}

/** `since the quota was lifted on 20 February`, `since the armistice in 1953`: that is where a stretch begins. */
function isBeginning(text: string, date: Stretch): boolean {
  return /\bsince\s+(?:[^\s,.;:()]+\s+){0,8}(?:on|in|of)\s+$/iu.test(
    text.slice(Math.max(0, date.start - 70), date.start),
  );
}

/** A single day belongs to a figure only from nearby; what goes on for longer covers its sentence. */
const NEAR = 70;

function isStretch({ row }: DateAt): boolean {
  return row.date_end !== null && row.date_end !== row.date;
}

function isOfPaper(text: string, language: "en" | "zh", date: Stretch): boolean {
  const { before, after } = PAPER[language];
  return (
    before.test(text.slice(Math.max(0, date.start - 50), date.start)) ||
    after.test(text.slice(date.stop, date.stop + 80))
  );
}

function distance(date: Stretch, counted: Counted): number {
  return Math.max(counted.amount.start - date.stop, date.start - counted.stop, 0);
}
