/** Words that a reader may have meant: spelt almost alike, or beginning alike. */

/** A word that the index has, and in how many texts. */
export interface NearWord {
  term: string;
  texts: number;
}

/** Most suggestions, and letters that must be alike at the beginning where the spelling is another. */
const MOST = 6;
const ALIKE = 4;

/** Of words beside one in the alphabet, the likest, then those of most texts; never the word itself. */
export function nearest(word: string, words: readonly NearWord[]): NearWord[] {
  return words
    .filter(({ term }) => term !== word && !term.startsWith(":"))
    .map((near) => ({ near, distance: distanceOf(word, near.term) }))
    .filter(({ distance }) => distance < Infinity)
    .sort((a, b) => a.distance - b.distance || b.near.texts - a.near.texts)
    .slice(0, MOST)
    .map(({ near }) => near);
}

/** Fewest letters to change, add or take out; 0 where the term goes on as the word; else Infinity. */
function distanceOf(word: string, term: string): number {
  if (term.startsWith(word)) return 0;
  const edits = editDistance(word, term);
  if (edits <= (word.length > 4 ? 2 : 1)) return edits;
  return sharedLength(word, term) >= Math.max(ALIKE, word.length - 2) ? 3 : Infinity;
}

function sharedLength(a: string, b: string): number {
  let length = 0;
  while (length < a.length && a[length] === b[length]) length += 1;
  return length;
}

/** Levenshtein 1966: single letters changed, added or taken out. */
function editDistance(a: string, b: string): number {
  if (Math.abs(a.length - b.length) > 2) return Infinity;
  let before = Array.from({ length: b.length + 1 }, (_, at) => at);
  for (let i = 1; i <= a.length; ++i) {
    const row = [i];
    for (let j = 1; j <= b.length; ++j) {
      const change = before[j - 1]! + (a[i - 1] === b[j - 1] ? 0 : 1);
      row.push(Math.min(change, before[j]! + 1, row[j - 1]! + 1));
    }
    before = row;
  }
  return before[b.length]!;
}
