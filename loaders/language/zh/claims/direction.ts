/** Where people of a Chinese claim come from and go to, from the places of its sentence. */
import { stretchesIn, type Stretch } from "../../../text/sentences.js";
import type { End, PlaceAt, Scene } from "../../claims.js";
import type { Counted } from "./counted.js";
import { BACK, FLIGHT, MOVED, NOT_LEFT } from "./cues.js";
import { matchesIn } from "../../../text/matches.js";

type Role = "from" | "to" | "in" | "none";

interface PlacedRole extends PlaceAt {
  role: Role;
}

/** A sentence with its places, and the people of whom it is asked. */
export interface Placed {
  scene: Scene;
  counted: Counted;
  roles: readonly PlacedRole[];
}

const TO =
  "前往 进入 到达 抵达 逃入 逃抵 抵 逃 越入 越境到 越界到 赴 至 返回 回到 回 去 到 往 来 迁入 移居 遣返 流入 涌入 涌向 送回 交回 送交 移交 投奔 向";
const ROLES: readonly [Role, RegExp][] = [
  ["none", /不是(?:从|由|在)[^，。；]{0,4}$/u],
  ["from", /(?:从|由|自|离开?|逃出|撤离|迁出)(?:[^，。；：、]{0,3})$/u],
  ["to", new RegExp(`(?:${TO.split(" ").join("|")})$`, "u")],
  ["in", /(?:在|居住于|位于|留|旅)$/u],
];

/** The places of a sentence, each with its part; those of a list share that of the first. */
export function placedIn(scene: Scene, counted: Counted): Placed {
  const roles: PlacedRole[] = [];
  const near = {
    start: Math.max(scene.sentence.start, counted.amount.start - REACH),
    stop: Math.min(scene.sentence.stop, counted.stop + REACH),
  };
  for (const place of withOwn(scene, near)) {
    const before = roles.at(-1);
    const between = before === undefined ? null : scene.text.slice(before.stop, place.start);
    const listed =
      between !== null && between.length < 40 && /^(?:[、和及与]|地区)+$/u.test(between);
    roles.push({ ...place, role: listed && before ? before.role : roleOf(scene.text, place) });
  }
  return { scene, counted, roles };
}

/** The places of a stretch, and the writer's own land: 我国, 我方. */
function withOwn(scene: Scene, near: Stretch): PlaceAt[] {
  const named = stretchesIn(scene.places, near);
  const { home } = scene;
  if (home === null) return named;
  const own = matchesIn(scene.text.slice(near.start, near.stop), OWN).map(
    ({ 0: word, index }): PlaceAt => ({
      ...{ start: near.start + index, stop: near.start + index + word.length },
      ...{ id: home, state: home, adjective: false, government: false },
    }),
  );
  return [...named, ...own].sort((a, b) => a.start - b.start);
}

const OWN = /我(?:国|方|境)/gu;

/** Places further off in a sentence speak of something else, in characters. */
const REACH = 240;

function roleOf(text: string, place: PlaceAt): Role {
  const before = text
    .slice(Math.max(0, place.start - 8), place.start)
    .replace(/^.*[，。；：\n]/u, "");
  const behind = text.slice(place.stop, place.stop + 12);
  // 由甲国接收: 甲国 is where they go; 甲国驱逐: whence.
  if (/(?:^|[由被为])$/u.test(before) && HOSTS.test(behind)) return "to";
  if (EXPELS.test(behind) || HANDS_OVER.test(text.slice(place.stop, place.stop + 40)))
    return "from";
  const role = ROLES.find(([, pattern]) => pattern.test(before))?.[0];
  // 甲国境内有三百名难民
  return role ?? (!place.adjective && INSIDE.test(behind) ? "in" : "none");
}

const INSIDE = /^(?:境内|国内)(?:现|共|尚|仍|还|已)?有/u;
const SIDE = "(?:政府|当局|方面|方)?(?:已经|已|又|先后|还|无理|予以)*";
const HOSTS = new RegExp(
  `^${SIDE}(?:(?:拟|愿|将|同意|准备|决定|表示)[^，。；]{0,8}?)?(?:接收|接纳|收容|收留|安置)`,
  "u",
);
const EXPELS = new RegExp(`^${SIDE}(?:驱逐|递解)`, "u");

/** 甲方将三百人送交乙方: whence they come. */
const HANDS_OVER = new RegExp(
  `^${SIDE}[将把][^，。；]{1,24}?(?:送交|移交|送回|遣返|遣送|交回|交还)`,
  "u",
);

export interface Direction {
  from: End | null;
  to: End | null;
}

/**
 * The direction that a sentence gives. What it leaves open is filled, in this order: where the people are
 * said to be; their own land (whoever returns goes there, whoever flees comes from there); the other side
 * of a border that the sentence names by both.
 */
export function directionOf(placed: Placed): Direction {
  const { scene } = placed;
  const state = (end: End | null) => stateOf(scene, end?.place ?? null);
  let from = end(chosen(placed, "from") ?? originOf(placed));
  let to = end(chosen(placed, "to"));
  const home = homeOf(placed);
  const locus = locusOf(placed);
  if (from === null && locus !== null && stateOf(scene, locus) !== state(to)) from = end(locus);
  if (to === null && BACK.test(around(placed, 70)))
    to = end(home?.id ?? (from === null ? chosen(placed, "in") : null));
  if (to === null && from !== null && home !== null && state(from) !== home.state)
    to = end(home.id);
  if (from === null && to !== null && home !== null && state(to) !== home.state)
    from = end(home.id);
  if (from === null && to === null && home !== null && FLIGHT.test(around(placed, 40)))
    from = end(home.id);
  const border = borderIn(placed.roles);
  if (from === null && to !== null) from = end(otherSide(border, state(to)));
  if (to === null && from !== null) to = end(otherSide(border, state(from)));
  if (from !== null && from.place === to?.place) from = end(otherSide(border, state(to)));
  return { from, to };
}

