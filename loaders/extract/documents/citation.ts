/**
 * What an archive's citation line says, read by its structure and not by its words: a quoted title, a
 * date, who holds it, the shelf mark, then sentences (`Translated by …`), then an address. Any of them
 * may be missing. `"Cable, …", July 4, 1964, Wilson Center Digital Archive, PRC FMA 118-01140-02, 22.
 * Translated by Charles Kraus. <https://…>`
 */
import { catalogueLanguage } from "../../language/index.js";
import { alternatives } from "../../text/dictionary.js";
import { anySource, everyForm } from "../../language/forms.js";
import type { Catalogue } from "../../document.js";
import { sourceOpening } from "../../language/numbering.js";
import { undated } from "../../language/wording.js";
import { findDates } from "../../language/calendar/calendar.js";
import { matchesIn } from "../../text/matches.js";

export interface CitationParts {
  archive: string | null;
  reference: string | null;
  translator: string | null;
  url: string | null;
}

const NOWHERE: CitationParts = { archive: null, reference: null, translator: null, url: null };

const URL = /https?:\/\/[^\s<>"“”]+[^\s<>"“”.,;)\]]/i;
const FORMS = everyForm(({ catalogue }) => catalogue);
type Words = (forms: (typeof FORMS)[number]) => readonly string[] | undefined;
const wordsOf = (words: Words) => FORMS.flatMap((forms) => words(forms) ?? []);
const labelled = (words: Words) => new RegExp(`^${alternatives(wordsOf(words))}$`, "iu");

/** Abbreviations whose point ends no part of a citation. */
const ABBREVIATED = alternatives(wordsOf(({ abbreviations }) => abbreviations));
const ABBREVIATION = new RegExp(`(?<![\\p{L}\\p{N}])(?:\\p{L}|${ABBREVIATED})\\.$`, "u");
/** What the names of those who keep papers hold, in the languages of catalogues; most are beginnings of words. */
const INSTITUTION = new RegExp(anySource(wordsOf(({ institutions }) => institutions)), "iu");
const LABELS = {
  archive: labelled(({ holder }) => holder),
  reference: labelled(({ shelf }) => shelf),
  translator: labelled(({ translator }) => translator),
  url: labelled(({ address }) => address),
};

/** The parts of a catalogue entry: its citation, and labels of its own such as `Archive` or `Translator`. */
export function citationParts(catalogue: Catalogue): CitationParts {
  const cited = catalogue.citation === null ? NOWHERE : parsed(catalogue.citation);
  const label = (names: RegExp): string | null =>
    catalogue.others.find((other) => names.test(other.label))?.value ?? null;
  return {
    archive: label(LABELS.archive) ?? cited.archive,
    reference: label(LABELS.reference) ?? cited.reference,
    translator: label(LABELS.translator) ?? cited.translator ?? creditedTranslator(catalogue),
    url: (label(LABELS.url) ?? "").match(URL)?.[0] ?? cited.url,
  };
}

function creditedTranslator(catalogue: Catalogue): string | null {
  for (const line of [...catalogue.contents, catalogue.credits ?? ""]) {
    const translator = translatorIn(line);
    if (translator !== null) return translator;
  }
  return null;
}

function parsed(citation: string): CitationParts {
  const url = URL.exec(citation)?.[0] ?? null;
  const plain = withoutTitle(
    citation.replace(new RegExp(`<?${URL.source}[>.]?`, "gi"), " ").trim(),
  );
  const [place = "", ...sentences] = sentencesOf(plain);
  const placed = translatorIn(place) === null ? place : "";
  const translator = [place, ...sentences].map(translatorIn).find((name) => name !== null) ?? null;
  return { ...heldAt(placed), translator, url };
}

