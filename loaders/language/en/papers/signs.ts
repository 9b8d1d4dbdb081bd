/** How editors of English say what the page shows at a place, or lacks there. */
import { wordsIn } from "../../../text/dictionary.js";
import { combined } from "../../phrases.js";

/** What can be lost of a page, and how: any of these words, of which one stands there. */
const PARTS = "page|pages|line|lines|text|word|words|paragraph|paragraphs|part|passage";
const LOST = "missing|lost|omitted|torn|cut|removed|withheld|redacted";

/** Handwriting that is described: any of these words, of which one stands there. */
const HAND = wordsIn("handwritten, hand-written, illegible, unidentified, manuscript").join("|");
const SIGNED = wordsIn("signature, signatures, initials").join("|");
const WRITTEN = wordsIn(
  "signature, signatures, initial, initials, note, notes, notation, notations, mark, marks, comment, comments, annotation, annotations, character, characters",
).join("|");

export const signs = {
  gap: [
    ...wordsIn(`illegible, unreadable, undecipherable, indistinct, unclear word, not declassified, declassified,
      redacted, excised, deleted, garble, garbled, omitted, omission, omissions, sanitized, here follow, here follows,
      blank in original, not printed, not reproduced, not translated, not legible`),
    ...combined([PARTS], ["", "…"], [LOST, "not declassified"]),
    "word|words is|are missing",
  ],
  hand: combined(
    ["", "brief|short|two|three|several"],
    [`${HAND} ${WRITTEN}`, SIGNED],
    ["", `or|and ${WRITTEN}`],
  ),
  seal: wordsIn("seal, official seal, round seal"),
  stamp: combined(
    [
      "",
      ...wordsIn("round, square, date, red, rubber, received, incoming, registry, registration"),
    ],
    ["stamp", "stamped"],
  ),
  registry: wordsIn(
    "received, printed, registered, dispatched, sent, typed, deciphered, enciphered, transmitted, reproduced, copied",
  ),
  release: wordsIn(
    "approved for release, approved for public release, declassified and approved for release, sanitized copy approved for release, declassified in part, declassified authority, declassified by, declassified per, declassified under",
  ),
  marginalia:
    wordsIn(`handwritten, hand-written, marginal, marginal note, marginal notes, margin note, margin notes,
    note in the margin, in the margin, in the left margin, in the right margin, in the upper margin, in the lower margin,
    note in the left margin, note in the right margin, note in the upper margin, note in the lower margin, notes in margin, notes in the margin, note in margin, notes in left margin, notes in the left margin, notes in right margin,
    notes in the right margin, underlined, annotation, annotated`),
  note: wordsIn(`translator's note, translator's notes, translators' note, editor's note, editor's notes, editors' note, translator note, editor note,
    footnote, footnotes, endnote, endnotes, note by the editor, note by the translator, trans, ed. note, source, n.b, nb`),
  distribution:
    wordsIn(`cc, c.c, c. c, bcc, copy to, copies to, copies, copies sent to, with copies to, distribution,
    distribution list, distr, repeated to, repeated for information to, sent to, for distribution to, info copies to, information copies to, distributed to, issued to`),
} as const;
