/** Cut passages put together into texts: one for each language, notes after the document's own words. */
import { alignTexts } from "../align/align.js";
import { codePointLength } from "../../text/codepoints.js";
import type { Language, Text } from "../../document.js";
import { languageOf } from "../../language/identify.js";
import { lettersOf } from "../../language/scripts.js";
import type { Cut, Cuts, Note } from "./passages.js";

/** The texts of a document, the original first; none if it has no words. `language` is what stands round it. */
export function textsOf({ body, notes }: Cuts, language: Language | null): Text[] {
  const own = body.length > 0 ? body : notes.flatMap(({ cuts }) => cuts.slice(0, 1));
  const fallback = canonical(language ?? detected(own));
  const of = (cut: Cut) => (cut.language === null ? fallback : canonical(cut.language));
  const languages = [...new Set(own.map(of))];
  const texts = languages
    .map((code) => {
      const cuts = body.filter((cut) => of(cut) === code);
      const others = body.filter((cut) => of(cut) !== code);
      const translation = cuts.some((cut) => cut.translation);
      const own = code === languages[0] ? notesBut(notes, others, cuts) : notesIn(notes, cuts);
      return { translation, text: textOf(code, cuts, notes, own) };
    })
    .sort((a, b) => Number(a.translation) - Number(b.translation))
    .map(({ text, translation }, index): Text => {
      return { ...text, role: index > 0 || translation ? "translation" : "original" };
    });
  const [first, second] = texts;
  return texts.length === 2 ? alignTexts(first!, second!) : texts;
}

/** BCP 47's shortest code of a language, without script and country: `zh-Hant`, `zh_Hans` and `zho` are `zh`. */
function canonical(code: string): Language {
  try {
    // For `und` engines give the letters or nothing.
    const { language } = new Intl.Locale(code.replaceAll("_", "-")) as { language?: string };
    return language ?? "und";
  } catch {
    return code.trim().toLowerCase() || "und";
  }
}

/** Letters that are enough to tell a language by. */
const SAMPLE = 4_000;

/** The language that the words look like, by script and frequent words. */
function detected(cuts: Cut[]): Language {
  const text = cuts
    .map(({ words }) => words)
    .join("\n")
    .slice(0, SAMPLE);
  const byCount = [...lettersOf(text)].sort((a, b) => b[1] - a[1]);
  return byCount[0] ? languageOf(text, byCount[0][0]) : "und";
}

/** A text of passages, and after them its notes, the source note first. */
function textOf(language: Language, body: Cut[], notes: Note[], own: number[]): Text {
  const order = own.sort((a, b) => Number(notes[b]!.source) - Number(notes[a]!.source) || a - b);
  return new Assembly(language).add(body).addNotes(notes, order).finished();
}

/** The notes that are anchored in passages, with the notes on those notes. */
function notesIn(notes: Note[], body: Cut[]): number[] {
  const all = new Set(body.flatMap(({ anchors }) => anchors.map(({ note }) => note)));
  for (const number of all)
    for (const { anchors } of notes[number]!.cuts) for (const { note } of anchors) all.add(note);
  return [...all];
}

/** All notes but those of other passages: what is anchored nowhere stays with the first text. */
function notesBut(notes: Note[], others: Cut[], body: Cut[]): number[] {
  const theirs = new Set(notesIn(notes, others));
  for (const number of notesIn(notes, body)) theirs.delete(number);
  return notes.map((_, number) => number).filter((number) => !theirs.has(number));
}

class Assembly {
  private text = "";
  private length = 0;
  private readonly passages: Text["passages"] = [];
  private readonly anchored = new Map<number, number>();
  private readonly positions = new Map<number, number>();

  constructor(private readonly language: Language) {}

  add(cuts: readonly Cut[]): this {
    for (const cut of cuts) this.addCut(cut);
    return this;
  }

  addNotes(notes: readonly Note[], order: readonly number[]): this {
    for (const number of order) {
      if (notes[number]!.cuts.length > 0) this.positions.set(number, this.passages.length + 1);
      this.add(notes[number]!.cuts);
    }
    return this;
  }

  private addCut({ kind, words, line, anchors }: Cut): void {
    if (this.passages.length > 0) {
      this.text += "\n\n";
      this.length += 2;
    }
    const start = this.length;
    for (const { note, at } of anchors)
      this.anchored.set(note, start + codePointLength(words.slice(0, at)));
    this.text += words;
    this.length += codePointLength(words);
    const position = this.passages.length + 1;
    this.passages.push({ position, kind, start, stop: this.length, counterpart: null, line });
  }

  finished(): Text {
    const { language, text, passages } = this;
    const anchors = [...this.positions].flatMap(([number, note]) => {
      const at = this.anchored.get(number);
      return at === undefined ? [] : [{ note, at }];
    });
    const whole: Text = { language, role: "original", text, passages };
    return anchors.length > 0 ? { ...whole, anchors } : whole;
  }
}
