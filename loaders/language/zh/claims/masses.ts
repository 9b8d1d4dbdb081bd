/** Movements that are called large without a number: 居民大批越界. */
import type { Counted } from "./counted.js";

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
      soldiers: false,
      stop: match.index + match[0].length,
    };
  });
}
