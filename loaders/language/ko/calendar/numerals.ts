/** Korean numerals of dates, written out in Hangul: `천구백육십이년 오월 삼일`, `일구육이년`. */

const HAN: Readonly<Record<string, string>> = {
  ...{ 영: "〇", 공: "〇", 일: "一", 이: "二", 삼: "三", 사: "四", 오: "五", 육: "六", 륙: "六" },
  ...{ 칠: "七", 팔: "八", 구: "九", 십: "十", 백: "百", 천: "千" },
};
/** Two months whose numeral has lost a sound. */
const MONTHS: Readonly<Record<string, string>> = { 유: "六", 시: "十" };

const DIGIT = "[일이삼사오육륙칠팔구]";
const YEAR = `${DIGIT}?천(?:${DIGIT}?백)?(?:${DIGIT}?십)?${DIGIT}?|[일이삼사오육륙칠팔구영공]{4}`;
const MONTH = `십[일이]?|${DIGIT}|[유시]`;
const DAY = `[일이삼]?십${DIGIT}?|${DIGIT}`;
const DATE = new RegExp(
  String.raw`(?<=^|\P{L}|서기|단기)(?<year>${YEAR})(?<sign>년도?)(?:(?<blank>\s?)(?<month>${MONTH})월(?:(?<gap>\s?)(?<day>${DAY})일)?)?`,
  "gu",
);

/** The text with the numerals of its dates in Chinese characters, one for one, so that all stands where it stood. */
export function withHanNumerals(text: string): string {
  if (!text.includes("년")) return text;
  return text.replace(DATE, (...found) => {
    const { year, sign, blank, month, gap, day } = found.at(-1) as Record<
      string,
      string | undefined
    >;
    const months = month === undefined ? "" : `${blank ?? ""}${han(month)}월`;
    const days = day === undefined ? "" : `${gap ?? ""}${han(day)}일`;
    return `${han(year)}${sign ?? ""}${months}${days}`;
  });
}

function han(words = ""): string {
  return Array.from(words, (letter) => MONTHS[letter] ?? HAN[letter] ?? letter).join("");
}
