/**
 * Senders and addressees as the opening of a document names them: `[To the] Foreign Affairs Office …
 * (copy to …)`, `新疆自治区人委外办 (抄新疆外事处)：`, `TO: …`, `FROM: …`.
 */
import type { Language } from "../../document.js";
import type { Label, Part, Role } from "../../language/papers.js";
import { bareLabel, labelAt, officeAddressed } from "../../language/wording.js";

/** Labels that say what part somebody takes. */
const ROUTING: ReadonlySet<Label> = new Set<Label>(["to", "from", "cc", "via"]);

/** The parts of one passage of the opening, in its language; none where it addresses nobody. */
export function openingParts(words: string, language: Language): Part[] {
  return routing(words, language) ?? addressLine(words, language) ?? [];
}

/** `TO: Secretary of State`, `FROM : EUR - Mr. Kohler`, `수신: …`, `Von: …`, `Кому: …`. */
function routing(words: string, language: Language): Part[] | null {
  if (words.length > ROUTING_LENGTH) return null;
  const lines = [...words.matchAll(/[^\n]+/gu)];
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
  if (!label || !isRole(label.label) || label.stop >= line.length) return null;
  return listed(label.label, words, index + label.stop, index + line.length, language);
}

/** Names on the line below a label that stands alone: `TO` / `SECSTATE`, `발신자` / `유태하`. */
export function partsBelow(label: string, words: string, language: Language): Part[] {
  const name = bareLabel(label) ?? (/[:：]\s*$/u.test(label) ? labelOnly(label, language) : null);
  if (name === null || !isRole(name) || words.length > 120 || labelAt(words, language) !== null)
    return [];
  // A number or a date below an empty label is nobody.
  return bareLabel(words) === null && !/[.!?。\d]\]?\s*$/u.test(words)
    ? listed(name, words, 0, words.length, language)
    : [];
}

function labelOnly(line: string, language: Language): Label | null {
  const label = labelAt(line, language);
  return label !== null && label.stop >= line.trimEnd().length ? label.label : null;
}

function isRole(label: Label): label is Label & Role {
  return ROUTING.has(label);
}

const COPY_EN =
  /\s*\((?:with )?(?:a )?cop(?:y|ies)(?: also)? to (?:the )?([^()]+)\)|[,;]?\s+(?:and\s+)?(?:(?:with\s+)?cop(?:y|ies)|copied|cc(?:'d)?)(?:\s+also)?\s+to:?\s+(?:the\s+)?([^()]+?)(?=\s*[:：]\s*$)/iu;
const COPY_ZH =
  /\s*[(（]\s*[并並]?抄\s*(?:送|报|報|致|发|發|告)?\s*[:：]?\s*([^)）]+)[)）]|[，,；;]\s*[并並]?抄\s*(?:送|报|報|致|发|發|告)?\s*([^)）]+?)(?=\s*[:：]\s*$)/u;
/** Another addressee, whom the first is to hand it on to. */
const HANDED_ON =
  /,?\s+(?:and\s+|to be\s+)?(?:transmitted|forwarded|relayed|passed on|for transmission|for forwarding|retransmit(?:ted)?)\s+to\s+(?=(?:the\s+)?\p{Lu})/gu;

/** A line of the head that names somebody without a colon: `From MOSCOW`, `To the CC CPSU`. */
export function plainParts(words: string, language: Language): Part[] | null {
  const diary = /^\s*(?:from\s+the\s+)?(?:diary|journal)\s+of\s+(?:the\s+)?(?=\p{Lu})/iu.exec(
    words,
  );
  if (diary && words.length <= 120)
    return listed("drafter", words, diary[0].length, words.length, language);
  const match =
    /^\s*\[?(?<way>From|FROM|To|TO)(?:\s+the)?\]?\s+(?=\p{Lu})(?!\p{Lu}\p{L}*\s+\d)/u.exec(words);
  if (match === null || words.length > 120 || /[:：.!?]\s*$/u.test(words)) return null;
  const rest = words.slice(match[0].length);
  const stop = match[0].length + rest.search(/\s{3,}|,\s+\p{Ll}|$/u);
  const role = match.groups!["way"]!.toLowerCase() as Role;
  return /\b(?:is|are|was|were|has|have|until)\b/u.test(rest)
    ? null
    : listed(role, words, match[0].length, stop, language);
}

/** `[To the] X (copy to Y and Z):`, `X、Y (抄Z):`. */
function addressLine(words: string, language: Language): Part[] | null {
  const end = /\s*[:：]\s*$/u.exec(words);
  if (!end || words.length > 500 || /[.。!?！？]/u.test(words.slice(0, end.index))) return null;
  const copy = COPY_EN.exec(words) ?? COPY_ZH.exec(words);
  const stop = copy?.index ?? end.index;
  const start = addressStart(words);
  if (start === null || stop <= start) return null;
  return [
    ...listed("to", words, start, stop, language),
    ...(copy ? copies(words, copy, language) : []),
  ];
}