/** Cuts the quoted title off, with whatever names stand before it; quotes within it are not its end. */
function withoutTitle(citation: string): string {
  const opened = /^(?:[^"“«「]{0,60}["“«「]|[‘'])/u.exec(citation);
  if (opened === null) return citation;
  const closings = matchesIn(citation, /(?:["”»」][,.;]?|[,.]["”»」]|[’'],|,[’'])(?=\s|$)/gu);
  const closing = closings.at(-1);
  if (closing === undefined || closing.index <= opened[0].length) return citation;
  return citation.slice(closing.index + closing[0].length).trim();
}

/** Splits at full stops, but not after initials and abbreviations, nor before figures. */
function sentencesOf(text: string): string[] {
  const sentences: string[] = [];
  let from = 0;
  for (const match of matchesIn(text, /[.。](?:\s+|$)/gu)) {
    const stop = match.index + 1;
    const rest = text.slice(match.index + match[0].length);
    if (
      rest !== "" &&
      (ABBREVIATION.test(text.slice(from, stop)) || !/^[\p{Lu}\p{Script=Han}[(]/u.test(rest))
    )
      continue;
    sentences.push(text.slice(from, match.index).trim());
    from = match.index + match[0].length;
  }
  if (from < text.length) sentences.push(text.slice(from).trim());
  return sentences.filter((sentence) => sentence !== "");
}

/** `July 4, 1964, Wilson Center Digital Archive, PRC FMA 118-01140-02, 22` without its date. */
function heldAt(place: string): Pick<CitationParts, "archive" | "reference"> {
  const segments = withoutDate(place)
    .split(/\s*[,，]\s*/u)
    .filter((segment) => segment !== "");
  const first = institutionAt(segments);
  if (first < 0) return { archive: null, reference: joined(segments) };
  const shelf = segments.findIndex((segment, index) => index > first && isShelfMark(segment));
  const stop = shelf < 0 ? segments.length : shelf;
  const others = [...segments.slice(0, first), ...segments.slice(stop)];
  return { archive: joined(segments.slice(first, stop)), reference: joined(others) };
}

/** The date that a citation gives between its title and who holds the document; null if none. */
export function citedDate(citation: string): string | null {
  const plain = withoutTitle(citation.trim());
  if (plain === citation.trim()) return null;
  const date = findDates(plain, catalogueLanguage, { date: null }).find(
    (found) => found.start <= 24,
  );
  return date === undefined ? null : plain.slice(date.start, date.stop);
}

function withoutDate(place: string): string {
  const date = findDates(place, catalogueLanguage, { date: null }).find(
    (found) => found.start <= 24,
  );
  if (date === undefined) return place.replace(UNDATED, "").trim();
  return `${place.slice(0, date.start)} ${place.slice(date.stop)}`.replace(/^[\s,;()]+/, "").trim();
}

const UNDATED = new RegExp(String.raw`^[\s,]*${undated.source}\.?\s*,`, "iu");

/** The segment that names who holds it: by its words, else the first if it has no figures. */
function institutionAt(segments: string[]): number {
  const named = segments.findIndex((segment) => INSTITUTION.test(segment) && !/\d/.test(segment));
  if (named >= 0) return named;
  return segments[0] !== undefined && !/\d/.test(segments[0]) ? 0 : -1;
}

const SHELF_PART = new RegExp(`^${alternatives(wordsOf(({ shelfParts }) => shelfParts))}\\b`, "iu");

/** Figures or an abbreviation of a fonds: `FO 371/114998`, `AVPRF`, `PRC FMA 118-…`. */
function isShelfMark(segment: string): boolean {
  return /\d/.test(segment) || /^(?:\p{Lu}{2,}[\s.]?)+$/u.test(segment) || SHELF_PART.test(segment);
}

function joined(segments: string[]): string | null {
  return segments.length === 0 ? null : segments.join(", ").replace(/[.;]$/, "");
}

const TRANSLATOR = new RegExp(
  String.raw`${anySource(wordsOf(({ translatedBy }) => translatedBy))}\s*(?<names>(?:(?!<\w+:)[^;(])+)`,
  "iu",
);
const OTHER_CREDITS = wordsOf(({ credits }) => credits).map(
  (source) => new RegExp(`${source}.*$`, "iu"),
);

/** `Obtained by … and translated by Jeffrey Wang and Charles Kraus` → the names after `translated by`. */
function translatorIn(sentence: string): string | null {
  const said = TRANSLATOR.exec(sentence)?.groups?.["names"];
  const names = OTHER_CREDITS.reduce((left, credit) => left?.replace(credit, ""), said)
    ?.replace(/[\s.,]+$/, "")
    .trim();
  return names === undefined || names === "" ? null : names;
}

/** What such a note calls the paper, at its end. */
const FILED = new RegExp(
  String.raw`:\s*(?:\w+ )?${alternatives(wordsOf(({ filed }) => filed))}$`,
  "iu",
);

/** What the editors of a volume say of a document's place: `Source: Department of State, Central Files, 611.93/7–2858. Confidential.` */
export function sourceNoteParts(note: string | null): Pick<CitationParts, "archive" | "reference"> {
  if (note === null) return { archive: null, reference: null };
  const [place = ""] = sentencesOf(note.replace(sourceOpening, "").trim());
  const bare = place.replace(FILED, "");
  const segments = bare.split(/\s*,\s*/);
  if (segments.length > 8 || bare.length > 240) return { archive: null, reference: null };
  const shelf = segments.findIndex(
    (segment, index) => isShelfMark(segment) || (index > 0 && !INSTITUTION.test(segment)),
  );
  const stop = shelf < 0 ? segments.length : shelf;
  return { archive: joined(segments.slice(0, stop)), reference: joined(segments.slice(stop)) };
}
