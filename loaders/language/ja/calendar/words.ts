/** The signs and words of Japanese dates. */
import { words } from "../../calendar/dictionary.js";
import type { YearMonthDayWords } from "../../calendar/year-month-day.js";
import type { Grammar, PaperEvent } from "../../calendar/stated.js";
import { oneOf } from "../../calendar/dictionary.js";

export const calendarWords: YearMonthDayWords = {
  year: ["年"],
  month: ["月"],
  day: ["日"],
  eraLetters: {
    明: "明治",
    大: "大正",
    昭: "昭和",
    平: "平成",
    M: "明治",
    T: "大正",
    S: "昭和",
    H: "平成",
  },
  epoch: null,
  years: {
    今年: 0,
    本年: 0,
    当年: 0,
    昨年: -1,
    去年: -1,
    前年: -1,
    一昨年: -2,
    来年: 1,
    明年: 1,
    翌年: 1,
  },
  months: {
    今月: 0,
    本月: 0,
    当月: 0,
    先月: -1,
    前月: -1,
    客月: -1,
    去月: -1,
    来月: 1,
    翌月: 1,
    同月: null,
  },
  lately: ["去ル", "去る"],
  days: { 昨日: -1, 昨夜: -1, 一昨日: -2, 明日: 1 },
  parts: {
    上旬: "early",
    初旬: "early",
    初め: "early",
    始め: "early",
    中旬: "mid",
    半ば: "mid",
    中頃: "mid",
    下旬: "late",
    末: "late",
    前半: "first half",
    後半: "second half",
  },
  seasons: { 春: 21, 春季: 21, 夏: 22, 夏季: 22, 秋: 23, 秋季: 23, 冬: 24, 冬季: 24 },
  ofYear: "(?:\\s?の\\s?|\\s?)",
  afterSeason: "(?!(?!頃|以|来)\\p{Script=Han})",
  decade: words("年代"),
  about: words("頃 ごろ 前後"),
  since: words("以来 以降 来"),
  range: /^\s?(?:から|より|乃至|至|[-–—－~～〜])\s?$/,
  list: /^\s?(?:と|及び|及|並びに|、|・)\s?$/,
  cited: words("付 附 発 着 貴電 往電 来電 電 の声明"),
  future: words("までに 予定 見込 だろう でしょう であろう つもり べき はず 筈"),
};

const TIMES = words(
  "午前 午後 正午 夜 朝 時 分 半 月曜日 火曜日 水曜日 木曜日 金曜日 土曜日 日曜日 月曜 火曜 水曜 木曜 金曜 土曜 日曜 発 付 附",
);

const DONE: readonly (readonly [PaperEvent, readonly string[]])[] = [
  ["released", words("秘密解除 秘密指定解除 公開")],
  ["received", words("着 接受 受領 受信 接到 本省着")],
  ["printed", words("印刷 配布 謄写")],
  ["sent", words("発電 発送 送付 打電")],
  ["delivered", words("手交 交付")],
];

export const paperWords: Pick<Grammar, "beside" | "undated" | "head" | "events"> = {
  beside: TIMES,
  undated: words("日付なし 日付不明 年月日不明"),
  head: {
    small: [],
    leads: ["于", "に於て"],
    citing: words("貴電 往電 来電 件名 関し"),
    papers: [],
    labels: words("日付 日時 年月日 発電 発信日"),
  },
  events: DONE.map(([event, list]) => ({
    event,
    after: new RegExp(`^[^。、，；\\n]{0,8}${oneOf(list)}`, "u"),
  })),
};
