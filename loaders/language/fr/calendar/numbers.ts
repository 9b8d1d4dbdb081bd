/** French numbers that are written out in dates: `le trois mai mil neuf cent soixante-deux`. */
import type { SpelledNumbers } from "../../calendar/spelled.js";
import { calendarWords } from "./words.js";

export const spelledNumbers: SpelledNumbers = {
  numbers: {
    ...{ un: 1, deux: 2, trois: 3, quatre: 4, cinq: 5, six: 6, sept: 7, huit: 8, neuf: 9 },
    ...{ dix: 10, onze: 11, douze: 12, treize: 13, quatorze: 14, quinze: 15, seize: 16 },
    ...{ vingt: 20, trente: 30, quarante: 40, cinquante: 50, soixante: 60 },
    ...{ septante: 70, huitante: 80, octante: 80, nonante: 90 },
    ...{ "quatre-vingt": 80, "quatre-vingts": 80, "quatre vingt": 80 },
    ...{ cent: 100, cents: 100, mil: 1000, mille: 1000 },
  },
  joint: String.raw`[\s-]+et[\s-]+|[\s-]+`,
  days: { premier: "1er" },
  months: calendarWords.months.flat(),
  of: "",
  yearLeads: ["l'an", "année", "de l'an"],
  ofYear: String.raw`(?:de\s+)?`,
};
