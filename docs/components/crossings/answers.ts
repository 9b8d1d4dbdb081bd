/** The page's answer in words: for each way and time, who says how many, each part a link to its words. */
import { type Child, element } from "../element.js";
import type { Atlas } from "../words/atlas.js";
import { evidenceLink } from "../words/evidence.js";
import { number } from "../words/names.js";
import { type StatementRow, twinOf } from "./statements.js";
import { amountText } from "./words.js";

/** The statements of one way in one time. */
export interface Answer {
  from: string | null;
  to: string | null;
  /** `1962`, `1958–1962`; null where no time is said. */
  time: string | null;
  /** Those with an amount, by who says so. */
  counted: ReadonlyMap<string | null, readonly StatementRow[]>;
  /** Those without any, likewise. */
  uncounted: ReadonlyMap<string | null, readonly StatementRow[]>;
}

/** Years that a statement's own period touches; null where it has none. */
export function timeOf({ dating, start_day, end_day }: StatementRow): string | null {
  if (dating !== "period" || start_day === null) return null;
  const [first, last] = [start_day.slice(0, 4), (end_day ?? start_day).slice(0, 4)];
  return first === last ? first : `${first}–${last}`;
}

/**
 * One answer for each way that is said and each time, those with amounts first, by the largest of them. Of a way with
 * one end only the same paper speaks of the same people.
 */
export function answersOf(rows: readonly StatementRow[]): Answer[] {
  const groups = new Map<string, StatementRow[]>();
  for (const row of rows) {
    if (row.from_place === null && row.to_place === null) continue;
    const paper = row.from_place === null || row.to_place === null ? row.document_id : null;
    const key = JSON.stringify([row.from_place, row.to_place, timeOf(row), paper]);
    groups.set(key, [...(groups.get(key) ?? []), row]);
  }
  const answers = [...groups.values()].map((group) => ({
    from: group[0]!.from_place,
    to: group[0]!.to_place,
    time: timeOf(group[0]!),
    counted: bySide(group.filter(({ bounds }) => bounds !== "vague")),
    uncounted: bySide(group.filter(({ bounds }) => bounds === "vague")),
  }));
  return answers.sort((a, b) => mostOf(b) - mostOf(a) || keyOf(a).localeCompare(keyOf(b), "en"));
}

function keyOf({ from, to, time }: Answer): string {
  return JSON.stringify([from, to, time]);
}

function mostOf({ counted }: Answer): number {
  const amounts = [...counted.values()].flat().map(({ low, high }) => high ?? low ?? 0);
  return amounts.length === 0 ? -1 : Math.max(...amounts);
}

function bySide(rows: readonly StatementRow[]): Map<string | null, StatementRow[]> {
  const sides = new Map<string | null, StatementRow[]>();
  for (const row of rows) sides.set(row.side, [...(sides.get(row.side) ?? []), row]);
  return sides;
}

/** Answers that stand open; the others are a click away. */
const SHOWN = 8;

/** The answers as a list of sentences. */
export function answers(rows: readonly StatementRow[], atlas: Atlas): HTMLElement {
  const found = answersOf(rows);
  if (found.length === 0)
    return element("p", {}, "None of these statements says where from or where to.");
  const items = found.map((answer) => element("li", {}, ...sentence(answer, atlas)));
  const root = element("div", { class: "crossings-answers" });
  root.append(element("ul", {}, ...items.slice(0, SHOWN)));
  const rest = items.slice(SHOWN);
  if (rest.length > 0) {
    const summary = element("summary", {}, `${number(rest.length)} ways and times more`);
    root.append(element("details", {}, summary, element("ul", {}, ...rest)));
  }
  return root;
}

function sentence(answer: Answer, atlas: Atlas): Child[] {
  const { counted, uncounted } = answer;
  const told = [...counted].map(([side, rows]) => countedPart(side, rows, atlas));
  const untold = [...uncounted]
    .filter(([side]) => !counted.has(side))
    .map(([side, rows]) => uncountedPart(side, rows, atlas));
  const also = [...uncounted]
    .filter(([side]) => counted.has(side))
    .flatMap(([, rows]): Child[] => [`; and without a number `, ...quotations(rows)]);
  const parts = [...told, ...untold].flatMap((part, index): Child[] => [
    index === 0 ? "" : "; ",
    ...part,
  ]);
  return [element("strong", {}, whereWhen(answer, atlas)), ": ", ...parts, ...also, "."];
}

