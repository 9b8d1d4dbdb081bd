/** What stands before a place: a preposition, a verb of moving, or nothing, as before a subject. */
import type { PlaceAt } from "../../claims.js";
import { words } from "./forms.js";
import type { Item } from "./items.js";
import { isIrrealis } from "./moods.js";
import { motionsOf } from "./motions.js";
import { peopleNoun } from "./people-nouns.js";
import {
  ABSTRACT_NOUNS,
  ASIDE,
  DATIVE_LEADS,
  GROUND_NOUNS,
  OUTER_NOUNS,
  PAPER_NOUNS,
  PLACE_ADJECTIVES,
} from "./wording.js";

export interface Part {
  role: "from" | "to" | "in" | "of" | "by" | "object" | "subject" | "none";
  /** The item of the preposition, or of the verb. */
  at: number;
}

/** A place, or an adjective with a word for ground behind it. */
export function placeAt(items: readonly Item[], at: number): PlaceAt | null {
  const item = items[at];
  if (item?.place) return item.place;
  if (!item?.demonym) return null;
  // The American Zone of Germany is Germany's.
  if (items[at + 2]?.lower === "of" && items[at + 3]?.place) return null;
  // A zone of the Soviets lies in another land.
  if (/^(?:zone|sector)s?$/.test(items[at + 1]?.lower ?? "")) return null;
  if (isHolder(items, at)) return null;
  const hyphen = items[at + 1]?.kind === "mark" && /^[-–]$/.test(items[at + 1]?.word ?? "") ? 1 : 0;
  if (
    GROUND_NOUNS.test(items[at + 1 + hyphen]?.lower ?? "") ||
    (GROUND_NOUNS.test(items[at + 2]?.lower ?? "") && items[at + 1]?.tag === "ADJ")
  )
    return item.demonym;
  // The Italians have agreed to accept 250; but Italian refugees are no place.
  return peopleNoun(items[at + 1]?.lower ?? "") ? null : item.demonym;
}

/** `German-occupied Pomerania` is Pomerania. */
function isHolder(items: readonly Item[], at: number): boolean {
  if (!/^[-–‑]$/.test(items[at + 1]?.word ?? "")) return false;
  if (!/^(?:occupied|held|controlled|administered|ruled|annexed)$/.test(items[at + 2]?.lower ?? ""))
    return false;
  return items[at + 3]?.place != null || items[at + 3]?.tag === "PROPN";
}

/** `on French ships`: an adjective of things is no place. */
function isOfThing(items: readonly Item[], at: number): boolean {
  const next = items[at + 1];
  if (!items[at]?.demonym || next?.kind !== "word" || next.tag !== "NOUN") return false;
  return (
    !GROUND_NOUNS.test(next.lower) &&
    !OUTER_NOUNS.test(next.lower) &&
    peopleNoun(next.lower) === null
  );
}

const PREPOSITIONS: Readonly<Record<string, Part["role"]>> = {
  from: "from",
  to: "to",
  into: "to",
  toward: "to",
  towards: "to",
  onto: "to",
  in: "in",
  within: "in",
  inside: "in",
  at: "in",
  on: "in",
  throughout: "in",
  of: "of",
  by: "by",
  for: "none",
};

