/**
 * Who wrote to whom, as a Russian title says it, by the case of the words: `Телеграмма посла СССР в КНР
 * министру иностранных дел СССР` is from the one in the genitive to the one in the dative.
 */
import { alternatives, wordsIn } from "../../text/dictionary.js";
import type { Part } from "../paper-forms.js";
import { Phrases } from "../phrases.js";
import { EDITION_NUMBER, moved, partOf } from "../stretches.js";
import { bodies, dative, genitive, instrumental, papersSent } from "./posts.js";
import { matchesIn } from "../../text/matches.js";

const SENT = new Phrases(papersSent);
const ADJECTIVE_OF = String.raw`(?:\p{L}+(?:ого|его)(?:\s+и)?\s+){0,4}`;
const ADJECTIVE_TO = String.raw`(?:\p{L}+(?:ому|ему)(?:\s+и)?\s+){0,4}`;
/** `Н. С. Хрущева`: initials and a surname. */
const INITIALS = String.raw`\p{Lu}\.\s?(?:\p{Lu}\.\s?)?`;
const SENDER = new RegExp(
  `^\\s*(?:(?:от|из)\\s+)?(?=${ADJECTIVE_OF}${new Phrases(genitive).source}|${INITIALS}\\p{Lu}\\p{L}+[аяйоы](?!\\p{L}))`,
  "iu",
);
/** Ends of surnames in the dative. */
const TO_ENDS = alternatives(wordsIn("у, ю, ому, ой"));
const TO_POST = new Phrases(dative).source;
const TO_BODY = new Phrases(bodies).source;
const RECEIVER = new RegExp(
  `\\s+(?=${ADJECTIVE_TO}${TO_POST}|${INITIALS}\\p{Lu}\\p{L}+${TO_ENDS}(?!\\p{L}))|\\s+во?\\s+(?=${TO_BODY})`,
  "giu",
);
const TALK =
  /^(?:Из\s+дневника\s+(?<diary>.{3,120}?)(?<!(?<!\p{L})\p{Lu})\.\s*)?(?:Из\s+)?Запис(?:ь|и)\s+бесед[ыа]?\s+/iu;
const DIARY =
  /^(?:Из\s+)?дневник[а]?\s+(?<who>[^«"]{3,120}?)(?=(?<!(?<!\p{L})\p{Lu})\.|[«"]|\s+за\s|$)/iu;
const WITH = new RegExp(
  `\\s+со?\\s+(?=(?:\\p{L}+(?:ым|им|ой)\\s+){0,4}(?:${new Phrases(instrumental).source})|(?:тов\\.?\\s+)?${INITIALS}?\\p{Lu})`,
  "iu",
);

export function partiesInRussian(title: string): Part[] {
  const number = EDITION_NUMBER.exec(title)?.[0] ?? "";
  return moved(partiesOf(title.slice(number.length)), number.length);
}

function partiesOf(title: string): Part[] {
  return talk(title) ?? diary(title) ?? sent(title);
}

/** `Запись беседы посла СССР с министром иностранных дел КНДР`: who spoke with whom. */
function talk(title: string): Part[] | null {
  const match = TALK.exec(title);
  if (!match) return null;
  const start = match[0].length;
  const who = match.groups?.["diary"];
  const author = who
    ? partOf("drafter", title, title.indexOf(who), title.indexOf(who) + who.length)
    : [];
  const other = WITH.exec(` ${title.slice(start)}`);
  if (!other) return [...author, ...partOf("participant", title, start, endOf(title, start))];
  const meets = Math.max(start, start + other.index - 1);
  const then = start + other.index + other[0].length - 1;
  return [
    ...author,
    ...partOf("participant", title, start, meets),
    ...partOf("participant", title, then, endOf(title, then)),
  ];
}

function diary(title: string): Part[] | null {
  const who = DIARY.exec(title)?.groups?.["who"];
  if (who === undefined) return null;
  const start = title.indexOf(who);
  return partOf("drafter", title, start, start + who.length);
}

function sent(title: string): Part[] {
  const kind = SENT.opens(title);
  if (!kind) return [];
  const rest = title.slice(kind.stop);
  const numbered = /^\s*(?:№|N)\s?\S+/u.exec(rest)?.[0].length ?? 0;
  const start = kind.stop + numbered;
  const sender = SENDER.exec(title.slice(start));
  const begin = start + (sender?.[0].length ?? 0);
  const stop = endOf(title, begin);
  const receiver = matchesIn(title.slice(0, stop), RECEIVER).find(
    ({ index }) => index >= (sender ? begin : start),
  );
  return [
    ...(sender ? partOf("from", title, begin, receiver?.index ?? stop) : []),
    ...(receiver ? partOf("to", title, receiver.index + receiver[0].length, stop) : []),
  ];
}

const SUBJECT = alternatives(wordsIn("о, об, обо, по, относительно, касательно, с, со, от"));
const DAY = String.raw`\d{1,2}\s+\p{Ll}+\s+\d{4}`;
const ABOUT = new RegExp(
  String.raw`,?\s+${SUBJECT}\s+(?!\p{Lu}\.)|[;:«"(]|,\s|\s+${DAY}|(?<=\p{Ll}{3})\.\s*(?=\p{Lu}|$)`,
  "iu",
);

/** Before the subject, a date, or the rest of a sentence. */
function endOf(title: string, start: number): number {
  const about = ABOUT.exec(title.slice(start));
  return about ? start + about.index : title.length;
}