function end(place: string | null): End | null {
  return place === null ? null : { place, basis: "said" };
}

/** Where people are who are counted in a state or place, as far as it is said, and whose they are. */
export function whereaboutsOf(placed: Placed): {
  place: End | null;
  from: End | null;
  nationality: string | null;
} {
  const { counted, scene } = placed;
  const place = chosen(placed, "in", counted.mover ? Infinity : NEARBY);
  const home = homeOf(placed);
  const refugee = counted.mover && home !== null && stateOf(scene, place) !== home.state;
  const left = chosen(placed, "from");
  // 未离开甲地: there they are.
  const behind = scene.text.slice(counted.stop, counted.stop + 12);
  if (place === null && NOT_LEFT.test(behind))
    return { place: end(left), from: null, nationality: home?.state ?? null };
  const from = left ?? (refugee ? home.id : null);
  return { place: end(place), from: end(from), nationality: home?.state ?? null };
}

/** Residents are counted in a place that stands near; refugees in any that their sentence names. */
const NEARBY = 60;

function stateOf({ atlas }: Scene, id: string | null): string | null {
  return id === null ? null : (atlas.stateOf(id) ?? id);
}

/** Where people are said to be before they move: 在华专家. */
function locusOf({ scene, counted, roles }: Placed): string | null {
  const people = counted.population ?? counted.amount;
  const locus = roles.find((place) => {
    if (place.role !== "in") return false;
    if (place.start < counted.stop) return people.start - place.stop <= 6;
    const between = scene.text.slice(counted.stop, place.start);
    return between.length <= 40 && between.search(MOVED) < 0;
  });
  const inside = roles.filter(({ role }) => role === "in");
  return locus ? commonPlace(neighbours(inside, locus), scene) : null;
}

function around({ scene, counted }: Placed, reach: number): string {
  const { text, sentence } = scene;
  return text.slice(
    Math.max(sentence.start, counted.amount.start - reach),
    Math.min(sentence.stop, counted.stop + reach),
  );
}

/** The two states of a border that the sentence names by both: 苏中边界. */
function borderIn(roles: readonly PlaceAt[]): readonly [string, string] | null {
  for (const [at, second] of roles.entries()) {
    const first = roles[at - 1];
    // 老挝、越南 is a list; 苏中 are two sides.
    if (!first || second.start !== first.stop) continue;
    if (first.state === null || second.state === null) continue;
    if (first.state !== second.state) return [first.state, second.state];
  }
  return null;
}

function otherSide(border: readonly [string, string] | null, state: string | null): string | null {
  if (border === null || state === null) return null;
  if (border[0] === state) return border[1];
  return border[1] === state ? border[0] : null;
}

/** The place of a role that stands nearest to the people; of a list of places, what they all lie in. */
function chosen({ roles, counted, scene }: Placed, role: Role, within = Infinity): string | null {
  const mine = roles.filter((place) => place.role === role && distance(place, counted) <= within);
  const nearest = [...mine].sort((a, b) => distance(a, counted) - distance(b, counted))[0];
  return nearest ? commonPlace(neighbours(mine, nearest), scene) : null;
}

function distance(place: Stretch, counted: Counted): number {
  return Math.max(counted.amount.start - place.stop, place.start - counted.stop, 0);
}

/** The places of one list with a place: each at most a mark from the next. */
function neighbours(places: readonly PlacedRole[], one: PlacedRole): PlacedRole[] {
  const at = places.indexOf(one);
  const apart = (index: number) => {
    const [a, b] = [places[index], places[index + 1]];
    return a && b ? b.start - a.stop : Infinity;
  };
  let first = at;
  let last = at;
  while (first > 0 && apart(first - 1) < 4) first--;
  while (last + 1 < places.length && apart(last) < 4) last++;
  return places.slice(first, last + 1);
}

function commonPlace(places: readonly PlacedRole[], { atlas }: Scene): string | null {
  const lines = places.map((place) => atlas.lineOf(place.id));
  const common = lines[0]?.find((id) => lines.every((line) => line.includes(id)));
  return common ?? places[0]?.id ?? null;
}

/** The land of the people: an adjective or a place inside or right before the words for them. */
function homeOf({ counted, roles }: Placed): { id: string; state: string } | null {
  if (counted.population === null) return null;
  const { start, stop } = counted.population;
  const own = roles.find(
    (place) =>
      place.role !== "to" &&
      place.role !== "in" &&
      place.stop >= start - 1 &&
      place.stop <= stop + 1 &&
      place.start < stop,
  );
  return own ? { id: own.id, state: own.state ?? own.id } : null;
}

/** 新疆维吾尔自治区居民, 塔城县已有…: who live there come from there. */
function originOf({ scene, counted, roles }: Placed): string | null {
  const { start, stop } = counted.population ?? { start: Infinity, stop: 0 };
  const begin = Math.min(start, counted.amount.start);
  const home = roles.find(
    (place) =>
      !place.adjective &&
      place.role !== "to" &&
      ((place.stop >= start - 1 && place.stop <= stop) ||
        (place.stop <= begin && SUBJECT.test(scene.text.slice(place.stop, begin)))),
  );
  return home?.id ?? null;
}

const SUBJECT =
  /^(?:地区|专区|县|市|州|省|等地|一带|方面)?(?:已|现|共|又|还|就|约|先后|已经)*有?$/u;
