/** `this country`, `here`, `homeland`: places that the writer or the people give. */
import type { End, Scene } from "../../claims.js";
import type { Ends } from "./ends.js";
import { words } from "./forms.js";
import type { Governed } from "./governor.js";
import type { Group } from "./group.js";
import type { Item } from "./items.js";

/** `this country`, `here`, `homeland`: places that the writer or the people give. */
export function takeHere(
  scene: Scene,
  items: readonly Item[],
  ends: Ends,
  group: Group,
  event: Governed | null,
): void {
  takeSpeakersLand(items, ends);
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
    if (homeland && group.nation && isLeft(items, at, event)) {
      ends.from ??= { place: group.nation.state ?? group.nation.id, basis: "said" };
      return;
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

const OFFICES = words(
  "ambassador minister secretary president premier chancellor king consul delegate representative chargé official officials high commissioner foreign prime vice deputy under",
);

/** `The Ruritanian Foreign Minister put the refugees in his country at 300`: in the land whose minister he is. */
function takeSpeakersLand(items: readonly Item[], ends: Ends): void {
  const at = items.findIndex(
    ({ lower }, k) => lower === "country" && /^(?:his|her)$/.test(items[k - 1]?.lower ?? ""),
  );
  if (at < 0) return;
  const speakers = items.slice(0, at).filter(({ demonym }, k) => {
    const next = items[k + 1]?.lower ?? "";
    return demonym !== null && OFFICES.has(next);
  });
  const [speaker] = speakers;
  if (!speaker?.demonym || speakers.length > 1) return;
  const end: End = { place: speaker.demonym.state ?? speaker.demonym.id, basis: "context" };
  const role = items[at - 2]?.lower ?? "";
  if (role === "in") ends.locus ??= end;
  if (role === "to" || role === "into") ends.to ??= end;
  if (role === "from") ends.from ??= end;
}

/** `have left their homeland`, `fled from their own country`: the people's land is what they leave. */
function isLeft(items: readonly Item[], at: number, { motion, at: verb }: Governed): boolean {
  let k = at - 1;
  while (/^(?:their|his|own|native|home|the)$/.test(items[k]?.lower ?? "")) k--;
  if (items[k]?.lower === "of" && items[k - 1]?.lower === "out") return true;
  return items[k]?.lower === "from" || (k === verb && motion.object === "from");
}
