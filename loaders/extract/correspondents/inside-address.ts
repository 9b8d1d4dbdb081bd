/** The inside address of a letter, above its greeting or below its signature: whom it is for, not who signed it. */
import { everyForm } from "../../language/forms.js";
import { addressees, closings, greetings } from "../../language/wording.js";
import { alternatives } from "../../text/dictionary.js";
import type { QuotedPassage } from "../../text/quoted.js";

/** A person or post as an address begins with it: `Ambassador Ada Writer`, `Herrn Minister`, `Министру путей`. */
function namesAddressee(words: string): boolean {
  const title = addressees.opens(words);
  const name = title === null ? "" : words.slice(title.stop);
  return words.length <= 120 && /^\.?,?\s+(?:\p{Lu}|\p{Script=Cyrillic})/u.test(name);
}

/** `His Excellency`, `The Honorable`: a line above the name; `Ambassador` alone is the signer's own post. */
function isTitle(words: string): boolean {
  return /\p{L}\s\p{L}/u.test(words) && addressees.is(words);
}

/** `Far Eastern Department,` where the letter greets `Dear Department,`: an office writes to another. */
function isGreeted(words: string, greeting: string): boolean {
  const name = greeting
    .slice(greetings.opens(greeting)?.stop)
    .replace(/[^\p{L}\s]/gu, "")
    .trim();
  return /^\p{L}{5,}$/u.test(name) && new RegExp(`\\b${name}\\b`, "iu").test(words);
}

/** How a letter greets: short, and ended by a mark. */
export function isGreeting({ words }: QuotedPassage): boolean {
  return words.length < 80 && greetings.opens(words) !== null;
}

/**
 * The passages of the inside address below a letter's close, the addressee's first; none where the letter
 * greets nobody or the lines below its close are the signer's own.
 */
export function insideAddress(passages: readonly QuotedPassage[]): readonly QuotedPassage[] {
  const greeted = passages.findIndex(isGreeting);
  const close = passages.findIndex(
    ({ kind, words }, index) =>
      index > greeted &&
      (kind === "signature" || (kind === "body" && words.length <= LONGEST_CLOSE)) &&
      closings.opens(words) !== null,
  );
  if (greeted < 0 || close < 0) return [];
  const signer = close + (nameAfterClose(passages[close]?.words ?? "") === null ? 1 : 0);
  const first = passages.findIndex(
    ({ kind, words }, index) =>
      index > signer &&
      kind === "signature" &&
      (namesAddressee(words) || isTitle(words) || isGreeted(words, passages[greeted]!.words)),
  );
  if (first < 0) return [];
  const rest = passages.slice(first);
  const stop = rest.findIndex(({ kind }) => kind !== "signature");
  const [top, name, ...others] = stop < 0 ? rest : rest.slice(0, stop);
  if (!top || !name) return top ? [top] : [];
  return isTitle(top.words) ? [name, top, ...others] : [top, name, ...others];
}

/** `Veuillez agréer, Monsieur le Ministre, l'assurance de ma haute considération.` */
const LONGEST_CLOSE = 200;
/** Lines above the greeting among which the address stands. */
const ABOVE = 10;

/** The line of the inside address above a letter's greeting that names whom it is for; null where none does. */
export function addresseeAbove(passages: readonly QuotedPassage[]): QuotedPassage | null {
  const greeted = passages.findIndex(
    (passage) => isGreeting(passage) && /[:,!]\s*$/u.test(passage.words),
  );
  if (greeted < 1 || greeted > ABOVE) return null;
  const above = passages.slice(0, greeted);
  const titled = above.findIndex(({ words }) => addressees.is(words));
  const name = titled < 0 ? undefined : above[titled + 1];
  if (name !== undefined && /^\p{Lu}/u.test(name.words)) return name;
  return above.find(({ words }) => namesAddressee(words)) ?? null;
}

const HEADS = everyForm(({ head }) => head);
/** `Señor Embajador`, `C. Embajador`, `Monsieur le Ministre`, `A Sua Excelência o Senhor Ministro`. */
const OFFICER = new RegExp(
  String.raw`^(?:${addressees.source}|${alternatives(HEADS.flatMap(({ officerTitles }) => officerTitles ?? []))})\.?` +
    String.raw`(?:\s+\p{Ll}{1,3}['’]?)?\s*(?<![\p{L}])${alternatives(
      HEADS.flatMap(({ officers }) => officers ?? []),
      { letterCase: "initial" },
    )}(?![\p{L}])`,
  "iu",
);
/** The longest such line. */
const LONGEST_ADDRESS = 120;

/** The line of a head that addresses an officer where no greeting follows; null where none does. */
export function officerAddressed(passages: readonly QuotedPassage[]): QuotedPassage | null {
  const body = passages.findIndex(({ kind }) => kind === "body");
  const head = passages.slice(0, Math.min(ABOVE, Math.max(body, 0)));
  return (
    head.find(
      ({ kind, words }) =>
        kind === "header" &&
        words.length <= LONGEST_ADDRESS &&
        OFFICER.test(words) &&
        !/[:,;!?]\s*$|[.!?]\s+\p{Lu}/u.test(words.replace(OFFICER, "")),
    ) ?? null
  );
}

/** A stretch of a passage that names somebody, by UTF-16 index. */
export interface Greeted {
  passage: QuotedPassage;
  start: number;
  stop: number;
}

const CAPITAL = String.raw`\p{Lu}[\p{L}\p{M}’'-]*\.?`;
const PERSON = new RegExp(
  String.raw`^\s*(?<name>${CAPITAL}(?:\s${CAPITAL}){0,4}(?:\s\p{Ll}{2,3}\s(?:\p{Lu}[\p{L}’'-]+\s?){1,5})?)\s*[:,!]\s*$`,
  "u",
);
const OFFICERS = new RegExp(
  String.raw`(?<!\p{L})${alternatives(HEADS.flatMap(({ officers }) => officers ?? []))}(?!\p{L})`,
  "iu",
);

/**
 * The person whom a letter greets by name: `Dear Mr. Reader,`, `Comrade Ada Reader of the Ferries:`. One word alone may
 * be any noun (`Lieber Freund`) unless the heading has it too; a post (`Señor Ministro:`) is nobody's name.
 */
export function personGreeted(passages: readonly QuotedPassage[]): Greeted | null {
  const at = passages.slice(0, ABOVE).findIndex(isGreeting);
  const passage = passages[at];
  if (passage === undefined || passage.kind === "signature") return null;
  const lead = greetings.opens(passage.words)?.stop ?? 0;
  const name = PERSON.exec(passage.words.slice(lead))?.groups?.["name"]?.trim();
  if (name === undefined || OFFICERS.test(name) || greetings.is(name)) return null;
  const words = name.split(/\s/u).filter((word) => !addressees.is(word.replace(/\.$/u, "")));
  const isHeaded = passages
    .slice(0, at)
    .some(
      ({ words: line, kind }) =>
        kind === "heading" && line.toLowerCase().includes(name.toLowerCase()),
    );
  const isTitled = words.length > 0 && words.length < name.split(/\s/u).length;
  if (!isTitled && words.length < 2 && !isHeaded) return null;
  const start = passage.words.indexOf(name, lead);
  return { passage, start, stop: start + name.length };
}

/** `Sincerely yours, Ada Writer`: where the name begins that stands behind the close in one line. */
export function nameAfterClose(words: string): number | null {
  const close = closings.opens(words);
  if (close === null) return null;
  const between = /^[\s,]+(?=\p{Lu})/u.exec(words.slice(close.stop));
  return between ? close.stop + between[0].length : null;
}
