/**
 * Editorial signs: what an archivist, translator or editor put on a line of its own to say what the page
 * shows there, in the words of any language.
 */
import type { Sign } from "../../language/papers.js";
import type { PassageKind } from "../../schema.js";
import { everyLine, lineForms, sign } from "../../language/wording.js";
import { lengthOf } from "./shapes.js";

/** `[...]`, `…`, `* * *`, `□□`, `××`: signs without words for what is left out or cannot be read. */
const WORDLESS_GAP =
  /^[\s"'“”‘’(（[【<]*(?:(?:\.\s*){3,}|(?:…\s*)+|(?:\*\s+){2,}\*|[□■▇█�〇○×]{2,}|□|_{3,})(?:[\s\].)）】>"'“”’.]|□)*$/u;

/** `[加盖外交部之章]`: a seal, described. */
const SEALED = new RegExp(`^${lineForms(({ sealed }) => sealed)}`, "u");
/** How many copies were printed, which the printing office noted below. */
const PRINTED = new RegExp(`^${lineForms(({ printed }) => printed)}$`, "u");
/** What stands between an office's note and its day. */
const NOTED_ON = /^[\s:]*[^.]{0,40}\d/u;
/** A figure, in digits of whatever language. */
const FIGURE = new RegExp(`[\\d${everyLine(({ digits }) => digits).join("")}]`, "u");
const COPIED_TO = new RegExp(`^${lineForms(({ copied }) => copied)}`, "iu");
const RELEASED = new RegExp(
  lineForms(({ released }) => released),
  "iu",
);

/**
 * The kind that a paragraph declares of itself by an editorial sign; null where it bears none. A sign that
 * a longer text only begins with is left alone: those words are the document's.
 */
export function signOf(text: string): PassageKind | null {
  if (isGap(text)) return "gap";
  if ((after("seal", text, /^(?!\p{L})/u) || SEALED.test(text)) && isLabelled(text)) return "seal";
  if (after("stamp", text, /^(?!\p{L})/u) && isLabelled(text)) return "stamp";
  if (isRelease(text)) return "stamp";
  if (after("note", text, /^(?!\p{L})\s*[:：.\])）]/u)) return "note";
  if (after("marginalia", text, /^/u) && isLabelled(text)) return "marginalia";
  if (isDistribution(text)) return "distribution";
  return null;
}

/** Whether a text opens with the words of a sign, and what follows them has this form. */
function after(name: Sign, text: string, form: RegExp): boolean {
  const hit = sign(name).opens(text);
  return hit !== null && form.test(text.slice(hit.stop));
}

function isDistribution(text: string): boolean {
  return COPIED_TO.test(text) || after("distribution", text, /^\s*(?:[:：](?!\s*\d+\W*$)|to:)/u);
}

/** Whether a paragraph is only a wordless sign that something is left out: `[...]`, `…`, `* * *`. */
export function isOmission(text: string): boolean {
  return WORDLESS_GAP.test(text) && /\.|…|\*/u.test(text);
}

/** Whether a paragraph is only a sign of what is missing: omitted, withheld, lost or unread. */
export function isGap(text: string): boolean {
  if (WORDLESS_GAP.test(text) || sign("hand").is(text)) return true;
  return (
    /^[[(（【<].{1,240}[\])）】>][.]?$/u.test(text) &&
    !/[\])）】>].+[[(（【<]/u.test(text) &&
    sign("gap").has(text)
  );
}

/** `1962年8月9日收到`, `Received 10 May 1958`: what a registry or printing office put on the paper. */
export function isRegistry(text: string): boolean {
  if (lengthOf(text) > 60 || !FIGURE.test(text)) return false;
  return PRINTED.test(text) || sign("registered").ends(text) || after("registry", text, NOTED_ON);
}

/** `Approved For Release 2001/03/04 : XY-12`: what the archive stamped on the paper when it let it go. */
export function isRelease(text: string): boolean {
  if (lengthOf(text) > 120 || !/\d/.test(text)) return false;
  return sign("release").opens(text) !== null || RELEASED.test(text);
}

/** A footnote that begins with its mark: `[1] Not printed.`, `[*] …`, `¹ …`. */
export function isFootnote(text: string): boolean {
  return /^(?:\[(?:\d{1,3}|[*†‡a-z])\]|[¹²³⁴⁵⁶⁷⁸⁹⁰]+|[†‡])\s?\S/u.test(text);
}

/** In brackets, or a label with a colon, or no more than a line. */
function isLabelled(text: string): boolean {
  return /^[[(（【]/u.test(text) || /^[^:：]{1,40}[:：]/u.test(text) || lengthOf(text) <= 60;
}
