/** Whom an English sentence names as the source of its figures. */
import { alternatives, wordsIn } from "../../../text/dictionary.js";
import { type Stretch, stretchesIn } from "../../../text/sentences.js";
import type { Attribution, SpeakerAt } from "../../claims.js";

const GIVEN = "furnished provided supplied given reported stated estimated collected obtained";
const SOURCES = "report reports information data estimate estimates figures statistics";
const SAYING =
  "said says stated states reported reports claims claimed asserts asserted alleges alleged estimates estimated notes noted told " +
  "indicates indicated declares declared announces announced shows showed maintains maintained proposes proposed believes believed " +
  "considers considered replied mentioned explained commented commenting recalled recommended recommends remarked concluded asked asks " +
  "inquired urged urges interjected added adds informed notified suggested suggests agreed agrees advised advises warned insisted insists " +
  "complained argued argues answered disclosed revealed testified confirmed confirms acknowledged emphasized stressed predicted predicts " +
  "feared fears promised pledged offered offers wrote cabled telegraphed writes adopted anticipates anticipated expects expected";
const parted = (words: string): string[] => words.split(" ");
const blank = String.raw`\s+`;

const LEADS = alternatives(
  [
    ...parted(GIVEN).map((word) => `${word} by`),
    ...parted(SOURCES).flatMap((word) => [`${word} from`, `${word} of`, `${word} by`]),
    ...wordsIn("according to, in the view of, in the opinion of, as"),
  ],
  { blank },
);
const SAYS = alternatives(
  [...parted(SAYING), ...wordsIn("admits that, admitted that, point out, points out, pointed out")],
  { blank },
);
const BEING = alternatives(wordsIn("is, are, was, were, be, been, being"));
const GAP = String.raw`(?:\s+(?:[\w'-]+\s+){0,6}?|\s*,[^,]{0,60},\s*|\s+)`;

/** Cues that stand before the source. */
const BEFORE = new RegExp(`\\b${LEADS}\\s+(?:the\\s+|verified\\s+)?(?:\\w+\\s+){0,2}$`, "iu");
/** Cues that stand behind it. */
const AFTER = new RegExp(`^(?:'s)?${GAP}(?<!\\b${BEING}\\s)${SAYS}\\b`, "iu");
/** Before a name: `the Consul at X reports` speaks for no land of X's. */
const ASIDE = /\b(?:at|in|near|into|with|between|for|on|to)\s+(?:the\s+)?$/iu;
const PRONOUN = new RegExp(
  `\\b(?:he|she|they)\\s+(?:(?:had|has|also|then|further|later)\\s+){0,2}(?:${SAYS}|continued)\\b`,
  "iu",
);

export function attributionIn(
  text: string,
  sentence: Stretch,
  speakers: readonly SpeakerAt[],
): Attribution | null {
  for (const speaker of stretchesIn(speakers, sentence)) {
    const before = text.slice(Math.max(sentence.start, speaker.start - 60), speaker.start);
    const after = text.slice(speaker.stop, Math.min(sentence.stop, speaker.stop + 110));
    const told = AFTER.exec(after);
    if (!told && !BEFORE.test(before)) continue;
    if (told && (anotherSpeaks(speakers, speaker, told[0].length) || ASIDE.test(before))) continue;
    return { speaker, goesOn: told !== null && goesOn(after.slice(told[0].length)) };
  }
  const pronoun = PRONOUN.exec(text.slice(sentence.start, sentence.stop));
  if (!pronoun) return null;
  const rest = text.slice(sentence.start + pronoun.index + pronoun[0].length, sentence.stop);
  return { speaker: "pronoun", goesOn: goesOn(rest) };
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
