/** Spanish numbers that are written out in dates: `tres de mayo de mil novecientos sesenta y dos`. */
import type { SpelledNumbers } from "../../calendar/spelled.js";
import { calendarWords } from "./words.js";

export const spelledNumbers: SpelledNumbers = {
  numbers: {
    ...{ un: 1, uno: 1, dos: 2, tres: 3, cuatro: 4, cinco: 5, seis: 6, siete: 7, ocho: 8 },
    ...{ nueve: 9, diez: 10, once: 11, doce: 12, trece: 13, catorce: 14, quince: 15 },
    ...{ dieciséis: 16, diecisiete: 17, dieciocho: 18, diecinueve: 19, veinte: 20, veintiuno: 21 },
    ...{ veintiún: 21, veintidós: 22, veintitrés: 23, veinticuatro: 24, veinticinco: 25 },
    ...{ veintiséis: 26, veintisiete: 27, veintiocho: 28, veintinueve: 29, treinta: 30 },
    ...{ cuarenta: 40, cincuenta: 50, sesenta: 60, setenta: 70, ochenta: 80, noventa: 90 },
    ...{ ciento: 100, cien: 100, doscientos: 200, trescientos: 300, cuatrocientos: 400 },
    ...{ quinientos: 500, seiscientos: 600, setecientos: 700, ochocientos: 800 },
    ...{ novecientos: 900, mil: 1000 },
  },
  joint: String.raw`\s+y\s+|\s+`,
  days: { primero: "1" },
  months: calendarWords.months.flat(),
  of: String.raw`(?:de\s+)?`,
  yearLeads: ["año", "el año", "del año"],
  ofYear: String.raw`(?:del?\s+)?`,
};
