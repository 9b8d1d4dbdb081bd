/** What part each place of a sentence plays for one group of people. */
import {
  ASIDE,
  DATIVE_LEADS,
  GROUND_NOUNS,
  HELD_VERBS,
  OUTER_NOUNS,
  PLACE_ADJECTIVES,
} from "./wording.js";
import type { End, PlaceAt, Scene } from "../../claims.js";
import type { Governed } from "./events.js";
import type { Item } from "./items.js";
import { isIrrealis, motionsOf, peopleNoun } from "./lexicon.js";
import type { Group } from "./people.js";

/** The ends of the way of a group, and where it is, as far as words give them. */
export interface Ends {
  from: End | null;
  to: End | null;
  /** Where the people are, whom no word moves there. */
  locus: End | null;
}

interface Part {
  role: "from" | "to" | "in" | "of" | "by" | "object" | "subject" | "none";
  /** The item of the preposition, or of the verb. */
  at: number;
}

const said = (place: PlaceAt): End => ({ place: place.id, basis: "said" });

const GROUND = GROUND_NOUNS;

/** The ends that a sentence gives to the people of a group. */
export function endsOf(
  scene: Scene,
  items: readonly Item[],
  group: Group,
  event: Governed | null,
): Ends {
  const ends: Ends = { from: null, to: null, locus: null };
  const heads = new Map<string, number>();
  const takeAt = (at: number) => (end: "from" | "to" | "locus", place: PlaceAt) => {
    const known = ends[end];
    if (known === null) heads.set(end, at);
    // A list under one preposition is what all its places lie in.
    if (known && heads.get(end) === at) ends[end] = joint(scene, known, place);
    ends[end] ??= said(place);
  };
  items.forEach((_, at) => {
    const place = placeAt(items, at);
    if (place === null || (at >= group.first && at <= group.last && !isInnerPlace(items, at)))
      return;
    const part = partOf(items, at, place);
    const take = takeAt(part.at);
    if (isBorderCrossed(items, at, part, event)) {
      const own = group.nation !== null && group.nation.state === place.state;
      take(own ? "from" : "to", place);
      return;
    }
    if (part.role === "subject" && isHolder(items, at, group)) take("locus", landOf(place));
    const owner = ownerOf(items, part, at, group, event);
    if (owner === null) return;
    if (owner === "way out") take("from", place);
    else if (part.role === "from") take("from", place);
    else if (part.role === "to") take("to", place);
    else if (part.role === "in") take(endOfStay(owner, part.at), place);
    else if (
      part.role === "of" &&
      owner === "group" &&
      !group.nation &&
      /inhabitant|resident|population/.test(group.noun ?? "")
    )
      take("locus", place);
    else if (part.role === "object" && event?.motion.object) take(event.motion.object, place);
    else if (part.role === "subject" && event) takeAgent(ends, place, event);
  });
  takeHere(scene, items, ends, group, event);
  takeOtherSide(items, ends);
  // X deported people to X: it sent them to itself, from somewhere else.
  if (ends.from && ends.from.place === ends.to?.place) ends.from = null;
  return ends;

  /** In a place: there they arrive, or there they are. */
  function endOfStay(owner: "event" | "group", at: number): "to" | "locus" {
    const governs = event !== null && owner === "event" && at > event.at;
    const settled = event !== null && event.at < group.first && event.motion.way === "arrive";
    const arrives = settled || (governs && ["arrive", "host"].includes(event.motion.way));
    const haven = event !== null && HAVEN.test(items[at - 1]?.lower ?? "") && at > group.last;
    return arrives || haven ? "to" : "locus";
  }
}

/** What two places of a list lie in; the first where that is nothing. */
function joint({ atlas }: Scene, known: End, place: PlaceAt): End {
  const line = atlas.lineOf(place.id);
  const common = atlas.lineOf(known.place).find((id) => line.includes(id));
  return common === undefined ? known : { ...known, place: common };
}

/** `found shelter in X`. */
const HAVEN = /^(?:asylum|refuge|shelter|haven|sanctuary)$/;

