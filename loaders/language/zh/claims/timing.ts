/** When the people of a Chinese sentence moved or were counted. */
import { stretchesIn } from "../../../text/sentences.js";
import type { DateAt, Scene, Timing } from "../../claims.js";
import type { Counted } from "./counted.js";

const PAPER =
  /^(?:转交|递交|面交|交来|收到|发出|来[电函])|^(?:和\d{1,2}日)?(?:的?|关于[^，。]{0,60}的)(?:声明|来电|电|照会|函|信|谈话|报告)/u;
const SAME = /同一?时期|这一?时期|在此期间|同期/u;

/** A single day belongs to a figure only from nearby; what goes on for longer covers its sentence. */
const NEAR = 70;

/** The date nearest to people that is no date of a paper; null where the sentence gives no time. */
export function timingOf({ text, sentence, dates }: Scene, counted: Counted): Timing | null {
  const near = {
    start: Math.max(sentence.start, counted.amount.start - 200),
    stop: Math.min(sentence.stop, counted.stop + 200),
  };
  const distance = (date: DateAt) =>
    Math.max(counted.amount.start - date.stop, date.start - counted.stop, 0);
  const nearest = stretchesIn(dates, near)
    .filter((date) => !PAPER.test(text.slice(date.stop, date.stop + 80)))
    .filter((date) => isStretch(date) || distance(date) <= NEAR)
    .sort((a, b) => distance(a) - distance(b))[0];
  if (nearest) return { date: nearest, sense: "in" };
  return SAME.test(text.slice(near.start, near.stop)) ? { sense: "same" } : null;
}

function isStretch({ row }: DateAt): boolean {
  return row.date_end !== null && row.date_end !== row.date;
}
