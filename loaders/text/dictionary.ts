/**
 * Word lists as dictionaries. A language owns its words as arrays or records (months, titles, kinds of
 * papers); here they are compiled, so that no regular expression is a word list itself:
 *
 *     const MONTHS = dictionaryOf({ january: 1, february: 2, … }, { letterCase: "initial" });
 *     const DAY = new RegExp(`(?<day>\\d{1,2}) (?<month>${MONTHS.source})`, "gu");
 *     MONTHS.get(month);                            // 1, however it was written
 *
 *     const TITLES = alternatives(wordsIn("ambassador, chargé d'affaires, consul"), { marks: "optional" });
 *     const FAMILY = wordsOf(["family", "families"], { letterCase: "any" });  // a RegExp of whole words, global
 *
 * Every word is taken as it is: points, brackets and the like mean themselves; an apostrophe may be straight
 * or curved. Of words that begin alike the
 * longer is tried first, so that `consul general` is found where `consul` would do. A source needs the flag
 * `u`, can be followed by a quantifier, and has no groups that capture.
 */

export interface WordOptions {
  /**
   * `exact` (default); `initial`: the first letter may also be a capital; `any`: every letter may be either.
   * For a source within a larger expression, which cannot have the flag `i` for a part of it.
   */
  letterCase?: "exact" | "initial" | "any";
  /** Whether `février` is also found as `fevrier`, and `ё` as `е`. Default `kept`. */
  marks?: "kept" | "optional";
  /** What a blank in a word stands for: an expression. Default: one or more blanks, but no line's end. */
  blank?: string;
}

/** Words that a text names, parted by commas or line ends: `"chargé d'affaires, consul general"`. */
export function wordsIn(text: string): string[] {
  return text
    .split(/[,\n]/)
    .map((word) => word.trim())
    .filter((word) => word !== "");
}

/** Every beginning with every ending, both parted by blanks: `eachWith("外 归", "侨 民")` is 外侨, 外民, 归侨, 归民. */
export function eachWith(beginnings: string, endings: string): string[] {
  return beginnings
    .split(" ")
    .flatMap((beginning) => endings.split(" ").map((ending) => beginning + ending));
}

/** Source of an expression that matches any of the words; of no words, one that matches nothing. */
export function alternatives(words: Iterable<string>, options: WordOptions = {}): string {
  const sources = longestFirst(words).map((word) => sourceOf(word, options));
  return sources.length === 0 ? "(?!)" : `(?:${[...new Set(sources)].join("|")})`;
}

/** An expression (flags `gu`) that finds these words as whole words: no letter, mark or digit touches them. */
export function wordsOf(words: Iterable<string>, options: WordOptions = {}): RegExp {
  return new RegExp(whole(alternatives(words, options)), "gu");
}

/** A source that matches only where no letter, mark or digit stands on either side: `\b` for every script. */
export function whole(source: string): string {
  return `(?<![\\p{L}\\p{M}\\p{N}])${source}(?![\\p{L}\\p{M}\\p{N}])`;
}

/** Words and what each means. */
export interface Dictionary<Value> {
  /** Source of an expression that matches any of the words: see `alternatives`. */
  readonly source: string;
  readonly words: readonly string[];
  /** What a word means, written as `source` would match it; undefined for any other. */
  readonly get: (word: string) => Value | undefined;
}

/** Compiles words and their meanings. Throws where two words that are matched alike mean different things. */
export function dictionaryOf<Value>(
  entries: Readonly<Record<string, Value>> | Iterable<readonly [string, Value]>,
  options: WordOptions = {},
): Dictionary<Value> {
  const pairs = isIterable(entries) ? [...entries] : Object.entries(entries);
  const words = pairs.map(([word]) => word);
  const values = new Map<string, Value>();
  for (const [word, value] of pairs) {
    const key = keyOf(word, options);
    if (values.has(key) && values.get(key) !== value)
      throw new Error(`word with two meanings: ${word}`);
    values.set(key, value);
  }
  return {
    source: alternatives(words, options),
    words,
    get: (word) => values.get(keyOf(word, options)),
  };
}

function isIterable<Value>(
  entries: Readonly<Record<string, Value>> | Iterable<readonly [string, Value]>,
): entries is Iterable<readonly [string, Value]> {
  return Symbol.iterator in entries;
}

/** What words that are matched alike have in common. */
function keyOf(word: string, { letterCase = "exact", marks = "kept" }: WordOptions): string {
  const spaced = word.normalize("NFC").replace(/\s+/gu, " ").replaceAll("’", "'");
  const bare = marks === "optional" ? Array.from(spaced, bareLetter).join("") : spaced;
  if (letterCase === "any") return bare.toLowerCase();
  if (letterCase === "initial") {
    const [first = "", ...rest] = Array.from(bare);
    return first.toLowerCase() + rest.join("");
  }
  return bare;
}

function longestFirst(words: Iterable<string>): string[] {
  const different = [...new Set(Array.from(words, (word) => word.normalize("NFC")))];
  return different.filter((word) => word !== "").sort((a, b) => b.length - a.length);
}

const BLANK = String.raw`[^\S\n]+`;

function sourceOf(word: string, options: WordOptions): string {
  const { letterCase = "exact", marks = "kept", blank = BLANK } = options;
  return word
    .split(/\s+/u)
    .map((part, at) =>
      Array.from(part, (letter, index) => {
        const isFree = letterCase === "any" || (letterCase === "initial" && at + index === 0);
        return oneOf(spellingsOf(letter, isFree, marks === "optional"));
      }).join(""),
    )
    .join(blank);
}

/** A letter and the others that it may be written as. */
function spellingsOf(letter: string, bothCases: boolean, withoutMarks: boolean): string[] {
  if (letter === "'" || letter === "’") return ["'", "’"];
  const forms = withoutMarks ? [letter, bareLetter(letter)] : [letter];
  const all = bothCases ? forms.flatMap((form) => [form, ...casesOf(form)]) : forms;
  return [...new Set(all)];
}

/** The capital and the small letter, where each is one letter (not `ß`, whose capital is two). */
function casesOf(letter: string): string[] {
  return [letter.toLowerCase(), letter.toUpperCase()].filter(
    (form) => Array.from(form).length === 1,
  );
}

/** A Latin letter without its marks, `е` for `ё`; any other as it is: й is no и, ガ no カ. */
function bareLetter(letter: string): string {
  const [base = letter, ...marks] = Array.from(letter.normalize("NFD"));
  if (marks.length === 0) return letter;
  return /\p{Script=Latin}/u.test(base) || /[её]/iu.test(letter) ? base : letter;
}

function oneOf(forms: readonly string[]): string {
  const [first = "", ...others] = forms.map(escaped);
  return others.length === 0 ? first : `[${[first, ...others].join("")}]`;
}

/** Escapes all that means something in an expression with the flag `u`, in a class or out of it. */
function escaped(letter: string): string {
  if (/[\^$\\.*+?()[\]{}|/]/.test(letter)) return `\\${letter}`;
  return letter === "-" ? String.raw`\x2d` : letter;
}