/** `crossed the Ruritanian frontier`: out of it for its own people, into it for others. */
function isBorderCrossed(
  items: readonly Item[],
  at: number,
  part: Part,
  event: Governed | null,
): boolean {
  if (!event || !/^(?:cross|recross)/.test(event.motion.base) || part.role !== "object")
    return false;
  const paired = [items[at - 1], items[at + 1]].some((mark) => /^[-–]$/.test(mark?.word ?? ""));
  return !paired && part.at === event.at && /^(?:border|frontier)/.test(items[at + 1]?.lower ?? "");
}

/** Of a border that is named by both its sides, the other one: `crossed the X–Y border from X`. */
function takeOtherSide(items: readonly Item[], ends: Ends): void {
  if ((ends.from === null) === (ends.to === null)) return;
  items.forEach((item, at) => {
    const sides = [items[at - 3], items[at - 1]].map(
      (side) => side?.place ?? side?.demonym ?? null,
    );
    const [one, other] = sides;
    if (!/^(?:border|frontier)s?$/.test(item.lower) || !/^[-–]$/.test(items[at - 2]?.word ?? ""))
      return;
    if (!one || !other) return;
    const across = (end: End) =>
      end.place === one.id || end.place === one.state
        ? other
        : end.place === other.id || end.place === other.state
          ? one
          : null;
    const far = across(ends.from ?? ends.to ?? said(one));
    if (far && ends.from === null) ends.from = said(far);
    else if (far) ends.to ??= said(far);
  });
}

/** `X holds 300 prisoners`, `X has in custody 300 civilians`: there they are. */
function isHolder(items: readonly Item[], at: number, group: Group): boolean {
  if (at > group.first) return false;
  const between = items.slice(at + 1, group.first);
  const holds = between.some(({ lower }) =>
    /^(?:holds?|held|holding|detains?|detained|custody)$/.test(lower),
  );
  return (
    holds &&
    between.length <= 8 &&
    noOthers(items, at + 1, group.first) &&
    !between.some(
      ({ lower, place, demonym }) => place || demonym || /^(?:by|that|[,;:])$/.test(lower),
    )
  );
}

/** Of a government, its land. */
function landOf(place: PlaceAt): PlaceAt {
  return place.government ? { ...place, id: place.state ?? place.id } : place;
}

/** Whoever takes people in is where they go; whoever drives or sends them out, where they come from. */
function takeAgent(ends: Ends, place: PlaceAt, event: Governed): void {
  const id = landOf(place);
  if (event.tie !== "object") return;
  if (event.motion.way === "host") ends.to ??= said(id);
  if (/^(?:expel|deport|expulsion|deportation|evict)$/.test(event.motion.base))
    ends.from ??= said(id);
  if (/^(?:send|dispatch|despatch|release|free)$/.test(event.motion.base)) ends.from ??= said(id);
}

function isInnerPlace(items: readonly Item[], at: number): boolean {
  return /^(?:in|from|at)$/.test(items[at - 1]?.lower ?? "");
}

