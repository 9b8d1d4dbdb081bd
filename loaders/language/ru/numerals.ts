/** Russian numbers: figures with any thousands mark, words in their cases, тысяч and тыс. */

const UNITS: readonly [string, number][] = [
  ["од(?:ин|на|но|ного|ной)", 1],
  ["дв(?:а|е|ух|ое)", 2],
  ["тр(?:и|ех|ёх|ое)", 3],
  ["четыр(?:е|ех|ёх)", 4],
  ["пят(?:ь|и)", 5],
  ["шест(?:ь|и)", 6],
  ["сем(?:ь|и)", 7],
  ["вос(?:емь|ьми)", 8],
  ["девят(?:ь|и)", 9],
  ["десят(?:ь|и)", 10],
  ["одиннадцат(?:ь|и)", 11],
  ["двенадцат(?:ь|и)", 12],
  ["тринадцат(?:ь|и)", 13],
  ["четырнадцат(?:ь|и)", 14],
  ["пятнадцат(?:ь|и)", 15],
  ["шестнадцат(?:ь|и)", 16],
  ["семнадцат(?:ь|и)", 17],
  ["восемнадцат(?:ь|и)", 18],
  ["девятнадцат(?:ь|и)", 19],
  ["двадцат(?:ь|и)", 20],
  ["тридцат(?:ь|и)", 30],
  ["сорок(?:а)?", 40],
  ["пятьдесят", 50],
  ["шестьдесят", 60],
  ["семьдесят", 70],
  ["восемьдесят", 80],
  ["девяност[оа]", 90],
  ["ст[оа]", 100],
  ["двести", 200],
  ["триста", 300],
  ["четыреста", 400],
  ["пятьсот", 500],
  ["шестьсот", 600],
  ["семьсот", 700],
  ["восемьсот", 800],
  ["девятьсот", 900],
  ["двух?сот|двумстам|двумястами", 200],
  ["тр[её]хсот|тремстам", 300],
  ["четыр[её]хсот", 400],
  ["пятисот", 500],
  ["шестисот", 600],
  ["семисот", 700],
  ["восьмисот", 800],
  ["девятисот", 900],
  ["пятидесяти", 50],
  ["шестидесяти", 60],
  ["семидесяти", 70],
  ["восьмидесяти", 80],
  ["полтор(?:а|ы)", 1.5],
  ["полутора", 1.5],
  ["полсотни", 50],
  ["полтысячи", 500],
  ["полмиллиона", 500_000],
];
const SCALES: readonly [string, number][] = [
  ["тысяч(?:[аиуе]|ей|ам|ами)?", 1000],
  ["дюжин[аыу]?", 12],
  ["тыс\\.?", 1000],
  ["миллион(?:ов|а|у|ам)?", 1e6],
  ["млн\\.?", 1e6],
  ["миллиард(?:ов|а)?", 1e9],
  ["млрд\\.?", 1e9],
];

const whole = (pattern: string): RegExp => new RegExp(`^(?:${pattern})$`, "iu");
const UNIT_WORDS = UNITS.map(([pattern, value]) => [whole(pattern), value] as const);
const SCALE_WORDS = SCALES.map(([pattern, value]) => [whole(pattern), value] as const);

/** Patterns of a number's parts, for expressions that look for whole amounts. */
export const FIGURE = String.raw`\d{1,3}(?:[.,'’ \u00A0\u2009\u202F]\d{3})+(?!\d)|\d+(?:,\d+)?`;
export const UNIT = UNITS.map(([pattern]) => pattern).join("|");
/** `с половиной`, between a number and what it counts by: `две с половиной тысячи`. */
export const AND_HALF = "с\\s+половиной";
export const SCALE = SCALES.map(([pattern]) => pattern).join("|");

/** The number that Russian words or figures give: `70 000`, `60 тысяч`, `двести пятьдесят`; null if none. */
export function numberInRussian(wording: string): number | null {
  const figure = /^\d[\d.,'’\s]*/.exec(wording.trim())?.[0].trim();
  const words = wording
    .trim()
    .slice(figure?.length ?? 0)
    .trim();
  let group = figure === undefined ? 0 : figureOf(figure);
  let total = 0;
  for (const word of words.replace(HALF, " половиной").split(/\s+/).filter(Boolean)) {
    if (word === "половиной") {
      group += 0.5;
      continue;
    }
    if (/^\d/.test(word)) {
      group += figureOf(word);
      continue;
    }
    const unit = valueOf(word, UNIT_WORDS);
    const scale = valueOf(word, SCALE_WORDS);
    if (unit !== null) group += unit;
    else if (scale !== null) {
      total += Math.max(group, 1) * scale;
      group = 0;
    } else return null;
  }
  const sum = total + group;
  return Number.isInteger(sum) && sum > 0 ? sum : null;
}

const HALF = new RegExp(`\\s${AND_HALF}`, "iu");

function figureOf(figure: string): number {
  const grouped = /^\d{1,3}(?:[.,'’\s]\d{3})+$/.test(figure);
  return Number(grouped ? figure.replace(/[.,'’\s]/g, "") : figure.replace(",", "."));
}

function valueOf(word: string, words: readonly (readonly [RegExp, number])[]): number | null {
  return words.find(([pattern]) => pattern.test(word))?.[1] ?? null;
}
