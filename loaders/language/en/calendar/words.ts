/** The English words of dates. */
import { oneOf } from "../../calendar/dictionary.js";
import type { Part } from "../../calendar/stated.js";

/** Names of each month, the full one first. */
export const MONTHS = [
  ["January", "Jan"],
  ["February", "Feb"],
  ["March", "Mar"],
  ["April", "Apr"],
  ["May"],
  ["June", "Jun"],
  ["July", "Jul"],
  ["August", "Aug"],
  ["September", "Sept", "Sep"],
  ["October", "Oct"],
  ["November", "Nov"],
  ["December", "Dec"],
];

/** Their names in full, in small letters. */
export const monthNames = MONTHS.flatMap((names) => names.slice(0, 1)).map((name) =>
  name.toLowerCase(),
);

/** Month's number by its name in small letters. */
export const monthNumbers = new Map(
  MONTHS.flatMap((names, index) => names.map((name) => [name.toLowerCase(), index + 1] as const)),
);

/** `January|JANUARY|Jan|JAN|…`: a month has a capital letter, so that `may` and `march` are verbs. */
export const MONTH = MONTHS.flat()
  .sort((a, b) => b.length - a.length)
  .flatMap((name) => (name === "May" ? ["May", "MAY"] : [name, name.toUpperCase()]))
  .join("|");

/** Months whose names are also verbs or names of people; alone they need a word that shows a date. */
export const AMBIGUOUS_ALONE = /^(?:May|March|MAY|MARCH)$/;

export const seasonNumbers = new Map([
  ["spring", 21],
  ["summer", 22],
  ["autumn", 23],
  ["fall", 23],
  ["winter", 24],
]);

const NUMBERS = [
  "one",
  "two",
  "three",
  "four",
  "five",
  "six",
  "seven",
  "eight",
  "nine",
  "ten",
  "eleven",
  "twelve",
  "thirteen",
  "fourteen",
  "fifteen",
  "sixteen",
  "seventeen",
  "eighteen",
  "nineteen",
  "twenty",
];

/** Number by its word in small letters; `couple` is two. */
export const smallNumbers = new Map<string, number>([
  ...NUMBERS.map((word, index) => [word, index + 1] as const),
  ["thirty", 30],
  ["forty", 40],
  ["fifty", 50],
  ["half", 0.5],
]);

export const NUMBER = `\\d{1,2}|${[...smallNumbers.keys()].join("|")}`;

const ORDINALS = [
  "first",
  "second",
  "third",
  "fourth",
  "fifth",
  "sixth",
  "seventh",
  "eighth",
  "ninth",
  "tenth",
  "eleventh",
  "twelfth",
  "thirteenth",
  "fourteenth",
  "fifteenth",
  "sixteenth",
  "seventeenth",
  "eighteenth",
  "nineteenth",
  "twentieth",
  "twenty-first",
];

export const ordinalNumbers = new Map(ORDINALS.map((word, index) => [word, index + 1] as const));
export const ORDINAL = ORDINALS.toSorted((a, b) => b.length - a.length).join("|");

export const tensNumbers = new Map([
  ["twenties", 20],
  ["thirties", 30],
  ["forties", 40],
  ["fifties", 50],
  ["sixties", 60],
  ["seventies", 70],
  ["eighties", 80],
  ["nineties", 90],
]);

/** Words that can follow a day's number without making it a count of things: `June 8 and 11 meetings`. */
const BESIDE_DAY = [
  ..."in at on of to by the and or but that which who when while where was were is are has have had".split(
    " ",
  ),
  ..."he she it they we with for from as until respectively inclusive inst last next this".split(
    " ",
  ),
  ..."statement statements meeting meetings letter letters note notes telegram telegrams cable cables".split(
    " ",
  ),
  ..."message messages talk talks conversation conversations memorandum memoranda despatch despatches".split(
    " ",
  ),
  ..."instruction instructions report reports draft drafts".split(" "),
];

/** What can follow a day's number: a sign, a name, or one of those words. */
export const AFTER_DAY = `(?=\\s*(?:$|[.,;:!?)\\]”’"'\\n—–-]|[A-Z]|(?:${oneOf(BESIDE_DAY)})\\b))`;

