/** Words of moving that move nobody: idioms, parts of compounds, adjectives. */
import { words } from "./forms.js";
import type { Item } from "./items.js";
import { motionsOf } from "./motions.js";
import { peopleNoun } from "./people-nouns.js";
import { COMPOUND_HEADS, HAVEN_VERBS, MINDED, THING_NOUNS } from "./wording.js";

/** `left open`, `return to the question`, `enter into negotiations`, `in return`. */
export function isIdiom(items: readonly Item[], at: number): boolean {
  const lower = items[at]?.lower ?? "";
  const before = items[at - 1]?.lower ?? "";
  const behind = items[at + 1]?.lower ?? "";
  if (isCompound(items, at) || isMinded(items, at) || isAdjective(items, at)) return true;
  // The number of refugees has reached 3,000.
  if (/^reach(?:es|ed|ing)?$/.test(lower) && isFigure(items, at)) return true;
  if (/^(?:in|under)$/.test(before) && /^(?:return|exchange|parole)$/.test(lower)) return true;
  if (
    lower === "left" &&
    /^(?:the|far|extreme|wing|hand|-)$/.test(before) &&
    items[at]?.tag !== "VERB"
  )
    return true;
  if (
    /^leav|^left$/.test(lower) &&
    /^(?:open|no|much|little|out|it|to|aside|a|an|unsettled|that|this)$/.test(behind)
  )
    return true;
  if (
    /^return/.test(lower) &&
    behind === "to" &&
    /^(?:this|that|power|normal|office|work|duty)$/.test(items[at + 2]?.lower ?? "")
  )
    return true;
  if (
    /^return/.test(lower) &&
    behind === "to" &&
    items.slice(at + 2, at + 4).some((item) => THING_NOUNS.test(item.lower))
  )
    return true;
  if (/^(?:work|serv|stud)/.test(lower) && items[at]?.tag === "NOUN") return true;
  if (/^work/.test(lower) && /^(?:out|on|for|to|with|toward|towards)$/.test(behind)) return true;
  if (/^serv/.test(lower) && /^(?:as|to|the|no|notice)$/.test(behind)) return true;
  const object = items
    .slice(at + 1, at + 5)
    .find(({ tag, kind }) => kind === "word" && tag === "NOUN");
  if (
    object &&
    THING_NOUNS.test(object.lower) &&
    motionsOf(lower).some(({ form, common }) => form !== "noun" && common)
  )
    return true;
  return (
    lower === "exchange" && /^(?:of)$/.test(behind) && THING_NOUNS.test(items[at + 2]?.lower ?? "")
  );
}

/** `reached almost 3,000`, no people behind it: a number that grew. */
function isFigure(items: readonly Item[], at: number): boolean {
  const figure = items[at + 1]?.tag === "ADV" ? at + 2 : at + 1;
  if (items[figure]?.kind !== "amount") return false;
  const next = items[figure + 1];
  return next === undefined || next.kind === "mark" || !/^(?:NOUN|PROPN|ADJ)$/.test(next.tag);
}

/** `left-wing`, `a press release`, `in flight`, `flight training`, `embarked on a course`, `crossed wires`. */
function isCompound(items: readonly Item[], at: number): boolean {
  const lower = items[at]?.lower ?? "";
  const before = items[at - 1]?.lower ?? "";
  const next = items[at + 1];
  if (lower === "left" && (/^[-–‑]$/u.test(next?.word ?? "") || next?.lower === "of")) return true;
  if (lower === "release" && /^(?:press|news)$/.test(before)) return true;
  if (lower === "flight" && before === "in") return true;
  if (lower === "landing" && LANDINGS.has(next?.lower ?? "")) return true;
  if (lower === "displaced" && peopleNoun(next?.lower ?? "")) return true;
  if (/^entr(?:y|ies)$/.test(lower) && (before === "port" || next?.lower === "port")) return true;
  if (lower === "reception" && !/^(?:of|and|cent.*|camps?|in)$/.test(next?.lower ?? ""))
    return true;
  if (lower === "settlement" && !isOfPeople(items, at)) return true;
  if (/^embark/.test(lower) && /^(?:on|upon)$/.test(next?.lower ?? ""))
    return !items.slice(at + 2, at + 6).some((item) => SHIPS.has(item.lower));
  if (items.slice(at + 1, at + 4).some((item) => item.lower === "wires")) return true;
  if (!COMPOUNDS.has(lower)) return false;
  return COMPOUND_HEADS.test(next?.lower ?? "") || (next?.tag === "NOUN" && isThing(next));
}

/** Nouns of moving that a noun behind them makes the kind of something else: `exchange provisions`. */
const COMPOUNDS = words(
  "flight exchange transport transit passage movement custody transfer settlement reception",
);
const LANDINGS = words(
  "ship ships craft vessel vessels field fields strip strips rights force forces party",
);
const SHIPS = words(
  "ship ships vessel vessels boat boats train trains plane planes transports board",
);

function isThing({ lower }: Item): boolean {
  return peopleNoun(lower) === null && motionsOf(lower).length === 0;
}

/** `settlement of refugees`; not that of a claim or a war. */
function isOfPeople(items: readonly Item[], at: number): boolean {
  if (!/^(?:of|in|on)$/.test(items[at + 1]?.lower ?? "")) return false;
  return items
    .slice(at + 2, at + 7)
    .some(
      ({ lower, amount, demonym }, k) =>
        (amount !== null && k === 0) || demonym !== null || peopleNoun(lower)?.plural === true,
    );
}

/** `all remaining prisoners`: of those who are counted, no word of where they are. */
function isAdjective(items: readonly Item[], at: number): boolean {
  if (items[at]?.lower !== "remaining") return false;
  const next = items[at + 1];
  if (next === undefined || next.kind === "mark") return false;
  return (
    next.kind === "amount" || next.demonym !== null || /^(?:ADJ|NOUN|PROPN|NUM)$/.test(next.tag)
  );
}

/** `had come to know`, `came to hold bitterness`. */
function isMinded(items: readonly Item[], at: number): boolean {
  if (!/^(?:c[ao]mes?|coming|brought|bring)$/.test(items[at]?.lower ?? "")) return false;
  const next = items[at + 1]?.lower === "to" ? items[at + 2] : items[at + 1];
  return MINDED.test(next?.lower ?? "");
}

export const HAVENS = words("asylum shelter refuge");

/** `sought shelter`, `asylum in X`; but not `used this shelter`. */
export function isHaven(items: readonly Item[], at: number): boolean {
  if (/^(?:in|at|from|with)$/.test(items[at + 1]?.lower ?? "")) return true;
  return items.slice(Math.max(0, at - 4), at).some(({ lower }) => HAVEN_VERBS.test(lower));
}
