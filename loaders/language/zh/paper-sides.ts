/** Whose a paper is by a state's name, or its first character: `苏方6月8日声明`, `日本3月9日照会`. */
import type { CitationKind, Party } from "../citations/citation.js";
import { areHandedOver } from "../citations/handed-over.js";
import { partyOf, type Setting } from "../citations/setting.js";
import type { Name } from "../citations/view.js";

/** 苏方, 匈使: a state by the first character of its name. */
const SIDE = /(?<short>\p{Script=Han})(?:方|政府|外交部|大?使)(?:于|在)?$/u;
/** 东方, 南方: no state's side. */
const QUARTERS = new Set("东西南北上下前后");

/** The state of a one-character name: a short form, else the only state whose name begins so. */
function stateOfSide({ atlas, authority }: Setting, short: string | undefined): string | null {
  if (short === undefined || QUARTERS.has(short)) return null;
  const known = atlas.adjectives.get(short);
  if (known !== undefined) return atlas.stateOf(known);
  const named = authority.entities.filter(
    ({ row }) =>
      row.type === "place" &&
      atlas.governmentOf(row.id) !== null &&
      row.name_zh?.startsWith(short) === true,
  );
  return named.length === 1 ? (named[0]?.row.id ?? null) : null;
}

/** The side that words end with, and how many characters it takes; null if they name none. */
export function sideAtEnd(
  setting: Setting,
  words: string,
): { length: number; author: Party } | null {
  const match = SIDE.exec(words);
  const state = stateOfSide(setting, match?.groups?.["short"]);
  if (match === null || state === null) return null;
  const author = { entity: null, seat: null, name: null, written: match[0], state, side: true };
  return { length: words.length - match.index, author };
}

/** `日本3月9日声明`: of what governments hand each other, a state's name is its writer's. */
export function writerNamed(setting: Setting, name: Name, kind: CitationKind): Party {
  const { atlas, view } = setting;
  const state = name.type === "place" && name.entity !== null ? atlas.stateOf(name.entity) : null;
  if (state === null || state !== name.entity || !areHandedOver(kind, kind))
    return partyOf(setting, name);
  const written = view.text.slice(name.start, name.stop);
  return { entity: null, seat: null, name: null, written, state, side: true };
}
