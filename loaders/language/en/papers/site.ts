/** What English pages of the web show about a text: their buttons and menus, and an archive's labels. */
import { wordsIn } from "../../../text/dictionary.js";
import type { SiteForms } from "../../paper-forms.js";

export const site: SiteForms = {
  sure: wordsIn(
    "back to top, return to top, top of page, skip to content, skip to main content, skip navigation, jump to content, share this page, share this document, cite this page, cite this document, print this page, email this page, privacy policy, terms of use, cookie policy, all rights reserved, previous document, next document, copy citation, get citation",
  ),
  buttons: wordsIn(
    "search in, share, share document, citation, cite, download, download pdf, pdf, print, view, email, menu, search, zoom, english html, english pdf, english transcription, english translation, add search filter, cancel search filter, digital archive, digital archive international history declassified, read more, show more, view original, original scan, translation, transcript, home, contact, contact us, about, about us, help, login, log in, sign in, subscribe, previous, next, permalink, facebook, twitter, print version, bookmark, close, top",
  ),
  made: wordsIn(
    "last updated, last modified, last reviewed, page last updated, date accessed, accessed, retrieved",
  ),
  on: ["on"],
  archive: {
    labels: wordsIn(
      "author(s), authors, author, document information, source, rights, language, languages, original uploaded date, record id, original archive, original language, contributor(s), contributors, donors, donor, original classification, credits, associated places, associated topics, associated people, subjects discussed, associated people & organizations, associated organizations, related documents, translator(s), translators, publisher, original repository, coverage, type, original publication, original title, collection, collections, format, subject",
    ),
    telling: wordsIn(
      "document information, rights, original uploaded date, record id, original archive, author(s)",
    ),
    fields: {
      source: "source",
      credits: "credits",
      language: "language",
      originalLanguage: "original language",
    },
    record: "record id",
    support: String.raw`this document was (?:made possible|made available|provided)\b`,
    translated: String.raw`\btranslat(?:ed|ion)\b`,
    credited: String.raw`\p{Lu}\p{L}+(?:ed|d) (?:and |by |for )`,
    cite: "get citation",
    share: "share document",
    cited: "digital archive",
  },
};
