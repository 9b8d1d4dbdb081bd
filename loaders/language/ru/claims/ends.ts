/** Where people of a Russian claim come from and go to: a place's preposition says its part. */
import { alternatives, wordsIn } from "../../../text/dictionary.js";
import { type Stretch, stretchesIn } from "../../../text/sentences.js";
import type { End, Measure, PlaceAt, Scene } from "../../claims.js";
import { isGround } from "./adjectives.js";

export interface Ends {
  from: End | null;
  to: End | null;
}

/** People with the clause that speaks of them. */
export interface Counted {
  clause: Stretch;
  amount: Stretch;
  people: Stretch;
}

const FROM = /(?<!\p{L})(?:из|со?\s(?:территории|стороны)|покину\p{L}*|от)\s(?:\p{L}+\s)?$/iu;
const TO = /(?<!\p{L})(?:в|во|на\s(?:территори[юи]|сторону)|к)\s(?:\p{L}+\s)?$/iu;

/** The ends that a clause gives; where it leaves the beginning open, who is called by a land comes from there. */
export function endsOf(scene: Scene, counted: Counted, measure: Measure): Ends {
  const ends = placed(scene, counted, measure);
  if (measure === "stock") return ends;
  ends.from ??= residence(scene, counted.people);
  ends.to ??= taker(scene, counted);
  const own = ownOf(scene, counted);
  if (!own || ends.from || !ends.to) return ends;
  if (scene.atlas.stateOf(ends.to.place) === own.state) return ends;
  return { ...ends, from: { place: own.id, basis: "said" } };
}

/** `20 тысяч советских граждан на территории КНР`: people of one state in another. */
export function isAbroad(scene: Scene, counted: Counted): boolean {
  const own = ownOf(scene, counted);
  const { to } = placed(scene, counted, "stock");
  return own !== null && to !== null && scene.atlas.stateOf(to.place) !== own.state;
}

/** Whose people are counted: `300 китайских граждан`. */
function ownOf({ places }: Scene, { amount, people }: Counted): PlaceAt | null {
  const inside = stretchesIn(places, { start: amount.stop, stop: people.start });
  return inside.find(({ adjective }) => adjective) ?? null;
}

/** `67 тысяч жителей Синьцзяна`: where they lived. */
function residence({ text, places }: Scene, { start, stop }: Stretch): End | null {
  if (!/^(?:жител|крестьян|рабоч|уроженц)/iu.test(text.slice(start, stop))) return null;
  const [next] = stretchesIn(places, { start: stop, stop: stop + 40 });
  const behind = next && /^\s(?:\p{L}+\s)?$/u.test(text.slice(stop, next.start));
  return behind && !next.adjective ? { place: next.id, basis: "said" } : null;
}

const TAKERS = alternatives(wordsIn("правительств, сторон, власт, посольств"));
const TAKE = alternatives(wordsIn("приня, прини, примет, примут"));
const TAKING = new RegExp(String.raw`^\s(?:\p{L}+\s){0,4}?${TAKE}\p{L}*`, "iu");
const TAKES = new RegExp(String.raw`^\s${TAKERS}\p{L}*\s(?:\p{L}+\s){0,4}?${TAKE}\p{L}*`, "iu");
const GIVEN = /(?<!\p{L})(?:передан|выдан|возвращен|возвращён)\p{L}*\s(?:\p{L}+\s)?$/iu;

/** `советское правительство готово принять 300 рабочих`, `переданы китайским властям`: there they go. */
function taker({ text, places }: Scene, { clause }: Counted): End | null {
  const place = stretchesIn(places, clause).find(({ start, stop, adjective, government }) => {
    if (!adjective && !government) return false;
    const given = GIVEN.test(text.slice(Math.max(clause.start, start - 40), start));
    const behind = text.slice(stop, clause.stop);
    return (
      (government ? TAKING : TAKES).test(behind) ||
      (given && /^\s(?:власт|сторон)\p{L}*/iu.test(behind))
    );
  });
  return place ? { place: place.id, basis: "said" } : null;
}

/** из X, в X: the place's preposition says its part; of those who stay, where they are. */
function placed({ text, places }: Scene, { clause, amount }: Counted, measure: Measure): Ends {
  const ends: Ends = { from: null, to: null };
  for (const place of stretchesIn(places, clause)) {
    if (place.adjective && !isGround(text, place)) continue;
    if (isOfPart(text, clause, place, amount)) continue;
    const before = text.slice(Math.max(clause.start, place.start - 30), place.start);
    const onto = place.adjective && /(?<!\p{L})(?:на|в)\s$/iu.test(before);
    if (place.adjective ? /(?<!\p{L})(?:со?|из)\s$/iu.test(before) : FROM.test(before))
      ends.from ??= { place: place.id, basis: "said" };
    else if (
      (onto || TO.test(before)) &&
      !(measure !== "stock" && /\sв\sгор\p{L}*\s$/u.test(before))
    )
      ends.to ??= { place: place.id, basis: "said" };
  }
  return ends;
}

/** `4310 человек (1985 из X)`: a place in brackets with a figure of their own is not the others'. */
function isOfPart(text: string, clause: Stretch, place: Stretch, amount: Stretch): boolean {
  const open = text.slice(clause.start, place.start).lastIndexOf("(");
  if (open < 0 || amount.start > clause.start + open) return false;
  const inside = text.slice(clause.start + open, place.stop);
  return !inside.includes(")") && /\d/u.test(inside);
}
