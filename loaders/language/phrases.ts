/**
 * Words and phrases that offices use, as what finds them in a text, in capitals or not. In a list
 *
 * - a blank stands for any white space, and `'` for either apostrophe;
 * - `~` at the end of a word stands for any letters that follow: `телеграмм~`;
 * - `…` stands for no word up to three, and `|` parts words of which one stands there:
 *   `memorandum of|on … conversation|talk`;
 * - `^` at the beginning holds the words to the beginning of the text.
 *
 * Words of an alphabet are found whole; Chinese, Japanese and Korean do not part their words.
 */
import { matchesIn } from "../text/matches.js";

/** Where a word of a list stands, by UTF-16 index. */
export interface Hit {
  start: number;
  stop: number;
  words: string;
}

export class Phrases {
  /** A regular expression's source for any of the words, the longest first. */
  readonly source: string;
  private readonly except: string;
  private anywhereMade: RegExp | null = null;
  private openingMade: RegExp | null = null;
  private closingMade: RegExp | null = null;
  private wholeMade: RegExp | null = null;

  /** `except`: longer words that hold one of the list and are none. */
  constructor(words: readonly string[], except: readonly string[] = []) {
    this.source = anyOf(words);
    this.except = except.length === 0 ? "(?!)" : anyOf(except);
  }

  // Each is made when it is asked for: most lists are asked in one way only, and long ones take a while to read.
  private get anywhere(): RegExp {
    return (this.anywhereMade ??= new RegExp(`(?<not>${this.except})|${this.source}`, "giu"));
  }

  private get opening(): RegExp {
    return (this.openingMade ??= new RegExp(`^[^\\p{L}\\p{N}]*(?:${this.source})`, "iu"));
  }

  private get closing(): RegExp {
    return (this.closingMade ??= new RegExp(`(?:${this.source})\\s*$`, "iu"));
  }

  private get whole(): RegExp {
    return (this.wholeMade ??= new RegExp(
      `^[^\\p{L}\\p{N}]*(?:${this.source})[^\\p{L}\\p{N}]*$`,
      "iu",
    ));
  }

  all(text: string): Hit[] {
    return matchesIn(text, this.anywhere).flatMap((match) =>
      match.groups?.["not"] === undefined ? [hitOf(match)] : [],
    );
  }

  first(text: string): Hit | null {
    const { anywhere } = this;
    anywhere.lastIndex = 0;
    for (let match = anywhere.exec(text); match; match = anywhere.exec(text))
      if (match.groups?.["not"] === undefined) return hitOf(match);
    return null;
  }

  has(text: string): boolean {
    return this.first(text) !== null;
  }

  /** The words that a text begins with, after any signs. */
  opens(text: string): Hit | null {
    const match = this.opening.exec(text);
    if (match === null) return null;
    const start = text.search(/[\p{L}\p{N}]/u);
    return { start, stop: match[0].length, words: match[0].slice(start) };
  }

  /** Whether a text ends in such words. */
  ends(text: string): boolean {
    return this.closing.test(text);
  }

  /** Whether a text is such words and nothing else but signs. */
  is(text: string): boolean {
    return this.whole.test(text);
  }
}

function hitOf(match: RegExpExecArray): Hit {
  return { start: match.index, stop: match.index + match[0].length, words: match[0] };
}

/** `a|b|c`, the longest first, each held to whole words where its script has them. */
export function anyOf(words: readonly string[]): string {
  const sorted = [...new Set(words)].toSorted((a, b) => b.length - a.length || (a < b ? -1 : 1));
  const groups = new Map<string, string[]>();
  for (const entry of sorted) {
    const { before, after, pattern } = patternOf(entry);
    const key = `${before}\n${after}`;
    groups.set(key, [...(groups.get(key) ?? []), pattern]);
  }
  // What holds words to their edges is tried once for all of them: it costs more than they do.
  const all = [...groups].map(([key, patterns]) => {
    const [before = "", after = ""] = key.split("\n");
    return `${before}(?:${patterns.join("|")})${after}`;
  });
  return all.length === 0 ? "(?!)" : `(?:${all.join("|")})`;
}

const PARTED = /^[\p{L}\p{N}]$/u;
const UNPARTED = /^[\p{Script=Han}\p{Script=Hangul}\p{Script=Hiragana}\p{Script=Katakana}]$/u;

/** An entry's own expression, and what holds it to the edges of words. */
function patternOf(entry: string): { before: string; after: string; pattern: string } {
  const held = entry.startsWith("^");
  const stem = entry.endsWith("~");
  const words = entry.slice(held ? 1 : 0, stem ? -1 : undefined);
  const edge = isParted(words.at(0)) ? "(?<![\\p{L}\\p{N}])" : "";
  const after = !stem && isParted(words.at(-1)) ? "(?![\\p{L}\\p{N}])" : "";
  const middle = words.split(" ").map(wordPattern).join("\\s+");
  const loose = middle.replaceAll("\\s+…\\s+", "\\s+(?:[\\p{L}\\p{N}.'’-]+\\s+){0,3}?");
  const before = held ? `^[^\\p{L}\\p{N}]*${edge}` : edge;
  return { before, after, pattern: `${loose}${stem ? "\\p{L}*" : ""}` };
}

function isParted(letter: string | undefined): boolean {
  return letter !== undefined && PARTED.test(letter) && !UNPARTED.test(letter);
}

/** A word, or several of which one stands there: `of|on`. */
function wordPattern(word: string): string {
  const choices = word.split("|").map(escaped);
  return choices.length === 1 ? (choices[0] ?? "") : `(?:${choices.join("|")})`;
}

function escaped(word: string): string {
  return word
    .replace(/[.*+?^${}()|[\]\\/]/g, "\\$&")
    .replaceAll("'", "['’]")
    .replace(/~$/, "\\p{L}*");
}

/** Every phrase of one word from each list, in order. */
export function combined(...lists: readonly (readonly string[])[]): string[] {
  return lists.reduce<string[]>(
    (begun, list) =>
      begun.flatMap((start) => list.map((word) => `${start} ${word}`.replace(/\s+/g, " ").trim())),
    [""],
  );
}