/** Nouns that make a number before them a count or a measure, never a day or a year. */
const COUNTABLES = [
  ..."percent per mile miles km kilometer kilometers kilometre kilometres meter meters metre metres".split(
    " ",
  ),
  ..."feet ton tons hour hours hrs minutes square kilograms bushels barrels rounds dollars yuan".split(
    " ",
  ),
  ..."ruble rubles rouble roubles pounds votes planes aircraft ships vessels units cases times".split(
    " ",
  ),
  ..."men women children people persons troops soldiers officers families households residents".split(
    " ",
  ),
  ..."inhabitants prisoners refugees students members workers individuals deserters fugitives".split(
    " ",
  ),
  ..."immigrants emigrants migrants escapees defectors arrivals settlers peasants civilians orphans".split(
    " ",
  ),
  ..."copies pages million thousand hundred GMT EST EDT".split(" "),
  "local time",
];
export const COUNTED = `(?:${oneOf(COUNTABLES)})\\b`;

/** Words that show that a month's name beside them is a month. */
export const DATE_WORDS = [
  ..."in since until till by during of from to before after between and early late mid last next".split(
    " ",
  ),
  ..."this through for past end begin beginning begins middle half or".split(" "),
];

/** Words after which a number counts or names something else: `No. 1952`, `page 1962`. */
export const NUMBERED_WORDS = [
  ..."no no. nos nos. nr nr. number numbers page pages p. pp pp. paragraph paragraphs para para.".split(
    " ",
  ),
  ..."item items telegram telegrams cable cables cablegram cablegrams savingram airgram airgrams".split(
    " ",
  ),
  ..."radiogram letter despatch despatches dispatch dispatches document documents doc doc. paper".split(
    " ",
  ),
  ..."file files lot box folder room chapter volume vol vol. vols. article art art. resolution".split(
    " ",
  ),
  ..."action order circular phone telephone flight ref reference cirtel tosec secto polto topol".split(
    " ",
  ),
  ..."gadel delga usun my your our urtel some nearly over than approximately almost least total at".split(
    " ",
  ),
  ..."hill height fond fonds f. opis op. delo d. inv. list l. ll. carton reel dossier bundle series".split(
    " ",
  ),
  "total of",
  "executive order",
  "record group",
];

/** Words that show a year even before 1850, or before a noun. */
export const YEAR_WORDS = [
  ..."in of since during from until till by before after early late mid year years throughout the".split(
    " ",
  ),
  ..."between to for circa ca ca. c. and".split(" "),
];

/** Papers that are cited by their dates: `your cable of 26 June`. */
export const CITED_PAPERS = [
  ..."letter letters note notes telegram telegrams cable cables cablegram cablegrams savingram".split(
    " ",
  ),
  ..."memoire mémoire memoires mémoires memorandum memoranda statement statements message messages".split(
    " ",
  ),
  ..."report reports despatch despatches dispatch dispatches resolution resolutions res agreement".split(
    " ",
  ),
  ..."treaty communique communiqué instruction instructions".split(" "),
];

/** Words that speak of what is still to come. */
export const FUTURE_WORDS = [
  ..."will shall by until till next coming forthcoming scheduled expected due planned plan plans".split(
    " ",
  ),
  ..."propose proposes proposed proposing proposal intend intends intended effective deadline would should could".split(
    " ",
  ),
  ..."before tentatively invite invites invited invitation".split(" "),
  "later than",
  "going to",
];

/** Words of a stretch within a year, a month or a decade, by what they name. */
export const PART_WORDS: Readonly<Record<Part, readonly string[]>> = {
  early: [
    ..."early beginning start opening".split(" "),
    "first days",
    "first ten days",
    "ten first days",
    "first third",
    "early part",
  ],
  mid: ["mid", "middle", "middle ten days"],
  late: [..."late latter later end close".split(" "), "last ten days", "latter part"],
  "first half": ["first half"],
  "second half": ["second half", "latter half", "last half"],
};

/** What stands before a year or day that is not quite certain. */
export const ABOUT_WORDS = [
  ...["about", "around", "circa", "c.", "ca.", "approximately", "roughly"],
  ...["some time in", "some time around"],
];

/** `this year`, `the following year`: which year, from the document's own. */
export const YEAR_STEPS = [
  ...["this", "last", "next", "the current", "the present", "the following", "the same"],
  ...["the previous", "the preceding"],
];

/** What may stand between a word for a part of a time and the time: `the early part of 1952`. */
export const PART_NOUNS = ["part", "days", "months", "years", "weeks"];

/** Small words by which a date is a term and no paper's own: `your cable by June 26`. */
export const TIME_PREPOSITIONS = ["by", "until", "till", "before", "on", "for", "at", "in", "to"];
