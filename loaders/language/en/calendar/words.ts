/** The English words of dates, as pieces of regular expressions. */

const MONTHS = [
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

/** What can follow a day's number without making it a count of things: `June 8 and 11 meetings`. */
export const AFTER_DAY =
  "(?=\\s*(?:$|[.,;:!?)\\]”’\"'\\n—–-]|[A-Z]|(?:in|at|on|of|to|by|the|and|or|but|that|which|who|when|while|where|was|were|is|are|has|have|had|he|she|it|they|we|with|for|from|as|until|respectively|inclusive|inst|last|next|this|statements?|meetings?|letters?|notes?|telegrams?|cables?|messages?|talks?|conversations?|memorand(?:um|a)|despatch(?:es)?|instructions?|reports?|drafts?)\\b))";

/** Nouns that make a number before them a count or a measure, never a day or a year. */
export const COUNTED =
  "(?:percent|per|miles?|kilomet\\w+|km|met(?:er|re)s?|feet|tons?|hours?|hrs|minutes|men|women|people|persons|troops|soldiers|officers|families|households|copies|pages|dollars|yuan|rubles?|pounds|votes|planes|aircraft|ships|vessels|units|cases|times|million|thousand|hundred|square|meters|kilograms|bushels|barrels|rounds|prisoners|refugees|students|members|workers|individuals|local time|GMT|EST|EDT)\\b";
