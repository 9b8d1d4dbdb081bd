/** What part each place of a sentence plays for one group of people. */
import type { End, PlaceAt, Scene } from "../../claims.js";
import { isBorderCrossed, takeFarSide, takeOtherSide } from "./borders.js";
import { type Ends, said } from "./ends.js";
import type { Governed } from "./governor.js";
import type { Group } from "./group.js";
import { takeHere } from "./home.js";
import type { Item } from "./items.js";
import { noOthers, ownerOf } from "./place-owners.js";
import { partOf, placeAt } from "./place-parts.js";
import { verbGroup } from "./wishes.js";

/** The ends that a sentence gives to the people of a group. */
export function endsOf(
  scene: Scene,
  items: readonly Item[],
  group: Group,
  event: Governed | null,
): Ends {
  const ends: Ends = { from: null, to: null, locus: null };
  const heads = new Map<string, number>();
  const agents: PlaceAt[] = [];
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
    else if (/^(?:subject|by)$/.test(part.role) && event) agents.push(place);
  });
  const [agent = antecedent(items, event)] = agents;
  if (agent !== null && event) takeAgent(ends, agent, event);
  takeHere(scene, items, ends, group, event);
  takeOtherSide(items, ends);
  takeFarSide(scene, items, ends);
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

/** `X wrote that it would admit 300`: the land at the head of the sentence. */
function antecedent(items: readonly Item[], event: Governed | null): PlaceAt | null {
  if (event?.motion.way !== "host" || event.passive) return null;
  const subject = event.at - 1 - verbGroup(items, event.at).length;
  const pronoun = items[subject]?.lower ?? "";
  if (!/^(?:it|they)$/.test(pronoun) || items[subject - 1]?.lower !== "that") return null;
  const head = items[0]?.lower === "the" ? 1 : 0;
  const item = items[head];
  return item?.place ?? (pronoun === "they" ? (item?.demonym ?? null) : null);
}

/** What two places of a list lie in; the first where that is nothing. */
function joint({ atlas }: Scene, known: End, place: PlaceAt): End {
  const line = atlas.lineOf(place.id);
  const common = atlas.lineOf(known.place).find((id) => line.includes(id));
  return common === undefined ? known : { ...known, place: common };
}

/** `found shelter in X`. */
const HAVEN = /^(?:asylum|refuge|shelter|haven|sanctuary)$/;

/** `X holds 300 prisoners`, `X has in custody 300 civilians`: there they are. */
function isHolder(items: readonly Item[], at: number, group: Group): boolean {
  if (at > group.first) return false;
  const between = items.slice(at + 1, group.first);
  if (group.stays && isOwner(between)) return true;
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

/** `X now has some 300 refugees`, `X is burdened with 300 refugees`. */
function isOwner(between: readonly Item[]): boolean {
  const last = between.slice(-3).map(({ lower }) => lower);
  if (last.at(-1) === "to" && /^(?:host|home|haven)$/.test(last.at(-2) ?? "")) return true;
  const verb = between
    .filter(({ tag, lower }) => tag !== "ADV" && lower !== "the")
    .map(({ lower }) => lower);
  return /^(?:ha[sd]|have|(?:is|was|are|were) (?:burdened|saddled|overwhelmed|flooded|crowded) (?:with|by))$/.test(
    verb.join(" "),
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
  if (
    /^(?:expel|deport|expulsion|deportation|evict|push|drive|force|throw|banish)$/.test(
      event.motion.base,
    )
  )
    ends.from ??= said(id);
  if (/^(?:send|dispatch|despatch|release|free)$/.test(event.motion.base)) ends.from ??= said(id);
  // X returned people to Y; who brings back his own returns them to himself.
  if (event.motion.base === "return" && ends.to !== null && ends.to.place !== id.id)
    ends.from ??= said(id);
}

function isInnerPlace(items: readonly Item[], at: number): boolean {
  return /^(?:in|from|at)$/.test(items[at - 1]?.lower ?? "");
}
