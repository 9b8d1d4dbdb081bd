/** What an editor's note says of the mention that its mark stands at. */
import type { Draft, Pointer } from "../../citations/citation.js";
import type { Setting } from "../../citations/setting.js";
import { wordsIn } from "../../../text/dictionary.js";
import { anyWord } from "./words.js";
import { firstFrom, isPoint, passageAt, type TextView } from "../../citations/view.js";

const MARK = /^[\s,.;:”"']{0,2}\[(\d{1,3})\]/u;
const OWN_MARK = /^\[\d{1,3}\]\s*/u;
/** `Not printed`, `Dated June 11, not printed`, `Telegram 5, not printed, reported`. */
const UNPRINTED = /^(?:[^.;]{0,60}[,;] )?(?:not|neither) (?:printed|found|identified)\b/iu;
const DATED = /^(?:Dated|Of|Sent on)\s+$/u;
const SEE = anyWord(["See", "Printed as", "Reference is to", "For text, see", "Transmitted in"]);
const PRINTED_AS = new RegExp(
  String.raw`^(?:${SEE}\s)?(?:the\s\p{Ll}+,\s)?(?:Document\s(\d{1,4}[A-Za-z]?)|(supra|infra))\s?\.?$`,
  "iu",
);

/** `, p. 60`, `, from Seoul, ante, p. 60`; of another volume, the page is not this edition's. */
const ANOTHER = anyWord(wordsIn("Vol, vol, Relations, Bulletin, Stat"));
const THERE = anyWord(wordsIn("ante, post, supra, infra"));
const ON_PAGE = new RegExp(
  String.raw`^(?!.{0,70}\b${ANOTHER})[^.;()[\]]{0,60}?,\s(?:${THERE},\s)?pp?\.\s\d`,
  "u",
);

/** A draft with what the note at its end tells: its date, its place in the edition, or that it has none. */
export function annotated({ view }: Setting, draft: Draft): Draft {
  if (passageAt(view, draft.start)?.kind === "note")
    return ON_PAGE.test(view.text.slice(draft.stop, draft.stop + 90))
      ? { ...draft, printed: true }
      : draft;
  const note = draft.pointer == null ? noteAt(view, draft.stop) : null;
  if (note === null) return draft;
  const words = view.text.slice(note.start, note.stop).trim();
  if (UNPRINTED.test(words)) return { ...draft, unprinted: true };
  const pointer = pointerOf(words);
  if (pointer !== null) return { ...draft, pointer };
  const date = view.dates[firstFrom(view.dates, note.start)];
  const dates = date !== undefined && DATED.test(view.text.slice(note.start, date.start));
  return dates && draft.date == null && isPoint(date) ? { ...draft, date } : draft;
}

function pointerOf(words: string): Pointer | null {
  const [, edition, step] = PRINTED_AS.exec(words) ?? [];
  if (edition !== undefined) return { edition };
  return step === undefined ? null : { step: step.toLowerCase() === "supra" ? -1 : 1 };
}

/** The words of the note whose mark follows a place. */
function noteAt(view: TextView, place: number): { start: number; stop: number } | null {
  const anchor = view.anchors.find(({ at }) => at >= place && at <= place + 2);
  const mark = MARK.exec(view.text.slice(place, place + 10))?.[1];
  const note = view.passages.find(({ kind, start }, index) =>
    kind !== "note"
      ? false
      : anchor !== undefined
        ? index === anchor.note - 1
        : mark !== undefined && view.text.startsWith(`[${mark}]`, start),
  );
  if (note === undefined) return null;
  const own = OWN_MARK.exec(view.text.slice(note.start, note.start + 8))?.[0].length ?? 0;
  return { start: note.start + own, stop: note.stop };
}
