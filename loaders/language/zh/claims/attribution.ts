/** Whom a Chinese sentence names as the source of its figures. */
import { type Stretch, stretchesIn } from "../../../text/sentences.js";
import type { Attribution, PlaceAt, SpeakerAt } from "../../claims.js";

const SAYING = "说 称 声称 指出 报告 提供 表示 宣称 认为 反映(?!了) 统计 估计 建议 硬说 宣布";
const BEFORE = /(?<![无有依根])(?:据|根据|按照)(?:[^，。；：]{0,3})$/u;
const AFTER = new RegExp(`^[^，。；："“”（）()]{0,16}?(?:${SAYING.split(" ").join("|")})`, "u");
const PRONOUN = /[他她](?:们)?(?:说|称|表示|指出)/u;

export function attributionIn(
  text: string,
  sentence: Stretch,
  speakers: readonly SpeakerAt[],
): Attribution | null {
  for (const speaker of speakersOf(text, sentence, speakers)) {
    const before = text.slice(Math.max(sentence.start, speaker.start - 60), speaker.start);
    const after = text.slice(speaker.stop, Math.min(sentence.stop, speaker.stop + 110));
    const told = AFTER.exec(after);
    if (!told && !BEFORE.test(before)) continue;
    const inner = { start: speaker.stop, stop: speaker.stop + (told?.[0].length ?? 0) };
    if (told && stretchesIn(speakers, inner).length > 0) continue;
    return { speaker, goesOn: told !== null && goesOn(after.slice(told[0].length)) };
  }
  const pronoun = PRONOUN.exec(text.slice(sentence.start, sentence.stop));
  if (!pronoun) return null;
  const rest = text.slice(sentence.start + pronoun.index + pronoun[0].length, sentence.stop);
  return { speaker: "pronoun", goesOn: goesOn(rest) };
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
  const called = [...words.matchAll(GIVEN)].flatMap((match): SpeakerAt[] => {
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
