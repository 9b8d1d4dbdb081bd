/** The signs and words of Korean dates, in Hangul and in Chinese characters. */
import { oneOf, words } from "../../calendar/dictionary.js";
import type { Grammar, PaperEvent } from "../../calendar/stated.js";
import type { YearMonthDayWords } from "../../calendar/year-month-day.js";

export const calendarWords: YearMonthDayWords = {
  year: ["년도", "년", "年度", "年"],
  month: ["월", "月"],
  day: ["일", "日"],
  eraLetters: { 단: "단기", 檀: "檀紀" },
  epoch: "단기",
  years: {
    금년: 0,
    올해: 0,
    今年: 0,
    작년: -1,
    지난해: -1,
    昨年: -1,
    재작년: -2,
    내년: 1,
    명년: 1,
    來年: 1,
    明年: 1,
  },
  months: {
    금월: 0,
    이달: 0,
    本月: 0,
    본월: 0,
    지난달: -1,
    전월: -1,
    거월: -1,
    내달: 1,
    내월: 1,
    다음달: 1,
    동월: null,
    同月: null,
  },
  days: { 어제: -1, 작일: -1, 昨日: -1, 내일: 1, 명일: 1 },
  parts: {
    초순: "early",
    상순: "early",
    초: "early",
    중순: "mid",
    하순: "late",
    말: "late",
    전반: "first half",
    후반: "second half",
    상반기: "first half",
    하반기: "second half",
    上旬: "early",
    中旬: "mid",
    下旬: "late",
  },
  seasons: { 봄: 21, 여름: 22, 가을: 23, 겨울: 24 },
  ofYear: "(?:\\s?의\\s|\\s?)",
  afterSeason: "(?=[에의은는이을과와쯤경께]|까지|부터|동안|철|[^\\p{L}]|$)(?!이[가-힣])",
  decade: words("년대 年代"),
  about: words("경 께 쯤 頃"),
  since: words("이래 이후 以來 以後"),
  range: /^\s?(?:부터|에서|내지|[-–—~～∼])\s?$/,
  list: /^\s?(?:과|와|및|,|、|·)\s?$/,
  cited: words("자 字 부 付"),
  future: [...words("까지 예정 계획 할것 될것 열릴것"), "할 것", "될 것", "열릴 것"],
};

const TIMES = words(
  "오전 오후 정오 자정 시 분 반 월요일 화요일 수요일 목요일 금요일 토요일 일요일 午前 午後 時 分 자 현재",
);

const DONE: readonly (readonly [PaperEvent, readonly string[]])[] = [
  ["released", words("비밀해제 공개 해제 秘密解除")],
  ["received", words("접수 수신 도착 착신 接受")],
  ["printed", words("인쇄 배포")],
  ["sent", words("발송 발신 타전 發送")],
  ["delivered", words("전달 수교 手交")],
];

export const paperWords: Pick<Grammar, "beside" | "undated" | "head" | "events"> = {
  beside: TIMES,
  undated: words("날짜없음 일자미상 일자불명"),
  head: {
    small: [],
    leads: [],
    citing: words("귀하 귀전 대호 참조 제목"),
    papers: [],
    labels: words("일시 날짜 일자 년월일 연월일 발신일 발신일자 작성일 日時 日字 年月日"),
  },
  events: DONE.map(([event, list]) => ({
    event,
    before: new RegExp(`(?<!\\p{L})${oneOf(list)}(?:일|일자|일시)?[\\s:：]*$`, "u"),
    after: new RegExp(`^[^.。,，;\\n]{0,8}${oneOf(list)}`, "u"),
  })),
};
