/** Borders that are crossed, and the two sides of each. */
import { stretchesIn } from "../../../text/sentences.js";
import type { End, Scene } from "../../claims.js";
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

/** So far back a text tells of which border it speaks, in characters. */
const BACK = 1500;

/** `fled from X across the border`, where the text has named the border by both its sides. */
export function takeFarSide(
  { text, places, sentence, atlas }: Scene,
  items: readonly Item[],
  ends: Ends,
): void {
  if (ends.from === null || ends.to !== null) return;
  const across = items.some(
    ({ lower }, at) =>
      /^(?:border|frontier)$/.test(lower) &&
      /^(?:the|over|across)$/.test(items[at - 1]?.lower ?? "") &&
      items.slice(Math.max(0, at - 2), at).some((item) => /^(?:across|over)$/.test(item.lower)),
  );
  if (!across) return;
  const near = stretchesIn(places, {
    start: Math.max(0, sentence.start - BACK),
    stop: sentence.start,
  });
  const china = atlas.adjectives.get("chinese") ?? null;
  const [one, other] = near
    .flatMap((side, at): [string | null, string | null][] => {
      const bordering = /^\s+(?:border|frontier)/iu.test(text.slice(side.stop, side.stop + 12));
      const lead = text.slice(Math.max(0, side.start - 8), side.start);
      if (bordering && /\bsino\s?[-–]\s?$/iu.test(lead)) return [[china, side.state]];
      const before = near[at - 1];
      const paired = before && /^\s?[-–]\s?$/u.test(text.slice(before.stop, side.start));
      return bordering && paired ? [[before.state, side.state]] : [];
    })
    .at(-1) ?? [null, null];
  if (!one || !other) return;
  const { place } = ends.from;
  const from = atlas.stateOf(place) ?? place;
  const far = from === one ? other : from === other ? one : null;
  if (far !== null) ends.to = { place: far, basis: "context" };
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
