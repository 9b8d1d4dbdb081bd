/**
 * The form of a message that goes by teleprinter, in any language: a date-time group, `FM`, `TO` and `INFO` with an
 * address a line, then the text. American cables since 1973 have it: `PAGE 01 STATE 187001`, `O 290346Z JUL 76`.
 */

import { alternatives, wordsIn } from "./dictionary.js";

/** What a line of such a head says. */
export type TelegraphRole = "from" | "to" | "cc" | "drafter" | "approver";

/** A name in a line of such a head, by UTF-16 index in its line. */
export interface TelegraphName {
  line: number;
  role: TelegraphRole;
  start: number;
  stop: number;
}

const GROUP = /^\W*(?:[A-Z]{1,2}\s+)*[0-3]\d[0-2]\d[0-5]\d\s?Z\s+[A-Z]{3}\b/u;
const PAGE = /^\W*PAGE\s+\d{1,3}\s+(?:OF\s+\d+\s+)?(?<serial>\p{Lu}[\p{Lu} .]*?\s\d{2,6})\b/u;
const KEYS: readonly (readonly [TelegraphRole, RegExp])[] = [
  ["from", /^\W*FM:?\s+/u],
  ["to", /^\W*(?:TO|ACTION):?\s+/u],
  ["cc", /^\W*INFO:?\s+/u],
  ["drafter", /^\W*DRAFTED BY:?\s+(?:[^:\s]+\s*(?::|\s-)\s*)?/u],
  ["approver", /^\W*(?:APPROVED|CLEARED|AUTHORIZED) BY:?\s+(?:[^:\s]+\s*(?::|\s-)\s*)?/u],
];
/** Haste, and numbers of the line, behind an address. */
const TAIL =
  /(?:\s+(?:IMMEDIATE|PRIORITY|ROUTINE|FLASH|NIACT|DEFERRED|EMERGENCY|UNKNOWN|\d{3,5}))+\s*$/u;
/** Who has a copy at home, an office a code: `OCT-01  EUR-03  ISO-00  /019 W`. */
const OFFICES = /^[A-Z]{1,6}-\d\d(?!\d)/u;
/** A line's routing before the name of a post: `RUEHC/`. */
const ROUTING = /^R[A-Z0-9]{4,6}\s?\/\s?/u;
/** What a line of the text below the addresses begins with: procedure, secrecy, headings in capitals. */
const BELOW = wordsIn("BT, SUBJ, SIPDIS, QQQQ");
const BELOW_WHOLE = wordsIn(
  "TAGS, REF, REFS, SECRET, CONFIDENTIAL, LIMITED, DEPT, PASS, FOR, FROM, EYES",
);
const END = new RegExp(
  String.raw`^\W*(?:${alternatives(BELOW)}|${alternatives(BELOW_WHOLE)}\b|UNCLAS\w*|(?:\p{Lu}\s){4,}|E\.?\s?O\.?\s?\d|\d+\.|-{3,})`,
  "u",
);

/** `PAGE 02 HONG K 08580 270056Z`: what only a page of such a message has at its top, with its own number. */
const PAGED = new RegExp(
  String.raw`${PAGE.source}\s+(?:\d\d \p{Lu}\p{Lu} \d\d\s+)?[0-3]\d[0-2]\d[0-5]\dZ\s*$`,
  "u",
);

/** Whether some lines are of such a message whose head may be missing. */
export function isPaged(lines: readonly string[]): boolean {
  return lines.some((line) => PAGED.test(line));
}

/** The number that a page's top gives a message without a head; null where no page has one. */
export function pagedNumber(lines: readonly string[]): InLine | null {
  return serialIn(lines, PAGED);
}

/** Whether some lines are the head of such a message. */
export function isTelegraphic(lines: readonly string[]): boolean {
  const keyed = lines.filter((line) => /^\W*(?:FM|TO|INFO):?\s+\p{Lu}{2}/u.test(line)).length;
  const sender = lines.some((line) => /^\W*FM:?\s+\p{Lu}/u.test(line));
  const marked = lines.some((line) => GROUP.test(line) || PAGE.test(line));
  return (sender && (keyed >= 2 || marked)) || (marked && keyed >= 1);
}

/** Whom the lines name as sender, addressees, receivers of copies, drafter and approver. */
export function telegraphNames(lines: readonly string[]): TelegraphName[] {
  const names: TelegraphName[] = [];
  let role: TelegraphRole | null = null;
  for (const [line, words] of lines.entries()) {
    const key = KEYS.find(([, pattern]) => pattern.test(words));
    if (key) role = key[0];
    else if (END.test(words) || GROUP.test(words) || PAGE.test(words)) role = null;
    if (role === null || (!key && !isAddress(words))) continue;
    names.push(...nameIn(words, key?.[1].exec(words)?.[0].length ?? 0, role, line));
    if (role !== "to" && role !== "cc") role = null;
  }
  return names;
}

/** An address is in capitals, short, and no sentence. */
function isAddress(words: string): boolean {
  return words.length <= 70 && /^\W*\p{Lu}{2}/u.test(words) && !/\p{Ll}|[.!?]\s*$|:/u.test(words);
}

