/** Who says so: the source that a sentence gives for its figure, else whoever wrote the document. */
import type { Attribution, SpeakerAt } from "../../language/claims.js";
import type { Stretch } from "../../text/sentences.js";

/** Who says what stands in one sentence. */
export interface Voices {
  /** Sources that the sentence names, from left to right. */
  told: readonly Voice[];
  /** Whoever spoke on from the sentence before; null for the writer of the document. */
  before: SpeakerAt | null;
}

/** A source of a sentence, and whom it means; null for the writer of the document. */
export interface Voice extends Attribution {
  by: SpeakerAt | null;
}

/**
 * Follows a text sentence by sentence and says who speaks in each. Words that go on behind a colon
 * belong to their speaker to the end of the quotation, where one is opened; else to the end of the
 * passage, and through the numbered passages after it; a colon at the end of a passage hands over the
 * passages after it, until somebody else is named.
 */
export class Speakers {
  private lasting: SpeakerAt | null = null;
  private lastNamed: SpeakerAt | null = null;
  private quotation = false;
  private handedOver = false;
  private fresh = false;
  /** Whoever spoke last in this passage: in minutes that nobody signs, he goes on. */
  recent: SpeakerAt | null = null;

  /** A new passage begins with these words; `numbered` says that it is an item of a list. */
  passage(numbered: boolean, words = ""): void {
    const quoted = OPENS.test(words);
    const goesOn = this.quotation && (quoted || this.lasting === NOBODY);
    if (this.handedOver && quoted) this.quotation = true;
    else if (!goesOn && !this.handedOver) {
      if (!numbered || this.quotation) this.lasting = null;
      this.quotation = false;
    }
    // Whoever is quoted without a name is not the writer.
    if (quoted && this.lasting === null) [this.lasting, this.quotation] = [NOBODY, true];
    this.handedOver &&= !quoted;
    this.recent = null;
    this.fresh = true;
  }

  /** Who speaks in a sentence, given the sources that it names itself; the sentence begins at `start`. */
  sentence(told: readonly Attribution[], words: string, start = 0): Voices {
    const before = this.lasting;
    const inside = this.quotation;
    const voices = told.map((one): Voice => ({ ...one, by: this.meant(one) }));
    const last = voices.at(-1);
    const fresh = this.fresh;
    this.fresh = false;
    if (last !== undefined && (!inside || before === NOBODY)) this.recent = last.by;
    if (inside) {
      const balance = open(words);
      if (balance < 0 || (balance === 0 && OPENS.test(words))) this.end();
      return { told: voices, before };
    }
    const opener = voices.findLast((one) => begins(words, one, start));
    if (opener !== undefined) this.begin(opener, words.slice(opener.stop - start));
    else if (voices.some((one) => this.ends(one, fresh && one.start <= start + 3))) this.end();
    return { told: voices, before };
  }

  private meant({ speaker }: Attribution): SpeakerAt | null {
    if (speaker === "pronoun") return this.lastNamed ?? NOBODY;
    if (speaker === "writer") return this.lasting;
    const named = speaker === "unknown" ? NOBODY : speaker;
    this.lastNamed = named;
    return named;
  }

  private begin({ by }: Voice, rest: string): void {
    this.quotation = OPENED.test(rest);
    this.handedOver = /[:：]\s*$/u.test(rest);
    this.lasting = by;
  }

  /** Whether a source ends what somebody else was saying; `fresh` at the head of a passage. */
  private ends({ speaker, behind }: Voice, fresh: boolean): boolean {
    if (!this.handedOver) return !behind;
    return speaker === "writer" ? fresh : speaker !== "unknown" && speaker !== "pronoun";
  }

  private end(): void {
    this.lasting = null;
    this.quotation = false;
    this.handedOver = false;
  }
}

/** Whom no authority file knows. */
const NOBODY: SpeakerAt = { start: 0, stop: 0, id: null };

const OPENS = /^\s*["“「『«]/u;
const OPENED = /["“「『«]/u;

/** How many quotations words open that they do not close; negative if they close some that stood open. */
function open(words: string): number {
  const count = (marks: RegExp) => words.match(marks)?.length ?? 0;
  const straight = count(/"/gu) % 2;
  const curved = count(/[“「『«]/gu) - count(/[”」』»]/gu);
  return curved !== 0 ? curved : straight === 0 ? 0 : -1;
}

/** Whether what a source says goes on behind its sentence: behind a colon, or in a quotation that stays open. */
function begins(words: string, { stop, goesOn }: Voice, start: number): boolean {
  const rest = words.slice(stop - start);
  const marks = OPENED.test(rest);
  if (marks) return CLOSED.test(rest) ? false : goesOn || /^[^.;]{0,60}["“「『«]/u.test(rest);
  return goesOn && !/[(（][^)）]*[:：][^)）]*[)）]/u.test(words);
}

const CLOSED = /[“「『«"].*[”」』»"]/su;

/**
 * Whoever says what stands in a stretch: the source named last before it, else one behind it, else who spoke
 * on; `writer` who says I, `quoted` for whom nobody names, null where nobody is named.
 */
export function voiceOf(
  { told, before }: Voices,
  { start, stop }: Stretch,
): { by: SpeakerAt; said: boolean } | "writer" | "quoted" | null {
  const named =
    told.findLast((one) => one.stop <= start) ??
    told.find((one) => one.behind && one.start >= stop);
  if (named !== undefined) return named.by === null ? "writer" : { by: named.by, said: true };
  if (before === NOBODY) return "quoted";
  return before && { by: before, said: false };
}
