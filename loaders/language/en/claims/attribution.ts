/** Whom an English sentence names as the sources of its figures. */
import { alternatives, wordsIn } from "../../../text/dictionary.js";
import { type Stretch, stretchesIn } from "../../../text/sentences.js";
import type { Attribution, SpeakerAt } from "../../claims.js";
import { peopleNoun } from "./people-nouns.js";
import { LEADS, POSTS, QUOTED, SAYS, SOURCES, TELLS, UNNAMED } from "./saying.js";
import { matchesIn } from "../../../text/matches.js";

const BEING = alternatives(wordsIn("is, are, was, were, be, been, being"));
const LINKS = alternatives(wordsIn("and, or, but, who, which, that"));
const ALSO = alternatives(wordsIn("also, has, had, then, later, further"));
const WORDS = String.raw`\s+(?:[\w'.-]+\s+){0,6}?`;
const GAP = String.raw`(?:${WORDS}|(?:\s+[\w'.-]+){0,4}\s*(?:,(?!\s*${LINKS}\b)[^,]{0,60}){1,2},\s*(?:${ALSO}\s+){0,2}|\s*\([^)]{0,40}\)${WORDS}|\s+)`;

/** Cues that stand before the source. */
const BEFORE = new RegExp(`\\b${LEADS}\\s+(?:the\\s+|verified\\s+)?(?:\\w+\\s+){0,2}$`, "iu");
/** Cues that stand behind it. */
const AFTER = new RegExp(`^(?:['’]s)?${GAP}(?<!\\b${BEING}\\s)${SAYS}\\b`, "u");
/** Before a name: `the Consul at X reports` speaks for no land of X's. */
const ASIDE = /\b(?:at|in|near|into|with|between|for|on|to|by|from|against)\s+(?:the\s+)?$/iu;
const ADVERBS = "(?:(?:had|has|have|also|then|further|later|would|again|only|just|now)\\s+){0,2}";
const PRONOUN = new RegExp(`\\b(?:he|she|they)\\s+${ADVERBS}(?:${SAYS}|continued)\\b`, "giu");
const WRITER = new RegExp(`\\b(?:I|we)\\s+${ADVERBS}(?:${SAYS})\\b`, "gu");
const OTHERS = [
  // The Foreign Minister said, the Chinese delegate very hurriedly read a statement.
  new RegExp(`\\b${POSTS}(?:${WORDS}|\\s+)(?<!\\b${BEING}\\s)${SAYS}\\b`, "gu"),
  // Dutt added that; Mr. Dutt said.
  new RegExp(
    `(?<=^|[.,;:(“"]\\s*|\\b(?:Mr|Mrs|Dr)\\.\\s)\\p{Lu}\\p{Ll}+\\s+${ADVERBS}${SAYS}\\b`,
    "gu",
  ),
  // These letters show.
  new RegExp(
    `\\b${SOURCES}(?:\\s+(?:of|by|from|in|on)\\s+[^,;:.]{1,40}?)?\\s+(?:\\w+\\s+)?${SAYS}\\b`,
    "giu",
  ),
  new RegExp(`\\baccording\\s+to\\s+(?:\\w+\\s+){0,2}${SOURCES}\\b`, "giu"),
  new RegExp(`\\b${QUOTED}\\b[^.:;]{0,80}(?=[:：]\\s*$)`, "giu"),
  new RegExp(`\\b${UNNAMED}`, "giu"),
];

/** The sources that a sentence names, by the place of their word of saying. */
export function attributionsIn(
  text: string,
  sentence: Stretch,
  speakers: readonly SpeakerAt[],
): Attribution[] {
  const words = text.slice(sentence.start, sentence.stop);
  const at = (match: RegExpExecArray): Stretch => ({
    start: sentence.start + match.index,
    stop: sentence.start + match.index + match[0].length,
  });
  const make = (speaker: Attribution["speaker"], stretch: Stretch, leads: boolean): Attribution => {
    const rest = text.slice(stretch.stop, sentence.stop);
    const tells = speaker === "unknown" || TELLS.test(text.slice(stretch.start, stretch.stop));
    const lasts = leads && tells && goesOn(rest);
    return {
      ...stretch,
      speaker,
      goesOn: lasts,
      behind: !leads || /^\s*(?:[.,;)—–]|$)/u.test(rest),
    };
  };
  const named = stretchesIn(speakers, sentence).flatMap((speaker) => {
    const cue = cueOf(text, sentence, speakers, speaker);
    return cue === null ? [] : make(speaker, cue.stretch, cue.leads);
  });
  const found: Attribution[] = named;
  const add = (pattern: RegExp, speaker: Attribution["speaker"]) => {
    for (const match of matchesIn(words, pattern)) {
      const one = at(match);
      if (found.some(({ start, stop }) => start < one.stop && one.start < stop)) continue;
      // A name that an authority file knows speaks for itself, or not at all.
      if (speaker === "unknown" && stretchesIn(speakers, one).some(({ id }) => id !== null))
        continue;
      found.push(make(speaker, one, true));
    }
  };
  add(PRONOUN, "pronoun");
  add(WRITER, "writer");
  for (const pattern of OTHERS) add(pattern, "unknown");
  return found.sort((a, b) => a.stop - b.stop || a.start - b.start);
}

/** The words of a message in capitals in small letters, where `UNITED STATES` is no word of saying; others as they are. */
function inSmallLetters(words: string): string {
  if (/\p{Ll}/u.test(words)) return words;
  return words.toLowerCase().replace(/(?<=\bunited\s)states\b/gu, (state) => state.toUpperCase());
}

/** The name and its word of saying; null where it says nothing. */
function cueOf(
  text: string,
  sentence: Stretch,
  speakers: readonly SpeakerAt[],
  speaker: SpeakerAt,
): { stretch: Stretch; leads: boolean } | null {
  const before = text.slice(Math.max(sentence.start, speaker.start - 60), speaker.start);
  const after = text.slice(speaker.stop, Math.min(sentence.stop, speaker.stop + 140));
  const told = AFTER.exec(inSmallLetters(after));
  if (!told) return BEFORE.test(before) ? { stretch: speaker, leads: false } : null;
  // Behind an apposition the name goes on: the Consul of Ruritania, Mr. X, said.
  const apposed = /,[^,]*,/u.test(told[0]);
  if (ASIDE.test(before) || (!apposed && anotherSpeaks(speakers, speaker, told[0].length)))
    return null;
  return {
    stretch: { start: speaker.start, stop: speaker.stop + told[0].length },
    leads: true,
  };
}

/** `Ambassador in Ruritania`: a land behind the word for a post says where its holder sits, not whose it is. */
export function isPost(text: string, start: number): boolean {
  return /\b(?:in|at|to|near)\s+(?:the\s+)?$/iu.test(text.slice(Math.max(0, start - 12), start));
}

/** `Ruritanian students said`: an adjective of people who are counted is no side. */
export function isOfPeople(text: string, stop: number): boolean {
  const next = /^\s+([a-z]+)/u.exec(text.slice(stop, stop + 30))?.[1] ?? "";
  const noun = peopleNoun(next);
  return noun?.plural === true && noun.base !== "leader";
}

/** Between a name and its word of saying, another name stands nearer to that. */
export function anotherSpeaks(
  speakers: readonly SpeakerAt[],
  { stop }: Stretch,
  length: number,
): boolean {
  return stretchesIn(speakers, { start: stop + 1, stop: stop + length }).length > 0;
}

/** Whether the words that are told go on behind the sentence. */
export function goesOn(rest: string): boolean {
  return /^\s*[:：]/u.test(rest) || /[:：]\s*$/u.test(rest);
}
