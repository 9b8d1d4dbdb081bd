/** How English cites documents. */
import { answerWords, anyWord } from "./words.js";
import type { CitationGrammar } from "../../citations/setting.js";
import { datedNouns } from "./dated.js";
import { editionNumbers, editionSteps } from "./editions.js";
import { acknowledged, enclosures, handedOver, reports, visits } from "./events.js";
import { annotated } from "./notes.js";
import { own } from "./own.js";
import { referredNumbers } from "./referred.js";
import {
  paperNumbers,
  possessedNumbers,
  postNumbers,
  serialNumbers,
  sidedNumbers,
  stateNumbers,
  timedNumbers,
} from "./serials.js";
import { docketNumbers, listedNumbers, titledNumbers } from "./titled.js";

export const englishCitations: CitationGrammar = {
  finders: [
    editionNumbers,
    editionSteps,
    docketNumbers,
    paperNumbers,
    sidedNumbers,
    titledNumbers,
    listedNumbers,
    possessedNumbers,
    serialNumbers,
    timedNumbers,
    stateNumbers,
    postNumbers,
    referredNumbers,
    handedOver,
    datedNouns,
    visits,
    reports,
    enclosures,
    acknowledged,
  ],
  annotated,
  own,
  answers: /^\W*(?:re\b|reply)/iu,
  answered: new RegExp(
    String.raw`\b${anyWord(answerWords)}\s(?:to|on)\s(?:the\s|your\s|our\s|\p{L}+\s){0,4}$`,
    "iu",
  ),
  refers: /^\W*(?:ref|re\b|reply|response|in reply|answer)|\b(?:tels?|telegrams?)\s|tel\b/iu,
  ahead: /\d{4}|this|next/u,
};
