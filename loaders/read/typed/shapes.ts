/**
 * What a line looks like, told by its form and by the words that offices everywhere put there: dates,
 * classifications, file marks, addresses. English, Chinese and Russian.
 */
import { hasDate, isDateAlone, isDateline } from "../../language/calendar/datelines.js";
import { bareLabel, greetings, labelAt, titleEnds } from "../../language/wording.js";

export { hasDate, isDateline };

/** Longest line that can be a header. */
const LONGEST_HEADER = 300;

/** About how many characters: rules of thumb need no code points. */
export function lengthOf(text: string): number {
  return text.length;
}

/** Whether a text is in Chinese, Japanese or Korean, which say more in less room and have no capitals. */
export function isEastAsian(text: string): boolean {
  const own = text.match(
    /[\p{Script=Han}\p{Script=Hangul}\p{Script=Hiragana}\p{Script=Katakana}]/gu,
  );
  return own !== null && own.length * 3 >= (text.match(/\p{L}/gu)?.length ?? 0);
}

/** A date and nothing else: `July 4, 1964`, `4 июля 1962 г.`, `1962年7月4日`, `62.07.04`, `[undated]`. */
export const isDate = isDateAlone;

const CLASSIFICATION =
  /^\W*(?:top secret|secret|strictly secret|confidential|strictly confidential|strictly private|restricted|unclassified|declassified|limited official use|official use only|for official use|eyes only|nodis|exdis|limdis|noforn|personal|секретно|сов(?:ершенно)?\.? ?секретно|строго секретно|особая папка|для служебного пользования|конфиденциально)(?![\p{Ll}])/iu;
const URGENCY =
  /^\W*(?:flash|immediate|niact|priority|routine|urgent|most urgent|operational immediate|срочно|весьма срочно|молния|вне очереди)(?![\p{Ll}])/iu;
const HAN_STATUS =
  /^\W*(?:绝密|絕密|机密|機密|秘密|内部|內部|特急|特提|加急|急件|平急|等级|等級|密级|密級)/u;

/** A line of classification or urgency: `Top Secret`, `PRIORITY`, `机密`, `Совершенно секретно`. */
export function isStatus(text: string): boolean {
  if (HAN_STATUS.test(text)) return lengthOf(text) <= 24;
  return (
    lengthOf(text) <= 60 &&
    (CLASSIFICATION.test(text) || URGENCY.test(text)) &&
    !/[.!?]$/.test(text.replace(/\b\p{L}{1,4}\.$/u, ""))
  );
}

