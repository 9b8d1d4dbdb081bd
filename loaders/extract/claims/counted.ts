/** An amount together with the people that it counts. */
import type { Row } from "../../schema.js";
import type { Amount } from "./amount.js";
import type { Stretch } from "../../text/sentences.js";

export type ClaimUnit = Row<"claims">["unit"];

export interface Counted {
  amount: Amount;
  unit: ClaimUnit;
  /** The words that say who they are; null where the sentence says it elsewhere (`3,000 were …`). */
  population: Stretch | null;
  /** True where the word itself says that they moved: refugees, border crossers, 越境分子. */
  mover: boolean;
  /** True for soldiers, whose marches are no migration. */
  soldiers: boolean;
  /** End of the whole: amount and people. */
  stop: number;
}
