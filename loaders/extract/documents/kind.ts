/**
 * What sort of document it is, from the words of its title. An English title names it first (`Letter from
 * … on the Report of …`), a Chinese one last (`关于…报告的复电`), so the first or last such word decides.
 */
import type { DocumentKind } from "../../schema.js";

type Words = readonly (readonly [DocumentKind, RegExp])[];

const ENGLISH: Words = [
  [
    "conversation",
    /\b(?:memorand(?:um|a)|record|minutes|notes?|summary|transcript|report|stenographic record) (?:of|on) (?:an? |the |his |her )?(?:\w+[ -]){0,3}?(?:conversations?|talks?|discussions?|meetings?|conference|conversation)\b|\b(?:minutes|conversations?|transcript|telephone call|telcon|memcon)\b|\b(?:highlights|notes) (?:of|from|on) [^,;]*\b(?:discussion|meeting)s?\b/i,
  ],
  ["memorandum", /\bmemorand(?:um|a)\b|\bmemo\b/i],
  ["telegram", /\b(?:telegrams?|airgrams?|radiogram|circular telegram|teletype)\b/i],
  ["cable", /\b(?:cables?|ciphered telegram|cablegram)\b/i],
  [
    "statement",
    /(?<!\p{L})(?:statements?|declaration|communiqu[eé]s?|proclamation|announcement|speech|remarks|toast|address(?= (?:by|to|before|delivered|of)))(?!\p{L})/iu,
  ],
  ["letter", /\b(?:letters?|d[ei]spatch(?:es)?|message)\b/i],
  [
    "instruction",
    /\b(?:instructions?|directives?|circular|order|guidelines?|notice|notification|resolution|decision|decree)\b/i,
  ],
  [
    "report",
    /\b(?:reports?|summary|survey|review|assessment|analysis|estimate|study|briefing|information)\b/i,
  ],
  [
    "note",
    /\b(?:notes? verbales?|diplomatic notes?|aides?-m[eé]moires?|protest note|note (?:from|of|to|by|delivered|handed)|^note\b)\b/i,
  ],
];

const CHINESE: Words = [
  [
    "conversation",
    /[谈談]话(?:[记記][录錄]|[纪紀]要|摘要|要点|要點)?|会[谈談](?:[记記][录錄]|[纪紀]要)?|會[谈談](?:[记記][录錄]|[纪紀]要)?|会见|會見|接[谈談]|[谈談][记記]/gu,
  ],
  ["memorandum", /备忘[录錄]|備忘[录錄]/gu],
  [
    "cable",
    /[来來复覆復发發去回致请請]?[电電](?:[报報](?!道|社|[纸紙]))?(?![影台臺话話视視力厂廠讯訊灯燈])/gu,
  ],
  ["statement", /[声聲]明|公[报報]|宣言/gu],
  ["letter", /(?<![相迷自威])信(?![息任仰号號])|信件|公函|便函|函(?![数數授])/gu],
  ["instruction", /指示|通知|命令|批示|批[复復]|决定|決定|[规規]定|通[报報]/gu],
  ["report", /[报報][告吿]|[简簡][报報]|情况反映|情況反映|[总總][结結]|[请請]示|[汇匯]报/gu],
  ["note", /照会|照會/gu],
];

const RUSSIAN: Words = [
  ["conversation", /запис[ьи] беседы|запись|беседа|стенограмма|протокол/iu],
  ["telegram", /(?:шифро)?телеграмм/iu],
  ["letter", /письм/iu],
  ["statement", /заявлени|деклараци|сообщени/iu],
  ["instruction", /указани|директив|постановлени|приказ|распоряжени|инструкци/iu],
  ["report", /доклад|отч[её]т|справк|сводк|информаци/iu],
  ["memorandum", /записк|меморандум/iu],
  ["note", /(?<!\p{L})нот[аыу](?!\p{L})/iu],
];

/** The kind that a title names. Null where it names none. */
export function kindOf(title: string): DocumentKind | null {
  if (/^\W*(?:\d+\.\s*)?editorial note\b/i.test(title)) return "other";
  if (/\p{Script=Han}/u.test(title)) return lastNamed(title, CHINESE) ?? firstNamed(title, ENGLISH);
  return firstNamed(title, ENGLISH) ?? firstNamed(title, RUSSIAN);
}

/** Words at the same place: the earlier in the list wins, so that a memorandum of conversation is one. */
function firstNamed(title: string, words: Words): DocumentKind | null {
  let best: { kind: DocumentKind; at: number } | null = null;
  for (const [kind, expression] of words) {
    const at = title.search(expression);
    if (at >= 0 && (best === null || at < best.at)) best = { kind, at };
  }
  return best?.kind ?? null;
}

function lastNamed(title: string, words: Words): DocumentKind | null {
  let best: { kind: DocumentKind; stop: number } | null = null;
  for (const [kind, expression] of words) {
    for (const match of title.matchAll(expression)) {
      const stop = match.index + match[0].length;
      if (best === null || stop > best.stop) best = { kind, stop };
    }
  }
  return best?.kind ?? null;
}
