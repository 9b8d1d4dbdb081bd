/** What TEI states outright: dates, correspondents, source, and the header's account of the edition. */
import { emptyCatalogue, type Catalogue, type HeaderName, type Markup } from "../../document.js";
import { sourceOpening } from "../../language/numbering.js";
import { childrenNamed, descendants, type Element } from "./tree.js";
import { ofType, plainWords } from "./words.js";

/** What the mark-up of a document, or else of its file's header, states. */
export function markupOf(document: Element, header: Element | null): Markup {
  const head = childrenNamed(document, "head")[0];
  const sent = header && correspondence(header, "sent");
  const received = header && correspondence(header, "received");
  const own = dateOf(document, head);
  const [from, to] = [namesIn(sent), namesIn(received)];
  return {
    date: own ?? (sent && firstDate(sent)) ?? (header && creationDate(header)),
    from: head ? correspondents(head, "from") : from.map(({ name }) => name),
    to: head ? correspondents(head, "to") : to.map(({ name }) => name),
    source: sourceNote(document),
    ...(header ? { header: { from, to, dated: own === null } } : {}),
  };
}

/** The first dateline outside attachments, else the heading. */
function dateOf(document: Element, head: Element | undefined): Markup["date"] {
  const dateline = descendants(document, "dateline", "attachment")[0];
  return (dateline && firstDate(dateline)) ?? (head ? firstDate(head) : null);
}

function firstDate(element: Element): Markup["date"] {
  for (const { attributes } of descendants(element, "date")) {
    const date = interval(attributes);
    if (date) return date;
  }
  return null;
}

/** TEI's att.datable; a month or a year means its first day to its last. */
function interval(attributes: Readonly<Record<string, string>>): Markup["date"] {
  const begin = attributes.when ?? attributes.from ?? attributes.notBefore ?? attributes.to;
  const start = begin ? days(begin) : null;
  if (!start) return null;
  const until = attributes.when ?? attributes.to ?? attributes.notAfter;
  const stop = (until && days(until)) || start;
  const end = stop[1] < start[0] ? start[1] : stop[1];
  return { start: start[0], end: end === start[0] ? null : end };
}

/** First and last day of an ISO 8601 date, time or month; null if it is none. */
function days(value: string): [string, string] | null {
  const [, year, month, day] = /^(\d{4})(?:-(\d\d)(?:-(\d\d)(?:T.*)?)?)?$/.exec(value.trim()) ?? [];
  if (!year) return null;
  if (!month) return [`${year}-01-01`, `${year}-12-31`];
  const last = new Date(Date.UTC(Number(year), Number(month), 0)).getUTCDate();
  if (Number(month) < 1 || Number(month) > 12 || Number(day ?? 1) > last || day === "00")
    return null;
  return day
    ? [`${year}-${month}-${day}`, `${year}-${month}-${day}`]
    : [`${year}-${month}-01`, `${year}-${month}-${last}`];
}

/** Elements of the heading that say who wrote and who was written to. */
function correspondents(head: Element, type: "from" | "to"): string[] {
  return ofType(head, type).map(trimmedWords).filter(Boolean);
}

const trimmedWords = (element: Element) =>
  plainWords(element)
    .replace(/^[\s,.(]+|[\s,(]+$/g, "")
    .replace(/^([^(]*)\)+$/, "$1");

function correspondence(header: Element, type: string): Element | null {
  return (
    descendants(header, "correspAction").find(({ attributes }) => attributes.type === type) ?? null
  );
}

function namesIn(action: Element | null): HeaderName[] {
  if (!action) return [];
  return action.children.flatMap((child) =>
    typeof child !== "string" && /^(persName|orgName|name)$/.test(child.name)
      ? [{ name: plainWords(child), isPerson: isPerson(child) }].filter(({ name }) => name !== "")
      : [],
  );
}

function isPerson({ name, attributes }: Element): boolean {
  return name === "persName" || (name === "name" && attributes.type === "person");
}

function creationDate(header: Element): Markup["date"] {
  const creation = descendants(header, "creation")[0];
  return creation ? firstDate(creation) : null;
}

/** The editors' note on where the document is kept: marked as such, or beginning so. */
function sourceNote(document: Element): string | null {
  const found = descendants(document, "note").find(
    (note) => note.attributes.type === "source" || sourceOpening.test(plainWords(note)),
  );
  return found ? plainWords(found) : null;
}

/** Labels of `catalogue.others`, in order, and the elements of the header that give them. */
const LABELS: readonly (readonly [label: string, within: string, name: string])[] = [
  ["editor", "titleStmt", "editor"],
  ["publisher", "publicationStmt", "publisher"],
  ["place of publication", "publicationStmt", "pubPlace"],
  ["date of publication", "publicationStmt", "date"],
  ["licence", "availability", "licence"],
  ["repository", "msIdentifier", "repository"],
  ["shelf mark", "msIdentifier", "idno"],
];

/**
 * What the header says of the edition. `others` has, where it is given: `volume` (its title), `series`,
 * `editor` (one entry each), `publisher`, `place of publication`, `date of publication`, `licence`,
 * `repository`, `shelf mark`; then `section` (the headings round the document) and `document number`.
 */
export function catalogueOf(
  header: Element | null,
  sections: readonly string[],
  number: string | undefined,
): Catalogue {
  const others = header ? [...headerEntries(header)] : [];
  for (const value of sections) if (value) others.push({ label: "section", value });
  if (number) others.push({ label: "document number", value: number });
  return { ...emptyCatalogue, originalLanguage: header && language(header), others };
}

const entriesOf = new WeakMap<Element, Catalogue["others"]>();

/** The same for all documents of a volume, so it is made once. */
function headerEntries(header: Element): Catalogue["others"] {
  const entries = entriesOf.get(header) ?? editionEntries(header);
  entriesOf.set(header, entries);
  return entries;
}

function editionEntries(header: Element): Catalogue["others"] {
  const entries: Catalogue["others"] = [];
  const volume = headerTitle(header);
  if (volume) entries.push({ label: "volume", value: volume });
  const series = titles(header).find(({ attributes }) => attributes.type === "series");
  if (series) entries.push({ label: "series", value: plainWords(series) });
  for (const [label, within, name] of LABELS)
    for (const element of descendants(header, within)
      .slice(0, 1)
      .flatMap((part) => descendants(part, name))) {
      const value = plainWords(element);
      if (value) entries.push({ label, value });
    }
  return entries;
}

function titles(header: Element): Element[] {
  return descendants(header, "titleStmt")
    .slice(0, 1)
    .flatMap((part) => childrenNamed(part, "title"));
}

/** The complete title if one is marked so, else the main or first one. */
export function headerTitle(header: Element): string | null {
  const all = titles(header);
  const ofKind = (type: string) => all.find(({ attributes }) => attributes.type === type);
  const title = ofKind("complete") ?? ofKind("main") ?? all[0];
  return title ? plainWords(title) || null : null;
}

/** The one language that the header says the text is in. */
function language(header: Element): string | null {
  const languages = descendants(header, "language").map(plainWords).filter(Boolean);
  return languages.length === 1 ? languages[0]! : null;
}
