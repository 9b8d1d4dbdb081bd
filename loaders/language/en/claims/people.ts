/** Who an English amount counts: the head of the phrase that it opens, or people named elsewhere. */
import type { Stretch } from "../../../text/sentences.js";
import type { Amount } from "../../amount.js";
import type { ClaimUnit, PlaceAt } from "../../claims.js";
import type { Item } from "./items.js";
import { isIrrealis, motionsOf, peopleNoun } from "./lexicon.js";

/** An amount with the people that it counts, as items of its sentence. */
export interface Group {
  amount: Amount;
  /** Items from the amount (or the people before it) to the last word of the people. */
  first: number;
  last: number;
  /** Item of the head; null where no word here says who they are. */
  head: number | null;
  population: Stretch | null;
  unit: ClaimUnit;
  mover: boolean;
  /** Movers who are counted where they are, unless a verb moves them. */
  stays: boolean;
  soldiers: boolean;
  /** Papers for people to move. */
  papers: boolean;
  /** The people's state or land, as their words have it. */
  nation: PlaceAt | null;
  /** The head's noun in the singular: what `such people` and `23 of them` go back to. */
  noun: string | null;
  /** The word of moving inside the phrase, which then governs it: `mass exodus`; null in others. */
  own: number | null;
  /** A part of people named before: of them, of whom, of the refugees. */
  partitive: boolean;
  /** The whole of which the sentence tells a part: most of the 600,000. */
  whole: boolean;
  start: number;
  stop: number;
}

const words = (text: string): ReadonlySet<string> => new Set(text.split(/\s+/));

const DETERMINERS = words(
  "the these those such their our his her its any all other said same first last second more extra new already additional further both",
);
const CONTAINERS = words(
  "group groups batch batches total maximum minimum number party shipment contingent figure",
);
const COUNTERS = words("number numbers total totals figure flow caseload count strength quota");
const PHRASE_TAGS = words("ADJ NOUN PROPN VERB ADV NUM X DET");
/** Between an amount and its noun these end the phrase, whatever the tagger thinks. */
const NO_MODIFIER = words(
  "who whom which that and or but per a an every each than if when while is are was were be been being have has had having will would to from in at on by with for as of " +
    "into since until during out up",
);
const FALLEN = words(
  "killed killing wounded died dead executed massacred slaughtered murdered starving casualties drowned",
);
const LABELS = words(
  "no nos item paragraph para article section chapter page pp p line document telegram embtel deptel cable footnote vol volume part point division route number annex tab series table figure phase room box gate nsc resolution regiment battalion brigade",
);

/** A nation goes nowhere. */
const NATION = 20_000_000;

/** The people that the amount at an item counts; null where it counts something else. */
export function groupAt(items: readonly Item[], at: number): Group | null {
  const item = items[at];
  const amount = item?.amount;
  if (!item || !amount || isLabelled(items, at)) return null;
  if (isFallen(items, at)) return null;
  const found = headOf(items, at);
  if (/^mass/.test(item.lower)) return massOf(items, at, amount);
  if (found === "other") return null;
  if (found !== null) return phrase(items, at, amount, found);
  return (
    namedAhead(items, at, amount) ??
    bracketed(items, at, amount) ??
    ofWhom(items, at, amount) ??
    ofTroops(items, at, bare(items, at, amount))
  );
}

/** `killing all 11 passengers`. */
function isFallen(items: readonly Item[], at: number): boolean {
  let k = at - 1;
  while (DETERMINERS.has(items[k]?.lower ?? "")) k--;
  return FALLEN.has(items[k]?.lower ?? "");
}

