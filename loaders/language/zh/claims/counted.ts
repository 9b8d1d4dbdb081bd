/** An amount together with the people that it counts. */
import type { Stretch } from "../../../text/sentences.js";
import type { Amount } from "../../amount.js";
import type { ClaimUnit } from "../../claims.js";

export interface Counted {
  amount: Amount;
  unit: ClaimUnit;
  /** The words that say who they are; null where the sentence says it elsewhere (三千人回国). */
  population: Stretch | null;
  /** True where the word itself says that they moved: 难民, 越境分子. */
  mover: boolean;
  /** True for soldiers, whose marches are no migration. */
  soldiers: boolean;
  /** End of the whole: amount and people. */
  stop: number;
}
