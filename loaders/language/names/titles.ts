/** The title before a person's name, as its words say it: `vice president`, `foreign minister`, `mr`. */
import type { NameToken } from "../../text/name-tokens.js";
import { PERSON_TITLES } from "./words.js";

/** Words that make another title of the one behind them: a Vice President is no President. */
const MODIFIERS = new Set(
  `vice deputy under assistant acting first second prime foreign defense finance general attorney consul
  secretary lieutenant major rear brigadier party`.split(/\s+/),
);

/** Titles after which a place's name never stands, so that `Mr. France` is a person. */
export const PERSONAL_TITLES: ReadonlySet<string> = new Set(
  "mr mrs miss messrs dr sir senator congressman comrade professor colonel captain lieutenant".split(
    " ",
  ),
);

/** Words of a register's entry that are no part of the name: ranks, services, orders of birth. */
export const RANKS: ReadonlySet<string> = new Set([
  ...PERSON_TITLES,
  ..."rear vice deputy brigadier lt gen maj col cdr jr sr ii iii usa usn usaf usmc ret the of air".split(
    " ",
  ),
]);

/** Titles that are borne with a given name: `King George` is no Mr. George. */
export const GIVEN_NAME_TITLES: ReadonlySet<string> = new Set(
  "king queen prince princess emperor empress pope cardinal saint st".split(" "),
);

/** Whether the words before a token are a title, and which; null where they are none. */
export function titleBefore(tokens: readonly NameToken[], at: number): string | null {
  const last = titleEnd(tokens, at);
  if (last === null) return null;
  let first = last;
  while (first > 0 && MODIFIERS.has(tokens[first - 1]!.key) && isJoined(tokens[first]!)) first--;
  return tokens
    .slice(first, last + 1)
    .map(({ key }) => key)
    .join(" ");
}

/** Index of the title's last word: the word before the name, or `Secretary` of `Secretary of State`. */
function titleEnd(tokens: readonly NameToken[], at: number): number | null {
  const token = tokens[at]!;
  if (token.gap !== "space" && token.gap !== "point" && token.gap !== "hyphen") return null;
  const before = at - 1;
  if (isTitle(tokens[before])) return before;
  const ofOffice = /^(?:state|defense|treasury|war|navy|army)$/.test(tokens[before]?.key ?? "");
  return ofOffice && tokens[before - 1]?.key === "of" && tokens[before - 2]?.key === "secretary"
    ? before - 2
    : null;
}

const isTitle = (token: NameToken | undefined) =>
  token !== undefined &&
  token.shape !== "lower" &&
  (PERSON_TITLES.has(token.key) || GIVEN_NAME_TITLES.has(token.key));

const isJoined = ({ gap }: NameToken) => gap === "space" || gap === "hyphen";
