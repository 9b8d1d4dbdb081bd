/** The English words by which papers cite papers. */
import { alternatives, wordsIn } from "../../../text/dictionary.js";

/** Nouns that a day can stand beside, so that both name one paper or talk. */
export const citedNouns = [
  ...wordsIn(
    "telegram, telegrams, cable, cables, message, messages, airgram, airgrams, despatch, despatches, dispatch, dispatches, letter, letters",
  ),
  ...wordsIn(
    "note, notes, note verbale, notes verbales, notes verbale, note verbales, aide-memoire, aide-mémoire, aides-memoire, aides-mémoire, memorandum, memoranda, memo, memos",
  ),
  ...wordsIn(
    "statement, statements, declaration, declarations, communique, communiqué, communiques, communiqués, proclamation, proclamations",
  ),
  ...wordsIn(
    "instruction, instructions, directive, directives, report, reports, resolution, resolutions, decision, decisions, decree, decrees",
  ),
  ...wordsIn(
    "talk, talks, conversation, conversations, meeting, meetings, interview, interviews, reply, replies, answer, answers",
  ),
];

/** Small words of names and titles, which do not end what belongs to a noun. */
export const nameWords = wordsIn(
  "the, of, and, in, for, to, at, de, no, his, its, their, our, your, comrade, ambassador, foreign, minister, ministry",
);

/** What leads from a paper to its day: `dated`, `handed over on`. */
export const leadsToDate = wordsIn(
  "dated, of, on, sent on, delivered on, handed over on, made on, issued on, in",
);

/** Words that begin another clause, so that the noun behind them has not the day before them. */
export const clauseWords = [
  ...wordsIn("of, on, in, at, to, for, from, the, a, an, and, or, by, with, that, this, which"),
  ...wordsIn("we, he, they, i, it, his, her, their, our, your, my, was, is, had, has, were, are"),
  ...wordsIn("be, as, but, when, while, after, before, no"),
];

/** How a paper comes to its receiver: `submitted by`. */
export const givenWords = wordsIn(
  "submitted, given, handed, handed over, delivered, presented, sent, issued, made, received",
);

/** Titles before a name. */
export const nameTitles = wordsIn(
  "comrade, general, admiral, ambassador, president, premier, prime minister, minister, foreign minister, secretary, under secretary, assistant secretary, acting secretary, acting assistant secretary, mr., dr., chairman, colonel, senator",
);

/** What a heading calls what it answers. */
export const answerWords = wordsIn(
  "reply, replies, answer, answers, response, comment, comments, rejoinder",
);

/** What one does with a partner to a talk: `called on`, `spoke with`. */
export const talkVerbs = wordsIn(
  "visited, called on, called in, met, met with, saw, received, summoned, had a talk with, had a conversation with, had a meeting with, talked to, talked with, spoke to, spoke with, held talks with, held a talk with, held a talks with",
);

/** Beginnings of the names of offices that report. */
export const reportingOffices = wordsIn(
  "ambassador, consul, embassy, consulate, minist, department, bureau, committee, office, mission, legation, attach, command, government, police, agency, agencies",
);

/** What is enclosed with a paper. */
export const enclosedNouns = wordsIn(
  "resolution, decision, draft, roll, register, map, form, schedule, enclosure, reply, letter, note, statement, report, memorandum, agreement, protocol, list, text, telegram, cable, instruction, instructions, proposal, plan, copy, translation, communique, communiqué, record, minutes, summary, document",
);

/** What is sent, and acknowledged without a date: `Your cable has been received`. */
export const acknowledgedNouns = wordsIn(
  "cable, telegram, letter, note, message, memorandum, despatch, dispatch, airgram, report",
);

/** Whose a paper is: `your`, `Department's`. */
export const sideWords = wordsIn(
  "your, our, my, urgent, department's, dept's, embassy's, embassy, legation's, legation, department, department of state, department of State, state department, state Department",
);

/** Words that open a sentence, and are no part of a series' name. */
export const sentenceOpeners = wordsIn(
  "The, This, That, In, By, See, Your, Our, My, Re, From, Reference",
);

/** Nouns that a number follows. */
export const numberedNouns = wordsIn(
  "telegram, telegrams, cable, cables, message, messages, airgram, airgrams, despatch, despatches, dispatch, dispatches, instruction, instructions, directive, directives, circular, circulars, letter, letters, note, notes, memorandum, memoranda, report, reports, tel, tels, resolution, resolutions, decision, decisions, order, orders",
);

/** Series that papers of state are numbered in, in a title and where a paper opens with its number. */
export const paperSeries = {
  titled: wordsIn("NSC, NSC Action, NSAM, NSSM, NSDM, NIE, SNIE, PPS"),
  opening: wordsIn("NSC, NSC Action, NSC Action No., NSAM, NSSM, NSDM, NIE, SNIE, SE, PSB D"),
} as const;

/** Months as telegrams shorten them, and in full: no series of telegrams. */
export const monthsShort = wordsIn("Jan, Feb, Mar, Apr, May, Jun, Jul, Aug, Sep, Oct, Nov, Dec");
export const monthsLong = wordsIn(
  "January, February, March, April, June, July, August, September, October, November, December",
);

/** Source of an expression for any of the words; blanks may be a line's end. */
export const anyWord = (words: readonly string[]): string => alternatives(words, { blank: "\\s+" });
