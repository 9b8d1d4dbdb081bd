/**
 * Editorial signs: what an archivist, translator or editor put on a line of its own to say what the page
 * shows there. English, Chinese and Russian.
 */
import type { PassageKind } from "../../schema.js";
import { sign } from "../../language/wording.js";
import { lengthOf } from "./shapes.js";

/** `[...]`, `…`, `* * *`, `□□`, `××`: signs without words for what is left out or cannot be read. */
const WORDLESS_GAP =
  /^[\s"'“”‘’(（[【<]*(?:(?:\.\s*){3,}|(?:…\s*)+|(?:\*\s+){2,}\*|[□■▇█�〇○×]{2,}|□|_{3,})(?:[\s\].)）】>"'“”’.]|□)*$/u;

/** Words that say that something is left out, lost or unread. */
const GAP_WORDS =
  /illegible|unreadable|undecipherable|indistinct|unclear word|words? (?:is |are )?missing|(?:pages?|lines?|text|word|words|paragraphs?|part|passage) (?:\w+ )?(?:missing|lost|omitted|torn|cut|removed|not declassified|withheld|redacted)|not declassified|declassified|redacted|excised|deleted|garbled?|omitted|omission|sanitized|here follow|blank in original|not (?:printed|reproduced|translated|legible)|неразборчив|нрзб|пропу(?:ск|щен)|утрачен|отсутству|опущен|字迹不清|字跡不清|不清|缺字|缺页|缺頁|无法辨认|無法辨認|模糊|下略|上略|中略|从略|省略|略$/iu;

/** Handwriting that is described but not read: something stands on the page that nobody has given. */
const UNREAD_HAND =
  /^[[(（]?\s*(?:(?:brief |short |two |three |several )?(?:hand-?written|illegible|unidentified|manuscript)\s+(?:signatures?|initials?|notes?|notations?|marks?|comments?|annotations?|characters?)|signatures?|initials)(?:\s+(?:or|and)\s+(?:signatures?|initials?|notes?|marks?))?\s*[\])）.]*$/iu;

const SEAL =
  /^[[(（]?\s*(?:seal|official seal|round seal|печать|м\.\s?п\.|公章|印章|盖章|蓋章|印信|(?:加盖|加蓋).{0,20}章)(?![\p{L}])\s*(?:of\b.*)?[:：\])）]?/iu;
const STAMP =
  /^[[(（]?\s*(?:(?:round|square|date|red|rubber|received|incoming|registry|registration)\s+)?(?:stamp(?:ed)?|штамп|戳记|戳記|收文章|红戳|日戳)(?![\p{L}])/iu;
const REGISTRY =
  /^[（(]?\s*(?:[（(]?此件)?共?\s*印(?:发|發)?\s*[\d〇零一二三四五六七八九十百千]+\s*[份分]\s*[)）]?$|(?:收到|付印|印发|印發|收文|打印|登记|登記)$|^(?:received|printed|registered|dispatched|sent|typed|deciphered|enciphered|transmitted|reproduced|copied|получен[оа]?|отпечатан[оа]?|зарегистрирован[оа]?)(?!\p{L})[\s:]*[^.]{0,40}\d/iu;
const MARGINALIA =
  /^[[(（]?\s*(?:hand-?written|marginal|margin(?:al)? notes?|(?:note )?in the (?:left |right |upper |lower )?margin|notes? in (?:the )?(?:left |right )?margin|underlined|annotation|annotated|резолюци|помет[аы]|на полях|рукописн|надпись|批示|批注|眉批|旁注|手写|手寫)/iu;
const NOTE =
  /^[[(（]?\s*(?:translator['’]?s? notes?|editor['’]?s? notes?|(?:foot|end)notes?|note by the (?:editor|translator)|trans\.|ed\. note|source|n\.?b\.?|примечани[ея]|прим\.|译注|譯注|译者注|譯者註|编者注|編者註|注释|註釋)(?![\p{L}])\s*[:：.\])）]/iu;
const DISTRIBUTION =
  /^\W*(?:抄送|抄报|抄報|抄发|抄發|分送|分发|分發|发送|發送|印送|cc|c\.\s?c\.|bcc|copy to|copies to|copies|copies sent to|with copies to|distribution|distribution list|distr|repeated to|repeated for information to|sent to|for distribution to|рассылка|разослано|копи[яи]|список рассылки)\s*(?:[:：](?!\s*\d+\W*$)|to:)|^\W*(?:copies sent|copied|copy sent) to\b/iu;

/**
 * The kind that a paragraph declares of itself by an editorial sign; null where it bears none. A sign that
 * a longer text only begins with is left alone: those words are the document's.
 */
export function signOf(text: string): PassageKind | null {
  if (isGap(text)) return "gap";
  if (SEAL.test(text) && isLabelled(text)) return "seal";
  if (STAMP.test(text) && isLabelled(text)) return "stamp";
  if (isRelease(text)) return "stamp";
  if (NOTE.test(text)) return "note";
  if (MARGINALIA.test(text) && isLabelled(text)) return "marginalia";
  if (DISTRIBUTION.test(text)) return "distribution";
  return null;
}

/** Whether a paragraph is only a wordless sign that something is left out: `[...]`, `…`, `* * *`. */
export function isOmission(text: string): boolean {
  return WORDLESS_GAP.test(text) && /\.|…|\*/u.test(text);
}

/** Whether a paragraph is only a sign of what is missing: omitted, withheld, lost or unread. */
export function isGap(text: string): boolean {
  if (WORDLESS_GAP.test(text) || UNREAD_HAND.test(text)) return true;
  return (
    /^[[(（【<].{1,240}[\])）】>][.]?$/u.test(text) &&
    !/[\])）】>].+[[(（【<]/u.test(text) &&
    GAP_WORDS.test(text)
  );
}

/** `1962年8月9日收到`, `Received 10 May 1958`: what a registry or printing office put on the paper. */
export function isRegistry(text: string): boolean {
  return lengthOf(text) <= 60 && /[\d一二三四五六七八九十]/.test(text) && REGISTRY.test(text);
}

/** `Approved For Release 2001/03/04 : XY-12`: what the archive stamped on the paper when it let it go. */
export function isRelease(text: string): boolean {
  if (lengthOf(text) > 120 || !/\d/.test(text)) return false;
  return sign("release").opens(text) !== null || /declassified\s?\/\s?released/iu.test(text);
}

/** A footnote that begins with its mark: `[1] Not printed.`, `[*] …`, `¹ …`. */
export function isFootnote(text: string): boolean {
  return /^(?:\[(?:\d{1,3}|[*†‡a-z])\]|[¹²³⁴⁵⁶⁷⁸⁹⁰]+|[†‡])\s?\S/u.test(text);
}

/** In brackets, or a label with a colon, or no more than a line. */
function isLabelled(text: string): boolean {
  return /^[[(（【]/u.test(text) || /^[^:：]{1,40}[:：]/u.test(text) || lengthOf(text) <= 60;
}
