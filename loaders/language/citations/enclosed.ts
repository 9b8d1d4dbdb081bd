/** Enclosures: papers that a paper says come with it, in languages in which one expression finds them. */
import type { Finder } from "./setting.js";
import { matchesIn } from "../../text/matches.js";

/** Finds what the expression does; each is of the writer's side, and goes to the other. */
export function enclosuresBy(enclosed: RegExp): Finder {
  return ({ view, sides }) =>
    matchesIn(view.text, enclosed).map((match) => [
      {
        start: match.index,
        stop: match.index + match[0].length,
        kind: "enclosure",
        author: sides.own,
        recipient: sides.other,
      },
    ]);
}
