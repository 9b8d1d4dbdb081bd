/** Who a Chinese amount counts: 几千越境分子, 七人, 一百五十户苏侨, 每两天发生一起…越界…事件. */
import { alternatives, eachWith, wordsIn } from "../../../text/dictionary.js";
import type { Amount } from "../../amount.js";
import type { ClaimUnit } from "../../claims.js";
import type { Counted } from "./counted.js";

/** People whose very name says that they moved. */
const MOVERS = alternatives([
  ...wordsIn("难民, 难侨, 移民, 归侨, 偷渡, 外逃人员, 外逃者, 外逃分子, 逃亡者, 叛逃者, 逃兵"),
  ...wordsIn("战俘, 战犯, 俘虏, 被遣返者, 流亡者, 外流人口"),
  ...eachWith("越境 越界 越渡 偷境 偷界 偷渡", "分子 者 人员 人"),
]);
/** `归国华侨`, `归国朝侨`. */
const RETURNED = String.raw`归国\p{Script=Han}{0,2}侨`;
const MOVER = `(?<mover>${MOVERS}|${RETURNED})`;
const KIN = alternatives(wordsIn("家属, 眷属, 子女, 遗族"));
/** Soldiers: where they stand or march is strength, unless they desert or are sent home. */
const SOLDIER = `(?<soldier>${alternatives(wordsIn("士兵, 官兵, 军人, 战士, 军官, 叛匪, 残匪, 残军, 部队"))})(?!${KIN})`;
const PERSONS = alternatives([
  ...eachWith("苏 朝 华 日 韩 美 英 外 越 归 印 藏", "侨"),
  ...wordsIn(
    "侨民, 侨胞, 居民, 边民, 公民, 国民, 平民, 群众, 工人, 职工, 干部, 学生, 留学生, 专家",
  ),
  ...wordsIn("技术人员, 家属, 亲属, 亲友, 妇女, 儿童, 孤儿, 青年, 老百姓, 分子, 人员, 人士, 同志"),
  ...wordsIn("船员, 旅客, 教师, 教授, 医生, 科学家, 传教士, 喇嘛, 教徒"),
]);
const TRADES = alternatives([
  ...eachWith("藏 牧 农 渔 边 灾 山", "民"),
  ...wordsIn("人口, 犯, 者"),
]);
/** What 人 is the beginning of where it is nobody: 人民, 人事. */
const NOT_A_PERSON = "民员大类士口工们家委物事力格权质";
const PERSON = String.raw`(?<person>${PERSONS}|\p{Script=Han}{1,4}族|${TRADES}|人(?![${NOT_A_PERSON}]))`;
const modifiers = '[^，。、；：“”"（）()？！\\d\\n]{0,18}?';
const CLASSIFIER = "名|个|位|口";
const counted = new RegExp(
  `^(?:(?<families>家)|(?<households>户)|(?<classifier>${CLASSIFIER}))?的?(?<people>${modifiers}(?:${MOVER}|${SOLDIER}|${PERSON}))`,
  "u",
);
/** A classifier that no noun follows: the people stand before the amount, 苏侨约有两万户, 工人五千名赴蒙. */
const AFTER_CLASSIFIER = [
  "及和共已未仍尚被获一经因于自由从赴返回越入出到逃来去移迁连参离约计",
  "二三四五六七八九十百千两",
].join("");
const bareClassifier = new RegExp(
  String.raw`^(?:(?<households>户)|(?<families>家)|[名个位口])(?=[，。、；：（()）${AFTER_CLASSIFIER}\s\d]|$)`,
  "u",
);
/** What follows an amount of time, of beasts, of things. */
const OTHER_UNITS = alternatives(
  wordsIn(
    "月, 年, 天, 周, 星期, 小时, 点, 分钟, 岁, 世纪, 元, 公里, 华里, 里, 吨, 斤, 头, 匹, 辆, 度, 线, 線",
  ),
);
const NO_PEOPLE = new RegExp(
  String.raw`^\s?个?多?(?:${OTHER_UNITS}|日(?![本侨籍])|只(?!有)|[名人户]以上的)`,
  "u",
);
/** `未交还一人`: nobody. */
const NOBODY = /(?:未|没有|无|不曾|从无)[^，。；：]{0,8}$/u;
const AHEAD = new RegExp(
  `(?<people>[^，。、；：“”"（）()？！\\d\\n的为是有由在从]{0,8}?(?:${MOVER}|${SOLDIER}|${PERSON}))` +
    `(?:[^，。；：\\n]{0,10}?)$`,
  "u",
);
const GOING = alternatives(wordsIn("越境, 越界, 外逃, 出逃, 叛逃, 逃跑"));
const WITHIN = String.raw`[^，。；：“”"\n]`;
const cases = new RegExp(
  String.raw`^[起次件](?<people>${WITHIN}{0,40}?${GOING}${WITHIN}{0,20}?(?:[事案]件)?)(?=[，。；：\n]|$)`,
  "u",
);
const CASE_BEFORE = /(?:发生|共有?|计有?|有|达|约|近|平均)$/u;
/** What stands before a number that counts no people: 第三, 文 409, 1962年, 每两天. */
const LABEL = /(?:第|号|文|每|条|款|项|页|每[批次车船队][^，。；]{0,5})\s?$/u;

