/** Whose side words name: `the Korean Ambassador`, `the Soviet statement`, `the Government of Ruritania`. */
import type { Atlas } from "../../authority/atlas.js";
import type { Authority } from "../../authority/authority.js";
import { isOne, namesIn } from "../names/names.js";
import { capitalised } from "../../text/letters.js";
import type { StateNamed } from "./parties.js";

/** Reads states in words: the first adjective of one, else the place behind `of`. Where a party sits says nothing. */
export function statesOf(authority: Authority, atlas: Atlas): StateNamed {
  const known = new Map<string, string | null>();
  const read = (words: string): string | null => {
    for (const word of words.toLowerCase().match(/\p{L}+/gu) ?? []) {
      const place = atlas.adjectives.get(word);
      if (place !== undefined && word.length > 1) return atlas.stateOf(place);
    }
    const behind = /\b(?:of|OF) (?:[Tt]he |THE )?(\p{Lu}.*)$/u.exec(words)?.[1];
    const place = behind === undefined ? undefined : placeIn(behind, authority);
    if (place?.start !== 0 || place.type !== "place" || !isOne(place)) return null;
    return atlas.stateOf(place.entities[0]!.row.id);
  };
  return (words) => {
    const state = known.get(words);
    if (state !== undefined) return state;
    const found = read(words);
    known.set(words, found);
    return found;
  };
}

/** What words begin with that names somebody or some place, also in a letterhead's capitals. */
function placeIn(
  words: string,
  authority: Authority,
): ReturnType<typeof namesIn>[number] | undefined {
  const named = /\p{Ll}/u.test(words)
    ? words
    : capitalised(words.toLowerCase()).replace(" Of ", " of ");
  return namesIn(named, authority)[0];
}
