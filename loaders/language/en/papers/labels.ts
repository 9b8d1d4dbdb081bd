/** Marks and labels at the head of English papers. */
import { wordsIn } from "../../../text/dictionary.js";

export const classifications =
  wordsIn(`strictly secret, strictly confidential, strictly private, top secret,
  most secret, secret, confidential, restricted, limited official use only, limited official use,
  for official use only, official use only, for official use, official informal, official-informal,
  unclassified, declassified, for internal use, internal, personal and confidential, private and confidential`);

export const urgencies =
  wordsIn(`extremely urgent, exceptionally urgent, operational immediate, niact immediate,
  niact priority, niact, flash, immediate, most immediate, most urgent, very urgent, extra urgent, us urgent, urgent,
  priority, immediate priority, emergency, routine, deferred, important`);

/** Who may see it, or how it goes. */
export const caveats =
  wordsIn(`eyes only, nodis, exdis, limdis, noforn, stadis, no distribution, limited distribution,
  limit distribution, by pouch, by bag, personal, private, guard, austeo, auseo, codeword, distribution, classification,
  precedence, and, no foreign dissem, sensitive, entire text`);

export const labels = {
  from: wordsIn("from, originator, fm, sender, prepared by, submitted by"),
  to: wordsIn(
    "to, action to, for action, action, addressed to, for, addressee, recipient, receiver, pass to, pass, memorandum for, memorandum to",
  ),
  cc: wordsIn(
    "cc, bcc, info, information, info to, copy to, copies to, with copies to, repeated to, repeated for information to, information copies to, information to",
  ),
  via: wordsIn("through, via, thru"),
  drafter: wordsIn("drafted by, drafter, drafting officer, written by, draft by"),
  approver: wordsIn(
    "approved by, approver, cleared by, authorized by, authorised by, releasing officer",
  ),
  participant: wordsIn(
    "participant, participants, present, in attendance, those present, attendees",
  ),
  subject: wordsIn("subject, subj, re"),
  reference: wordsIn("reference, references, ref, refs"),
  date: wordsIn(
    "date, time, date and time, dated, date of document, date of letter, date of telegram, date of meeting, date of conversation, date distr, date distributed, date of report",
  ),
  place: wordsIn("place, place acquired"),
  number: wordsIn(
    "number, report no, report number, document no, document number, cable no, cable number, dispatch no, telegram no",
  ),
  status: wordsIn("classification, precedence, level, security level, urgency, grade"),
  other: wordsIn(
    "attention, attn, tags, file, distribution, recd, rec'd, zem, origin, your ref, our ref, file no, file number, control, serial, country, no. of pages, telegrams, telegraphic address, telephone, telex, date of information, date of info, date acquired",
  ),
} as const;

export const greetings =
  wordsIn(`dear, my dear, sir, sirs, madam, mr, gentlemen, excellency, excellencies, your excellency, esteemed comrades, respected comrades,
  my dear sir, esteemed comrade, respected comrade, comrade, comrades`);

export const addressees =
  wordsIn(`his excellency, her excellency, the honorable, the honourable, the right honorable, the right honourable,
  ambassador, minister, mr, mrs, ms, dr, sir, lord, general, professor, senator`);

/** `I am, Sir,`: what leads to it may break off before the line of the name. */
const I_AM = wordsIn(
  "i am, i remain, we are, i have the honor to be, i have the honour to be, i have the honor to remain, i have the honour to remain",
).flatMap((words) =>
  ["sir", "sirs", "madam", "gentlemen", "my lord", "dear sir", "my dear sir", "etc", "&c"].map(
    (whom) => `${words}, ${whom}`,
  ),
);

export const closings = [
  ...I_AM,
  ...wordsIn(`accept excellency, i avail myself, please accept, yours, yours sincerely, yours faithfully, sincerely, sincerely yours, faithfully,
  faithfully yours, respectfully, respectfully yours, cordially, very truly, very truly yours, with warm regards, with best regards, with kind regards, best regards,
  warm regards, kind regards, regards, best wishes, with best wishes, i have the honour to be, i am sir, your obedient servant, yours ever, yours truly, with the assurance of, accept sir, signed`),
];

export const signed =
  wordsIn(`signature, signatures, signed, handwritten signature, hand-written signature,
  illegible signature, seal, official seal, stamp, sealed, in own hand, initialled, initialed`);

export const subheadings = wordsIn(
  "tab, annex, attachment, enclosure, appendix, part, section, chapter",
);

export const pages = wordsIn("page, p, pp, folio, fol, f, ff");
export const pagesOf = ["of"];

export const handling = wordsIn("eyes only, nodis, exdis, limdis, noforn, personal");

export const officeNouns = wordsIn(
  "Ministry, Ministries, Department, Embassy, Embassies, Legation, Consulate, Consulates, Committee, Committees, Bureau, Office, Government, Council, Agency",
);

export const nameJoints = wordsIn("of, in, for, and, the, at");

export const sentenceVerbs = wordsIn(
  "is, are, was, were, has, have, had, said, says, report, reports, reported, stated, informed, following, follows",
);

export const smallWords = wordsIn(
  "of, the, to, and, on, in, for, from, by, with, at, a, an, or, between",
);

export const letterheads = wordsIn(
  "embassy, legation, consulate, ministry, department, office, mission, permanent, headquarters, government, people's, republic, central committee",
);

export const divisions =
  wordsIn(`document, part, section, article, annex, tab, item, paragraph, para, page, chapter, enclosure,
  appendix, attachment, volume, book, title, table, figure, question, point, phase, step, stage, group, item, box`);
