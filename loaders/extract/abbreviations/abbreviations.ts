/** Abbreviations in a document's texts, each with what it means there. */
import { type Abbreviation, isAbbreviation } from "../../authority/abbreviations.js";
import type { Document, Language, Passage, Text } from "../../document.js";
import type { Row } from "../../schema.js";
import { evidenceIn } from "../../text/evidence.js";
import { sliceCodePoints } from "../../text/codepoints.js";
import { standing } from "../../text/standing.js";
import { foundIn, hasSmall, withoutPoints } from "./spellings.js";

type Found = Row<"abbreviations">;
type Meaning = Pick<Found, "abbreviation" | "meaning" | "entity_id" | "basis">;

/**
 * Every abbreviation in a document that its edition explains in a list, or that the authority files know in
 * the language of the text. The edition's own meaning goes before the general one. Passages in capitals are
 * left out, for there a word and an abbreviation look alike.
 */
export function abbreviationsOf(
  document: Document,
  id: string,
  known: readonly Abbreviation[],
): Found[] {
  return document.texts.flatMap((text) => {
    const meanings = meaningsOf(document, text, known);
    if (meanings.size === 0) return [];
    const evidence = evidenceIn(id, text);
    const spellings = [...meanings.values()].map(({ abbreviation }) => abbreviation);
    const here = spellingsIn(text.text, spellings);
    if (here.length === 0) return [];
    const found = foundIn(text.text, here).flatMap(({ index, words }) => {
      const letters = withoutPoints(words);
      const meaning = meanings.get(letters) ?? meanings.get(letters.toLowerCase());
      return meaning ? { ...evidence(index, index + words.length), ...meaning } : [];
    });
    const isShouted = capitalsIn(text);
    return found.filter(({ start }) => !isShouted(start));
  });
}

/** What abbreviations mean in a text, by their letters. */
function meaningsOf(
  { markup: { terms = [] } }: Document,
  { language }: Text,
  known: readonly Abbreviation[],
): ReadonlyMap<string, Meaning> {
  const general = generalIn(known, language);
  if (terms.length === 0) return general;
  const meanings = new Map(general);
  for (const { term, meaning } of terms) {
    const { key, isFound } = spellingOf(term);
    if (!isFound) continue;
    const same = meanings.get(key);
    const entity_id = same && isSame(same.meaning, meaning) ? same.entity_id : null;
    meanings.set(key, { abbreviation: term, meaning, entity_id, basis: "edition" });
  }
  return meanings;
}

const arranged = new WeakMap<
  readonly Abbreviation[],
  Map<Language, ReadonlyMap<string, Meaning>>
>();

/** What the authority files know in a language, by letters; arranged once for all documents. */
function generalIn(
  known: readonly Abbreviation[],
  language: Language,
): ReadonlyMap<string, Meaning> {
  const byLanguage = arranged.get(known) ?? new Map<Language, ReadonlyMap<string, Meaning>>();
  arranged.set(known, byLanguage);
  const general =
    byLanguage.get(language) ??
    new Map(
      known
        .filter((one) => one.language === language)
        .map(({ abbreviation, meaning, entity }): [string, Meaning] => [
          keyOf(abbreviation),
          { abbreviation, meaning, entity_id: entity, basis: "authority" },
        ]),
    );
  byLanguage.set(language, general);
  return general;
}

/** Whether its letters tell it from a word: `FonMin` is no word and `reftel` is none, `rep` could be one. */
function isMarked(term: string): boolean {
  return /\p{Lu}/u.test(term.slice(1)) || /tel$/u.test(term);
}

const isSame = (one: string, other: string) => bare(one) === bare(other);

const bare = (words: string) => words.toLowerCase().replaceAll(/[^\p{L}\p{N}]/gu, "");

/** Spellings of one abbreviation have one key: what has small letters is the same in any case. */
function keyOf(abbreviation: string): string {
  const letters = withoutPoints(abbreviation);
  return hasSmall(letters) ? letters.toLowerCase() : letters;
}

/** What an abbreviation is looked for by. */
interface Spelling {
  key: string;
  /** Whether it is looked for where an edition explains it. */
  isFound: boolean;
  /** Its letters, small ones where any case will do. */
  letters: string;
  anyCase: boolean;
}

const known = new Map<string, Spelling>();

/** The documents of an edition share its list, so that each abbreviation is looked at once. */
function spellingOf(abbreviation: string): Spelling {
  let spelling = known.get(abbreviation);
  if (spelling === undefined) {
    const letters = lettersOf(abbreviation);
    const anyCase = hasSmall(letters);
    known.set(
      abbreviation,
      (spelling = {
        key: keyOf(abbreviation),
        isFound: isAbbreviation(abbreviation) && isMarked(abbreviation),
        letters: anyCase ? letters.toLowerCase() : letters,
        anyCase,
      }),
    );
  }
  return spelling;
}

/**
 * The spellings whose letters stand in a text, with any points between them: few, and an expression of all that an
 * edition explains takes longer to make than the text to read.
 */
function spellingsIn(text: string, spellings: readonly string[]): string[] {
  const letters = lettersOf(text);
  const [standsIn, standsInAnyCase] = [standing(letters), standing(letters.toLowerCase())];
  return spellings.filter((spelling) => {
    const { letters: own, anyCase } = spellingOf(spelling);
    return anyCase ? standsInAnyCase(own) : standsIn(own);
  });
}

const lettersOf = (words: string) =>
  words.normalize("NFC").replaceAll("’", "'").replaceAll(/[.\s]/gu, "");

/** Whether a place, in code points, is in a passage more than half of whose letters are capitals. */
function capitalsIn({ text, passages }: Text): (start: number) => boolean {
  const known = new Map<Passage, boolean>();
  return (place) =>
    passages.some((passage) => {
      if (place < passage.start || place >= passage.stop) return false;
      const shouted =
        known.get(passage) ?? isInCapitals(sliceCodePoints(text, passage.start, passage.stop));
      known.set(passage, shouted);
      return shouted;
    });
}

function isInCapitals(words: string): boolean {
  let [large, small] = [0, 0];
  for (const letter of words) {
    if (letter >= "a" && letter <= "z") small++;
    else if (letter >= "A" && letter <= "Z") large++;
    else if (letter < "\u0080") continue;
    else if (/\p{Ll}/u.test(letter)) small++;
    else if (/\p{Lu}/u.test(letter)) large++;
  }
  return large > small;
}
