/** Where people come from and go to, and where those are who stay. */
import type { End, PlaceAt, Scene } from "../../claims.js";
import { endBefore, locusBefore, nationBefore, originBefore, stateBefore } from "./before.js";
import type { Ends } from "./ends.js";
import type { Governed } from "./governor.js";
import type { Group } from "./group.js";
import { SENT_NOUNS } from "./wording.js";

/** The people's land: as their words have it, or as the text called the same people before. */
export function nationOf(
  scene: Scene,
  group: Group,
): { place: PlaceAt; basis: End["basis"] } | null {
  if (group.nation) {
    // Of a divided land, nobody says which half.
    const divided = scene.atlas.statesIn(group.nation.id).length > 0;
    return divided ? null : { place: group.nation, basis: "said" };
  }
  if (group.noun === null || !(group.mover || SENT_NOUNS.test(group.noun))) return null;
  const before = nationBefore(scene, group.start, group.noun);
  return before && { place: before, basis: "context" };
}

type Nation = ReturnType<typeof nationOf>;

/** Where people are who are counted there, and where they came from. */
export function stay(
  { atlas }: Scene,
  group: Group,
  ends: Ends,
  nation: Nation,
): { from: End | null; to: End | null } {
  const to = ends.locus ?? ends.to;
  const came =
    (group.stays && !/^(?:prisoner|pow|captive|detainee|internee)$/.test(group.noun ?? "")) ||
    SENT_NOUNS.test(group.noun ?? "");
  const home = nation && came ? { place: nation.place.id, basis: nation.basis } : null;
  const elsewhere = home && (to === null || atlas.stateOf(to.place) !== nation?.place.state);
  return { from: ends.from ?? (elsewhere ? home : null), to };
}

/** Where people come from and go to, by their verb; their own land fills an end that the verb implies. */
export function move(
  scene: Scene,
  group: Group,
  event: Governed | null,
  ends: Ends,
  nation: Nation,
): { from: End | null; to: End | null } {
  const { atlas } = scene;
  let { from, to } = ends;
  const state = (end: End | null) =>
    end === null ? null : (atlas.stateOf(end.place) ?? end.place);
  const home: End | null = nation && { place: nation.place.id, basis: nation.basis };
  const way = event?.motion.way ?? null;
  const leaves = way !== null && ["away", "back", "free", "go", "host"].includes(way);
  if (from === null && ends.locus && leaves && state(ends.locus) !== state(to)) from = ends.locus;
  const flees = event !== null && FLEES.test(event.motion.base);
  // Hungarians who flee come from Hungary, whatever land the text spoke of.
  if (from === null && flees && home?.basis === "said" && state(home) !== state(to)) from = home;
  if (from === null) {
    const before = contextFrom(scene, group, event, nation, state(to));
    if (before && state(before) !== state(to)) from = before;
  }
  if (way === "back") {
    const turned = home && (from === null || state(from) !== state(home));
    if (to === null && turned) to = home;
    return { from, to };
  }
  const own = home && state(home) !== state(to) && (from === null || state(from) !== state(home));
  const comes = to !== null && way !== null && ["arrive", "go", "host"].includes(way);
  if (from === null && own && (group.mover || group.papers || flees || comes)) from = home;
  return { from, to };
}

const FLEES = /^(?:flee|escape|emigrat|defect|flight|exodus|deport|expel|exile|expuls)/;

/**
 * Where people leave from, by what stood before: the place of the same word of moving, that of the same
 * people, or the one foreign state that the text just spoke of.
 */
function contextFrom(
  scene: Scene,
  group: Group,
  event: Governed | null,
  nation: Nation,
  goal: string | null,
): End | null {
  const way = event?.motion.way ?? null;
  const leaves = way === "free" || way === "away" || way === "back";
  const crosses = goal !== null && group.mover && (way === "go" || way === "host");
  const same = group.partitive && group.noun !== null && group.mover;
  const known = group.mover && nation !== null;
  // An evacuee comes from where the evacuation was.
  const base =
    event && leaves
      ? event.motion.base
      : /^(?:evacuee|repatriate|deportee|expellee)$/.test(group.noun ?? "") && !known
        ? (group.noun ?? "").replace(/ee$/, "ation")
        : null;
  const others = [nation?.place.state ?? null, scene.home, goal];
  const place =
    (base !== null ? endBefore(scene, group.start, base, "from") : null) ??
    (same && (leaves || way === "host")
      ? locusBefore(scene, group.start, group.noun ?? "")
      : null) ??
    // Who go back do not leave the land that they once came from.
    (!known && way !== "back" && (group.mover || group.noun === null)
      ? originBefore(scene, group.start, group.noun)
      : null) ??
    (leaves || (crosses && !known)
      ? stateBefore(
          scene,
          group.start,
          others,
          leaves || way === "host" || /^refugee|^escapee/.test(group.noun ?? ""),
        )
      : null);
  return place && { place: place.id, basis: "context" };
}
