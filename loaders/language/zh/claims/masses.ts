/** Movements that are called large without a number: 居民大批越界. */
import { alternatives, wordsIn } from "../../../text/dictionary.js";
import type { Counted } from "./counted.js";
import { matchesIn } from "../../../text/matches.js";

const LARGE = alternatives(wordsIn("大批, 大量, 大规模, 成批, 大肆"));
const MOVES = alternatives(
  wordsIn(
    "越境, 越界, 外逃, 逃入, 逃往, 逃亡, 逃跑, 出境, 入境, 迁移, 迁居, 移居, 遣返, 回国, 涌入, 涌向",
  ),
);
const PEOPLE = String.raw`(?<people>[^，。、；：“”"（）()？！\d\n]{0,14}?)?`;
const mass = new RegExp(`${PEOPLE}(?<amount>${LARGE})(?:地)?(?:非法)?(?<moved>${MOVES})`, "gu");
const POPULATION =
  /(?:[苏朝华日韩美英外]侨|侨民|居民|边民|公民|群众|农民|牧民|分子|人员|难民|人)$/u;

/** Movements that are called large without a number: 居民大批越界. */
export function massMovementsInChinese(text: string): Counted[] {
  return matchesIn(text, mass).map((match) => {
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
      soldiers: false,
      stop: match.index + match[0].length,
    };
  });
}
