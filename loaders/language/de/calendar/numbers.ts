/** German numbers that are written out in dates: `am dritten Mai neunzehnhundertzweiundsechzig`. */
import type { SpelledNumbers } from "../../calendar/spelled.js";
import { calendarWords } from "./words.js";

const UNITS = {
  ...{ ein: 1, eins: 1, zwei: 2, drei: 3, vier: 4, fünf: 5, sechs: 6, sieben: 7, acht: 8, neun: 9 },
  ...{ zehn: 10, elf: 11, zwölf: 12, dreizehn: 13, vierzehn: 14, fünfzehn: 15, sechzehn: 16 },
  ...{ siebzehn: 17, achtzehn: 18, neunzehn: 19 },
};
/** `dritte`, of which texts also have `dritten` and `dritter`. */
const ORDINALS = [
  ...["erste", "zweite", "dritte", "vierte", "fünfte", "sechste", "siebte", "achte", "neunte"],
  ...["zehnte", "elfte", "zwölfte", "dreizehnte", "vierzehnte", "fünfzehnte", "sechzehnte"],
  ...["siebzehnte", "achtzehnte", "neunzehnte", "zwanzigste", "einundzwanzigste"],
  ...["zweiundzwanzigste", "dreiundzwanzigste", "vierundzwanzigste", "fünfundzwanzigste"],
  ...["sechsundzwanzigste", "siebenundzwanzigste", "achtundzwanzigste", "neunundzwanzigste"],
  ...["dreißigste", "einunddreißigste"],
];

export const spelledNumbers: SpelledNumbers = {
  numbers: {
    ...UNITS,
    ...{ zwanzig: 20, dreißig: 30, dreissig: 30, vierzig: 40, fünfzig: 50, sechzig: 60 },
    ...{ siebzig: 70, achtzig: 80, neunzig: 90, hundert: 100, tausend: 1000 },
  },
  joint: "und|",
  days: Object.fromEntries(
    ORDINALS.flatMap((word, index) =>
      ["", "n", "r"].map((end) => [word + end, `${index + 1}.`] as const),
    ),
  ),
  months: calendarWords.months.flat(),
  of: "",
  yearLeads: ["Jahr", "Jahre", "Jahres"],
  ofYear: String.raw``,
};
