/** What part each place of a sentence plays in a movement: where from, where to, or where. */
import { type Stretch, stretchesIn } from "../../text/sentences.js";

/** A place, a government or an adjective of one (`Soviet territory`) in a folded text. */
export interface PlaceAt extends Stretch {
  /** entities.id of the place. */
  id: string;
  /** The state that it lies in, or is; null where the authority files do not say. */
  state: string | null;
  /** True for an adjective, which is a place only before a word such as territory. */
  adjective: boolean;
}

export type Role = "from" | "to" | "in" | "of" | "none";

export interface PlacedRole extends PlaceAt {
  role: Role;
}

const PREPOSITION =
  /\b(?<not>not\s+)?(?<word>from|out\s+of|(?:left|leave|leaving|bound|sailed|departed|headed|set\s+out)\s+for|leaving|left|fled|fleeing|departed|to|into|toward|towards|entering|entered|enter|reach(?:ed|ing)?|for|in|within|inside|at|on|of|by|with|between|about|against|via|through)(?=\s)/giu;
const ROLES: Record<string, Role> = {
  from: "from",
  "out of": "from",
  leaving: "from",
  left: "from",
  fled: "from",
  fleeing: "from",
  departed: "from",
  to: "to",
  into: "to",
  toward: "to",
  towards: "to",
  entering: "to",
  entered: "to",
  enter: "to",
  reach: "to",
  reached: "to",
  reaching: "to",
  in: "in",
  within: "in",
  inside: "in",
  at: "in",
  on: "in",
  of: "of",
};
/** Who arrives in a place goes there. */
const ARRIVED =
  /\b(?:arriv|settl|resettl|intern|land|admi|receiv|refuge\b|asylum|accept)\w*\s+(?:\w+\s+)?$/iu;
/** What makes an adjective a place: Soviet territory, the Chinese side. */
const GROUND =
  /^(?:'s)?\s+(?:(?:border|frontier)\s+)?(?:territory|soil|side|part|border|frontier|zone|sector|lines|custody|area|region|mainland)/iu;
/** A state that takes people in is where they go; one that drives or lets them out, where from. */
const HOST =
  /^(?:'s)?\s+(?:[\p{L}-]+\s+){0,4}?(?:receiv|accept|admit|tak(?:e|en|ing)\b|took\b|welcom|resettl|absorb|g[ai]ve\s+(?:asylum|refuge)|grant(?:ed)?\s+asylum)/iu;
const EXPELLER =
  /^(?:'s)?\s+(?:[\p{L}-]+\s+){0,5}?(?:expel|deport|evict|dr[io]ve|(?:permit|allow|let)\w*\s+[^.;:]{0,70}?\b(?:leave|emigrate|depart|go)\b)/iu;
const LIST = /^(?:[,\s]|and|or|several|other|cities|of|the)*$/iu;

const CHINESE_ROLES: [Role, RegExp][] = [
  ["none", /不是(?:从|由|在)[^，。；]{0,4}$/u],
  ["from", /(?:从|由|自|离开|逃出|撤离|迁出)(?:[^，。；：、]{0,3})$/u],
  [
    "to",
    /(?:前往|进入|逃入|逃抵|抵|逃|越入|越境到|越界到|赴|至|返回|回到|回|去|到|往|来|迁入|移居|遣返|流入|涌入|涌向|送回|交回|投奔|向)$/u,
  ],
  ["in", /(?:在|居住于|位于)$/u],
];

/** The places of a sentence, each with its part; those of a list share that of the first. */
export function placesWithRoles(
  text: string,
  language: "en" | "zh",
  sentence: Stretch,
  places: readonly PlaceAt[],
): PlacedRole[] {
  const roles: PlacedRole[] = [];
  for (const place of stretchesIn(places, sentence)) {
    const before = roles.at(-1);
    const between = before === undefined ? null : text.slice(before.stop, place.start);
    const listed = between !== null && between.length < 40 && isListing(between, language);
    const role = language === "zh" ? chineseRole(text, place) : englishRole(text, sentence, place);
    roles.push({ ...place, role: listed ? before!.role : role });
  }
  return roles;
}

function isListing(between: string, language: "en" | "zh"): boolean {
  return (language === "zh" ? /^(?:[、和及与]|地区)+$/u : LIST).test(between);
}

function englishRole(text: string, sentence: Stretch, place: PlaceAt): Role {
  const behind = text.slice(place.stop, Math.min(sentence.stop, place.stop + 140));
  const before = text.slice(Math.max(sentence.start, place.start - 90), place.start);
  const ground = !place.adjective || GROUND.test(behind);
  const role = ground ? prepositionalRole(before) : "none";
  if (role !== "none" && role !== "of") return role;
  if (HOST.test(behind)) return "to";
  return EXPELLER.test(behind) ? "from" : role;
}

function prepositionalRole(before: string): Role {
  const found = governing(before);
  if (!found || found.groups!["not"]) return "none";
  const word = found.groups!["word"]!.toLowerCase().replace(/\s+/g, " ");
  if (word === "for") return LEAVES_FOR.test(before) ? "to" : "none";
  const role = word.endsWith(" for") ? "to" : (ROLES[word] ?? "none");
  if (role === "in") return ARRIVED.test(before.slice(0, found.index)) ? "to" : "in";
  return role === "to" && isDative(before) ? "none" : role;
}

/** `left East Germany for West Germany`. */
const LEAVES_FOR =
  /\b(?:le(?:ft|av\w+)|depart\w*|embark\w*|sail\w*|emigrat\w*|set\s+out)\b[^.;:]{0,60}\bfor\s+(?:the\s+)?$/iu;

/** The last preposition before a place; for `into the cities of`, the one before the `of`. */
function governing(before: string): RegExpExecArray | null {
  const all = [...before.matchAll(PREPOSITION)];
  const near = all.filter((found) => !/[.;:()"]/u.test(before.slice(found.index)));
  return near.findLast((found) => !/^of$/iu.test(found[0])) ?? near.at(-1) ?? null;
}

/** `the reply to`, `proposed to`, `according to`: no movement goes there. */
function isDative(before: string): boolean {
  return /\b(?:according|repl(?:y|ied)|answer\w*|proposed|statements?|made|related?|regard|respect|hostile|similar|opposed|addition|due|subject|give[ns]?|gave|said|told|reported|apply|applied|agree[ds]?)\s+(?:\w+\s+){0,2}to\s+(?!(?:return|go|move|e?migrate|immigrate|enter|leave|come|cross|travel|resettle|repatriate|settle|flee|proceed)\b)[^,]*$/iu.test(
    before,
  );
}

function chineseRole(text: string, place: PlaceAt): Role {
  const before = text
    .slice(Math.max(0, place.start - 8), place.start)
    .replace(/^.*[，。；：\n]/u, "");
  for (const [role, pattern] of CHINESE_ROLES) if (pattern.test(before)) return role;
  return "none";
}
