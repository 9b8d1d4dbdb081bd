/** Who a Chinese amount counts: 几千越境分子, 七人, 一百五十户苏侨, 每两天发生一起…越界…事件. */
import type { Amount } from "../../amount.js";
import type { ClaimUnit } from "../../claims.js";
import type { Counted } from "./counted.js";

const MOVERS =
  "难民|难侨|移民|归侨|归国[\\p{Script=Han}]{0,2}侨|[越偷][境界渡](?:分子|者|人员|人)|偷渡|外逃(?:人员|者|分子)|逃亡者|叛逃者|逃兵|战俘|战犯|俘虏|被遣返者|流亡者|外流人口";
/** Soldiers: where they stand or march is strength, unless they desert or are sent home. */
const SOLDIERS = "士兵|官兵|军人|战士|军官|叛匪|残匪|残军|部队";
const PERSONS =
  "[苏朝华日韩美英外越归印藏]侨|侨民|侨胞|居民|边民|公民|国民|平民|群众|工人|职工|干部|学生|留学生|专家|技术人员|家属|亲属|亲友|" +
  "妇女|儿童|孤儿|青年|老百姓|分子|人员|人士|同志|船员|旅客|教师|教授|医生|科学家|传教士|喇嘛|教徒|[\\p{Script=Han}]{1,4}族|" +
  "[藏牧农渔边灾山]民|人口|犯|者|人(?![民员大类士口工们家委物事力格权质])";
const modifiers = '[^，。、；：“”"（）()？！\\d\\n]{0,18}?';
const CLASSIFIER = "名|个|位|口";
const counted = new RegExp(
  `^(?:(?<families>家)|(?<households>户)|(?<classifier>${CLASSIFIER}))?的?(?<people>${modifiers}(?:(?<mover>${MOVERS})|(?<soldier>${SOLDIERS})|(?<person>${PERSONS})))`,
  "u",
);
/** A classifier that no noun follows: the people stand before the amount, 苏侨约有两万户, 工人五千名赴蒙. */
const bareClassifier =
  /^(?:(?<households>户)|(?<families>家)|[名个位口])(?=[，。、；：（()）及和共已一经因于自由从赴返回越入出到逃来去移迁连参离约计\s\d二三四五六七八九十百千两]|$)/u;
/** What follows an amount of time, of beasts, of things. */
const NO_PEOPLE =
  /^\s?个?多?(?:月|年|天|日(?![本侨籍])|周|星期|小时|点|分钟|岁|世纪|元|公里|华里|里|吨|斤|头|匹|只(?!有)|辆|[名人户]以上的)/u;
/** `未交还一人`: nobody. */
const NOBODY = /(?:未|没有|无|不曾|从无)[^，。；：]{0,8}$/u;
const AHEAD = new RegExp(
  `(?<people>[^，。、；：“”"（）()？！\\d\\n的为是有由在从]{0,8}?(?:(?<mover>${MOVERS})|(?<soldier>${SOLDIERS})|(?<person>${PERSONS})))` +
    `(?:[^，。；：\\n]{0,10}?)$`,
  "u",
);
const cases =
  /^(?:起|次|件)(?<people>[^，。；：“”"\n]{0,40}?(?:越[境界]|外逃|出逃|叛逃|逃跑)[^，。；：“”"\n]{0,20}?(?:事件|案件)?)(?=[，。；：\n]|$)/u;
const CASE_BEFORE = /(?:发生|共有?|计有?|有|达|约|近|平均)$/u;
/** What stands before a number that counts no people: 第三, 文 409, 1962年, 每两天. */
const LABEL = /(?:第|号|文|每|条|款|项|页)\s?$/u;

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
  const bare = bareClassifier.exec(rest) ?? (amount.vague ? null : BARE_PERSONS.exec(rest));
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

/** 苏侨约有两万户, 华侨十万人: the words for the people stand before the amount. */
function namedAhead(amount: Amount, bare: RegExpExecArray, before: string): Counted | null {
  const stop = amount.stop + bare[0].length;
  const found = AHEAD.exec(before);
  const unit = unitOf(bare);
  const called = found?.groups?.["people"];
  if (called === undefined || !found)
    return /^[人名]/u.test(bare[0]) || unit !== "persons"
      ? { amount, unit, population: { start: amount.stop, stop }, ...ORDINARY, stop }
      : null;
  const stopOfPeople = amount.start - before.length + found.index + called.length;
  const population = { start: stopOfPeople - nounOf(called).length, stop: stopOfPeople };
  return { amount, unit, population, mover: isMover(found), soldiers: isSoldier(found), stop };
}

/** The noun without what leads up to it: 其中一九五六年回国者 is 回国者, 云南共外逃边民 is 外逃边民. */
function nounOf(called: string): string {
  const lead =
    /^.*(?:其?中(?![国共方苏朝越蒙印缅央])|[年月日](?:来|以来|间|内|底|初)?|每|[接派]回?|准许|批准|允许|[已又尚](?:有|陆续)?|陆续|共(?![产和青])|现(?!役)|[朝苏蒙越缅泰印](?=华侨))(?=\p{Script=Han}{2})/u.exec(
      called,
    );
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