/** A number of the document or the file: `No. 391`, `File No. 409`, `(59) Korean Consular No. 085`, `外發(62)午56号`, `№ 12/с`. */
export function isNumber(text: string): boolean {
  if (lengthOf(text) > 60 || /[.!?。！？]$/u.test(text)) return false;
  if (lengthOf(text) > 30 && DOCUMENT_NOUN.test(text)) return false;
  if (/^[\d\s./:()\-–—#*]+$/u.test(text)) return true;
  return /\b(?:no|nos|nr)\.\s?[\d(]|\bnumber \d|№\s?\d|[字发發文]\s*第?\s*[（(]?\d+|[(（\[]\d{2,4}[)）\]].{0,16}[号號]|\d+\s?[号號]$/iu.test(
    text,
  );
}

/** Where a transcription's page begins: `--- page 140r ---`, `[fol. 3v]`, `Page 2 of 4`, `第 4 页`. */
export function isPageMark(text: string): boolean {
  return /^[\s[({<*=–—-]*(?:page|pp?|folio|fol|ff?|стр(?:аница)?|лист|л|seite|pág(?:ina)?|第)\.?\s*\d+\s*[rv]?(?:\s*(?:of|из|\/|共)\s*\d+)?\s*[页頁]?[\s\])}>*=–—.-]*$/iu.test(
    text,
  );
}

/** A label that telegrams and memoranda carry at their head, with or without its value. */
export const HEAD_LABEL =
  /^\W*(?:to|from|addressed to .{1,40}|repeated(?: for information)? to|subj(?:ect)?|re|ref(?:erence)?s?|info(?:rmation)?|date|time|place|participants?|present|in attendance|through|via|thru|attention|attn|tags|e\.?o\.? ?\d+|file|drafted by|classification|precedence|action|for|pass|кому|от|откуда|куда|тема|копия|主送|发往|發往|收件人|发件人|發件人|主题|主題|事由|参加人|參加人|时间|時間|地点|地點)\s*[:：]/iu;

/** A heading of such a list that stands alone: `SUBJECT`, `PARTICIPANTS`, `발신자`. */
export function isBareLabel(text: string): boolean {
  return bareLabel(text) !== null;
}

/** `Embassy in Thailand, Ambassador Han Lih-wu:`: an office that a cable opens with. */
const OFFICE_ADDRESSED =
  /^(?:the )?(?:\p{Lu}[\p{L}'’]+ ){0,4}(?:Ministry|Ministries|Department|Embassy|Embassies|Consulates?|Committee|Bureau|Office|Government|Council|Committees)(?![\p{L}'’])(?:(?!\b(?:is|are|was|were|has|have|had|said|says|reports?|reported|stated|informed|the following|as follows)\b)[^.!?:])*[:：]$/u;

/** `Monsieur le Ministre,`: a longer line that begins so is a sentence. */
const LONGEST_GREETING = 60;

/** How a letter greets or a cable names whom it is for, on a line of its own. */
export function isAddress(text: string): boolean {
  if (OFFICE_ADDRESSED.test(text) && lengthOf(text) <= 240) return true;
  if (isEastAsian(text))
    return lengthOf(text) <= 80 && /[：:]$/u.test(text) && !/[。！？]/u.test(text);
  if (lengthOf(text) > 300 || !/[:,!]$/.test(text)) return false;
  if (lengthOf(text) <= LONGEST_GREETING && greetings.opens(text) !== null) return true;
  return /^\W*(?:to\b|dear\b|sirs?\b|madam\b|gentlemen\b|excellenc|your excellency|my dear\b|(?:respected |esteemed )?comrades?\b|mr\b|товарищ|тов\.|уважаем|дорог|господин|послу|совпослу|всем)/iu.test(
    text,
  );
}

/** Where a telegram went: `Addressed to Foreign Office telegram No. 417 of June 12`. */
function isRoute(text: string): boolean {
  return (
    lengthOf(text) <= 120 &&
    /^(?:addressed|repeated|relayed|sent) (?:for information )?to\b[^.]*(?:\.\s?\d[^.]*)?\.?$/i.test(
      text,
    )
  );
}

/** Whether a line is of the sort that stands above a document: date, number, classification, address. */
export function isHeader(text: string): boolean {
  if (lengthOf(text) > LONGEST_HEADER) return false;
  if (isDate(text) || isDateline(text) || isStatus(text) || isNumber(text)) return true;
  if (isAddress(text) || isBareLabel(text) || isRoute(text)) return true;
  return HEAD_LABEL.test(text) || labelAt(text) !== null;
}

/** Words for kinds of documents, which titles have and letterheads lack. */
const DOCUMENT_NOUN =
  /\b(?:telegrams?|cables?|airgram|despatch|dispatch|letter|note|notes|memorand(?:um|a)|memo|report|statement|minutes|record|conversation|talks?|instructions?|circular|directive|decision|resolution|response|reply|request|opinions?|notice|notification|proposal|plan|draft|treaty|agreement|protocol|communiqu[eé]|message|speech|remarks|address|summary|information|estimate|paper|study|diary|excerpts?|transcript|aide-m[eé]moire|declaration|appeal|regulations?|list)\b|телеграмм|письмо|записка|доклад|отч[её]т|справка|запись|беседа|бесед[ыу]|протокол|постановлен|проект|нота|заявлен|сообщен|информаци|указани|директив|докладн|дневник|выписка/iu;
const EAST_ASIAN_NOUN =
  /(?:电|電|电报|電報|函|文件|报告|報告|声明|聲明|通知|通报|通報|指示|意见|意見|记录|記錄|紀錄|照会|照會|备忘录|備忘錄|信|批复|批復|复电|復電|请示|請示|決定|决定|決議|决议|办法|辦法|规定|規定|总结|總結|协定|協定|议定书|要点|要點|简报|簡報|公报|公報|谈话|談話|问题|問題|보고|보고서|전보|서한|편지|각서|성명|통지|지시|회담|기록|요청|결정|書簡|電信|覚書|会談|記録|要請|訓令)\s*(?:[（(].{1,12}[)）])?$|^(?:关于|關於)/u;

/** A paper's name closes a title of these languages: `吉林將軍致總理衙門咨文`. */
function endsInTitle(text: string): boolean {
  const bare = text.replace(/[（(].{1,12}[)）]\s*$/u, "").trim();
  return titleEnds.all(bare).some(({ start, stop }) => start > 0 && stop === bare.length);
}

/** Whether a short line is worded like a title. */
export function isTitled(text: string): boolean {
  if (!isEastAsian(text)) return DOCUMENT_NOUN.test(text);
  return EAST_ASIAN_NOUN.test(text) || endsInTitle(text);
}

/** Whether a line could be a title, list entry or name rather than running prose. */
export function isShort(text: string): boolean {
  const most = isEastAsian(text) ? 60 : 160;
  return lengthOf(text) <= most && !endsSentence(text);
}

/** Whether a text ends as sentences do; an initial or an abbreviation at the end does not count. */
export function endsSentence(text: string): boolean {
  const bare = text.replace(/(?:\[\d+\]|["”’'»」』)\]）】])+$/u, "");
  return (
    /[.!?。！？；;…]$/u.test(bare) && !/(?:^|[\s.(])(?:\p{Lu}\p{Ll}{0,3}|[ap]\.\s?m)\.$/u.test(bare)
  );
}

/** OCR's leftovers, initials, page numbers: nothing in them reads as words. */
export function isScrap(text: string): boolean {
  if (text.includes("|")) return false;
  if (isEastAsian(text)) return lengthOf(text) <= 14 && !/[。；：？！]/u.test(text);
  return (
    lengthOf(text) <= 20 &&
    !/\p{Ll}{3,}/u.test(text) &&
    !endsSentence(text) &&
    /[\d\W]|^\p{Lu}{1,3}$/u.test(text)
  );
}
