/** Whom a Chinese sentence names as the source of its figures. */
import { type Stretch, stretchesIn } from "../../../text/sentences.js";
import type { Attribution, PlaceAt, SpeakerAt } from "../../claims.js";
import { matchesIn } from "../../../text/matches.js";

const SAYING = "说 称 声称 指出 报告 提供 表示 宣称 认为 反映(?!了) 统计 估计 建议 硬说 宣布";
const BEFORE = /(?<![无有依根])(?:据|根据|按照)(?:[^，。；：]{0,3})$/u;
const AFTER = new RegExp(`^[^，。；："“”（）()]{0,16}?(?:${SAYING.split(" ").join("|")})`, "u");
const PRONOUN = /[他她](?:们)?(?:说|称|表示|指出)/gu;

export function attributionsIn(
  text: string,
  sentence: Stretch,
  speakers: readonly SpeakerAt[],
): Attribution[] {
  const named = speakersOf(text, sentence, speakers).flatMap((speaker): Attribution[] => {
    const before = text.slice(Math.max(sentence.start, speaker.start - 60), speaker.start);
    const after = text.slice(speaker.stop, Math.min(sentence.stop, speaker.stop + 110));
    const told = AFTER.exec(after);
    if (!told && !BEFORE.test(before)) return [];
    const stop = speaker.stop + (told?.[0].length ?? 0);
    if (told && stretchesIn(speakers, { start: speaker.stop, stop }).length > 0) return [];
    const lasts = told !== null && goesOn(text.slice(stop, sentence.stop));
    return [{ start: speaker.start, stop, speaker, goesOn: lasts, behind: false }];
  });
  const pronouns = matchesIn(text.slice(sentence.start, sentence.stop), PRONOUN).map(
    (match): Attribution => {
      const start = sentence.start + match.index;
      const stop = start + match[0].length;
      const lasts = goesOn(text.slice(stop, sentence.stop));
      return { start, stop, speaker: "pronoun", goesOn: lasts, behind: false };
    },
  );
  return [...named, ...pronouns].sort((a, b) => a.start - b.start);
}

/** `汉夫同志` after 章汉夫: who is named before in full is called by the given name. */
const GIVEN = /(?<!\p{Script=Han})(?<name>\p{Script=Han}{2})(?=同志|先生|部长|大使)/gu;

/** Whom a sentence names, in full or by a given name. */
function speakersOf(
  text: string,
  sentence: Stretch,
  speakers: readonly SpeakerAt[],
): readonly SpeakerAt[] {
  const named = stretchesIn(speakers, sentence);
  const words = text.slice(sentence.start, sentence.stop);
  const called = matchesIn(words, GIVEN).flatMap((match): SpeakerAt[] => {
    const start = sentence.start + match.index;
    const full = speakers.findLast(
      (other) => other.stop <= start && isFullName(text.slice(other.start, other.stop), match[0]),
    );
    return full ? [{ start, stop: start + match[0].length, id: full.id }] : [];
  });
  const others = called.filter(
    (one) => !named.some(({ stop }) => stop >= one.stop && stop - 3 <= one.stop),
  );
  return [...named, ...others].sort((a, b) => a.start - b.start);
}

function isFullName(name: string, given: string): boolean {
  return name.length === given.length + 1 && name.endsWith(given);
}

function goesOn(rest: string): boolean {
  return /^(?:的是)?\s*[:：]/u.test(rest) || /[:：]\s*$/u.test(rest);
}

/** A state's character speaks only as its side, 苏方; 华侨 are no government. */
export function speaks(text: string, place: PlaceAt): boolean {
  return !place.adjective || /[方侧边]/u.test(text[place.stop] ?? "");
}
