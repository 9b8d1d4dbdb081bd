/** Sentences as the grammars of claims are shown them, from words with marks. */
import { type Atlas, atlasOf } from "../../loaders/authority/atlas.js";
import type { DateAt, PlaceAt, ReadClaim, Scene } from "../../loaders/language/claims.js";
import { known } from "../extract/known.js";

/** The tests' own atlas: adjectives of the places in `known.ts`. */
export const atlas: Atlas = atlasOf(
  known,
  new Map([
    ["chinese", "china"],
    ["turkish", "turkey"],
    ["turk", "turkey"],
    ["korean", "korea"],
    ["苏", "turkey"],
    ["中", "china"],
  ]),
);

/**
 * A scene of one sentence, the last of a text. `{words|id}` are a place, `{words|id|adj}` an adjective of one,
 * `{words|id|gov}` its government, `<words|1962-05-01/1962-05-31>` a date. What stands before ` || ` is the text before.
 */
export function sceneOf(marked: string, home: string | null = null): Scene {
  const places: PlaceAt[] = [];
  const dates: DateAt[] = [];
  let text = "";
  for (const part of marked.replace(" || ", "\n").split(/(\{[^}]*\}|<[^>]*>)/)) {
    const [words = "", id, kind] = part.replace(/[{}<>]/g, "").split("|");
    const at = { start: text.length, stop: text.length + words.length };
    if (part.startsWith("{") && id !== undefined) {
      const state = atlas.stateOf(id) ?? id;
      places.push({ ...at, id, state, adjective: kind === "adj", government: kind === "gov" });
    }
    if (part.startsWith("<") && id !== undefined) {
      const [date = null, end = date] = id.split("/");
      dates.push({ ...at, row: { date, date_end: end, edtf: id } });
    }
    text += words;
  }
  const sentence = { start: text.lastIndexOf("\n") + 1, stop: text.length };
  return { text, sentence, places, dates, atlas, home };
}

/** A claim as one line: its words, measure, bounds, way. */
export function lineOf(scene: Scene, claim: ReadClaim): string {
  const { measure, amount, from, to, start, stop } = claim;
  const bounds = `${String(amount.low ?? "")}..${String(amount.high ?? "")}`;
  const way = `${from?.place ?? ""}>${to?.place ?? ""}`;
  return [scene.text.slice(start, stop), measure, bounds, way].join(" | ");
}