/** A place, or an adjective with a word for ground behind it. */
function placeAt(items: readonly Item[], at: number): PlaceAt | null {
  const item = items[at];
  if (item?.place) return item.place;
  if (!item?.demonym) return null;
  // The American Zone of Germany is Germany's.
  if (items[at + 2]?.lower === "of" && items[at + 3]?.place) return null;
  const hyphen = items[at + 1]?.kind === "mark" && /^[-–]$/.test(items[at + 1]?.word ?? "") ? 1 : 0;
  if (
    GROUND.test(items[at + 1 + hyphen]?.lower ?? "") ||
    (GROUND.test(items[at + 2]?.lower ?? "") && items[at + 1]?.tag === "ADJ")
  )
    return item.demonym;
  // The Italians have agreed to accept 250; but Italian refugees are no place.
  return peopleNoun(items[at + 1]?.lower ?? "") ? null : item.demonym;
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
function partOf(items: readonly Item[], at: number, place: PlaceAt): Part {
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
      if (role === "of" && isOuterNoun(items, k)) continue;
      const outer = role === "in" ? outerOf(items, k) : null;
      if (outer !== null)
        return { role: PREPOSITIONS[items[outer]?.lower ?? ""] ?? role, at: outer };
      if (role === "to" && isDative(items, k)) return { role: "none", at: k };
      return { role, at: k };
    }
    const moving = motionsOf(item.lower).find(({ form }) => form !== "noun");
    if (moving && item.kind === "word" && !place.adjective) return { role: "object", at: k };
    if (moving && GROUND.test(items[at + 1]?.lower ?? "")) return { role: "object", at: k };
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

const PASSAGE = /^(?:pass|passes|crossing|checkpoint|gate|bridge|gap|ford|ferry|customs|post)$/;

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
      /^(?:the|there|east|west|north|south|on|in)$/.test(items[k]?.lower ?? ""))
  )
    k--;
  return items[k]?.lower ?? "";
}

/** `the cities of X`, `northern part of X`: the preposition further left counts. */
function isOuterNoun(items: readonly Item[], of: number): boolean {
  return OUTER_NOUNS.test(items[of - 1]?.lower ?? "");
}

/** `from countries in X`, `to camps in X`: the preposition further left counts. */
function outerOf(items: readonly Item[], at: number): number | null {
  if (
    !/^(?:countries|camps|areas|regions|parts|places|towns|cities|villages|ports)$/.test(
      items[at - 1]?.lower ?? "",
    )
  )
    return null;
  let k = at - 2;
  while (["ADJ", "DET", "NUM"].includes(items[k]?.tag ?? "")) k--;
  return /^(?:from|to|into)$/.test(items[k]?.lower ?? "") ? k : null;
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
  return ["ADJ", "PROPN", "DET"].includes(item.tag) || PLACE_ADJECTIVES.test(item.lower);
}

/** Whether a part of a sentence belongs to the group's word of moving, to the group, or to neither. */
function ownerOf(
  items: readonly Item[],
  part: Part,
  at: number,
  group: Group,
  event: Governed | null,
): "event" | "group" | "way out" | null {
  if (part.role === "none") return null;
  if (part.role === "object") return event?.at === part.at ? "event" : null;
  if (part.role === "subject") return isSubjectOf(items, at, group, event) ? "event" : null;
  if (part.role === "by")
    return event && part.at > event.at && part.at - event.at <= 6 ? hostBy(event) : null;
  for (let k = part.at - 1; k >= Math.max(0, part.at - 14); k--) {
    const item = items[k];
    if (!item) return null;
    if (event?.at === k) return "event";
    if (k <= group.last && k >= group.first) return "group";
    if (item.kind === "mark" && /^[;:]$/.test(item.word)) return null;
    if (item.lower === "of" && event?.at !== undefined && event.at < k) continue;
    // There remain in X 300 nationals.
    const stays = motionsOf(item.lower).some(({ way }) => way === "stay");
    if (stays && k < group.first && group.first - part.at <= 6) return "group";
    // `300 prisoners they say are remaining in X`.
    if (stays && k > group.last && part.role === "in" && noOthers(items, group.last + 1, k))
      return "group";
    if (motionsOf(item.lower).length > 0 && item.tag !== "NOUN") {
      if (isWayOut(items, k, part, group, event)) return "way out";
      return joined(items, k, event) ? "event" : null;
    }
    const verb =
      item.tag === "VERB" &&
      !/^(?:according|including)$/.test(item.lower) &&
      // The tagger has `pass` for a verb, also behind a name.
      !(items[k - 1]?.place && PASSAGE.test(item.lower));
    if (verb) return HELD_VERBS.test(item.lower) ? "group" : null;
    if (peopleNoun(item.lower) && !sharesPeople(k, group) && !isPredicate(items, k)) return null;
  }
  if (event === null && part.role === "in" && part.at <= 2 && group.first - part.at <= 8)
    return "group";
  return atFront(part, event) ? "event" : null;
}

