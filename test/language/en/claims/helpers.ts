/** Items, groups and words of moving of one English sentence; see `sceneOf` for its marks. */
import type { Scene } from "../../../../loaders/language/claims.js";
import { movingWords } from "../../../../loaders/language/en/claims/events.js";
import { type Governed, governorOf } from "../../../../loaders/language/en/claims/governor.js";
import type { Group } from "../../../../loaders/language/en/claims/group.js";
import { type Item, itemsOf } from "../../../../loaders/language/en/claims/items.js";
import { groupAt } from "../../../../loaders/language/en/claims/people.js";
import { sceneOf } from "../../scenes.js";

export interface Parsed {
  scene: Scene;
  items: Item[];
  group: Group;
  event: Governed | null;
}

/** A sentence whose first amount of people is asked about. Throws where it counts nobody. */
export function parsed(marked: string, home: string | null = null): Parsed {
  const scene = sceneOf(marked, home);
  const items = itemsOf(scene);
  const group = items.map((_, at) => groupAt(items, at)).find((one) => one !== null);
  if (!group) throw new Error(`nobody is counted: ${marked}`);
  return { scene, items, group, event: governorOf(items, group, movingWords(items)) };
}

/** The index of the first item with these words. */
export function at(items: readonly Item[], words: string): number {
  return items.findIndex(({ word }) => word === words);
}
