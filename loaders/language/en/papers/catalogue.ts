/** Entries of catalogues in English, and how they cite what they hold. */
import { alternatives, wordsIn } from "../../../text/dictionary.js";
import type { CatalogueForms } from "../../paper-forms.js";

/** `Chinese`, `Polish`, `Iraqi`: ends of the names of languages. */
const LANGUAGE = String.raw`\p{Lu}\p{L}+${alternatives(wordsIn("ese, ish, ian, an, ch, ic, sh, ek, ai, y, i"))} `;
const SHOWN = alternatives(
  wordsIn(
    "original, scan, image, pdf, translation, transcript, transcription, text, document, audio, facsimile",
  ),
);
const FORMAT = alternatives(wordsIn("scan, pdf, document, text, image"));

export const catalogue: CatalogueForms = {
  fields: {
    citation: "citation",
    summary: "summary",
    abstract: "summary",
    description: "summary",
    credits: "credits",
    credit: "credits",
    "original language": "originalLanguage",
    "original languages": "originalLanguage",
    contents: "contents",
  },
  labels: [
    ...wordsIn(
      "subjects, keyword, keywords, topic, topics, tags, rights, copyright, license, licence",
    ),
    ...wordsIn("publisher, creator, creators, author, authors, recipient, recipients, contributor"),
    ...wordsIn(
      "contributors, repository, archive, archives, collection, collections, fonds, series",
    ),
    ...wordsIn("box, folder, source, reference, identifier, record id, document id, translated by"),
    ...wordsIn("translator, translators, obtained by, provided by, contributed by, donor, donors"),
    ...wordsIn("original archive, original classification, date, type, document type, format"),
    ...wordsIn("language, languages, url, link, permalink, persistent link, title, note, notes"),
  ],
  labelPatterns: [
    String.raw`${alternatives(wordsIn("associated, related, geographic"))} (?:\p{L}+ ?){1,2}`,
    String.raw`dates? \p{L}+`,
  ],
  content: String.raw`(?:${LANGUAGE})?${SHOWN}s?\b(?: ?${FORMAT}s?)?(?:\s*(?:[-–—:,(]|of\b|in\b)\s*[\p{L}() ,]{1,40})?`,
  holder: wordsIn("archive, repository, original archive, held by, held at"),
  shelf: [
    ...wordsIn("reference, shelf mark, shelfmark, call number, file, fond, fonds, record group"),
  ],
  translator: wordsIn("translator, translators, translated by"),
  sourceNote: ["source"],
  filed: wordsIn("telegram, airgram, despatch, instruction"),
  address: wordsIn("url, link, address, permalink, doi"),
  abbreviations: wordsIn(
    "St, No, Nos, Nr, Vol, Vols, Fond, Op, Doc, Docs, Dr, Mr, Mrs, Ms, Ed, Eds, Jr, Sr, p, pp, f, ff, Fol, Bd, Inv, Pt, Ch, Art, Gen, Col",
  ),
  institutions: [
    ...wordsIn("archiv, librar, museum, repositor, record office, records office"),
    ...wordsIn("records administration, historical society, collection, foundation, institute"),
    ...wordsIn("ministry, department of, arhiv"),
    String.raw`${alternatives(["center", "centre"])}\b`,
  ],
  shelfParts: wordsIn("fond, f., box, folder, rg, record group, series"),
  translatedBy: [
    String.raw`\b${alternatives(["translated", "translation"])}(?:\s+(?:from|into|for)\s+(?:the\s+)?[\p{L}\s]{2,40}?)?\s+by`,
    String.raw`\b${alternatives(["translator", "translators"])}:`,
  ],
  credits: [
    String.raw`,?\s+(?:and|&)\s+${alternatives(wordsIn("edited, annotated, introduced, obtained, provided, with"))}\b`,
    String.raw`,?\s+${alternatives(wordsIn("edited, annotated, introduced, obtained, provided"))}\b`,
  ],
};
