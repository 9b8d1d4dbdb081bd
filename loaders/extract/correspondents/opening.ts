/**
 * Senders and addressees as the opening of a document names them: `[To the] Foreign Affairs Office …
 * (copy to …)`, `新疆自治区人委外办 (抄新疆外事处)：`, `TO: …`, `FROM: …`.
 */
import type { Language } from "../../document.js";
import type { Label } from "../../language/papers.js";
import type { Part, Role } from "../../language/paper-forms.js";
import { attending } from "./attending.js";
import { joinBodies } from "./joined-names.js";
import { anySource, everyForm, groupOf } from "../../language/forms.js";
import { knowledgeOf, languages } from "../../language/index.js";
import { isDateAlone } from "../../language/calendar/datelines.js";
import { bareLabel, labelAt, officeAddressed } from "../../language/wording.js";
import { numberMark } from "../../language/numbering.js";
import { alternatives } from "../../text/dictionary.js";
import { matchesIn } from "../../text/matches.js";

const HEADS = everyForm(({ head }) => head);

/** Labels that say what part somebody takes. */
const ROUTING: ReadonlySet<Label> = new Set<Label>([
  "to",
  "from",
  "cc",
  "via",
  "drafter",
  "approver",
]);

/** The parts of one passage of the opening, in its language; none where it addresses nobody. */
export function openingParts(words: string, language: Language): Part[] {
  return (
    routing(words, language) ?? addressLine(words, language) ?? honoured(words, language) ?? []
  );
}

/** `외무부 장관 귀하`: a line that ends in what only an addressee is called. */
function honoured(words: string, language: Language): Part[] | null {
  const name = words.trimEnd();
  const honour = HONOURED.exec(name);
  if (honour === null || name.length > 40 || honour.index < 2) return null;
  return listed("to", words, 0, honour.index, language);
}

const HONOURED = new RegExp(
  String.raw`\s*${alternatives(HEADS.flatMap(({ honorifics }) => honorifics ?? []))}$`,
  "u",
);

/** `TO: Secretary of State`, `FROM : EUR - Mr. Kohler`, `수신: …`, `Von: …`, `Кому: …`. */
function routing(words: string, language: Language): Part[] | null {
  if (words.length > ROUTING_LENGTH) return null;
  const lines = matchesIn(words, /[^\n]+/gu);
  const parts = lines.map(({ 0: line, index }) => routingLine(line, index, words, language));
  return parts[0] ? parts.flatMap((part) => part ?? []) : null;
}

const ROUTING_LENGTH = 400;

function routingLine(
  line: string,
  index: number,
  words: string,
  language: Language,
): Part[] | null {
  const label = labelAt(line, language);
  if (!label || label.stop >= line.length) return null;
  if (label.label === "participant")
    return attending(words, { start: index + label.stop, stop: index + line.length, language });
  const stop = nextLabel(line, label.stop, language);
  if (!isRole(label.label) || isDateAlone(line.slice(label.stop, stop))) return null;
  return listed(label.label, words, index + label.stop, index + stop, language);
}

/** Where the value of a label ends: at the next label of a form's line, `发往：北京　批发：`, else at the line's end. */
function nextLabel(line: string, start: number, language: Language): number {
  for (const gap of matchesIn(line.slice(start), /\s+(?=(?<words>\S{1,30})[:：])/gu)) {
    const isOfForm = /^\p{Script=Han}{2,6}$/u.test(gap.groups?.["words"] ?? "");
    if (isOfForm || labelAt(line.slice(start + gap.index + gap[0].length), language) !== null)
      return start + gap.index;
  }
  return line.length;
}

/** Names on the line below a label that stands alone: `TO` / `SECSTATE`, `발신자` / `유태하`. */
export function partsBelow(label: string, words: string, language: Language): Part[] {
  const name = labelAlone(label, language);
  if (name === null || !isRole(name) || words.length > 120 || labelAt(words, language) !== null)
    return [];
  // A number, a date or another empty label below an empty label is nobody.
  return bareLabel(words) === null &&
    (!/[.!?。:：\d]\]?\s*$/u.test(words) || ENDS_IN_PLACE.test(words))
    ? listed(name, words, 0, words.length, language)
    : [];
}

/** `The Deputy High Commissioner, Lakeside.`: an address, whatever mark it ends in. */
const ENDS_IN_PLACE = /^\p{Lu}[^.!?:]*,\s\p{Lu}\p{L}+\.\s*$/iu;

function labelAlone(label: string, language: Language): Label | null {
  if (/[:：]\s*$/u.test(label)) return bareLabel(label) ?? labelOnly(label, language);
  return bareLabel(label) ?? (TO_ALONE.test(`${label.trim()} `) ? "to" : null);
}

/** `An die`, above the office that an address names. */
const TO_ALONE = new RegExp(
  String.raw`^(?=\S{2})${anySource(HEADS.map(({ toLead }) => toLead))}$`,
  "iu",
);

function labelOnly(line: string, language: Language): Label | null {
  const label = labelAt(line, language);
  return label !== null && label.stop >= line.trimEnd().length ? label.label : null;
}

function isRole(label: Label): label is Label & Role {
  return ROUTING.has(label);
}

/** Another addressee, whom the first is to hand it on to. */
const HANDED_ON = new RegExp(anySource(HEADS.map(({ handedOn }) => handedOn)), "gu");