function nameIn(words: string, from: number, role: TelegraphRole, line: number): TelegraphName[] {
  const raw = words.slice(from);
  const lead = /^\W*/u.exec(raw)?.[0].length ?? 0;
  const routing = ROUTING.exec(raw.slice(lead))?.[0].length ?? 0;
  const start = from + lead + routing;
  const name = words
    .slice(start)
    .replace(TAIL, "")
    // Behind who drafted it stands who typed it: `RSMITH:LKJ`.
    .replace(role === "drafter" ? /:.*$/u : /$/u, "")
    .replace(/[\s,;.]+$/u, "");
  return /\p{L}{2}/u.test(name) && !OFFICES.test(name)
    ? [{ line, role, start, stop: start + name.length }]
    : [];
}

const PROCEDURE = alternatives(wordsIn("FM, TO, INFO, BT, ZNY, ZNR"));
const TIME_GROUP = String.raw`[0-3]\d[0-2]\d[0-5]\d\s?Z\s[A-Z]{3}\s\d\d\s`;
/** What begins a line of a head that stands in one: its parts, and each address behind its routing. */
const LINE_WITHIN = new RegExp(
  String.raw`(?<!\s[A-Z]{1,2})\s(?=(?:[A-Z]{1,2}\s)?${TIME_GROUP}|${PROCEDURE}\s[A-Z]|R[A-Z]{4,6}\/[A-Z])`,
  "u",
);
const KEYS_ALONE = wordsIn("FM, TO, INFO");
const [SENDER, RECEIVER] = KEYS_ALONE;
const ONE_LINE = new RegExp(
  String.raw`${TIME_GROUP}${SENDER}\s\p{Lu}[^\p{Ll}]+?\s${RECEIVER}\s\p{Lu}`,
  "u",
);

/** The lines of such a head where a page shows them as one; else the line itself. */
export function messageLines(line: string): string[] {
  if (!ONE_LINE.test(line)) return [line];
  const joined = line.split(LINE_WITHIN);
  // A key and the routing behind it are one line: `TO` / `RUEHC/SECSTATE`.
  return joined.reduce<string[]>((lines, part) => {
    const last = lines.at(-1);
    if (last !== undefined && KEYS_ALONE.includes(last))
      lines[lines.length - 1] = `${last} ${part}`;
    else lines.push(part);
    return lines;
  }, []);
}

/** Lines that are no prose and belong to none: addresses, routing, times, numbers of pages. */
export function isMessageLine(line: string): boolean {
  return (
    [PAGE, GROUP, ROUTING, CLASSED, TRANSIT, ALL_OFFICES, SECTION].some((form) =>
      form.test(line),
    ) || /^\W*(?:FM|TO|INFO|ACTION|ORIGIN)[: ]\s*\p{Lu}[^\p{Ll}]*$/u.test(line)
  );
}

/** `-----------------091140Z 034512 /21`, `ZNY CCCCC ZZH`: how it was passed on. */
const TRANSIT = /^-{6,}|^PAGE\s+\d{1,3}$|^(?:ZNY|ZNR|ZZH|DE R|[A-Z]{2} R)[A-Z]{2,}|^VZCZC/u;

/** `SS-15 SP-02 CA-01 /104 W`: a line of nothing else but offices at home. */
const ALL_OFFICES =
  /^\W*(?:(?:ACTION|INFO|ORIGIN)\s+)?(?:[A-Z]{1,6}-\d\d(?:\s+|$))+(?:\/\d{3}\s?[A-Z]?)?\s*$/u;

/** `OTTAWA 00228 01 OF 03 112057Z`: what a page of a message in several sections has at its top. */
const SECTION = /^\W*\p{Lu}[\p{Lu} ]*\s\d{2,6}\s+\d\d\s+OF\s+\d\d\s+\d{6}Z\s*$/u;

const CLASSED =
  /^\W*(?<classification>(?:\p{Lu}\s){3,}\p{Lu}|UNCLAS(?:SIFIED)?|CONFIDENTIAL|SECRET|LIMITED OFFICIAL USE)(?:\s+SECTION\s+\d+\s+OF\s+\d+)?\s+(?<serial>\p{Lu}[\p{Lu} .]*?\s\d{2,6})\s*(?:SECTION.*)?$/u;

/** A stretch of one of some lines, by UTF-16 index in it. */
export interface InLine {
  line: number;
  start: number;
  stop: number;
}

/**
 * The message's own number: `STATE 187001`; null where no line gives one. A page's line cuts the name of the
 * post short, so the line of the classification goes before it.
 */
export function telegraphNumber(lines: readonly string[]): InLine | null {
  return serialIn(lines, CLASSED) ?? serialIn(lines, PAGE);
}

function serialIn(lines: readonly string[], form: RegExp): InLine | null {
  for (const [line, words] of lines.entries()) {
    const serial = form.exec(words)?.groups?.["serial"];
    if (serial === undefined) continue;
    const start = words.lastIndexOf(serial);
    return { line, start, stop: start + serial.length };
  }
  return null;
}

/** How secret the message was, as its own line says in spaced letters or not: `S E C R E T`; null where none says it. */
export function telegraphSecrecy(lines: readonly string[]): (InLine & { value: string }) | null {
  for (const [line, words] of lines.entries()) {
    const printed = CLASSED.exec(words)?.groups?.["classification"];
    if (printed === undefined) continue;
    const start = words.indexOf(printed);
    const value = /^(?:\p{Lu}\s)+\p{Lu}$/u.test(printed) ? printed.replace(/\s/gu, "") : printed;
    return { line, start, stop: start + printed.length, value };
  }
  return null;
}
