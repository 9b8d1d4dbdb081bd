/** The ends of the way of a group, as far as words give them. */
import type { End, PlaceAt } from "../../claims.js";

/** The ends of the way of a group, and where it is, as far as words give them. */
export interface Ends {
  from: End | null;
  to: End | null;
  /** Where the people are, whom no word moves there. */
  locus: End | null;
}

export const said = (place: PlaceAt): End => ({ place: place.id, basis: "said" });
