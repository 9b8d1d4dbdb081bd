/** `X and Y took in 300 and 500 respectively`: the places of a list belong to the numbers in their order. */
import type { End, ReadClaim } from "../../claims.js";
import { said } from "./ends.js";
import type { Item } from "./items.js";

/**
 * The claims of a sentence that says `respectively`, each with its own place of a list of places; without one where
 * the list and the numbers differ in length. Those of other sentences are as they were.
 */
export function inTheirOrder<Claim extends ReadClaim>(
  items: readonly Item[],
  claims: readonly Claim[],
): Claim[] {
  if (!items.some(({ lower }) => lower === "respectively")) return [...claims];
  const places = listsOf(items, ({ place }) => place !== null);
  const listed = listsOf(items, ({ kind }) => kind === "amount").flat();
  // `300 men and 500 women respectively`: each number has its own noun.
  const numbers = listed.length > 0 ? listed : claims;
  return claims.map((claim) => {
    const at = numbers.findIndex(({ start }) => claim.start <= start && start < claim.stop);
    const own = (end: End | null) => {
      const list = places.find((all) => all.some(({ place }) => place?.id === end?.place));
      if (end === null || list === undefined) return end;
      const place = list.length === numbers.length ? list[at]?.place : null;
      return place ? { ...said(place), basis: end.basis } : null;
    };
    return { ...claim, from: own(claim.from), to: own(claim.to) };
  });
}

/** Items side by side, with nothing but commas and an `and` between them. */
function listsOf(items: readonly Item[], is: (item: Item) => boolean): Item[][] {
  const lists: Item[][] = [];
  let list: Item[] = [];
  for (const item of items) {
    if (is(item)) list.push(item);
    else if (!/^(?:,|and|&|the)$/.test(item.lower)) {
      lists.push(list);
      list = [];
    }
  }
  return [...lists, list].filter(({ length }) => length > 1);
}
