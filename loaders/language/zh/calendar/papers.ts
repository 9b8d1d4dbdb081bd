/** Chinese words beside the dates of papers: of their heads, and of what was done with them. */
import { oneOf, words } from "../../calendar/dictionary.js";
import type { Grammar, PaperEvent, PaperWords } from "../../calendar/stated.js";

const HOURS = words("一 二 三 四 五 六 七 八 九 十 十一 十二");
const TIMES = [
  ...words("上午 下午 中午 正午 凌晨 晚上 晚 早 夜 时 時 点 點 分 半 午"),
  ...HOURS.flatMap((hour) => ["时", "時", "点", "點"].map((sign) => hour + sign)),
  ..."一二三四五六日天".split("").flatMap((day) => [`星期${day}`, `礼拜${day}`, `禮拜${day}`]),
];

const DONE: readonly (readonly [PaperEvent, number, readonly string[]])[] = [
  ["released", 8, words("解密 公开 公開")],
  ["received", 8, words("收到 收文 收悉 收电 收電 收讫 收訖 收")],
  ["printed", 8, words("付印 印发 印發 印刷 打印 登记 登記 校发")],
  ["sent", 8, words("发出 發出 发电 發電 发文 發文 发往 發往 寄出 拍发 拍發")],
  ["delivered", 30, words("面交 转交 轉交 递交 遞交 交来 交來 送来 送來 送交 手交")],
];

/** 收入, 收回 and 收割 are no receipt. */
function after([event, letters, list]: (typeof DONE)[number]): PaperWords {
  const not = event === "received" ? "(?![入回割])" : event === "released" ? "(?![信谈談])" : "";
  return { event, after: new RegExp(`^[^。，,；;\\n]{0,${letters}}${oneOf(list)}${not}`, "u") };
}

export const paperWords: Pick<Grammar, "beside" | "undated" | "head" | "events"> = {
  beside: TIMES,
  undated: words("无日期 無日期 日期不详 日期不詳 日期不明"),
  head: {
    small: [],
    leads: words("于 於"),
    citing: words("关于 關於 你 贵 貴 来电 來電 请 請 根据 根據 附 参 參"),
    papers: [],
    labels: words(
      "日期 时间 時間 日时 日時 发电时间 發電時間 发时 發時 发电日期 發電日期 年月日 公元",
    ),
  },
  events: DONE.map(after),
};