/** A line of the head that names somebody without a colon: `From MOSCOW`, `To the CC CPSU`. */
export function plainParts(words: string, language: Language): Part[] | null {
  if (words.length > PLAIN_LENGTH) return null;
  for (const { plain } of HEADS) {
    const found = plain?.(words);
    if (!found) continue;
    const { role, start, stop } = found;
    return stop === null ? null : listed(role, words, start, stop, language);
  }
  return null;
}

const PLAIN_LENGTH = 120;

/** `[To the] X (copy to Y and Z):`, `X、Y (抄Z):`. */
function addressLine(words: string, language: Language): Part[] | null {
  const end = /\s*[:：]\s*$/u.exec(words);
  if (!end || words.length > 500 || /[.。!?！？]/u.test(words.slice(0, end.index))) return null;
  const copy = copyIn(words);
  const stop = copy?.index ?? end.index;
  const start = addressStart(words);
  if (start === null || stop <= start) return null;
  return [
    ...listed("to", words, start, stop, language),
    ...(copy ? copies(words, copy, language) : []),
    // `…, copying the Committee, and reporting to the Ministry:` goes on behind the copies.
    ...(copy ? handedOn(words, copy.index + copy[0].length, end.index, language) : []),
  ];
}

function handedOn(words: string, start: number, stop: number, language: Language): Part[] {
  const rest = words.slice(start, stop);
  const lead = matchesIn(rest, HANDED_ON).find(({ index }) => index === 0)?.[0].length;
  return lead === undefined ? [] : listed("to", words, start + lead, stop, language);
}

/** What an address says of copies, by the first language that finds it. */
function copyIn(words: string): RegExpExecArray | null {
  for (const pattern of COPIES) {
    const match = pattern.exec(words);
    if (match) return match;
  }
  return null;
}

const COPIES = HEADS.flatMap(({ copies }) => copies ?? []);

function copies(words: string, copy: RegExpExecArray, language: Language): Part[] {
  const receivers = groupOf(copy) ?? "";
  const start = words.indexOf(receivers, copy.index);
  return listed("cc", words, start, start + receivers.length, language);
}

/** Where the addressee begins, or null if the line is no address. */
function addressStart(words: string): number | null {
  for (const { addressee } of HEADS) {
    const start = addressee?.(words) ?? null;
    if (start !== null) return start;
  }
  const lead = ARTICLE.exec(words)?.[0].length ?? 0;
  return officeAddressed.test(words) ? lead : null;
}

const ARTICLE = new RegExp(
  String.raw`^\s*(?:${anySource(everyForm(({ foot }) => foot?.article))})?`,
  "iu",
);

/** A list of correspondents, one part each. */
function listed(
  role: Role,
  words: string,
  start: number,
  stop: number,
  language: Language,
): Part[] {
  const parts: Part[] = [];
  let begin = start;
  for (const mark of marksOf(words.slice(start, stop), language)) {
    push(parts, role, words, begin, start + mark.index);
    begin = start + mark.index + mark.length;
  }
  push(parts, role, words, begin, stop);
  return joinBodies(parts, words);
}

/** What parts the names of a list: by the language of its text, else the one that its letters tell. */
function partingOf(list: string, language: Language): RegExp {
  const own = knowledgeOf(language)?.papers?.head?.ownParting;
  const others = languages.filter(({ papers }) => papers?.head?.parting !== undefined);
  const other = others.find(({ mayHold }) => mayHold(list, language)) ?? others.at(-1);
  return new RegExp(own ?? anySource([other?.papers?.head?.parting]), "gu");
}

const HALF = new RegExp(
  String.raw`\b${alternatives(HEADS.flatMap(({ halves }) => halves ?? []))}$`,
  "u",
);

function marksOf(list: string, language: Language): { index: number; length: number }[] {
  const pattern = partingOf(list, language);
  const handed = matchesIn(list, HANDED_ON);
  const plain = matchesIn(list, pattern).filter(
    (mark) =>
      !handed.some(
        (other) =>
          mark.index < other.index + other[0].length && other.index < mark.index + mark[0].length,
      ),
  );
  return [...plain, ...handed]
    .sort((a, b) => a.index - b.index)
    .filter((mark) => !HALF.test(list.slice(0, mark.index)))
    .filter((mark) => outsideBrackets(list, mark.index))
    .map((mark) => ({ index: mark.index, length: mark[0].length }));
}

function outsideBrackets(list: string, index: number): boolean {
  return !/[(（][^)）]*$/u.test(list.slice(0, index));
}

const LEAD = new RegExp(String.raw`^[\s,]*${anySource(HEADS.map(({ lead }) => lead))}`, "iu");

function push(parts: Part[], role: Role, words: string, start: number, stop: number): void {
  const raw = words.slice(start, stop);
  const lead = LEAD.exec(raw)?.[0].length ?? 0;
  const tail = TAIL.exec(raw)![0].length;
  if (raw.length - tail > lead) parts.push({ role, start: start + lead, stop: stop - tail });
}

/** What stands behind a name: the number that the paper has there, how it gets it, marks. */
const TAIL = new RegExp(
  String.raw`(?:\s+${numberMark}\s?\d[\d/]*|\s*\(${alternatives(HEADS.flatMap(({ purposes }) => purposes ?? []))}\))*[\s,:：.]*$`,
  "iu",
);

/**
 * The name that a part of a list stands for where a later part carries its head word: `Jilin,
 * Heilongjiang, and Liaoning Provincial Committees` names three committees.
 */
export function sharedHead(names: readonly string[], index: number): string {
  const name = names[index] ?? "";
  const whole = HEADS.map(({ shared }) => shared?.(names, index) ?? name);
  return whole.find((words) => words !== name) ?? name;
}
