/** Adjectives of states in English, and the names of their peoples. */
import type { Atlas } from "../../../authority/atlas.js";
import { alternatives, wordsIn } from "../../../text/dictionary.js";
import type { Stretch } from "../../../text/sentences.js";
import { matchesIn } from "../../../text/matches.js";

const WORD = /(?<!\p{L})\p{Lu}\p{L}+/gu;

export function adjectivesIn(text: string, atlas: Atlas): (Stretch & { id: string })[] {
  const named = namedIn(text, atlas);
  const shores = mainlandIn(text, atlas);
  return shores.length === 0 ? named : [...named, ...shores].sort((a, b) => a.start - b.start);
}

const MAINLAND = /(?<=\b(?:[Tt]he|from|to|Communist|Red)\s)mainland\b(?!\s+(?:of\b|\p{Lu}))/gu;
/** Lands over against which China is the mainland. */
const OFFSHORE = new RegExp(
  String.raw`\b${alternatives(wordsIn("Formosa, Formosan, Taiwan, Taipei, Hong Kong, Hongkong, Quemoy, Macao, Macau, Tachen, Tachens"))}\b`,
  "u",
);

/** `the mainland`, in a text that names an island off China or Hong Kong: China. */
function mainlandIn(text: string, atlas: Atlas): (Stretch & { id: string })[] {
  if (!OFFSHORE.test(text) || atlas.typeOf("china") === null) return [];
  return matchesIn(text, MAINLAND).map(({ 0: word, index }) => ({
    ...{ start: index, stop: index + word.length },
    id: "china",
  }));
}

function namedIn(text: string, atlas: Atlas): (Stretch & { id: string })[] {
  return matchesIn(text, WORD).flatMap((match) => {
    const word = match[0].toLowerCase();
    const land = atlas.adjectives.get(word) ?? ofPeople(word, atlas);
    if (land === undefined) return regionAt(text, match.index, word, atlas);
    const side = sideOf(text, match.index, land, atlas);
    const start = match.index - (side?.length ?? 0);
    return [{ start, stop: match.index + match[0].length, id: side?.id ?? land }];
  });
}

/** `Eastern European`: of a region that is named by its side. */
function regionAt(
  text: string,
  at: number,
  word: string,
  atlas: Atlas,
): (Stretch & { id: string })[] {
  if (word !== "european") return [];
  const side = /\b(east|west|central)(?:ern)?\s+$/iu.exec(text.slice(Math.max(0, at - 9), at));
  const prefix = side?.[1]?.toLowerCase() ?? "";
  const id = prefix === "central" ? "central-europe" : `${prefix}ern-europe`;
  if (!side || atlas.typeOf(id) === null) return [];
  return [{ start: at - side[0].length, stop: at + word.length, id }];
}

/** Koreans are of the land that Korean is of. */
function ofPeople(word: string, atlas: Atlas): string | undefined {
  return word.endsWith("s") ? atlas.adjectives.get(word.slice(0, -1)) : undefined;
}

/** Of a divided land, the state of which `East` or `North` stands before the word; null if none does. */
function sideOf(
  text: string,
  at: number,
  land: string,
  atlas: Atlas,
): { id: string; length: number } | null {
  const side = /\b(north|south|east|west)\s+$/iu.exec(text.slice(Math.max(0, at - 8), at));
  const id = atlas
    .statesIn(land)
    .find((state) => state.startsWith(`${side?.[1]?.toLowerCase() ?? "-"}-`));
  const half = `${side?.[1]?.toLowerCase() ?? "-"}-${land}`;
  if (side && id === undefined && atlas.typeOf(half) === "place")
    return { id: half, length: side[0].length };
  return side && id !== undefined ? { id, length: side[0].length } : null;
}
