/** Russian dates: `4 июля 1962 г.`, `8–11 июня`, `в июле 1962 года`, `в 1959–1961 гг.`, `с начала мая`. */
import { grammarOf } from "../../calendar/named-months.js";
import { calendarWords } from "./words.js";

export const russianGrammar = grammarOf(calendarWords);