/** Whoever was killed or captured did not move. */
const FALLEN = /(?:歼|毙|死|伤|俘)[^，。；]{0,6}$/u;

/** The people that an amount of a folded Chinese text counts; null where it counts something else. */
export function peopleInChinese(
  text: string,
  amount: Amount,
  from: number,
  limit: number,
): Counted | null {
  const before = text.slice(Math.max(from, amount.start - 30), amount.start);
  if (LABEL.test(before) || FALLEN.test(before)) return null;
  const rest = text.slice(amount.stop, Math.min(limit, amount.stop + 90));
  if (NO_PEOPLE.test(rest) || (amount.high === 1 && NOBODY.test(before))) return null;
  const incident = cases.exec(rest);
  if (incident && (isMany(amount) || CASE_BEFORE.test(before)))
    return result(amount, "cases", incident, true);
  const bare =
    bareClassifier.exec(rest) ??
    (amount.vague
      ? null
      : (BARE_PERSONS.exec(rest) ?? (RIGHT_AHEAD.test(before) ? A_PERSON.exec(rest) : null)));
  if (bare) return namedAhead(amount, bare, before);
  const found = counted.exec(rest);
  if (found && OTHER_AMOUNT.test(found[0])) return null;
  return found && isCount(amount, found)
    ? result(amount, unitOf(found), found, isMover(found))
    : null;
}

/** Between an amount and the people another amount stands, to which they belong. */
const OTHER_AMOUNT = /[一二两三四五六七八九十百千万\d](?:余|多)?[名个户]/u;
const BARE_PERSONS = /^人(?=[，。；）)\s]|$)/u;

/** 朝侨八百人分批回国: the noun right before the amount says who the 人 are. */
const RIGHT_AHEAD = new RegExp(
  `(?:${MOVER}|${SOLDIER}|${PERSONS})(?:共计|总计|合计|共|计|约|达)?$`,
  "u",
);
const A_PERSON = new RegExp(`^人(?![${NOT_A_PERSON}])`, "u");

/** 苏侨约有两万户, 华侨十万人: the words for the people stand before the amount. */
function namedAhead(amount: Amount, bare: RegExpExecArray, before: string): Counted | null {
  const stop = amount.stop + bare[0].length;
  const found = AHEAD.exec(before);
  const unit = unitOf(bare);
  const called = found?.groups?.["people"];
  // 4,310人越境（其中北方1,985人）: those before are the whole.
  const part = found && before.slice(found.index + (called?.length ?? 0)).includes("其中");
  if (called === undefined || !found || part)
    return /^[人名]/u.test(bare[0]) || unit !== "persons"
      ? { amount, unit, population: { start: amount.stop, stop }, ...ORDINARY, stop }
      : null;
  const stopOfPeople = amount.start - before.length + found.index + called.length;
  const population = { start: stopOfPeople - nounOf(called).length, stop: stopOfPeople };
  return { amount, unit, population, mover: isMover(found), soldiers: isSoldier(found), stop };
}

const LEADS = [
  "其?中(?![国共方苏朝越蒙印缅央])",
  String.raw`[年月日](?:${alternatives(wordsIn("来, 以来, 间, 内, 底, 初"))})?`,
  alternatives([
    ...wordsIn(
      "每, 接, 派, 接收, 接纳, 同意, 强迫, 迫使, 将, 把, 份, 准许, 批准, 允许, 陆续, 接回, 派回",
    ),
    ...eachWith("已 又 尚", " 有 陆续"),
  ]),
  "共(?![产和青])",
  "现(?!役)",
  "[朝苏蒙越缅泰印](?=华侨)",
];
const LEAD = new RegExp(String.raw`^.*(?:${LEADS.join("|")})(?=\p{Script=Han}{2})`, "u");

/** The noun without what leads up to it: 其中一九五六年回国者 is 回国者, 云南共外逃边民 is 外逃边民. */
function nounOf(called: string): string {
  const lead = LEAD.exec(called);
  return lead === null ? called : called.slice(lead[0].length);
}

const ORDINARY = { mover: false, soldiers: false };

function isSoldier(found: RegExpExecArray): boolean {
  return found.groups?.["soldier"] !== undefined;
}

function isMany(amount: Amount): boolean {
  return amount.high === null || amount.high > 1;
}

/** A lone numeral needs a classifier, or 人 itself behind it: 一切, 两国, 三方面 count nobody. */
function isCount(amount: Amount, found: RegExpExecArray): boolean {
  if (amount.vague || amount.stop - amount.start > 1) return true;
  const { classifier, families, households } = found.groups!;
  return Boolean(classifier ?? families ?? households) || /^[^\p{L}]*人/u.test(found[0]);
}

function unitOf(found: RegExpExecArray): ClaimUnit {
  if (found.groups?.["families"]) return "families";
  return found.groups?.["households"] ? "households" : "persons";
}

function isMover(found: RegExpExecArray): boolean {
  return found.groups?.["mover"] !== undefined;
}

function result(amount: Amount, unit: ClaimUnit, found: RegExpExecArray, mover: boolean): Counted {
  const stop = amount.stop + found[0].length;
  const people = found.groups!["people"]!;
  const population = { start: stop - people.length, stop };
  return { amount, unit, population, mover, soldiers: isSoldier(found), stop };
}
