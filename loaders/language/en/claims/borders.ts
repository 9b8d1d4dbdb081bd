/** Borders that are crossed, and the two sides of each. */
import type { End } from "../../claims.js";
import { type Ends, said } from "./ends.js";
import type { Governed } from "./governor.js";
import type { Item } from "./items.js";
import type { Part } from "./place-parts.js";

/** `crossed the Ruritanian frontier`: out of it for its own people, into it for others. */
export function isBorderCrossed(
  items: readonly Item[],
  at: number,
  part: Part,
  event: Governed | null,
): boolean {
  if (!event || !/^(?:cross|recross)/.test(event.motion.base) || part.role !== "object")
    return false;
  const paired = [items[at - 1], items[at + 1]].some((mark) => /^[-–]$/.test(mark?.word ?? ""));
  return !paired && part.at === event.at && /^(?:border|frontier)/.test(items[at + 1]?.lower ?? "");
}

/** Of a border that is named by both its sides, the other one: `crossed the X–Y border from X`. */
export function takeOtherSide(items: readonly Item[], ends: Ends): void {
  if ((ends.from === null) === (ends.to === null)) return;
  items.forEach((item, at) => {
    const sides = [items[at - 3], items[at - 1]].map(
      (side) => side?.place ?? side?.demonym ?? null,
    );
    const [one, other] = sides;
    if (!/^(?:border|frontier)s?$/.test(item.lower) || !/^[-–]$/.test(items[at - 2]?.word ?? ""))
      return;
    if (!one || !other) return;
    const across = (end: End) =>
      end.place === one.id || end.place === one.state
        ? other
        : end.place === other.id || end.place === other.state
          ? one
          : null;
    const far = across(ends.from ?? ends.to ?? said(one));
    if (far && ends.from === null) ends.from = said(far);
    else if (far) ends.to ??= said(far);
  });
}
