/** Who says so: the source that a sentence gives for its figure, else whoever wrote the document. */
import type { Attribution, SpeakerAt } from "../../language/claims.js";

/**
 * Follows a text sentence by sentence and says who speaks in each. Words that go on behind a colon
 * belong to their speaker to the end of the quotation, where one is opened; else to the end of the
 * passage, and through the numbered passages after it.
 */
export class Speakers {
  private lasting: SpeakerAt | null = null;
  private lastNamed: SpeakerAt | null = null;
  private quotation = false;
  /** Whoever spoke last in this passage: in minutes that nobody signs, he goes on. */
  recent: SpeakerAt | null = null;

  /** A new passage begins; `numbered` says that it is an item of a list. */
  passage(numbered: boolean): void {
    if (!numbered || this.quotation) this.lasting = null;
    this.quotation = false;
    this.recent = null;
  }

  /** Who speaks in a sentence, given what it says itself; null for the writer of the document. */
  sentence(attribution: Attribution | null, words: string): SpeakerAt | null {
    if (attribution !== null) return this.begin(attribution, words);
    const speaker = this.lasting;
    if (this.quotation && CLOSING.test(words)) this.lasting = null;
    return speaker;
  }

  private begin({ speaker, goesOn: lasts }: Attribution, words: string): SpeakerAt | null {
    const named = speaker === "pronoun" ? this.lastNamed : speaker;
    const opened = /[:：]\s*["“「『]/u.exec(words);
    const closed = opened !== null && CLOSING.test(words.slice(opened.index + opened[0].length));
    const bracketed = /[(（][^)）]*[:：][^)）]*[)）]/u.test(words);
    this.lastNamed = named;
    this.recent = named;
    this.quotation = opened !== null;
    this.lasting = lasts && !closed && !bracketed ? named : null;
    return named;
  }
}

const CLOSING = /["”」』]/u;