function copies(words: string, copy: RegExpExecArray, language: Language): Part[] {
  const receivers = (copy[1] ?? copy[2])!;
  const start = words.indexOf(receivers, copy.index);
  return listed("cc", words, start, start + receivers.length, language);
}

/** Where the addressee begins, or null if the line is no address. */
function addressStart(words: string): number | null {
  const english = /^\s*\[?\s*(?:To|TO)\b\s*(?:the)?\s*\]?\s*(?:the\s+)?/u.exec(words);
  if (english) return english[0].length;
  if (officeAddressed.test(words)) return /^\s*(?:the\s+)?/iu.exec(words)![0].length;
  return isHanAddress(words) ? /^\s*/u.exec(words)![0].length : null;
}

const HAN_ADDRESSEE =
  /(?:同志|先生|部长|總理|总理|主席|大使|代办|代辦|书记|書記|司长|中央|[部司局馆館处處厅廳委办辦组組室社会會]|政府|省委|军区|軍區)\s*(?:[(（][^)）]*[)）])?\s*[:：]\s*$/u;

function isHanAddress(words: string): boolean {
  return words.length <= 120 && /^\s*\p{Script=Han}/u.test(words) && HAN_ADDRESSEE.test(words);
}

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

/** What parts the names of a list; Japanese words hold `和` and `及` themselves (`平和条約局`). */
function partingOf(list: string, language: Language): RegExp {
  if (language === "ja" || language === "ko")
    return /[、，,;；]\s*|\s+및\s+|\s*(?:及び|並びに)\s*/gu;
  return /\p{Script=Han}/u.test(list)
    ? /[、，,;；]\s*|(?<=\p{Script=Han})\s*(?:[并並]?[转轉](?![交达達])|[并並]|及|和)\s*(?=\p{Script=Han})/gu
    : /\s*;\s*|,?\s+and\s+(?=the\b|\p{Lu})|,\s+(?=(?:and\s+)?(?:the\s+)?\p{Lu})/gu;
}

function marksOf(list: string, language: Language): { index: number; length: number }[] {
  const pattern = partingOf(list, language);
  const handed = [...list.matchAll(HANDED_ON)];
  const plain = [...list.matchAll(pattern)].filter(
    (mark) =>
      !handed.some(
        (other) =>
          mark.index < other.index + other[0].length && other.index < mark.index + mark[0].length,
      ),
  );
  return [...plain, ...handed]
    .sort((a, b) => a.index - b.index)
    .filter(
      (mark) =>
        !/\b(?:Foreign|Public|Security|Near|Far|Soviet|East|South|State)$/u.test(
          list.slice(0, mark.index),
        ),
    )
    .filter((mark) => outsideBrackets(list, mark.index))
    .map((mark) => ({ index: mark.index, length: mark[0].length }));
}

function outsideBrackets(list: string, index: number): boolean {
  return !/[(（][^)）]*$/u.test(list.slice(0, index));
}

function push(parts: Part[], role: Role, words: string, start: number, stop: number): void {
  const raw = words.slice(start, stop);
  const lead = /^[\s,]*(?:and\s+)?(?:the\s+)?/iu.exec(raw)![0].length;
  const tail = /[\s,:：.]*$/u.exec(raw)![0].length;
  if (raw.length - tail > lead) parts.push({ role, start: start + lead, stop: stop - tail });
}

const PART_OF_BODY = /\b(?:Department|Division|Section|Bureau|Office|Desk)$/u;
const BODY = /^(?:Ministry|Department|Embassy|Central Committee|State Council|Office)\b/u;

/** `Consular Affairs Department, Ministry of Foreign Affairs` is one addressee, not two. */
function joinBodies(parts: readonly Part[], words: string): Part[] {
  const joined: Part[] = [];
  for (const part of parts) {
    const before = joined.at(-1);
    const between = before ? words.slice(before.stop, part.start) : "";
    const whole = before && PART_OF_BODY.test(words.slice(before.start, before.stop));
    if (whole && between === ", " && BODY.test(words.slice(part.start, part.stop)))
      before.stop = part.stop;
    else joined.push({ ...part });
  }
  return joined;
}

const OFFICE_WORDS = "Committee|Bureau|Department|Office|Embassy|Ministry|Consulate|Government";
const SHARED = new RegExp(
  `^\\S+ ((?:\\p{Lu}\\p{Ll}+ )*(?:${OFFICE_WORDS.replaceAll("y", "ie")}))s$`,
  "u",
);

/**
 * The name that a part of a list stands for where a later part carries its head word: `Jilin,
 * Heilongjiang, and Liaoning Provincial Committees` names three committees.
 */
export function sharedHead(names: readonly string[], index: number): string {
  const name = names[index]!;
  const head = names.slice(index).map((later) => SHARED.exec(later)?.[1]);
  const found = head.find((words) => words !== undefined);
  const bare = !new RegExp(`(?:${OFFICE_WORDS})$`, "u").test(name);
  if (found === undefined || !bare) return name;
  return `${name.split(" ")[0]!} ${found.replace(/ie$/u, "y")}`;
}
