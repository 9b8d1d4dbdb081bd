/** Persons in Japanese whom no authority file knows: a surname before a post, `山田大使`. */
import { alternatives, wordsIn } from "../../text/dictionary.js";
import type { FormedName } from "../names/found.js";
import { matchesIn } from "../../text/matches.js";

/** The commonest surnames, but for those that are also places that have envoys. */
const SURNAMES = wordsIn(
  "佐藤, 鈴木, 高橋, 田中, 伊藤, 渡辺, 渡邊, 渡邉, 山本, 中村, 小林, 加藤, 吉田, 山田, 佐々木, 山口, 松本, 井上, 木村, 斎藤, 斉藤, 齋藤, 清水, 山崎, 池田, 橋本, 阿部, 石川, 山下, 中島, 石井, 小川, 前田, 岡田, 長谷川, 藤田, 後藤, 近藤, 村上, 遠藤, 青木, 坂本, 西村, 福田, 太田, 三浦, 岡本, 藤原, 松田, 中川, 中野, 原田, 小野, 竹内, 田村, 金子, 和田, 中山, 石田, 上田, 森田, 柴田, 酒井, 工藤, 横山, 宮崎, 宮本, 内田, 高木, 谷口, 大野, 丸山, 今井, 藤井, 河野, 村田, 武田, 上野, 杉山, 増田, 小島, 平野, 大塚, 千葉, 久保, 松井, 岩崎, 野口, 木下, 松尾, 菊地, 菊池, 野村, 佐野, 新井, 古川, 島田, 水野, 高田, 吉川, 山中, 市川, 小松, 西田, 北村, 安藤, 五十嵐, 川口, 関口, 大島, 岸, 重光, 吉沢, 芳沢, 幣原, 東郷, 松岡, 有田, 広田, 大平, 三木, 佐伯, 朝海, 門脇, 太田, 金山",
);
const POSTS = wordsIn(
  "大使, 代理大使, 公使, 参事官, 書記官, 総領事, 領事, 大臣, 次官, 局長, 課長, 部長, 首相, 総理, 外相, 代表, 武官, 事務官",
);
const SURNAME_AND_POST = new RegExp(
  `(?<!\\p{Script=Han})${alternatives(SURNAMES)}${alternatives(POSTS)}(?![館官邸級\\p{Script=Han}])`,
  "gu",
);

/** Every such name of a text in Japanese, in order. */
export function japaneseNames(text: string): FormedName[] {
  return matchesIn(text, SURNAME_AND_POST).map(({ 0: words, index }) => ({
    start: index,
    stop: index + words.length,
    type: "person",
  }));
}
