/**
 * Which encoding bytes are in that are not UTF-8, where that is sure. Each candidate reads the bytes; the text that
 * comes out is told by how many of its characters are those that every text of its language is full of. Bytes
 * read in a wrong encoding are characters too, but rare ones.
 */

interface Candidate {
  /** As `iconv` and `TextDecoder` know it. */
  name: string;
  /** Characters that running text of the language is full of. */
  frequent: ReadonlySet<string>;
  /** Share of those among the characters that are not ASCII, below which nothing is said. */
  least: number;
}

const CYRILLIC = new Set("оеаинтсрвлкмдпу");
const KANA = new Set([...range("ぁ", "ん"), "ー", "、", "。"]);

const CANDIDATES: readonly Candidate[] = [
  {
    name: "GB18030",
    frequent: new Set(
      "的一是不了在人有我他这中大来上国个到说们为子和你地出道也时年得就那要下以生会自着去之过家学对可她里后小么心多天而能好都然没日于起还发成事只作当想看文无开手十用主行方又如前所本见经头面公同三已老从动两边境情况领事馆使电外交部长关系",
    ),
    least: 0.25,
  },
  {
    name: "BIG5",
    frequent: new Set(
      "的一是不了在人有我他這中大來上國個到說們為子和你地出道也時年得就那要下以生會自著去之過家學對可她裡後小麼心多天而能好都然沒日於起還發成事只作當想看文無開手十用主行方又如前所本見經頭面公同三已老從動兩邊境情況領事館使電外交部長關係",
    ),
    least: 0.25,
  },
  { name: "SHIFT_JIS", frequent: KANA, least: 0.3 },
  { name: "EUC-JP", frequent: KANA, least: 0.3 },
  {
    name: "EUC-KR",
    frequent: new Set("이다의에을를가은는한고하로지도사기인리자대정해어부"),
    least: 0.3,
  },
  { name: "WINDOWS-1251", frequent: CYRILLIC, least: 0.6 },
  { name: "KOI8-R", frequent: CYRILLIC, least: 0.6 },
  { name: "IBM866", frequent: CYRILLIC, least: 0.6 },
  { name: "ISO-8859-5", frequent: CYRILLIC, least: 0.6 },
];

/** The characters from one to another, both among them. */
function range(first: string, last: string): string[] {
  const [from = 0, to = 0] = [first.codePointAt(0), last.codePointAt(0)];
  return Array.from({ length: to - from + 1 }, (_, at) => String.fromCodePoint(from + at));
}

/** How far the best candidate must be above the next, as a factor. */
const CLEARLY = 1.5;

/** The encoding that the bytes are surely in, as `iconv` calls it; null where none is sure. */
export function sureEncoding(bytes: Uint8Array): string | null {
  if (isDamagedUtf8(bytes)) return null;
  const scores = CANDIDATES.map((candidate) => ({ ...candidate, share: shareOf(bytes, candidate) }))
    .filter(({ share, least }) => share >= least)
    .sort((a, b) => b.share / b.least - a.share / a.least);
  const [best, next] = scores;
  if (best && (!next || best.share / best.least >= (CLEARLY * next.share) / next.least))
    return best.name;
  return best === undefined && isWestern(bytes) ? "WINDOWS-1252" : null;
}

/** Share of frequent characters among those that are not ASCII; 0 where the bytes cannot be in the encoding. */
function shareOf(bytes: Uint8Array, { name, frequent }: Candidate): number {
  let text: string;
  try {
    text = new TextDecoder(name.toLowerCase(), { fatal: true }).decode(bytes);
  } catch {
    return 0;
  }
  // Control characters of the upper half stand in no text.
  if (/[\u0080-\u009f\ue000-\uf8ff]/u.test(text)) return 0;
  const others = text.match(/[^\u0000-\u007f]/gu) ?? [];
  return others.filter((character) => frequent.has(character)).length / Math.max(1, others.length);
}

/**
 * Whether bytes are UTF-8 but for a few: whole characters of it are hardly ever made by chance, and a file that
 * was cut off, or that lost a byte, is full of them.
 */
export function isDamagedUtf8(bytes: Uint8Array): boolean {
  let whole = 0;
  let broken = 0;
  for (let at = 0; at < bytes.length;) {
    const length = sequenceLength(bytes[at] ?? 0);
    let continued = 1;
    while (continued < length && ((bytes[at + continued] ?? 0) & 0xc0) === 0x80) continued++;
    if (length > 1 && continued === length) whole++;
    else if (length !== 1) broken++;
    at += continued;
  }
  if (broken <= 1 && isCutOff(bytes)) return true;
  return whole >= 4 * broken && whole > 0;
}

/** Bytes of a sequence of UTF-8 by its first; 0 where none begins so. */
function sequenceLength(byte: number): number {
  if (byte < 0x80) return 1;
  if (byte >= 0xc2 && byte < 0xe0) return 2;
  if (byte >= 0xe0 && byte < 0xf0) return 3;
  return byte >= 0xf0 && byte < 0xf5 ? 4 : 0;
}

/** Whether the last bytes begin a character of three or four bytes, and nothing ends it. */
function isCutOff(bytes: Uint8Array): boolean {
  for (let back = 2; back <= 3; back++) {
    const at = bytes.length - back;
    if (at < 0 || sequenceLength(bytes[at] ?? 0) <= back) continue;
    return bytes.subarray(at + 1).every((byte) => (byte & 0xc0) === 0x80);
  }
  return sequenceLength(bytes.at(-1) ?? 0) > 1;
}

const WESTERN = /^[\u00a0àâäáãåæçéèêëíìîïñóòôöõøœúùûüýßÀÂÄÁÃÅÆÇÉÈÊËÍÎÏÑÓÔÖÕØŒÚÛÜ‘’“”–—…«»°§£·¿¡]$/u;

/** Accented letters of the west stand alone among plain ones, and are of few kinds. */
function isWestern(bytes: Uint8Array): boolean {
  const text = new TextDecoder("windows-1252").decode(bytes);
  const others = text.match(/[^\u0000-\u007f]/gu) ?? [];
  const pairs = text.match(/[À-ÿ]{3,}/gu) ?? [];
  return pairs.length === 0 && others.every((character) => WESTERN.test(character));
}
