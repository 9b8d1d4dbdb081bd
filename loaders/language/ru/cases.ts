/**
 * Names in all their cases: a text says `из Пекина`, an authority file `Пекин`. By endings alone (Zaliznyak
 * 1977 has the paradigms); a form too many finds nothing, since no other name is written so.
 */

/** Endings of a word by case: genitive, dative, accusative, instrumental, prepositional. */
type Cases = readonly [string, string, string, string, string];

const ADJECTIVES: readonly [ending: RegExp, cases: Cases][] = [
  [/(?<=[гкхжшчщ])ий$/u, ["ого", "ому", "ого", "им", "ом"]],
  [/ий$/u, ["его", "ему", "его", "им", "ем"]],
  [/[ыо]й$/u, ["ого", "ому", "ого", "ым", "ом"]],
  [/(?<=[гкхжшчщ])ая$/u, ["ой", "ой", "ую", "ой", "ой"]],
  [/ая$/u, ["ой", "ой", "ую", "ой", "ой"]],
  [/яя$/u, ["ей", "ей", "юю", "ей", "ей"]],
  [/ое$/u, ["ого", "ому", "ое", "ым", "ом"]],
  [/ее$/u, ["его", "ему", "ее", "им", "ем"]],
];

/** Plural adjectives and the nouns behind them: `Соединённые Штаты`. */
const PLURALS: readonly [ending: RegExp, cases: Cases][] = [
  [/ые$/u, ["ых", "ым", "ые", "ыми", "ых"]],
  [/ты$/u, ["тов", "там", "ты", "тами", "тах"]],
];

const NOUNS: readonly [ending: RegExp, cases: Cases][] = [
  [/ия$/u, ["ии", "ии", "ию", "ией", "ии"]],
  [/ие$/u, ["ия", "ию", "ие", "ием", "ии"]],
  [/я$/u, ["и", "е", "ю", "ей", "е"]],
  [/(?<=[гкхжшчщ])а$/u, ["и", "е", "у", "ой", "е"]],
  [/а$/u, ["ы", "е", "у", "ой", "е"]],
  [/(?<=тв)о$/u, ["а", "у", "о", "ом", "е"]],
  [/ье$/u, ["ья", "ью", "ье", "ьем", "ье"]],
  [/й$/u, ["я", "ю", "й", "ем", "е"]],
  [/(?<=[бр])ь$/u, ["и", "и", "ь", "ью", "и"]],
  [/ь$/u, ["я", "ю", "ь", "ем", "е"]],
  [/(?<=\p{Lu}\p{L}*[оеё]в)$/u, ["а", "у", "а", "ым", "е"]],
  [/(?<=[жшчщц])$/u, ["а", "у", "", "ем", "е"]],
  [/(?<=[бвгдзклмнпрстфх])$/u, ["а", "у", "", "ом", "е"]],
];

/**
 * The name itself and its forms. Of a name in several words those decline that lead up to its first noun
 * (`Министерство иностранных дел` keeps its tail), of a person's name all.
 */
export function casesOf(name: string, isPerson: boolean): string[] {
  const words = name.split(" ");
  const declined = words.map(wordCases);
  const noun = words.findIndex((word) => !isAdjective(word));
  const last = isPerson ? words.length - 1 : Math.max(0, noun);
  const forms = [0, 1, 2, 3, 4].map((which) =>
    words.map((word, index) => (index <= last ? declined[index]![which]! : word)).join(" "),
  );
  return [...new Set([name, ...forms])];
}

function isAdjective(word: string): boolean {
  return [...ADJECTIVES, PLURALS[0]!].some(([ending]) => ending.test(word)) && word.length > 4;
}

/** A word in five cases; one that does not decline, such as an acronym, five times itself. */
function wordCases(word: string): string[] {
  const own = Array.from({ length: 5 }, () => word);
  if (/^\p{Lu}+$/u.test(word)) return own;
  const tables = isAdjective(word) ? [...ADJECTIVES, ...PLURALS] : [...PLURALS, ...NOUNS];
  const found = tables.find(([ending]) => ending.test(word));
  return found === undefined ? own : found[1].map((ending) => word.replace(found[0], ending));
}
