/** Who wrote to whom, as a German title says it: `Botschafter Kroll, Moskau, an das Auswärtige Amt`. */
import { alternatives, wordsIn } from "../../text/dictionary.js";
import type { Part } from "../paper-forms.js";
import { Phrases } from "../phrases.js";
import { EDITION_NUMBER, moved, partOf } from "../stretches.js";
import { matchesIn } from "../../text/matches.js";

const KINDS = new Phrases(
  wordsIn(
    "telegramm, drahtbericht, drahterlass, drahterlaß, fernschreiben, schreiben, brief, bericht, weisung, erlass, erlaß, note, runderlass, runderlaß, schriftbericht, botschaft, mitteilung, meldung, nachricht, antwort, eingabe, depesche, chiffretelegramm, rundschreiben",
  ),
);
const RECORDS = new Phrases(
  wordsIn("aufzeichnung, vermerk, aktenvermerk, aktennotiz, vorlage, denkschrift"),
);
const TALKS = new Phrases(wordsIn("gespräch, unterredung, besprechung"));
const OF = /^\s*(?:Nr\.\s*\S+\s+)?(?:des|der|von|vom)\s+(?=\S)/u;
/** `an` with the accusative: `an der Grenze` says where. */
const TO = /,?\s+an\s+(?:das|den|die|Herrn)?\s*(?=\p{Lu})/gu;
const ARTICLES = ["das ", "den ", "die ", "dem ", "der ", "des "];

export function partiesInGerman(title: string): Part[] {
  const number = EDITION_NUMBER.exec(title)?.[0] ?? "";
  return moved(partiesOf(title.slice(number.length)), number.length);
}

function partiesOf(title: string): Part[] {
  return talk(title) ?? record(title) ?? sent(title);
}

/** `Gespräch des Bundeskanzlers Adenauer mit Botschafter Smirnow`. */
function talk(title: string): Part[] | null {
  const kind = TALKS.opens(title);
  const of = kind ? OF.exec(title.slice(kind.stop)) : null;
  if (!kind || !of) return null;
  const start = kind.stop + of[0].length;
  const other = /\s+mit\s+(?:dem\s+|der\s+)?(?=\p{Lu})/u.exec(title.slice(start));
  if (!other) return partOf("participant", title, start, endOf(title, start));
  const then = start + other.index + other[0].length;
  return [
    ...partOf("participant", title, start, start + other.index),
    ...partOf("participant", title, then, endOf(title, then)),
  ];
}

function record(title: string): Part[] | null {
  const kind = RECORDS.opens(title);
  const of = kind ? OF.exec(title.slice(kind.stop)) : null;
  if (!kind || !of) return null;
  const start = kind.stop + of[0].length;
  return partOf("drafter", title, start, endOf(title, start));
}

function sent(title: string): Part[] {
  const kind = KINDS.opens(title);
  const of = kind ? OF.exec(title.slice(kind.stop)) : null;
  const start = kind ? kind.stop + (of?.[0].length ?? 0) : 0;
  const split = matchesIn(title, TO).find(({ index }) => index >= start - 1 && index > 3);
  // `Botschaft der … in …` is an embassy's letterhead, unless it goes to somebody.
  if (!split && kind?.words.toLowerCase() === "botschaft") return [];
  if (!split) return kind && of ? partOf("from", title, start, endOf(title, start), ARTICLES) : [];
  if (kind === null && !/^(?:D(?:er|ie|as)\s)?\p{Lu}/u.test(title)) return [];
  const begin = split.index + split[0].length;
  const from =
    kind && !of ? [] : partOf("from", title, start, split.index, ["der ", "die ", "das "]);
  return [...from, ...partOf("to", title, begin, endOf(title, begin), ARTICLES)];
}

const SUBJECT = alternatives(wordsIn("über, betreffend, zu, zur, zum"));
/** Where the subject begins, a place and its date, or a date alone. */
const ABOUT = new RegExp(
  [
    String.raw`\s+(?:${SUBJECT}|vom \d)\b`,
    "[;:(]",
    String.raw`,\s+(?=\p{Lu}\p{Ll}+,? (?:den )?\d)`,
    String.raw`[.,]\s+(?=\d{1,2}\.\s?\p{Lu})`,
    String.raw`\.\s*$`,
  ].join("|"),
  "iu",
);

function endOf(title: string, start: number): number {
  const about = ABOUT.exec(title.slice(start));
  return about ? start + about.index : title.length;
}
