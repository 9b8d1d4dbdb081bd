/** Scripts and the languages that are written in them, told from letters alone. */

/** How many letters of each script a text has. */
export type Letters = ReadonlyMap<string, number>;

const SCRIPTS: readonly [script: string, pattern: RegExp][] = [
  ["Latin", /\p{Script=Latin}/gu],
  ["Han", /\p{Script=Han}/gu],
  ["Cyrillic", /\p{Script=Cyrillic}/gu],
  ["Kana", /[\p{Script=Hiragana}\p{Script=Katakana}]/gu],
  ["Hangul", /\p{Script=Hangul}/gu],
  ["Arabic", /\p{Script=Arabic}/gu],
  ["Hebrew", /\p{Script=Hebrew}/gu],
  ["Greek", /\p{Script=Greek}/gu],
  ["Thai", /\p{Script=Thai}/gu],
  ["Devanagari", /\p{Script=Devanagari}/gu],
  ["Georgian", /\p{Script=Georgian}/gu],
  ["Armenian", /\p{Script=Armenian}/gu],
];

/** A character that is a syllable or a word weighs as much as the letters that would write it. */
const WEIGHTS: Readonly<Record<string, number>> = { Han: 3, Hangul: 3, Kana: 2 };

/** Latin letters, and punctuation, which spares most texts the search for other scripts. */
const LATIN_ONLY = /^[\0-\u024f\u2000-\u206f]*$/;

/** Which of the first characters are Latin letters, by code. */
const LATIN = Uint8Array.from({ length: 0x250 }, (_, code) =>
  /\p{Script=Latin}/u.test(String.fromCharCode(code)) ? 1 : 0,
);

/** How many Latin letters a text has that holds no others, by a loop that takes a tenth of an expression's time. */
function latinIn(text: string): number {
  let count = 0;
  for (let at = 0; at < text.length; ++at) {
    const code = text.charCodeAt(at);
    if (code < LATIN.length) count += LATIN[code] ?? 0;
  }
  return count;
}

export function lettersOf(text: string): Letters {
  const letters = new Map<string, number>();
  if (LATIN_ONLY.test(text)) {
    const count = latinIn(text);
    return count > 0 ? letters.set("Latin", count) : letters;
  }
  for (const [script, pattern] of SCRIPTS) {
    const count = text.match(pattern)?.length ?? 0;
    if (count > 0) letters.set(script, count * (WEIGHTS[script] ?? 1));
  }
  return letters;
}

/** Scripts that a text mainly in one script has besides as a matter of course. */
const COMPANIONS: Readonly<Record<string, readonly string[]>> = {
  Kana: ["Han"],
  Hangul: ["Han"],
};

/** Weighted letters of a companion alone that are a title, a name or a date in the text about them. */
const SHORT = 75;
/** From this share of them on, kana or Hangul make a passage Japanese or Korean, however many Han it has. */
const MIXED = 0.1;

/**
 * How much of a passage speaks against its being in the language of a script: foreign letters. Japanese
 * and Korean are written with Chinese characters too; Chinese is not written with kana or Hangul.
 */
export function foreignLetters(letters: Letters, script: string): number {
  const companions = COMPANIONS[script] ?? [];
  const total = [...letters.values()].reduce((sum, count) => sum + count, 0);
  if (mixedOf(letters, script, total)) return total;
  let foreign = 0;
  for (const [other, count] of letters) {
    if (other === script) continue;
    foreign += companions.includes(other) && (letters.has(script) || count <= SHORT) ? 0 : count;
  }
  return foreign;
}

/** Whether a passage in Han characters has so much of another script that it is a text in that one. */
function mixedOf(letters: Letters, script: string, total: number): boolean {
  const mixed = Object.keys(COMPANIONS).filter((other) => COMPANIONS[other]?.includes(script));
  return mixed.some((other) => (letters.get(other) ?? 0) >= total * MIXED);
}
