/** How words are listed, and the plurals of nouns. */

/** English words of people and of moving, as dictionaries; a verb's or noun's forms are made from its base. */

export const list = (words: string): string[] => words.trim().split(/\s+/);

const IRREGULAR_PLURALS: Readonly<Record<string, string>> = {
  child: "children",
  wife: "wives",
  family: "families",
};

export function plural(noun: string): string {
  const known = IRREGULAR_PLURALS[noun];
  if (known !== undefined) return known;
  if (noun.endsWith("man")) return `${noun.slice(0, -3)}men`;
  return /[^aeiou]y$/.test(noun) ? `${noun.slice(0, -1)}ies` : `${noun}s`;
}

/** Words that only have to be known. */
export const words = (text: string): ReadonlySet<string> => new Set(list(text));