/** What stands before a place: a preposition, a verb of moving, or nothing, as before a subject. */
export function partOf(items: readonly Item[], at: number, place: PlaceAt): Part {
  const owned = /^['’]s$/u.test(items[at + 1]?.word ?? "");
  // For China's willingness to send them, China sends.
  if (owned && isIrrealis(items[at + 2]?.lower ?? "")) return { role: "subject", at };
  // China's Xinjiang is Xinjiang.
  if (owned && items[at + 2]?.place) return { role: "none", at };
  for (let k = at - 1; k >= Math.max(0, at - 14); k--) {
    const item = items[k];
    if (!item) break;
    const before = items[k - 1]?.lower ?? "";
    if (item.lower === "of" && before === "out") return { role: "from", at: k - 1 };
    if (item.lower === "than" && before === "other") return { role: "none", at: k };
    if (ASIDE.test(item.lower)) return { role: "none", at: k };
    if (
      item.lower === "for" &&
      /^(?:left|leave|leaving|leaves|sailed|departed|bound|headed|embarked|out|depart|sail)$/.test(
        wordBeforePlace(items, k),
      )
    )
      return { role: "to", at: k };
    const role = PREPOSITIONS[item.lower];
    if (role !== undefined && item.kind === "word") {
      if (before === "not" || isPassage(items, at, role)) return { role: "none", at: k };
      if (isOfPaper(items, k) || ABSTRACT_NOUNS.test(items[at + 1]?.lower ?? ""))
        return { role: "none", at: k };
      // The territory of X is X, entered or reached; what stands before it counts.
      if (role === "of" && isOuterNoun(items, k)) {
        k--;
        continue;
      }
      const outer = role === "in" ? outerOf(items, k) : null;
      // They fled their homes in X.
      if (outer === null && role === "in" && isHomeLeft(items, k - 1))
        return { role: "object", at: k - 3 };
      if (outer !== null && items[outer]?.lower === "out") return { role: "from", at: outer };
      if (outer !== null)
        return { role: PREPOSITIONS[items[outer]?.lower ?? ""] ?? role, at: outer };
      if (item.lower !== "in" && isOfThing(items, at)) return { role: "none", at: k };
      if (role === "to" && isDative(items, k)) return { role: "none", at: k };
      return { role, at: k };
    }
    const moving = motionsOf(item.lower).find(({ form }) => form !== "noun");
    if (moving && item.kind === "word" && !place.adjective) return { role: "object", at: k };
    if (moving && GROUND_NOUNS.test(items[at + 1]?.lower ?? "")) return { role: "object", at: k };
    if (isInsidePhrase(items, k)) continue;
    break;
  }
  return {
    role:
      place.adjective && !/s$|ese$/.test(items[at]?.lower ?? "") && !place.government
        ? "none"
        : "subject",
    at,
  };
}

/** `Telegram 552 from X`, `reports from X`: papers come from there. */
function isOfPaper(items: readonly Item[], preposition: number): boolean {
  if (!/^(?:from|to|at|in)$/.test(items[preposition]?.lower ?? "")) return false;
  let k = preposition - 1;
  while (
    items[k]?.kind === "amount" ||
    items[k]?.kind === "date" ||
    /^(?:no|[.,])$/.test(items[k]?.lower ?? "")
  )
    k--;
  const lower = items[k]?.lower ?? "";
  if (/^(?:talks?|meetings?|conference|agreement|treaty|act|received|speech|dated)$/.test(lower))
    return false;
  return PAPER_NOUNS.test(lower);
}

export const PASSAGE =
  /^(?:pass|passes|crossing|checkpoint|gate|bridge|gap|ford|ferry|customs|post)$/;

/** `crossed at the X pass`: where the way leads through, not where it ends. */
function isPassage(items: readonly Item[], at: number, role: Part["role"]): boolean {
  return role === "in" && PASSAGE.test(items[at + 1]?.lower ?? "");
}

/** The verb before `for`, over places: `left East Ruritania for`. */
function wordBeforePlace(items: readonly Item[], at: number): string {
  let k = at - 1;
  while (
    k > 0 &&
    (items[k]?.place ||
      items[k]?.kind === "date" ||
      /^(?:the|there|east|west|north|south|on|in|from)$/.test(items[k]?.lower ?? ""))
  )
    k--;
  return items[k]?.lower ?? "";
}

/** `the cities of X`, `northern part of X`: the preposition further left counts. */
function isOuterNoun(items: readonly Item[], of: number): boolean {
  return OUTER_NOUNS.test(items[of - 1]?.lower ?? "");
}

const WITH_PLACES = words(
  "countries camps areas regions parts places towns cities villages ports homes houses lands farms airfields airports bases",
);

function isHomeLeft(items: readonly Item[], home: number): boolean {
  if (!/^(?:homes?|houses|lands?|villages|farms)$/.test(items[home]?.lower ?? "")) return false;
  if (items[home - 1]?.lower !== "their") return false;
  return motionsOf(items[home - 2]?.lower ?? "").some(({ object }) => object === "from");
}

/** `from countries in X`, `to camps in X`: the preposition further left counts. */
function outerOf(items: readonly Item[], at: number): number | null {
  if (!WITH_PLACES.has(items[at - 1]?.lower ?? "")) return null;
  let k = at - 2;
  while (
    ["ADJ", "DET", "NUM"].includes(items[k]?.tag ?? "") ||
    /^(?:their|his|its|our)$/.test(items[k]?.lower ?? "")
  )
    k--;
  if (items[k]?.lower === "of" && items[k - 1]?.lower === "out") return k - 1;
  return /^(?:from|to|into|in|within)$/.test(items[k]?.lower ?? "") ? k : null;
}

/** `the reply to`, `according to`, `given to`: nothing moves there. */
function isDative(items: readonly Item[], to: number): boolean {
  return DATIVE_LEADS.test(items[to - 1]?.lower ?? "");
}

/** Words between a preposition and its place: articles, adjectives, other places of a list. */
function isInsidePhrase(items: readonly Item[], k: number): boolean {
  const item = items[k];
  if (!item) return false;
  if (item.kind === "place") return true;
  if (item.kind === "mark") return /^(?:,|-|–|“|”|"|['’]s?)$/u.test(item.word);
  if (
    /^['’]s$/u.test(item.word) ||
    /^(?:the|and|or|other|several|both|their|present|those|under)$/.test(item.lower)
  )
    return true;
  const since = /^(?:newly|recently)$/;
  if (since.test(item.lower) || since.test(items[k - 1]?.lower ?? "")) return true;
  return ["ADJ", "PROPN", "DET"].includes(item.tag) || PLACE_ADJECTIVES.test(item.lower);
}
