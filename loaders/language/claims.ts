/**
 * What a language says of people who move: the one interface between a language's words and the extractor
 * of claims, which has none.
 */
import type { Atlas } from "../authority/atlas.js";
import type { Row } from "../schema.js";
import type { Stretch } from "../text/sentences.js";
import type { Amount } from "./amount.js";

export type Measure = Row<"claims">["measure"];
export type ClaimUnit = Row<"claims">["unit"];
export type Basis = "said" | "context" | "inferred";

/** A place, a government or an adjective of one (`Soviet territory`) in a folded text. */
export interface PlaceAt extends Stretch {
  /** entities.id of the place. */
  id: string;
  /** The state that it lies in, or is; null where the authority files do not say. */
  state: string | null;
  /** True for an adjective, which is a place only before a word such as territory. */
  adjective: boolean;
  /** True where the words name the government, not the land. */
  government: boolean;
}

/** A date in a folded text. */
export interface DateAt extends Stretch {
  row: Pick<Row<"dates">, "date" | "date_end" | "edtf">;
}

/** A person, office, government or adjective of a state, in a folded text. */
export interface SpeakerAt extends Stretch {
  /** entities.id; null for a name that no authority file knows. */
  id: string | null;
}

/** One sentence of a text, with what is known to stand in it. */
export interface Scene {
  /** The whole folded text. */
  text: string;
  sentence: Stretch;
  /** Places of the whole text, in order. */
  places: readonly PlaceAt[];
  /** Dates of the whole text, in order. */
  dates: readonly DateAt[];
  atlas: Atlas;
  /** State of whoever writes: what `this country` means; null where it is not known. */
  home: string | null;
}

/** An end of a way, and on what it stands. */
export interface End {
  place: string;
  basis: Basis;
}

/** A number of days, weeks, months or years. */
export interface Span {
  count: number;
  unit: "day" | "week" | "month" | "year";
}

/**
 * When, as words say it (with the kinds of spans). `by`: up to that time; `since`: from it on to the document's own day; `ending`: a span
 * up to that day; `fiscal`: the budget year of that number; `ahead` and `ago`: a span from the document's own day.
 */
export type Timing =
  | { date: DateAt; sense: "in" | "by" | "since" | "fiscal" }
  | { date: DateAt; sense: "ending" | "beginning"; span: Span }
  /** Some months of a year, from the first (1 is January) on. */
  | { date: DateAt; sense: "part"; first: number; months: number }
  /** A budget year that no date names. */
  | { sense: "budget"; year: number }
  /** From the first day of the year of writing on. */
  | { sense: "year" }
  | { sense: "ahead" | "ago"; span: Span }
  | { sense: "same" }
  | { sense: "now" };

/** `every two days` goes on; `on certain days` and 一天就有 (in one day) are about days picked out. */
export type RateFrame = "regular" | "some" | "single";

/** A claim as the words of one sentence make it. */
export interface ReadClaim {
  /** The stretch of amount and people, which is quoted. */
  start: number;
  stop: number;
  amount: Amount;
  /** The words that say who they are; null where the sentence says it elsewhere (`3,000 were …`). */
  population: Stretch | null;
  unit: ClaimUnit;
  measure: Measure;
  /** Of a rate: the days in which the amount happens; null for the other measures. */
  perDays: number | null;
  /** Of a rate: whether it holds all the time, on some days, or on a single one. */
  frame: RateFrame | null;
  from: End | null;
  to: End | null;
  timing: Timing | null;
  /**
   * Which way the words lead: `on` from where the people were, `back`, or `out` of where they came to; null
   * where they don't say.
   */
  course: "on" | "back" | "out" | null;
}

/** A source that a sentence names for what stands in it. */
export interface Attribution extends Stretch {
  /** `writer`: I, we; `unknown`: somebody whom no name tells apart (`it is reported`, `these letters show`). */
  speaker: SpeakerAt | "pronoun" | "writer" | "unknown";
  /** Whether its words go on behind the sentence (`Ri said: …`). */
  goesOn: boolean;
  /** Whether the words before it are told too (`300 came, Ri said`). */
  behind: boolean;
}

export interface ClaimGrammar {
  /** A quick look: whether words can hold a claim at all. */
  mayHold: (words: string, atlas: Atlas) => boolean;
  /** The claims of a sentence, from left to right. */
  read: (scene: Scene) => ReadClaim[];
  /** Whom a sentence names as sources, from left to right; each stretch is its name and its word of saying. */
  attributions: (text: string, sentence: Stretch, speakers: readonly SpeakerAt[]) => Attribution[];
  /** Adjectives and short forms of states that the names do not cover. */
  adjectives: (text: string, atlas: Atlas) => (Stretch & { id: string })[];
  /** Whether a word for a state may speak by itself: 苏方, but not 华侨. */
  speaks: (text: string, place: PlaceAt) => boolean;
  /** Source of words, where an amount has no number, for a small one: `a few`; and of what leaves open how many more: `odd`. */
  few?: string;
  odd?: string;
  /** An item of a list at the head of a passage: `1. …`, 二、…. */
  numbered: RegExp;
}
