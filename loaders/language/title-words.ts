/** The words by which titles of a language say who wrote to whom, and who spoke with whom (of-and-to.ts, talks.ts). */
import type { Phrases } from "./phrases.js";

/** Titles that name a paper, then its sender behind `of` and its receiver behind `to`. */
export interface TitleWords {
  /** Kinds of papers that a title opens with. */
  kinds: Phrases;
  /** What a person's or an office's name begins with: before it `to` is no place. */
  receivers: Phrases;
  /** `of`, at the beginning of what follows the kind. */
  of: RegExp;
  /** `to`, anywhere; flag `g`. */
  to: RegExp;
  /** The article that a title may open with. */
  article: RegExp;
  /** Articles with the blank behind them, which are no part of a name. */
  articles: readonly string[];
  /** Where the subject, the date or a bracket begins. */
  about: RegExp;
  /** Verbs that make words with an office's name a sentence. */
  verbs: Phrases;
  /** `and`, in its forms. */
  and: readonly string[];
  /** `addressed`, before `to`, and `by`: `Lettre datée du …, adressée au Président par le représentant`. */
  addressed?: { sent: RegExp; by: RegExp };
  talks: TalkWords;
}

/** Talks, whose titles name who took part. */
export interface TalkWords {
  kinds: Phrases;
  /** What records one and is sent to nobody: `procès-verbal`. */
  records: Phrases;
  /** `between`, at the beginning of what follows the kind. */
  between: RegExp;
  /** `with`, anywhere. */
  with: RegExp;
}
