/** Whom a figure without a noun counts: people of whom its sentence or the text before it speaks. */
import type { Scene } from "../../claims.js";
import { stretchesIn } from "../../../text/sentences.js";
import { words } from "./forms.js";
import type { Group } from "./group.js";
import type { Item } from "./items.js";
import { motionsOf } from "./motions.js";
import { peopleNoun } from "./people-nouns.js";
import { matchesIn } from "../../../text/matches.js";

/** So far back a text still speaks of the same people, in characters; of those who move by their name, for longer. */
const BACK = 800;
const BACK_TO_MOVERS = 3000;

/** Said of people alone, so that the figure beside it needs nobody named: `evacuation of 2,000`, `3,000 fled`. */
const OF_PEOPLE_ALONE = words(
  `flee defect emigrate immigrate migrate evacuate repatriate resettle deport exile intern parole
  exodus repatriation resettlement emigration immigration migration evacuation deportation expulsion defection
  internment`,
);

/** Nouns for people of whom no text tells that they moved, or of anybody at all. */
const ANYBODY = words(
  "people person man member leader personnel employee officer reporter journalist correspondent follower applicant",
);

/** Whether a figure without a noun counts people; other groups count those whom they name. */
export function countsPeople(scene: Scene, items: readonly Item[], group: Group): boolean {
  if (group.head !== null || group.own !== null || group.mover) return true;
  const before = items.slice(0, group.first);
  // 3,200 persons came and 2,900 left: whoever was counted is named.
  const named = (all: readonly Item[]) =>
    all.some((item, k) => isOfPeople(item) || (all[k - 1]?.kind === "amount" && isCounted(item)));
  const those = items.slice(group.first + 1, group.first + 4).map(({ lower }) => lower);
  if (those.join(" ") === "of those who" || those[0] === "who") return true;
  if (group.partitive) {
    if (named(before) || named(items.slice(group.first + 1, group.last + 6))) return true;
    return !before.some(isThings) && (speaksOfPeople(scene) || speaksOfNation(scene));
  }
  if (named(before) || isMovedAsPeople(items, group)) return true;
  // Of 36 guns 12 be sent there.
  if (before.some((_, at) => countsThings(before, at))) return false;
  return speaksOfPeople(scene);
}

function isOfPeople({ lower, demonym }: Item): boolean {
  const noun = peopleNoun(lower);
  if (noun !== null) return noun.plural && noun.sort !== "paper" && !ANYBODY.has(noun.base);
  return demonym !== null && /[^s]s$/.test(lower);
}

function isCounted({ lower }: Item): boolean {
  const noun = peopleNoun(lower);
  return noun?.plural === true && noun.sort === "person";
}

function isThings({ lower, tag }: Item): boolean {
  return tag === "NOUN" && /[^s]s$/.test(lower) && peopleNoun(lower) === null;
}

/** `36 155 MM guns`: an amount whose noun is of things. */
function countsThings(items: readonly Item[], at: number): boolean {
  if (items[at]?.kind !== "amount" || items[at].amount?.vague === true) return false;
  const noun = items
    .slice(at + 1, at + 5)
    .find(({ tag, kind }) => kind !== "amount" && tag === "NOUN");
  const between = items.slice(at + 1, at + 5);
  if (noun === undefined || TIMES.has(noun.lower)) return false;
  const marked = between
    .slice(0, between.indexOf(noun))
    .some(({ kind, tag }) => kind === "mark" || tag === "ADP" || tag === "VERB");
  return !marked && isThings(noun);
}

const TIMES = words(
  "days weeks months years hours times families households cases groups batches lots",
);

/** The nearest word of moving on either side is one of people alone. */
function isMovedAsPeople(items: readonly Item[], { first, last }: Group): boolean {
  const around = [
    ...items.slice(Math.max(0, first - 4), first).reverse(),
    ...items.slice(last + 1, last + 5),
  ];
  return around.some(({ lower }) => motionsOf(lower).some(({ base }) => OF_PEOPLE_ALONE.has(base)));
}

/** `19,000 Ruritanians fled. 3,000 of them went on`: a people by their name. */
function speaksOfNation({ text, places, sentence }: Scene): boolean {
  const near = stretchesIn(places, { start: sentence.start - BACK, stop: sentence.start });
  return near.some(
    (place) => place.adjective && /[^s]s$/u.test(text.slice(place.start, place.stop)),
  );
}

/** `displaced persons` have moved. */
function isDisplaced(text: string, index: number): boolean {
  return text.slice(Math.max(0, index - 10), index) === "displaced ";
}

function speaksOfPeople({ text, sentence: { start: until } }: Scene): boolean {
  const from = Math.max(0, until - BACK_TO_MOVERS);
  const before = text.slice(from, until).toLowerCase();
  return matchesIn(before, /[a-zé]+/g).some(({ 0: word, index }) => {
    const noun = peopleNoun(word);
    if (noun?.plural !== true) return false;
    if (noun.sort === "mover" || isDisplaced(before, index)) return true;
    const near = from + index >= until - BACK;
    return near && /^(?:person|family)$/.test(noun.sort) && !ANYBODY.has(noun.base);
  });
}
