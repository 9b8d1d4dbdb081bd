/** Who writes and is written to, as English headings name them. */
import { wordsIn } from "../../../text/dictionary.js";

/** Words that a person's name may follow or that stand for its bearer, at the beginning of a heading. */
export const styles =
  wordsIn(`mr, mrs, miss, ms, messrs, dr, sir, dame, lord, lady, viscount, earl, count, baron, president, prime minister,
  premier, secretary, ambassador, general, generalissimo, marshal, field marshal, minister, chairman, admiral, senator, major,
  lieutenant, colonel, captain, madame, mao, comrade, professor, acting secretary, high commissioner, sultan, king, prince`);

/** Offices and posts: a heading that names one before ` to ` names its sender. */
export const offices =
  wordsIn(`ambassador, ambassador at large, minister, secretary, consul, consulate, embassy, legation, mission, delegation, department,
  ministry, government, commissioner, high commissioner, high commission, commission, committee, council, cabinet, president, premier, prime minister, chief, chargé, charge,
  chargé d'affaires, charge d'affaires, counsellor, counselor, representative, adviser, advisor, director, commander, commanding general, office, bureau, delegate,
  governor, governor-general, treasurer, chairman, board, headquarters, permanent secretary, under-secretary, under secretary, dominions office, foreign office,
  agent, political representative, liaison officer, attaché, attache, officer, counsel, official secretary, special representative, assistant, deputy, vice president, vice-president,
  general, marshal, admiral, chancellor, consul general, consul-general, observer, trade commissioner`);

/** Posts that are held `to` a state or person: `Ambassador to Japan`, `Assistant to the President`. */
export const accredited =
  wordsIn(`ambassador, ambassadors, ambassador at large, ambassador-designate, assistant, assistants, adviser, advisers, advisor, advisors,
  representative, representatives, minister, delegate, delegates, aide, counselor, counsellor, secretary, envoy, attache, attaché, consul, charge, chargé,
  legation, embassy, officer, deputy, liaison, commissioner, visitor, observer`);

/** Nouns that `to` follows, so that what comes before it is no sender: `Visit to Japan`. */
export const subjects =
  wordsIn(`visit, visits, approach, aid, assistance, access, reply, response, answer, policy, attitude, invitation, appeal,
  introduction, appendix, annex, supplement, guide, addition, amendment, amendments, threat, return, relations, relation, relationship, attitudes, policies,
  application, applications, opposition, objections, objection, reaction, reactions, reference, contribution, contributions, exports, sales, supply,
  supplies, request, requests, proposal, proposals, preface, accession, admission, adherence, loan, loans, grant, grants, tribute, statement, concessions,
  approaches, commitment, commitments, obligation, obligations, resistance, solution, alternative, alternatives, way, road, key, note, notes, letter, report`);

/** Kinds of papers that are sent, by which a heading says that a sender or addressee follows. */
export const papersSent =
  wordsIn(`letter, letters, telegram, telegrams, cable, cables, cablegram, cablegrams, message, messages, memorandum, memoranda, memo,
  despatch, dispatch, despatches, dispatches, airgram, airgrams, instruction, instructions, note, notes, report, reports, aide-memoire, aide-mémoire, statement, directive, circular,
  telephone message, ciphergram, cipher, appeal, request, proposal, minute, minutes, verbal note, order, resolution, decision, reply, response, telex, savingram, submission,
  teleprinter message, brief, backchannel message, intelligence memorandum, information memorandum, action memorandum, briefing memorandum, paper, press statement`);

/** Those of them that are sent `to` somebody; a `Response to …` and a `Report on …` name a subject instead. */
export const papersTo =
  wordsIn(`letter, telegram, cable, cablegram, message, memorandum, memo, minute, despatch, dispatch, airgram, instruction, instructions,
  aide-memoire, aide-mémoire, directive, telex, savingram, submission, circular telegram`);

/** What is held, and recorded. */
export const talks = wordsIn(
  "conversation, conversations, discussion, discussions, meeting, meetings, talk, talks, interview, interviews, conference, conferences",
);