/** Last words of names that English says with its article: the Soviet Union, the United States. */
const WITH_ARTICLE = new Set(
  "Union States Kingdom Republic Emirates Islands Netherlands Philippines Maldives Congo Government".split(
    " ",
  ),
);

/** A name as it stands in a sentence: `the Soviet Union`, `the Government of Austria`, `Austria`. */
export function inSentence(name: string): string {
  const words = name.split(" ");
  const last = words.at(-1) ?? "";
  return WITH_ARTICLE.has(last) || /^(?:Government|Ministry) of /u.test(name)
    ? `the ${name}`
    : name;
}

/** `From Xinjiang to the Soviet Union, 1962`. */
export function whereWhen({ from, to, time }: Answer, atlas: Atlas): string {
  const nameOf = (id: string | null) => {
    const name = atlas.nameOf(id);
    return name === null ? null : inSentence(name);
  };
  const [origin, goal] = [nameOf(from), nameOf(to)];
  const way =
    origin === null
      ? `In or to ${goal ?? ""}`
      : goal === null
        ? `From ${origin}`
        : `From ${origin} to ${goal}`;
  return `${way}, ${time ?? "no time said"}`;
}

function countedPart(side: string | null, rows: readonly StatementRow[], atlas: Atlas): Child[] {
  const amounts = rows.map((row): Child[] => [
    element("span", { class: "amount" }, amountText(row)),
    row.measure === "flow" ? " " : ` (${row.measure}) `,
    quoted(row),
    ...(row.wordings > 1 ? [` in ${number(row.wordings)} wordings`] : []),
  ]);
  return [
    ...joined(amounts.map((parts) => element("span", {}, ...parts))),
    ` ${sayer(side, rows, atlas)}`,
  ];
}

function uncountedPart(side: string | null, rows: readonly StatementRow[], atlas: Atlas): Child[] {
  const whose =
    side === null
      ? "a side that is not known"
      : `the side of ${inSentence(atlas.nameOf(side) ?? side)}`;
  return [`${whose} gives no figure, only `, ...quotations(rows)];
}

function sayer(side: string | null, rows: readonly StatementRow[], atlas: Atlas): string {
  const names = [...new Set(rows.map(({ asserted_by }) => atlas.nameOf(asserted_by)))];
  const [only] = names;
  if (names.length === 1 && only != null) return `says ${inSentence(only)}`;
  return side === null
    ? "(not known who says so)"
    : `says the side of ${inSentence(atlas.nameOf(side) ?? side)}`;
}

/** Quotations that are named before the rest is counted. */
const QUOTED = 4;

function joined(parts: readonly Child[]): Child[] {
  const shown = parts
    .slice(0, QUOTED)
    .flatMap((part, index): Child[] => [index > 0 ? ", " : "", part]);
  const rest = parts.length - QUOTED;
  return rest > 0 ? [...shown, ` and ${number(rest)} more`] : shown;
}

/** The words of statements; the same words are quoted once, and their other places are numbered links. */
function quotations(rows: readonly StatementRow[]): Child[] {
  const alike = new Map<string, StatementRow[]>();
  for (const row of rows) alike.set(row.quote, [...(alike.get(row.quote) ?? []), row]);
  return joined(
    [...alike.values()].map(([first, ...others]) => {
      const places = others.flatMap((row, at) => {
        const label = String(at + 2);
        return [" ", evidenceLink(row, { label })];
      });
      return element("span", {}, quoted(first!), ...places);
    }),
  );
}

/** The language of these pages. */
const OWN = "en";

/** The words of a statement; behind those of another language, what the document itself says for them in the page's. */
export function quoted(row: StatementRow): Node {
  const words = element("q", { lang: row.language }, evidenceLink(row));
  const twin = twinOf(row);
  if (row.language === OWN || twin?.language !== OWN) return words;
  const own = element("q", { lang: OWN }, evidenceLink(twin));
  return element("span", {}, words, " (", own, ")");
}
