/** Who says so: the source that a sentence gives for its figure, else whoever wrote the document. */
import { type Stretch, stretchesIn } from "../../text/sentences.js";

/** A person, office, government or adjective of a state, in a folded text. */
export interface SpeakerAt extends Stretch {
  /** entities.id; null for a name that no authority file knows. */
  id: string | null;
}

const ENGLISH = {
  /** Cues that stand before the source. */
  before:
    /\b(?:according\s+to|(?:furnished|provided|supplied|given|reported|stated|estimated|collected|obtained)\s+by|(?:reports?|information|data|estimates?|figures|statistics)\s+(?:from|of|by)|in\s+the\s+(?:view|opinion)\s+of|as)\s+(?:the\s+|verified\s+)?(?:\w+\s+){0,2}$/iu,
  /** Cues that stand behind it. */
  after:
    /^(?:'s)?(?:\s+(?:[\w'-]+\s+){0,6}?|\s*,[^,]{0,60},\s*|\s+)(?<!\b(?:is|are|was|were|be|been|being)\s)(?:said|says|stated|states|reported|reports|claim(?:s|ed)|assert(?:s|ed)|alleg(?:es|ed)|estimat(?:es|ed)|not(?:es|ed)|told|indicat(?:es|ed)|declar(?:es|ed)|announc(?:es|ed)|points?\s+out|pointed\s+out|shows?|showed|maintain(?:s|ed)|propos(?:es|ed)|believ(?:es|ed)|consider(?:s|ed)|admit(?:s|ted)\s+that)\b/iu,
  pronoun:
    /\b(?:he|she|they)\s+(?:said|says|stated|reported|claimed|added|noted|told|continued)\b/iu,
};
const CHINESE = {
  before: /(?<![无有依根])(?:据|根据|按照)(?:[^，。；：]{0,3})$/u,
  after:
    /^[^，。；：]{0,16}?(?:说|称|声称|指出|报告|提供|表示|宣称|认为|反映|统计|估计|建议|硬说|宣布)/u,
  pronoun: /[他她](?:们)?(?:说|称|表示|指出)/u,
};

/** The source named in a sentence, and whether its words go on behind the sentence (`Ri said: …`). */
export interface Attribution {
  speaker: SpeakerAt | "pronoun";
  goesOn: boolean;
}

/** The source that a sentence names for what stands in it; null if it names none. */
export function attributionIn(
  text: string,
  language: "en" | "zh",
  sentence: Stretch,
  speakers: readonly SpeakerAt[],
): Attribution | null {
  const cues = language === "zh" ? CHINESE : ENGLISH;
  for (const speaker of stretchesIn(speakers, sentence)) {
    const before = text.slice(Math.max(sentence.start, speaker.start - 60), speaker.start);
    const after = text.slice(speaker.stop, Math.min(sentence.stop, speaker.stop + 110));
    const told = cues.after.exec(after);
    if (!told && !cues.before.test(before)) continue;
    return { speaker, goesOn: told !== null && goesOn(after.slice(told[0].length)) };
  }
  const pronoun = cues.pronoun.exec(text.slice(sentence.start, sentence.stop));
  if (!pronoun) return null;
  const rest = text.slice(sentence.start + pronoun.index + pronoun[0].length, sentence.stop);
  return { speaker: "pronoun", goesOn: goesOn(rest) };
}

function goesOn(rest: string): boolean {
  return /^\s*[:：]/u.test(rest) || /[:：]\s*$/u.test(rest);
}

/**
 * Follows a text sentence by sentence and says who speaks in each. Words that go on behind a colon
 * belong to their speaker to the end of the quotation, where one is opened; else to the end of the
 * passage, and through the numbered passages after it.
 */
export class Speakers {
  private lasting: SpeakerAt | null = null;
  private lastNamed: SpeakerAt | null = null;
  private quotation = false;

  /** A new passage begins; `numbered` says that it is an item of a list (`1. …`, `(2) …`, 二、…). */
  passage(numbered: boolean): void {
    if (!numbered || this.quotation) this.lasting = null;
    this.quotation = false;
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
    this.quotation = opened !== null;
    this.lasting = lasts && !closed && !bracketed ? named : null;
    return named;
  }
}

const CLOSING = /["”」』]/u;
