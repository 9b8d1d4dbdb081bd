/** Who a Chinese amount counts: 几千越境分子, 七人, 一百五十户苏侨, 每两天发生一起…越界…事件. */
import type { Amount } from "./amount.js";
import type { ClaimUnit, Counted } from "./counted.js";

const MOVERS =
  "难民|移民|归侨|归国[\\p{Script=Han}]{0,2}侨|越[境界](?:分子|者|人员|人)|外逃(?:人员|者|分子)|逃亡者|叛逃者|逃兵|战俘|俘虏|被遣返者|流亡者";
const PERSONS =
  "[苏朝华日韩美英外]侨|侨民|侨胞|居民|边民|公民|国民|平民|群众|农民|牧民|渔民|工人|职工|干部|学生|专家|技术人员|家属|亲属|" +
  "妇女|儿童|孤儿|青年|老百姓|分子|人员|人士|同志|[\\p{Script=Han}]{1,4}族|者|人(?![民员大类士口工们家委物事力格权质])";
const modifiers = '[^，。、；：“”"（）()？！\\d\\n]{0,18}?';
const CLASSIFIER = "名|个|位|口";
const counted = new RegExp(
  `^(?:(?<families>家)|(?<households>户)|(?<classifier>${CLASSIFIER}))?的?(?<people>${modifiers}(?:(?<mover>${MOVERS})|(?<person>${PERSONS})))`,
  "u",
);
const bareHouseholds = /^(?:户|家)(?=[，。、；（(及和共已已]|$)/u;
const cases =
  /^(?:起|次|件)(?<people>[^，。；：“”"\n]{0,40}?(?:越[境界]|外逃|出逃|叛逃|逃跑)[^，。；：“”"\n]{0,20}?(?:事件|案件)?)(?=[，。；：\n]|$)/u;
const CASE_BEFORE = /(?:发生|共有?|计有?|有|达|约|近|平均)$/u;
/** What stands before a number that counts no people: 第三, 文 409, 1962年, 每两天. */
const LABEL = /(?:第|号|文|每|条|款|项|页)\s?$/u;

/** The people that an amount of a folded Chinese text counts; null where it counts something else. */
export function peopleInChinese(text: string, amount: Amount, limit: number): Counted | null {
  const before = text.slice(Math.max(0, amount.start - 6), amount.start);
  if (LABEL.test(before)) return null;
  const rest = text.slice(amount.stop, Math.min(limit, amount.stop + 90));
  const incident = cases.exec(rest);
  if (incident && (isMany(amount) || CASE_BEFORE.test(before)))
    return result(amount, "cases", incident, true);
  const households = bareHouseholds.exec(rest);
  if (households) return householdsOf(amount, households[0]);
  const found = counted.exec(rest);
  return found && isCount(amount, found)
    ? result(amount, unitOf(found), found, isMover(found))
    : null;
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
  if (found.groups!["families"]) return "families";
  return found.groups!["households"] ? "households" : "persons";
}

function isMover(found: RegExpExecArray): boolean {
  return found.groups!["mover"] !== undefined;
}

function householdsOf(amount: Amount, word: string): Counted {
  const stop = amount.stop + word.length;
  const unit = word.startsWith("家") ? "families" : "households";
  return { amount, unit, population: { start: amount.stop, stop }, mover: false, stop };
}

function result(amount: Amount, unit: ClaimUnit, found: RegExpExecArray, mover: boolean): Counted {
  const stop = amount.stop + found[0].length;
  const people = found.groups!["people"]!;
  return { amount, unit, population: { start: stop - people.length, stop }, mover, stop };
}

const mass =
  /(?<people>[^，。、；：“”"（）()？！\d\n]{0,14}?)?(?<amount>大批|大量|大规模|成批|大肆)(?:地)?(?:非法)?(?<moved>越[境界]|外逃|逃[入往亡跑]|出境|入境|迁[移居]|移居|遣返|回国|涌[入向])/gu;
const POPULATION =
  /(?:[苏朝华日韩美英外]侨|侨民|居民|边民|公民|群众|农民|牧民|分子|人员|难民|人)$/u;

/** Movements that are called large without a number: 居民大批越界. */
export function massMovementsInChinese(text: string): Counted[] {
  return [...text.matchAll(mass)].map((match) => {
    const people = match.groups!["people"] ?? "";
    const known = POPULATION.exec(people);
    const start = match.index + people.length;
    return {
      amount: {
        start,
        stop: start + match.groups!["amount"]!.length,
        low: null,
        high: null,
        vague: true,
      },
      unit: "persons",
      population: known ? { start: start - known[0].length, stop: start } : null,
      mover: true,
      stop: match.index + match[0].length,
    };
  });
}
