/** What the text said before of the same people, the same word of moving, or of one place. */
import { alternatives, wordsIn } from "../../../text/dictionary.js";
import { stretchesIn } from "../../../text/sentences.js";
import type { PlaceAt, Scene } from "../../claims.js";

/** So far back a text still speaks of the same people, in characters. */
const BACK = 4000;

/** Places named before the sentence, the nearest first, with the words that lead up to each and follow it. */
function placesBefore(
  { text, places }: Scene,
  until: number,
): { place: PlaceAt; lead: string; tail: string }[] {
  const from = Math.max(0, until - BACK);
  return stretchesIn(places, { start: from, stop: until })
    .map((place) => ({
      place,
      lead: text.slice(Math.max(0, place.start - 70), place.start).replace(/^.*[.;\n]/su, ""),
      tail: text.slice(place.stop, place.stop + 40),
    }))
    .reverse();
}

/**
 * The people's land where this sentence does not name it, but the text before does: `3,000 refugees` after
 * `Hungarian refugees`.
 */
export function nationBefore(scene: Scene, until: number, noun: string): PlaceAt | null {
  const called = new RegExp(`^(?:\\s+[a-z]+)?\\s+${noun}`, "iu");
  const found = placesBefore(scene, until).find(
    ({ place, tail }) => place.adjective && called.test(tail),
  );
  return found?.place ?? null;
}

/** Where the same people were said to be or to have gone before: `refugees who fled to X`, `refugees in X`. */
export function locusBefore(scene: Scene, until: number, noun: string): PlaceAt | null {
  const there = new RegExp(
    `\\b${noun}s?\\b[^,.;:]{0,40}\\b(?:in|to|into|reached)\\s+(?:the\\s+|communist\\s+|mainland\\s+)*$`,
    "iu",
  );
  const found = placesBefore(scene, until).find(
    ({ place, lead }) => !place.adjective && !place.government && there.test(lead),
  );
  return found?.place ?? null;
}

/** The end that the text gave before to the same word of moving: `evacuation from X`. */
export function endBefore(
  scene: Scene,
  until: number,
  base: string,
  end: "from" | "to",
): PlaceAt | null {
  const stem = base.replace(/(?:ation|ate|ion|ure|al|e)$/u, "");
  const words = end === "from" ? "from|out\\s+of|in" : "to|into";
  const led = new RegExp(`\\b${stem}\\w*\\b[^,.;:]{0,50}\\b(?:${words})\\s+(?:the\\s+)?$`, "iu");
  const found = placesBefore(scene, until).find(
    ({ place, lead }) => !place.adjective && !place.government && led.test(lead),
  );
  return found?.place ?? null;
}

/** How far around a text speaks of one affair, in characters. */
const NEAR = 900;

const LEADS = alternatives(wordsIn("in, from, within, inside, on, out of, leave, left, leaving"), {
  blank: String.raw`\s+`,
});
const IN_OR_FROM = new RegExp(`\\b${LEADS}\\s+(?:[a-z]+\\s+)?$`, "iu");

/**
 * The one foreign state in which or from which the text just spoke of things, else the one of which it speaks
 * most; null where there are several. A town says little: people also meet in towns.
 */
export function stateBefore(
  scene: Scene,
  until: number,
  others: readonly (string | null)[],
  leaves: boolean,
): PlaceAt | null {
  const { text, places } = scene;
  const near = stretchesIn(places, { start: Math.max(0, until - NEAR), stop: until }).filter(
    ({ start, state, adjective, government }) =>
      !adjective &&
      !government &&
      state !== null &&
      !others.includes(state) &&
      IN_OR_FROM.test(text.slice(Math.max(0, start - 24), start)),
  );
  const states = new Set(near.map(({ state }) => state));
  const place = states.size === 1 ? (near.at(-1) ?? null) : null;
  if (place !== null && place.id === place.state) return place;
  // Of those who go on somewhere, what the text is about says too little.
  if (!leaves) return null;
  return outweighed(scene, until, others, place?.state ?? null);
}

/** The state of which a text speaks far more than of any other, where that is not the one asked about. */
function outweighed(
  { atlas, places }: Scene,
  until: number,
  others: readonly (string | null)[],
  than: string | null,
): PlaceAt | null {
  const counts = new Map<string, PlaceAt[]>();
  for (const place of stretchesIn(places, { start: Math.max(0, until - NEAR), stop: until })) {
    const { state } = place;
    if (state === null || others.includes(state) || atlas.statesIn(state).length > 0) continue;
    counts.set(state, [...(counts.get(state) ?? []), place]);
  }
  const [first, second] = [...counts].sort(([, a], [, b]) => b.length - a.length);
  if (!first || first[0] === than || first[1].length < MUCH) return null;
  if (first[1].length < 3 * (second?.[1].length ?? 0)) return null;
  return { ...first[1].at(-1)!, id: first[0], adjective: false, government: false };
}

/** So often a text names what it is about. */
const MUCH = 3;

const FLED =
  /^(?:refugee|escapee|exile|fugitive|emigr|immigrant|migrant|defector|expellee|deserter)/;

/** `refugees from X`, told of these people or of others who fled as they did; of nobody in particular, of any. */
export function originBefore(scene: Scene, until: number, noun: string | null): PlaceAt | null {
  const nouns = noun === null || FLED.test(noun) ? FLED.source.slice(1) : noun;
  const from = new RegExp(`\\b${nouns}\\w*\\s+(?:\\w+\\s+)?from\\s+(?:the\\s+|[a-z]+\\s+)?$`, "iu");
  const found = placesBefore(scene, until).find(
    ({ place, lead }) => until - place.start < NEAR && !place.government && from.test(lead),
  );
  return found?.place ?? null;
}
