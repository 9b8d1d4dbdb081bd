/** Scripts and the languages that are written in them, told from letters alone. */
import type { Language } from "../document.js";

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

export function lettersOf(text: string): Letters {
  const letters = new Map<string, number>();
  const possible = LATIN_ONLY.test(text) ? SCRIPTS.slice(0, 1) : SCRIPTS;
  for (const [script, pattern] of possible) {
    const count = text.match(pattern)?.length ?? 0;
    if (count > 0) letters.set(script, count * (WEIGHTS[script] ?? 1));
  }
  return letters;
}

/** The language that a script stands for until words tell more. */
const LANGUAGE_OF: Readonly<Record<string, Language>> = {
  Latin: "en",
  Han: "zh",
  Cyrillic: "ru",
  Kana: "ja",
  Hangul: "ko",
  Arabic: "ar",
  Hebrew: "he",
  Greek: "el",
  Thai: "th",
  Devanagari: "hi",
  Georgian: "ka",
  Armenian: "hy",
};

/** Scripts that a text mainly in one script has besides as a matter of course. */
const COMPANIONS: Readonly<Record<string, readonly string[]>> = {
  Kana: ["Han"],
  Hangul: ["Han"],
};

/** How much of a passage speaks against its being in the language of a script: foreign letters. */
export function foreignLetters(letters: Letters, script: string): number {
  const companions = COMPANIONS[script] ?? [];
  let foreign = 0;
  for (const [other, count] of letters) {
    if (other === script) continue;
    foreign += companions.includes(other) && letters.has(script) ? 0 : count;
  }
  return foreign;
}

/** Frequent short words by which languages that share a script are told apart. */
const WORDS: Readonly<Record<string, Readonly<Record<Language, string>>>> = {
  Latin: {
    en: "the of and to in that is was for with on by it be as are this from have not",
    fr: "le la les des et du une est que dans pour qui sur au pas par avec sont nous ce",
    de: "der die das und den von zu mit sich auf ist im dem nicht ein eine auch werden wir des",
    es: "el la los de y que en del las una por con para es se su al como no más",
    it: "il di che la e per un una del della con non le si dei sono nel alla gli è",
    pt: "o de que e do da em um para com não uma os no se na por mais as dos",
    pl: "i w na z się do nie że jest o jak po to przez za od dla oraz przy są",
    cs: "a v na se že je s z do o k ve pro jako by jsou které však také podle",
    hu: "a az és hogy nem is egy meg ez volt de csak mint már azt kell ha vagy van",
    ro: "și de în la cu a că pe din nu să o pentru este prin mai sunt al ale fost",
    sq: "të e në dhe me për një se nga që i është ka si do janë u nuk më",
    vi: "và của các là trong có được cho với những không một này đã người để về từ theo",
  },
  Cyrillic: {
    ru: "и в на не что с по о от к из для как это его мы они об при был",
    uk: "і в на не що з до про від та за як це його ми вони у є був для",
    bg: "и на да се за от че в не са с по е ще като това ни към бе той",
    sr: "и у је да се на за су од не са као који је о што би по али",
    mn: "нь юм байна болон ба энэ тэр улсын дээр хийх гэж байсан өөрийн тус",
  },
};

/** The language of a text in a script: that whose frequent words it has most of. */
export function languageOf(text: string, script: string): Language {
  const usual = LANGUAGE_OF[script] ?? "und";
  const candidates = WORDS[script];
  if (candidates === undefined) return usual;
  const counts = wordCounts(text);
  let best = { language: usual, score: scoreOf(counts, candidates[usual] ?? "") };
  for (const [language, words] of Object.entries(candidates)) {
    const score = scoreOf(counts, words);
    if (score > best.score * 1.2 + 3) best = { language, score };
  }
  return best.language;
}

function wordCounts(text: string): Map<string, number> {
  const counts = new Map<string, number>();
  for (const word of text
    .slice(0, 20_000)
    .toLowerCase()
    .match(/\p{L}+/gu) ?? []) {
    counts.set(word, (counts.get(word) ?? 0) + 1);
  }
  return counts;
}

function scoreOf(counts: ReadonlyMap<string, number>, words: string): number {
  return words.split(" ").reduce((sum, word) => sum + (counts.get(word) ?? 0), 0);
}
