/**
 * Names in Chinese that no authority file knows: an office by its ending, a person beside a title, a
 * place before its kind. Chinese has no word boundaries, so each rule needs one on both sides.
 */
import type { EntityType } from "../../authority/authority.js";
import { alternatives, wordsIn } from "../../text/dictionary.js";
import type { FormedName } from "../names/found.js";
import { HAN_SURNAMES } from "../names/words.js";
import { matchesIn } from "../../text/matches.js";

/** What the names of offices end in; the longer before the shorter that it ends in or begins with. */
const OFFICE_ENDINGS = alternatives(
  wordsIn(
    "大使馆, 总领事馆, 总领馆, 领事馆, 使馆, 领馆, 代办处, 办事处, 外交部, 公安部, 国防部, 外事处, 外事办公室, 外事办, 外办, 办公厅, 办公室, 机要室, 研究室, 人民委员会, 人委, 党委, 省委, 市委, 县委, 区党委, 区委, 自治区党委, 中央局, 分局, 分处, 公安厅, 公安局, 民政厅, 民政局, 侨务委员会, 侨委, 边防局, 边防站, 检查站, 领事司, 新闻司, 礼宾司, 干部司, 教育司, 苏联东欧司, 苏欧司, 亚洲司, 美澳司, 西欧司, 西亚非洲司, 第一亚洲司, 第二亚洲司",
  ),
);
const NAMED_OFFICE = new RegExp(
  `(?:中央|[中苏朝韩蒙美英日印越])?(?:驻[\\p{Script=Han}]{1,2})?${OFFICE_ENDINGS}+`,
  "gu",
);

const TITLES = "同志|先生|女士|大使|副部长|部长|总理|副总理|将军|参赞|司长|代办|总领事|领事|主任";
const TITLED_AFTER = new RegExp(`[${HAN_SURNAMES}]\\p{Script=Han}{1,2}(?<!副)(?=${TITLES})`, "gu");
const TITLED_BEFORE =
  /(?<=临时代办|大使|总领事|参赞|武官|同志)\p{Script=Han}{2,6}?(?=\s?(?:同志|先生|面交|转交|递交|来见|约见|说|表示|通知|[,，、。:：]))/gu;

/** Surnames that before a title are mostly something else: a state (苏大使), a small word (向大使, 任大使). */
const NO_BARE_SURNAME = "苏韩于任向金万时常方高白安全华印";
const BARE_SURNAMES = Array.from(HAN_SURNAMES)
  .filter((one) => !NO_BARE_SURNAME.includes(one))
  .join("");
const POSTS = alternatives(
  wordsIn(
    "大使, 公使, 参赞, 代办, 总领事, 领事, 部长, 副部长, 司长, 副司长, 局长, 处长, 总理, 副总理, 主席, 书记, 主任, 武官, 秘书, 团长",
  ),
);
/** `李大使`: a surname of one character and a post, behind a mark or a small word, as Chinese parts no words. */
const SURNAME_AND_POST = new RegExp(
  `(?<=^|[^\\p{Script=Han}]|[由对同与和及请据告给见派晤]|[昨今][日天晚晨])[${BARE_SURNAMES}]${POSTS}(?![馆级团办处])`,
  "gu",
);

const NOT_IN_PLACE = "的是了在从到由向往至和及与这该各全本我你他们有来去为于等省县市";
/** What a town or county may follow without a mark: what it lies in. */
const WITHIN = alternatives([
  ...wordsIn(
    "省, 专区, 地区, 自治区, 自治州, 县, 河北, 山西, 辽宁, 吉林, 黑龙江, 江苏, 浙江, 安徽, 福建",
  ),
  ...wordsIn(
    "江西, 山东, 河南, 湖北, 湖南, 广东, 广西, 四川, 贵州, 云南, 西藏, 陕西, 甘肃, 青海, 宁夏, 新疆",
  ),
]);
/** `和平县`, `和田市`: of the small words 和 alone begins names, of one character more. */
const NAME = `(?:(?<![县市区])和(?![${NOT_IN_PLACE}])\\p{Script=Han}(?=[县市])|(?:(?![${NOT_IN_PLACE}])\\p{Script=Han}){2,5}?)`;
const PLACE = new RegExp(
  `(?<=^|[^\\p{Script=Han}]|[在从到由向往至和及与]|${WITHIN})${NAME}(?:自治州|专区|县|市)(?!委|长)`,
  "gu",
);

/** All names by form in a text whose characters are folded one for one; they may overlap. */
export function hanNames(folded: string): FormedName[] {
  if (!/\p{Script=Han}/u.test(folded)) return [];
  return [
    ...all(folded, NAMED_OFFICE, "office"),
    ...all(folded, TITLED_AFTER, "person"),
    ...all(folded, SURNAME_AND_POST, "person"),
    ...all(folded, TITLED_BEFORE, "person").filter((name) => isTransliteration(folded, name)),
    ...all(folded, PLACE, "place"),
  ];
}

function all(text: string, pattern: RegExp, type: EntityType): FormedName[] {
  return matchesIn(text, pattern).map(({ 0: words, index }) => ({
    start: index,
    stop: index + words.length,
    type,
  }));
}

/** The characters that names of the West, Russia and Mongolia are written with (simplified). */
const TRANSLITERATION = new Set(
  "阿埃艾安奥巴白拜班邦包鲍贝本比彼毕宾波伯勃博布查达戴丹道德登邓狄迪季杜顿多厄恩尔伐法菲费芬夫弗福富盖甘冈高戈哥格葛贡古瓜" +
    "哈海汉豪赫亨胡华霍基吉加贾杰捷金久卡凯坎康考柯科克肯孔库拉莱兰朗劳勒雷里利列林柳龙卢鲁伦罗洛马麦曼毛梅门蒙米敏明莫姆穆纳" +
    "乃奈南内尼涅宁纽诺努欧帕潘庞佩彭皮平坡普奇齐契恰钱乔切琴丘让热日荣茹瑞萨塞桑森沙山舍申圣施什史舒斯司苏索塔泰坦汤特田铁廷" +
    "图托瓦万威韦维魏温文翁沃乌伍西希锡夏肖晓谢辛休雪逊雅亚延扬耶叶伊依因英尤于约扎詹张哲泽者珍镇治兹滋子佐娃娜莎琳",
);

function isTransliteration(text: string, name: FormedName): boolean {
  return Array.from(text.slice(name.start, name.stop)).every((one) => TRANSLITERATION.has(one));
}
