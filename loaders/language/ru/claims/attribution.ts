/** Whom a Russian sentence names as the source of its figures. */
import { alternatives, wordsIn } from "../../../text/dictionary.js";
import { type Stretch, stretchesIn } from "../../../text/sentences.js";
import type { Attribution, SpeakerAt } from "../../claims.js";

const SAYING = alternatives(
  wordsIn(
    "сообщи, сообща, заяви, заявля, указа, указыва, отмети, отмеча, утвержда, говори, сказа, подчеркну, информирова, считает",
  ),
);
const SAID = new RegExp(String.raw`^[^.;:]{0,40}?${SAYING}\p{L}*`, "iu");
/** Сообщил консул X: the word of saying may stand before the name. */
const SAID_BEFORE = new RegExp(String.raw`(?<!\p{L})${SAYING}\p{L}*\s(?:\p{L}+\s){0,2}$`, "iu");
const FIGURES = alternatives(wordsIn("данным, сведениям, словам, подсчётам, подсчетам"));
const ACCORDING = new RegExp(
  String.raw`(?:по\s(?:${FIGURES}|сообщени\p{L}+)|согласно)\s(?:\p{L}+\s){0,2}$`,
  "iu",
);

export function attributionsIn(
  text: string,
  sentence: Stretch,
  speakers: readonly SpeakerAt[],
): Attribution[] {
  return stretchesIn(speakers, sentence).flatMap((speaker): Attribution[] => {
    const before = text.slice(Math.max(sentence.start, speaker.start - 40), speaker.start);
    const told = SAID.exec(text.slice(speaker.stop, sentence.stop));
    if (!told && !ACCORDING.test(before) && !SAID_BEFORE.test(before)) return [];
    const stop = speaker.stop + (told?.[0].length ?? 0);
    const goesOn = told !== null && /[:：]\s*$/u.test(text.slice(stop, sentence.stop));
    return [{ start: speaker.start, stop, speaker, goesOn, behind: false }];
  });
}
