/** The people of one Chinese sentence; see `sceneOf` for its marks. */
import type { Scene } from "../../../../loaders/language/claims.js";
import { amountsInChinese } from "../../../../loaders/language/zh/amounts.js";
import type { Counted } from "../../../../loaders/language/zh/claims/counted.js";
import { massMovementsInChinese } from "../../../../loaders/language/zh/claims/masses.js";
import { peopleInChinese } from "../../../../loaders/language/zh/claims/people.js";
import { sceneOf } from "../../scenes.js";

/** A sentence of one line whose first people, or mass movement, is asked about. Throws where it counts nobody. */
export function parsed(marked: string): { scene: Scene; counted: Counted } {
  const scene = sceneOf(marked);
  const { text, sentence } = scene;
  const [counted] = [
    ...amountsInChinese(text).flatMap(
      (amount) => peopleInChinese(text, amount, sentence.start, sentence.stop) ?? [],
    ),
    ...massMovementsInChinese(text),
  ];
  if (!counted) throw new Error(`nobody is counted: ${marked}`);
  return { scene, counted };
}
