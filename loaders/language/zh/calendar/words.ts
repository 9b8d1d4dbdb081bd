/** The words of Chinese dates, simplified or traditional, with the blanks that OCR puts into them. */
import { ERA } from "../../calendar/eras.js";
import { NUMERAL } from "../numerals.js";

export const N = `[${NUMERAL}]`;
export const DIGIT = "[0-9０-９〇零○Ｏ一二三四五六七八九]";
const TO = "\\s?[-–—－~～至到、和与與及]\\s?";
export const FULL_YEAR = `(?<year>(?:1[5-9]|20|１[５-９]|２０|一[五六七八九]|二[〇零○Ｏ])\\s?${DIGIT}\\s?${DIGIT})`;
const SHORT_YEAR =
  "(?<short>(?<![0-9０-９〇零一二三四五六七八九十百千万])(?:[0-9０-９]{2}|[一二三四五六七八九][〇零○一二三四五六七八九]))";
/** 光緒六, 民國五十一, 昭和二十: the year of an era. */
const ERA_YEAR = `(?:大清|大明|大日本)?(?<era>${ERA})\\s?(?<eraYear>${N}{1,4})`;
const YEAR = `(?:(?:${FULL_YEAR}|${ERA_YEAR}|${SHORT_YEAR}|(?<relative>今|去|前|明|后|後|本|上|同|次|翌))\\s?年(?:度)?)`;
const MONTH_NUMBER = `(?<!${N})(?:1[0-2]|0?[1-9]|１[０-２]|[１-９]|十[一二]?|元|正|冬|[腊臘]|[一二三四五六七八九])`;
export const DAY_NUMBER =
  "(?:初[一二三四五六七八九十]|[0-9０-９]{1,2}|三十一?|[一二]?十[一二三四五六七八九]?|廿[一二三四五六七八九]?|卅一?|[一二三四五六七八九])";
/** 日, or 号 where it is no number of a document. */
const DAY_SIGN = "(?:日|[号號](?!文|电|電|召|称|稱|令))";
/** A 日 that may be Japan's: 日本, 日軍, 日苏. */
export const NO_DAY = "(?!本|元|军|軍|益|常|趋|方|内|內|伪|偽|俄|苏|蘇|韩|韓|美)";
const PART =
  "上半月|下半月|上半年|下半年|[上中下]旬|[年月]?[初底末中](?![国國央苏蘇朝方美印越共间間级級學学])|前半年|后半年|後半年";
const SEASON = "第?[一二三四1-4]季度|[春夏秋冬](?:[季天])?(?![和与與及、至到]?[春夏秋冬])";
const SINCE = "(?<since>\\s?(?:以[来來]|之?[后後]?起(?![草义義初源点點因诉訴飞飛])|开始|開始))?";

/** 五月花号船, “五月花”号: what bears a month's name is a ship, a train or an aeroplane. */
const NO_MONTH = `(?!(?<=(?:^|[^年月于於在自从從至到${NUMERAL}])${N}{1,2}月)\\p{Script=Han}{0,4}(?:[”」』》][号號]|[号號](?:[船轮輪舰艦机機]|[客货貨邮郵军軍][轮輪船机機舰艦]|列[车車])))`;

/** `6月`, `本月`; the 月 may be left to the second of two: `1—6月`. */
function month(name: string): string {
  const left = `(?=${TO}(?:1[0-2]|[1-9]|十[一二]?|[一二三四五六七八九])\\s?月)`;
  return `(?:(?<${name}Leap>[閏闰]?)(?<${name}>${MONTH_NUMBER})\\s?(?:月(?:份|${NO_MONTH})|${left})|(?<${name}Step>本|上[个個]?|下[个個]?|同)月)`;
}

/** `26日`, `8号`; the 日 may be left to the second of two: `6月8—11日`. */
function day(name: string): string {
  return `(?<${name}>${DAY_NUMBER})\\s?(?:${DAY_SIGN}|(?<=初.)|(?=${TO}${DAY_NUMBER}\\s?${DAY_SIGN}))`;
}

const AFTER_YEAR = `(?<season>${SEASON})|(?<part>${PART})|(?:${month("month")}\\s?(?:${day("day")}|(?<monthPart>${PART}))?)?`;
const WITHOUT_YEAR = `${month("onlyMonth")}\\s?(?:${day("monthDay")}|(?<onlyPart>${PART}))?`;
const LUNAR = "(?<lunar>(?:[农農夏]|[阴陰]|[旧舊])[历曆]\\s?)?";
const ABOUT = "(?<about>(?:大约|大約|约|約|大概)在?)?";
const OF_YEAR = "(?:\\s?的(?=[春夏秋冬上下初底末一二三四五六七八九十\\d]))?";
const VAGUE = "(?<vague>\\s?(?:左右|前后|前後))?(?<doubt>\\s?[（(]?[?？][)）])?";
export const DATE = new RegExp(
  `${LUNAR}${ABOUT}(?:${YEAR}${OF_YEAR}\\s?(?:${AFTER_YEAR})|${WITHOUT_YEAR})${VAGUE}${SINCE}`,
  "gu",
);
/** `6月26日来电`, `6月8日的声明`: something that is cited is past. */
export const CITED =
  /^\s?的?(?:[来來去复覆]?[电電函信]|[声聲]明|照会|照會|[报報]告|指示|[谈談]话)/u;
