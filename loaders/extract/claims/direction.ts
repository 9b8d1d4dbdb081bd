/** Where people of a claim come from and go to, from the places of its sentence. */
import type { Atlas } from "../../authority/atlas.js";
import type { Counted } from "./counted.js";
import { type Stretch, stretchesIn } from "./sentences.js";

/** A place, a government or an adjective of one (`Soviet territory`) in a folded text. */
export interface PlaceAt extends Stretch {
  /** entities.id of the place. */
  id: string;
  /** The state that it lies in, or is; null where the authority files do not say. */
  state: string | null;
  /** True for an adjective, which is a place only before a word such as territory. */
  adjective: boolean;
}

export interface Direction {
  from: string | null;
  to: string | null;
  /** The state that the people belong to, as the words for them say; null if they don't. */
  nationality: string | null;
}

type Role = "from" | "to" | "in" | "of" | "none";

interface PlacedRole extends PlaceAt {
  role: Role;
}

const PREPOSITION =
  /(?<not>\bnot\s+)?\b(?<word>from|out\s+of|(?:left|leave|leaving|bound|sailed|departed|headed|set\s+out)\s+for|leaving|left|fled|fleeing|departed|to|into|toward|towards|entering|entered|enter|reach(?:ed|ing)?|for|in|within|inside|at|on|of|by|with|between|about|against|via|through)\s+(?![^]*\b(?:from|out of|leaving|left|fled|fleeing|departed|to|into|towards?|entering|entered|enter|reach(?:ed|ing)?|for|in|within|inside|at|on|by|with|between|about|against|via|through)\s)[^.;:()"]*$/iu;
const ROLES: Record<string, Role> = {
  from: "from",
  "out of": "from",
  leaving: "from",
  left: "from",
  fled: "from",
  fleeing: "from",
  departed: "from",
  to: "to",
  into: "to",
  toward: "to",
  towards: "to",
  entering: "to",
  entered: "to",
  enter: "to",
  reach: "to",
  reached: "to",
  reaching: "to",
  in: "in",
  within: "in",
  inside: "in",
  at: "in",
  on: "in",
  of: "of",
};
/** What makes an adjective a place: Soviet territory, the Chinese side. */
const GROUND =
  /^(?:'s)?\s+(?:(?:border|frontier)\s+)?(?:territory|soil|side|part|border|frontier|zone|sector|lines|custody|area|region|mainland)/iu;
const LIST = /^(?:[,\s]|and|or|several|other|cities|of|the)*$/iu;

const CHINESE_ROLES: [Role, RegExp][] = [
  ["none", /不是(?:从|由|在)[^，。；]{0,4}$/u],
  ["from", /(?:从|由|自|离开|逃出|撤离|迁出)(?:[^，。；：、]{0,3})$/u],
  [
    "to",
    /(?:前往|进入|逃入|逃往|逃到|逃亡|越入|越境到|越界到|赴|至|返回|回到|回|去|到|往|来|迁往|迁入|移居|遣返|流入|涌入|涌向|送回|交回|向)$/u,
  ],
  ["in", /(?:在|居住于|居住在|留在|位于)$/u],
];

/**
 * The direction that a sentence gives to the people counted in it. What it leaves open is filled, in
 * this order: the other side of the border that the sentence names, the people's own state (whoever
 * returns goes there, whoever enters another country comes from there), and `sides`, the two states
 * that the document is about, where it is about two.
 */
export function directionOf(
  text: string,
  language: "en" | "zh",
  sentence: Stretch,
  counted: Counted,
  places: readonly PlaceAt[],
  atlas: Atlas,
  sides: readonly [string, string] | null,
): Direction {
  const roles = withRoles(text, language, sentence, places);
  const nationality = nationalityOf(text, language, counted, roles);
  const from = chosen(roles, "from", counted, atlas) ?? originOf(counted, roles);
  const to = chosen(roles, "to", counted, atlas);
  const back = isReturn(text, language, sentence, counted);
  const border = bordersIn(roles) ?? sides;
  return complete({ from, to, nationality }, back, border, roles, counted, atlas);
}

/** Where people are who are counted in a state or place: their common place; null if not said. */
export function whereaboutsOf(
  text: string,
  language: "en" | "zh",
  sentence: Stretch,
  counted: Counted,
  places: readonly PlaceAt[],
  atlas: Atlas,
): { place: string | null; nationality: string | null } {
  const roles = withRoles(text, language, sentence, places);
  return {
    place: chosen(roles, "in", counted, atlas),
    nationality: nationalityOf(text, language, counted, roles),
  };
}

function complete(
  known: Direction,
  back: boolean,
  border: readonly [string, string] | null,
  roles: readonly PlacedRole[],
  counted: Counted,
  atlas: Atlas,
): Direction {
  let { from, to } = known;
  const { nationality } = known;
  const state = (id: string | null) => (id === null ? null : (atlas.stateOf(id) ?? id));
  if (to === null && back) to = chosen(roles, "in", counted, atlas) ?? nationality;
  if (to === null && from !== null && nationality !== null && state(from) !== nationality)
    to = nationality;
  if (from === null && to !== null && nationality !== null && state(to) !== nationality)
    from = nationality;
  if (from === null && to !== null) from = otherSide(border, state(to));
  if (to === null && from !== null) to = otherSide(border, state(from));
  if (from !== null && to !== null && from === to) from = otherSide(border, state(to));
  return { from, to, nationality };
}

function otherSide(border: readonly [string, string] | null, state: string | null): string | null {
  if (border === null || state === null) return null;
  if (border[0] === state) return border[1];
  return border[1] === state ? border[0] : null;
}

function withRoles(
  text: string,
  language: "en" | "zh",
  sentence: Stretch,
  places: readonly PlaceAt[],
): PlacedRole[] {
  const inside = stretchesIn(places, sentence);
  const roles: PlacedRole[] = [];
  for (const place of inside) {
    const role = language === "zh" ? chineseRole(text, place) : englishRole(text, sentence, place);
    const before = roles.at(-1);
    const listed =
      before !== undefined &&
      place.start - before.stop < 40 &&
      (language === "zh"
        ? /^[、和及与]$/u.test(text.slice(before.stop, place.start))
        : LIST.test(text.slice(before.stop, place.start)));
    roles.push({ ...place, role: listed ? before.role : role });
  }
  return roles;
}

function englishRole(text: string, sentence: Stretch, place: PlaceAt): Role {
  if (place.adjective && !GROUND.test(text.slice(place.stop, place.stop + 40))) return "none";
  const before = text.slice(Math.max(sentence.start, place.start - 90), place.start);
  const found = PREPOSITION.exec(before);
  if (!found || found.groups!["not"]) return "none";
  const word = found.groups!["word"]!.toLowerCase().replace(/\s+/g, " ");
  const role = word.endsWith(" for") ? "to" : (ROLES[word] ?? "none");
  return role === "to" && isDative(before) ? "none" : role;
}

/** `the reply to`, `proposed to`, `according to`: no movement goes there. */
function isDative(before: string): boolean {
  return /\b(?:according|repl(?:y|ied)|answer\w*|proposed|statements?|made|related?|regard|respect|hostile|similar|opposed|addition|due|subject|give[ns]?|gave|said|told|reported|apply|applied|agree[ds]?)\s+(?:\w+\s+){0,2}to\s+[^,]*$/iu.test(
    before,
  );
}

function chineseRole(text: string, place: PlaceAt): Role {
  const before = text
    .slice(Math.max(0, place.start - 8), place.start)
    .replace(/^.*[，。；：\n]/u, "");
  for (const [role, pattern] of CHINESE_ROLES) if (pattern.test(before)) return role;
  return "none";
}

/** The place of a role that stands nearest to the people; of a list of places, what they all lie in. */
function chosen(
  roles: readonly PlacedRole[],
  role: Role,
  counted: Counted,
  atlas: Atlas,
): string | null {
  const mine = roles.filter((place) => place.role === role);
  const nearest = [...mine].sort((a, b) => distance(a, counted) - distance(b, counted))[0];
  if (!nearest) return null;
  const list = neighbours(mine, nearest);
  return list.length === 1 ? nearest.id : commonPlace(list, atlas);
}

function distance(place: Stretch, counted: Counted): number {
  return Math.max(counted.amount.start - place.stop, place.start - counted.stop, 0);
}

/** The places of one list with a place: each at most a few words from the next. */
function neighbours(places: readonly PlacedRole[], one: PlacedRole): PlacedRole[] {
  const at = places.indexOf(one);
  let first = at;
  let last = at;
  while (first > 0 && places[first]!.start - places[first - 1]!.stop < 12) first--;
  while (last + 1 < places.length && places[last + 1]!.start - places[last]!.stop < 12) last++;
  return places.slice(first, last + 1);
}

function commonPlace(places: readonly PlacedRole[], atlas: Atlas): string {
  const [first, ...others] = places.map((place) => atlas.lineOf(place.id));
  const common = first!.find((id) => others.every((line) => line.includes(id)));
  return common ?? places[0]!.id;
}

/** The state of the people: an adjective or a place inside or right before the words for them. */
function nationalityOf(
  text: string,
  language: "en" | "zh",
  counted: Counted,
  roles: readonly PlacedRole[],
): string | null {
  if (counted.population === null) return null;
  const { start, stop } = counted.population;
  const reach = language === "zh" ? 1 : 0;
  const own = roles.find(
    (place) => place.stop >= start - reach && place.stop <= stop + 1 && place.start < stop,
  );
  if (own) return own.state ?? own.id;
  const of = roles.find(
    (place) =>
      place.start >= stop && /^\s+(?:of|from)\s+(?:the\s+)?$/u.test(text.slice(stop, place.start)),
  );
  return of ? (of.state ?? of.id) : null;
}

/** Residents of Xinjiang, 新疆维吾尔自治区居民: who live there come from there. */
function originOf(counted: Counted, roles: readonly PlacedRole[]): string | null {
  if (counted.population === null) return null;
  const { start, stop } = counted.population;
  const home = roles.find(
    (place) =>
      !place.adjective &&
      place.role !== "to" &&
      ((place.stop >= start - 1 && place.stop <= stop) ||
        (place.role === "of" && place.start >= stop && place.start - stop < 16)),
  );
  return home?.id ?? null;
}

function isReturn(
  text: string,
  language: "en" | "zh",
  sentence: Stretch,
  counted: Counted,
): boolean {
  const around = text.slice(
    Math.max(sentence.start, counted.amount.start - 70),
    Math.min(sentence.stop, counted.stop + 70),
  );
  return language === "zh"
    ? /返回|遣返|遣送|送回|交回|回国|归国/u.test(around)
    : /\b(?:repatriat\w+|return(?:ed|ing|s)?|back|homeland|entry|enter)\b/iu.test(around);
}

/** The two states of a border that the sentence names by both: 苏中边界, the Sino-Soviet border. */
function bordersIn(roles: readonly PlacedRole[]): readonly [string, string] | null {
  for (let at = 1; at < roles.length; at++) {
    const [first, second] = [roles[at - 1]!, roles[at]!];
    if (second.start - first.stop > 1 || first.state === null || second.state === null) continue;
    if (first.state !== second.state) return [first.state, second.state];
  }
  return null;
}
