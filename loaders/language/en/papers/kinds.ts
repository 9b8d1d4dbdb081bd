/** Kinds of papers as English titles name them. */
import { wordsIn } from "../../../text/dictionary.js";
import { combined } from "../../phrases.js";
import type { KindWords } from "../../papers.js";

/** Papers that tell what was said, by what they are and what was held. */
const HELD = wordsIn(
  "conversation, conversations, talk, talks, discussion, discussions, meeting, meetings, conference, interview, interviews",
).join("|");
const TOLD = wordsIn(
  "memorandum, memoranda, record, minutes, note, notes, summary, transcript, report, highlights, account",
).join("|");
const RECORDS = [`${TOLD} of|on|from … ${HELD}`];

export const kinds: readonly KindWords[] = [
  {
    kind: "conversation",
    words: [
      ...RECORDS,
      ...wordsIn(
        "minutes, conversation, conversations, transcript, telephone call, telcon, memcon",
      ),
    ],
  },
  {
    kind: "memorandum",
    words: wordsIn(
      "memorandum, memoranda, memo, memos, minute, submission, savingram, aide memoire for the record",
    ),
  },
  {
    kind: "telegram",
    words: wordsIn(`telegram, telegrams, airgram, airgrams, radiogram, circular telegram, teletype,
      teleprinter message, telex, radiotelegram`),
    numbered: wordsIn("tel, telegr"),
  },
  {
    kind: "cable",
    words: wordsIn("cable, cables, ciphered telegram, cablegram, cablegrams, cipher telegram"),
  },
  {
    kind: "statement",
    words: [
      ...wordsIn(`statement, statements, declaration, communique, communiqué, communiques, communiqués,
        proclamation, announcement, speech, remarks, toast`),
      ...combined(["address"], wordsIn("by, to, before, delivered, of")),
    ],
  },
  {
    kind: "letter",
    words: wordsIn("letter, letters, despatch, despatches, dispatch, dispatches, message"),
  },
  {
    kind: "instruction",
    words:
      wordsIn(`instruction, instructions, directive, directives, circular, order, guideline, guidelines,
      notice, notification, resolution, decision, decree`),
  },
  {
    kind: "report",
    words:
      wordsIn(`report, reports, summary, survey, review, assessment, analysis, estimate, study, briefing,
      brief, information`),
  },
  {
    kind: "note",
    words: [
      ...wordsIn(`note verbale, notes verbales, note verbales, diplomatic note, diplomatic notes, aide-memoire,
        aide-mémoire, aides-memoire, aides-mémoire, protest note, internal note, ^note`),
      ...combined(["note"], wordsIn("from, of, to, by, for, delivered, handed")),
    ],
  },
];

/** Further words of titles. */
export const titles =
  wordsIn(`talk, talks, record, reply, response, request, opinion, opinions, proposal, plan,
  draft, treaty, agreement, protocol, paper, list, diary, excerpt, excerpts, extract, extracts, appeal, regulation, regulations,
  notes, note`);