function isLabelled(items: readonly Item[], at: number): boolean {
  const item = items[at];
  const before = items[at - 1];
  if (!item || !before) return false;
  // Phase Three, Big Four.
  if (/^\p{Lu}/u.test(item.word)) return before.kind === "word" && /^\p{Lu}/u.test(before.word);
  if (!/^[\d(]/.test(item.word)) return false;
  // B–57: a type of aircraft.
  if (/^[-–‑]$/u.test(before.word) && /^\p{Lu}{1,4}$/u.test(items[at - 2]?.word ?? "")) return true;
  if (/^(?:your|our|my|mytel|urtel|reference)$/.test(before.lower)) return true;
  if (before.lower === "." && LABELS.has(items[at - 2]?.lower ?? "")) return true;
  // The figure 5000 evacuees is of evacuees; figure 5 is a drawing.
  if (before.lower === "figure" && peopleNoun(items[at + 1]?.lower ?? "")) return false;
  return LABELS.has(before.lower) || /^[#§$£¥/]$/.test(before.word);
}

/** `mass deportations of Hungarian citizens`: a movement that is called large counts whoever moved. */
function massOf(items: readonly Item[], at: number, amount: Amount): Group | null {
  const moving = [1, 2, 3].find((step) =>
    motionsOf(items[at + step]?.lower ?? "").some(({ form }) => form === "noun"),
  );
  if (moving === undefined) return null;
  const last = at + moving;
  const group = { ...groupOf(items, amount, at, last), mover: true, own: last };
  if (items[last + 1]?.lower !== "of") return group;
  // The mass exodus of thousands is the thousands'.
  if (items.slice(last + 2, last + 5).some(({ kind }) => kind === "amount")) return null;
  const found = headOf(items, last + 1);
  if (found === null || found === "other" || found.last - last > 6) return group;
  const people = phrase(items, last + 1, { ...amount, low: null, high: null }, found);
  return (
    people && { ...people, ...{ first: at, start: group.start, amount, mover: true, own: last } }
  );
}

interface Head {
  first: number;
  index: number;
  last: number;
}

/** Where the noun of an amount's phrase stands; `other` where it is no word for people. */
function headOf(items: readonly Item[], at: number): Head | "other" | null {
  const amount = items[at]?.amount;
  const one = amount?.high === 1 && amount.low === 1;
  let k = at + 1;
  if (items[k]?.lower === "of") k++;
  while (DETERMINERS.has(items[k]?.lower ?? "") || items[k]?.lower === "whom") k++;
  if (CONTAINERS.has(items[k]?.lower ?? "") && items[k + 1]?.lower === "of") k += 2;
  while (DETERMINERS.has(items[k]?.lower ?? "")) k++;
  const first = k;
  for (; k < at + 10; k++) {
    const item = items[k];
    if (!item) return null;
    if (item.kind === "mark") {
      if (isInnerMark(items, k)) continue;
      return null;
    }
    if (item.kind === "amount" || item.kind === "date") return k === first ? null : "other";
    if (item.kind === "place") {
      // `600 Gaza refugees`, but not `repatriated Japan`.
      if (item.place?.government === true || k === at + 1 + 9) return "other";
      if (peopleNoun(items[k + 1]?.lower ?? "")) continue;
      return null;
    }
    const noun = peopleNoun(item.lower);
    const next = items[k + 1];
    // The Three People's Principles count principles.
    if (noun && /^['’]s?$/u.test(next?.word ?? "")) return "other";
    if (noun && (noun.plural || one)) {
      if (next && peopleNoun(next.lower)?.plural === true && next.start - item.stop === 1) continue;
      return { first, index: k, last: k };
    }
    if (isPeoplesName(items, k)) return { first, index: k, last: k };
    if (NO_MODIFIER.has(item.lower)) {
      if (item.lower === "and" && items[k + 1]?.tag === "ADJ" && k > first) continue;
      return k === first || k === at + 1 ? null : nounBefore(items, first, k) ? "other" : null;
    }
    if (noun && !noun.plural) continue;
    if (!PHRASE_TAGS.has(item.tag)) return nounBefore(items, first, k) ? "other" : null;
    if (item.tag === "VERB" && !isModifierVerb(items, k)) return null;
    if (item.tag === "NOUN" && /s$/.test(item.lower) && !/ss$/.test(item.lower)) return "other";
  }
  return null;
}

/** Quotation marks, hyphens, and a comma between two adjectives do not end a phrase. */
function isInnerMark(items: readonly Item[], k: number): boolean {
  const item = items[k];
  if (!item) return false;
  if (/^["“”'‘()\-‑–]$/u.test(item.word)) return /^["“”'‘\-‑–]$/u.test(item.word);
  return item.word === "," && items[k - 1]?.tag === "ADJ" && items[k + 1]?.tag === "ADJ";
}

function nounBefore(items: readonly Item[], first: number, k: number): boolean {
  return k > first && ["NOUN", "PROPN"].includes(items[k - 1]?.tag ?? "");
}

/** `displaced`, `remaining`, `Soviet-trained`; a verb of moving only where a word for people follows soon. */
function isModifierVerb(items: readonly Item[], k: number): boolean {
  const lower = items[k]?.lower ?? "";
  if (!/(?:ed|ing|en|held|sent|born)$/.test(lower)) return false;
  for (let at = k + 1; at <= k + 5; at++) {
    const item = items[at];
    if (!item) return false;
    if (peopleNoun(item.lower) !== null || item.demonym !== null) return true;
    const inner = item.kind === "mark" ? /^[-‑–]$/u.test(item.word) : MODIFIER_TAGS.has(item.tag);
    if (!inner || NO_MODIFIER.has(item.lower)) return false;
  }
  return false;
}

const MODIFIER_TAGS = words("ADJ PROPN NOUN VERB ADV");

/** Koreans, Hungarians; Chinese and French where no noun follows that they describe. */
function isPeoplesName(items: readonly Item[], k: number): boolean {
  const item = items[k];
  if (!item?.demonym) return false;
  const next = items[k + 1];
  if (
    /(?:[^s]s|men)$/.test(item.lower) &&
    !/ese$|ss$/.test(item.lower) &&
    /^\p{Lu}/u.test(item.word)
  )
    return true;
  if (!/(?:ese|nch|ish|iss)$/.test(item.lower)) return false;
  if (!next || next.kind !== "word") return true;
  if (next.demonym) return false;
  return !["NOUN", "PROPN", "ADJ"].includes(next.tag) && peopleNoun(next.lower) === null;
}

function phrase(items: readonly Item[], at: number, amount: Amount, head: Head): Group | null {
  const item = items[head.index];
  if (!item) return null;
  const noun = peopleNoun(item.lower);
  if (amount.low !== null && amount.low >= NATION && noun?.base.startsWith("people")) return null;
  const one = amount.low === 1 && amount.high === 1;
  // `one Soviet citizen` in a story is a person, no figure, unless the one is a case or a family.
  const often =
    noun?.sort === "mover" && /^(?:a|per|every|each)$/.test(items[head.last + 1]?.lower ?? "");
  if (one && !often && !(noun && ["case", "family", "household"].includes(noun.sort))) return null;
  if (noun?.sort === "paper" && !isForMoving(items, head)) return null;
  const last = noun?.sort === "paper" ? holdersOf(items, head.last) : tailOf(items, head.last);
  if (FALLEN.has(items[last + 1]?.lower ?? "") || FALLEN.has(items[last + 2]?.lower ?? ""))
    return null;
  const inside = items.slice(head.first, last + 1);
  const armed =
    (noun?.sort === "soldier" &&
      !inside.some(({ lower }) => /^(?:civilians|women|families|dependents)$/.test(lower))) ||
    inside.some(({ lower }) => /^(?:military|army|naval|combat|armed)$/.test(lower));
  return {
    ...groupOf(items, amount, at, last),
    head: head.index,
    population: { start: (items[head.first] ?? item).start, stop: (items[last] ?? item).stop },
    unit: isPersonal(items, last, noun?.base) ? "persons" : unitOf(noun?.sort),
    mover: noun !== null && ["mover", "case"].includes(noun.sort),
    stays: noun?.stays ?? false,
    soldiers: armed,
    papers: noun?.sort === "paper",
    nation: nationIn(items, head, last),
    noun: noun?.base ?? item.lower,
  };
}

const PARTS = words(
  "bulk most majority many some few several half part third quarter none all remainder rest number numbers",
);

function isWhole(items: readonly Item[], at: number): boolean {
  let k = at - 1;
  if (DETERMINERS.has(items[k]?.lower ?? "")) k--;
  if (items[k]?.lower !== "of") return false;
  return PARTS.has(items[k - 1]?.lower ?? "") || items[k - 1]?.kind === "amount";
}

/** `visas to former nationals of X`: the phrase goes on to those who have them. */
function holdersOf(items: readonly Item[], last: number): number {
  if (!/^(?:to|for)$/.test(items[last + 1]?.lower ?? "")) return last;
  const step = [2, 3, 4, 5, 6].find(
    (k) => peopleNoun(items[last + k]?.lower ?? "")?.plural === true,
  );
  return step === undefined ? last : last + step;
}

/** Visas issued to nationals are as many nationals. */
function isPersonal(items: readonly Item[], last: number, base: string | undefined): boolean {
  return base === "visa" && peopleNoun(items[last]?.lower ?? "")?.sort !== "paper";
}

function groupOf(items: readonly Item[], amount: Amount, first: number, last: number): Group {
  return {
    amount,
    ...{ first, last, head: null, population: null, unit: "persons", mover: false, stays: false },
    ...{ soldiers: false, papers: false, nation: null, noun: null, own: null },
    whole: isWhole(items, first),
    partitive:
      items[first + 1]?.lower === "of" &&
      /^(?:them|whom|these|those|the|which|such)$/.test(items[first + 2]?.lower ?? ""),
    start: items[first]?.start ?? amount.start,
    stop: items[last]?.stop ?? amount.stop,
  };
}

function unitOf(sort: string | undefined): ClaimUnit {
  if (sort === "family") return "families";
  if (sort === "household") return "households";
  return sort === "case" || sort === "paper" ? "cases" : "persons";
}

const FOR_MOVING = words(
  "exit entry reentry re-entry immigration immigrant emigration emigrant transit visa refugee parole travel",
);

/** Visas are for people who move; permits and passports where they are for leaving or coming. */
function isForMoving(items: readonly Item[], head: Head): boolean {
  if (/^visas?$/.test(items[head.index]?.lower ?? "")) return true;
  return items.slice(head.first, head.index).some(({ lower }) => FOR_MOVING.has(lower));
}

/** `and their families`, `and civilians`, `of war`, `to former nationals` behind papers. */
function tailOf(items: readonly Item[], last: number): number {
  const word = (step: number) => items[last + step]?.lower ?? "";
  if (word(1) === "of" && word(2) === "war") return tailOf(items, last + 2);
  // Families of citizens are these citizens.
  if (/famil|household/.test(items[last]?.lower ?? "") && word(1) === "of") {
    const step = [2, 3, 4].find((k) => peopleNoun(word(k))?.plural === true);
    if (step !== undefined) return last + step;
  }
  if (/^(?:and|or)$/.test(word(1))) {
    const own = /^(?:their|his|her)$/.test(word(2)) ? 1 : 0;
    const noun = peopleNoun(word(2 + own));
    if (noun?.plural === true) return last + 2 + own;
  }
  return last;
}

function nationIn(items: readonly Item[], head: Head, last: number): PlaceAt | null {
  for (let k = last; k >= head.first - 1; k--) {
    const item = items[k];
    if (k >= head.first && item?.demonym) return item.demonym;
    if (k >= head.first && item?.place) return item.place;
  }
  // Citizens of Ruritania, residents of Zenda.
  if (items[last + 1]?.lower !== "of") return null;
  const of = items[last + 2]?.lower === "the" ? items[last + 3] : items[last + 2];
  return of?.place && !of.place.government ? of.place : null;
}

/** `the number of refugees is 3,000`, `refugees numbering 3,000`, `refugees (namely 3,000)`. */
function namedAhead(items: readonly Item[], at: number, amount: Amount): Group | null {
  if (amount.vague || (amount.high !== null && amount.high <= 1)) return null;
  if (!opensFigure(items, at) && !(items[at - 1]?.lower === "the" && items[at - 2]?.lower === "by"))
    return null;
  const next = items[at + 1];
  if (next && next.kind === "word" && ["NOUN", "PROPN", "ADJ"].includes(next.tag)) return null;
  let k = at - 1;
  let link = false;
  let counter = false;
  for (; k >= Math.max(0, at - 16); k--) {
    const item = items[k];
    if (!item || /^[.;]$/.test(item.word)) return null;
    if (
      COUNTERS.has(item.lower) ||
      /^number(?:s|ed|ing)$|^total(?:s|l?ed|l?ing)$|^amount(?:s|ed|ing)$/.test(item.lower)
    )
      counter = true;
    if (item.kind === "mark" && /^[(—:]$/.test(item.word) && at - k <= 3) link = true;
    const noun = peopleNoun(item.lower);
    const people = noun?.plural === true || isPeoplesName(items, k) || item.lower === "caseload";
    if (!people) continue;
    const byThousands = items[at - 1]?.lower === "the" && items[at - 2]?.lower === "by";
    if (byThousands) counter = true;
    const adjacent =
      link && items.slice(k + 1, at).every(({ kind, tag }) => kind === "mark" || tag === "ADV");
    if (!counter)
      counter = items.slice(Math.max(0, k - 5), k).some(({ lower }) => COUNTERS.has(lower));
    if (!adjacent && !counter) return null;
    const others = items.slice(k + 1, at).filter(({ kind }) => kind === "amount").length;
    if (others === 1 && roseFrom(items, k, at))
      return { ...aheadOf(items, at, k, amount), start: amount.start, first: at, last: at };
    if (!adjacent && others > 0) return null;
    return aheadOf(items, at, k, amount);
  }
  return null;
}

/** `the number of refugees rose from 300 in May to 500 in June`: the second figure counts them too. */
function roseFrom(items: readonly Item[], from: number, at: number): boolean {
  if (items[at - 1]?.lower !== "to") return false;
  return items
    .slice(from, at)
    .some(({ kind }, k) => kind === "amount" && items[from + k - 1]?.lower === "from");
}

/** What stands right before a figure that is given of people: is, at, to, numbering, a bracket or dash. */
function opensFigure(items: readonly Item[], at: number): boolean {
  if (/^(?:not\s+)?(?:to\s+)?exceed/.test(items[at]?.lower ?? "")) return true;
  let k = at - 1;
  while (items[k]?.tag === "ADV" || items[k]?.lower === "namely") k--;
  const item = items[k];
  if (!item) return false;
  if (item.kind === "mark") return /^[(—–:,]$/.test(item.word);
  if (
    /^(?:number|total|amount|stand|stood|reach|increas|ris|rose|grow|grew|estimat)/.test(item.lower)
  )
    return true;
  return /^(?:is|are|was|were|be|been|at|to|of|from|or|than)$/.test(item.lower);
}

function aheadOf(items: readonly Item[], at: number, head: number, amount: Amount): Group {
  const item = items[head];
  const noun = peopleNoun(item?.lower ?? "");
  let first = head;
  while (["ADJ", "PROPN"].includes(items[first - 1]?.tag ?? "") && first > 0) first--;
  const nation = items.slice(first, head + 1).find(({ demonym }) => demonym)?.demonym ?? null;
  return {
    ...groupOf(items, amount, at, at),
    head,
    first,
    // What is said of them stands behind their noun, also before the figure.
    last: head,
    start: items[first]?.start ?? amount.start,
    population: { start: items[first]?.start ?? 0, stop: item?.stop ?? 0 },
    unit: unitOf(noun?.sort),
    mover: item?.lower === "caseload" || (noun !== null && ["mover", "case"].includes(noun.sort)),
    stays: item?.lower === "caseload" || (noun?.stays ?? false),
    soldiers: noun?.sort === "soldier",
    amount: items
      .slice(first - 3 < 0 ? 0 : first - 3, at)
      .some(({ lower }) => /maximum/.test(lower))
      ? { ...amount, low: null }
      : amount,
    nation,
    noun: noun?.base ?? null,
  };
}

/** `a large number (upward of 3,000) of refugees`: the number in brackets counts them. */
function bracketed(items: readonly Item[], at: number, amount: Amount): Group | null {
  if (items[at - 1]?.word !== "(" || items[at + 1]?.word !== ")" || amount.vague) return null;
  const vague = items[at - 2]?.amount;
  if (vague?.vague !== true) return null;
  const found = headOf(items, at + 1);
  if (found === null || found === "other") return null;
  const group = phrase(items, at, amount, found);
  return group && { ...group, first: at - 2, start: items[at - 2]?.start ?? group.start };
}

/** `21,500 refugees of whom 6,500 would be …`: a part of those who move. */
function ofWhom(items: readonly Item[], at: number, amount: Amount): Group | null {
  if (amount.vague || !/^(?:whom|which)$/.test(items[at - 1]?.lower ?? "")) return null;
  if (items[at - 2]?.lower !== "of" || isFewer(items[at + 1])) return null;
  if (items.slice(at + 1, at + 6).some(({ lower }) => FALLEN.has(lower))) return null;
  for (let k = at - 3; k >= Math.max(0, at - 8); k--) {
    const noun = peopleNoun(items[k]?.lower ?? "");
    if (!noun?.plural) continue;
    if (noun.sort !== "mover") return null;
    const nation = nationIn(items, { first: Math.max(0, k - 3), index: k, last: k }, k);
    const { stays, base } = noun;
    return {
      ...groupOf(items, amount, at, at),
      mover: true,
      stays,
      noun: base,
      nation,
      partitive: true,
    };
  }
  return null;
}

/** A noun behind the number is what it counts. */
function isFewer(next: Item | undefined): boolean {
  return (
    next !== undefined && next.kind === "word" && ["NOUN", "PROPN", "ADJ", "NUM"].includes(next.tag)
  );
}

/** `the troops were told that 900 had come`: a bare number in a sentence about troops counts them. */
function ofTroops(items: readonly Item[], at: number, group: Group | null): Group | null {
  if (group === null || group.partitive) return group;
  const last = items
    .slice(0, at)
    .findLast(
      ({ lower }) => peopleNoun(lower)?.plural === true || /^(?:troop|division)s?$/.test(lower),
    );
  const troops = last !== undefined && (peopleNoun(last.lower)?.sort ?? "soldier") === "soldier";
  return troops ? { ...group, soldiers: true } : group;
}

const PRONOUNS = words("them whom these those us which");

/** An amount that counts people of whom its verb or its noun of moving tells: `3,000 fled`, `23 of them`. */
function bare(items: readonly Item[], at: number, amount: Amount): Group | null {
  if (
    amount.vague &&
    !/^(?:so |too |very )?(?:many|few|several|hundreds|thousands)$/i.test(items[at]?.lower ?? "")
  )
    return null;
  if (amount.high !== null && amount.high <= 2) return null;
  if (amount.low !== null && amount.low >= NATION) return null;
  let k = at + 1;
  let partitive = false;
  if (items[k]?.lower === "of" && PRONOUNS.has(items[k + 1]?.lower ?? "")) {
    k += 2;
    partitive = true;
  }
  if (!partitive && /^(?:of|%|percent|per)$/.test(items[k]?.lower ?? "")) return null;
  const last = k - 1;
  while (isAuxiliary(items, k)) k++;
  const verb = items[k];
  const moved =
    verb !== undefined &&
    verb.kind === "word" &&
    motionsOf(verb.lower).some(({ form }) => form !== "base" || k > at + 1);
  const wished = partitive && verb !== undefined && isIrrealis(verb.lower);
  if (moved || wished) return groupOf(items, amount, at, last);
  if (partitive && amount.low !== null) return groupOf(items, amount, at, last);
  const next = items[at + 1];
  const open = !next || next.kind !== "word" || !["NOUN", "PROPN", "ADJ", "NUM"].includes(next.tag);
  if (!open || amount.vague) return null;
  return isObjectOfMoving(items, at) ? groupOf(items, amount, at, last) : null;
}

function isAuxiliary(items: readonly Item[], k: number): boolean {
  const item = items[k];
  return (
    item !== undefined &&
    item.kind === "word" &&
    (item.tag === "AUX" ||
      ["ADV", "PART"].includes(item.tag) ||
      /^(?:already|then|have|had|has|were|was|been)$/.test(item.lower))
  );
}

/** `the evacuation of 2,000`, `prepared to resettle 40,000`. */
function isObjectOfMoving(items: readonly Item[], at: number): boolean {
  let k = at - 1;
  if (items[k]?.lower === "of") k--;
  else if (
    !motionsOf(items[k]?.lower ?? "").some(
      ({ moves, way, common, form }) =>
        moves !== "subject" && way !== "stay" && !common && form !== "noun",
    )
  )
    return motionsOf(items[k]?.lower ?? "").some(
      ({ form, common, base }) =>
        form === "noun" && !common && /^(?:evacuation|repatriation|resettlement)$/.test(base),
    );
  return motionsOf(items[k]?.lower ?? "").some(({ way }) => way !== "stay");
}