/** `people deported to X are now returning`: the way out ended where the way back begins. */
function isWayOut(
  items: readonly Item[],
  k: number,
  { role }: Part,
  group: Group,
  event: Governed | null,
): boolean {
  if (event?.motion.way !== "back" || event.at <= k || k <= group.last) return false;
  if (role !== "to" && role !== "in") return false;
  return motionsOf(items[k]?.lower ?? "").some(
    ({ form, way }) => form === "participle" && way !== "back",
  );
}

/** Whether no other people are named between two items. */
function noOthers(items: readonly Item[], from: number, to: number): boolean {
  return !items.slice(from, to).some(({ lower }) => peopleNoun(lower) !== null);
}

function hostBy(event: Governed): "event" | null {
  return event.motion.way === "host" ? "event" : null;
}

/** Two verbs of one subject share what follows: `crossed and were settled in`. */
function joined(items: readonly Item[], k: number, event: Governed | null): boolean {
  if (!event || k < event.at || k - event.at > 8) return false;
  return items
    .slice(event.at + 1, k)
    .some(({ lower }) => lower === "and" || lower === "for" || lower === "to");
}

/** `most of whom are refugees from X`: the same people under another name. */
function isPredicate(items: readonly Item[], k: number): boolean {
  return (
    /^(?:are|were|is|was)$/.test(items[k - 1]?.lower ?? "") &&
    /^(?:whom|who|which)$/.test(items[k - 2]?.lower ?? "")
  );
}

/** `the refugees and their families in X`. */
function sharesPeople(k: number, group: Group): boolean {
  return k > group.last && k - group.last <= 4;
}

/** `From X 300 people fled`: a part at the head of a sentence belongs to its verb. */
function atFront(part: Part, event: Governed | null): boolean {
  return event !== null && part.at <= 3 && part.at < event.at;
}

/** The nearest place before a verb that takes an object, with no other subject between. */
function isSubjectOf(
  items: readonly Item[],
  at: number,
  group: Group,
  event: Governed | null,
): boolean {
  if (
    !event ||
    event.tie !== "object" ||
    event.passive ||
    at > event.at ||
    event.motion.form === "participle"
  )
    return false;
  if (at >= group.first && at <= group.last) return false;
  for (let k = at + 1; k < event.at; k++) {
    const item = items[k];
    if (!item || (item.kind === "mark" && /^[;:.]$/.test(item.word))) return false;
    if (item.place || (item.demonym && !GROUND.test(items[k + 1]?.lower ?? ""))) return false;
    if (/^(?:that|which|who|because|when)$/.test(item.lower) && k - at > 3) return false;
  }
  return true;
}

/** `this country`, `here`, `homeland`: places that the writer or the people give. */
function takeHere(
  scene: Scene,
  items: readonly Item[],
  ends: Ends,
  group: Group,
  event: Governed | null,
): void {
  items.forEach((item, at) => {
    const country = item.lower === "country" && items[at - 1]?.lower === "this";
    const homeland =
      /^(?:homeland|homelands|fatherland|motherland)$/.test(item.lower) ||
      (/^(?:country|countries|land|lands|home|homes)$/.test(item.lower) &&
        /^(?:their|native|own|home)$/.test(items[at - 1]?.lower ?? ""));
    const home =
      item.lower === "home" && ["back", "go", "come", "free"].includes(event?.motion.way ?? "");
    if (!event) return;
    if (country && scene.home !== null && /^(?:to|into|in)$/.test(items[at - 2]?.lower ?? "")) {
      const end: End = { place: scene.home, basis: "context" };
      const inside =
        items[at - 2]?.lower === "in" && !["arrive", "host"].includes(event.motion.way);
      if (inside) ends.locus ??= end;
      else ends.to ??= end;
    }
    if (
      (homeland || home) &&
      group.nation &&
      at > event.at &&
      ends.to === null &&
      event.motion.way !== "stay"
    )
      ends.to = { place: group.nation.state ?? group.nation.id, basis: "said" };
  });
}
