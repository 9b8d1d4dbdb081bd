/** Sentences with the claims that a reader finds in them, and how the rules do on them. */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { claimsOf } from "../../../loaders/extract/claims/claims.js";
import { correspondentsOf } from "../../../loaders/extract/correspondents.js";
import { datesOf } from "../../../loaders/extract/dates.js";
import { mentionsOf } from "../../../loaders/extract/mentions.js";
import type { Knowledge } from "../../../loaders/knowledge.js";
import { codePointLength } from "../../../loaders/read/codepoints.js";
import type { Row } from "../../../loaders/schema.js";
import { root } from "../../checkout.js";
import { documentOf } from "../builders.js";

export type Claim = Row<"claims">;

/** A claim as a reader states it; a field that is undefined is not judged. */
export interface Label {
  wording: string;
  /** Code-point offsets of the wording in its sentence. */
  start: number;
  stop: number;
  measure: string | undefined;
  /** As `low..high unit` or `vague unit`, with ` / days` behind a rate. */
  amount: string | undefined;
  from: string | undefined;
  to: string | undefined;
  period: string | undefined;
}

export interface Labelled {
  language: "en" | "zh";
  /** Day of the document that the sentence would stand in. */
  written: string;
  text: string;
  labels: Label[];
  /** Line of the fixture, from 1. */
  line: number;
  /** False for those that rules may be tuned on. */
  heldOut: boolean;
}

const SENTENCES = join(root, "test", "fixtures", "claims", "sentences.txt");

/** Reads the fixture. Throws at a wording that its sentence does not have. */
export function labelledSentences(): Labelled[] {
  const sentences: Labelled[] = [];
  let last: Labelled | undefined;
  readFileSync(SENTENCES, "utf8")
    .split("\n")
    .forEach((line, index) => {
      const head = /^\[(en|zh) (\d{4}-\d{2}-\d{2})\]$/.exec(line);
      if (head) {
        const heldOut = sentences.length % 2 === 1;
        const language = head[1] as "en" | "zh";
        last = { language, written: head[2]!, text: "", labels: [], line: index + 1, heldOut };
        sentences.push(last);
      } else if (line.startsWith("> ")) last!.labels.push(labelOf(line.slice(2), last!.text));
      else if (line !== "" && !line.startsWith("#")) last!.text = line;
    });
  return sentences;
}

/** A label's line: `wording | measure | amount | from > to | period`. */
export function labelOf(line: string, text: string): Label {
  const [wording = "", measure, amount, direction, period] = line.split("|").map((p) => p.trim());
  const at = text.indexOf(wording);
  if (at < 0) throw new Error(`the sentence has no such words: ${wording}`);
  const start = codePointLength(text.slice(0, at));
  const [from, to] = (direction ?? "").split(">").map((part) => part.trim());
  return {
    wording,
    start,
    stop: start + codePointLength(wording),
    measure: judged(measure),
    amount: judged(amount),
    from: judged(from),
    to: judged(to),
    period: judged(period),
  };
}

function judged(field: string | undefined): string | undefined {
  return field === undefined || field === "" || field === "?" ? undefined : field;
}

/** The claims that the rules find in a sentence that stands alone in a document. */
export function claimsIn(sentence: Labelled, { authority, atlas }: Knowledge): Claim[] {
  const document = documentOf({ texts: { [sentence.language]: [sentence.text] } });
  const written = { start: sentence.written, end: sentence.written };
  const context = {
    dates: datesOf(document, "x", sentence.written),
    mentions: mentionsOf(document, "x", authority),
    correspondents: correspondentsOf(document, "x", authority),
    written,
    atlas,
  };
  return claimsOf(document, "x", context).claims;
}

export const FIELDS = ["bounds", "measure", "direction", "period"] as const;
export type Field = (typeof FIELDS)[number];

/** How labels and claims agree; each field counted only where a label is found and judges it. */
export interface Score {
  labels: number;
  claims: number;
  found: number;
  right: Record<Field, number>;
  judged: Record<Field, number>;
  /** What is wrong, for whoever improves the rules. */
  faults: string[];
}

export function emptyScore(): Score {
  const none = () => ({ bounds: 0, measure: 0, direction: 0, period: 0 });
  return { labels: 0, claims: 0, found: 0, right: none(), judged: none(), faults: [] };
}

/** Adds to a score what the rules made of one sentence. */
export function judge(score: Score, name: string, labels: Label[], claims: Claim[]): void {
  const free = new Set(claims);
  score.labels += labels.length;
  score.claims += claims.length;
  for (const label of labels) {
    const claim = [...free].find((one) => one.start < label.stop && label.start < one.stop);
    if (!claim) {
      score.faults.push(`${name}: missed: ${label.wording}`);
      continue;
    }
    free.delete(claim);
    score.found++;
    compare(score, name, label, claim);
  }
  for (const claim of free) score.faults.push(`${name}: too many: ${claim.quote}`);
}

function compare(score: Score, name: string, label: Label, claim: Claim): void {
  const fields: [Field, string | undefined, string][] = [
    ["bounds", label.amount, amountOf(claim)],
    ["measure", label.measure, claim.measure],
    ["direction", label.from, `from ${claim.from_place ?? "-"}`],
    ["direction", label.to, `to ${claim.to_place ?? "-"}`],
    ["period", label.period, periodOf(claim)],
  ];
  for (const [field, expected, actual] of fields) {
    if (expected === undefined) continue;
    score.judged[field]++;
    if (actual.replace(/^(?:from|to) /, "") === expected) score.right[field]++;
    else score.faults.push(`${name}: ${field}: ${label.wording}: ${expected}, but ${actual}`);
  }
}

function amountOf({ low, high, unit, per_days }: Claim): string {
  const bounds =
    low === null && high === null ? "vague" : `${String(low ?? "*")}..${String(high ?? "*")}`;
  return `${bounds} ${unit}${per_days === null ? "" : ` / ${String(per_days)}`}`;
}

function periodOf({ period_start, period_end }: Claim): string {
  if (period_start === null) return "none";
  return period_start === period_end
    ? period_start
    : `${period_start}/${String(period_end ?? "*")}`;
}

export function precision({ found, claims }: Score): number {
  return found / claims;
}

export function recall({ found, labels }: Score): number {
  return found / labels;
}

export function accuracy({ right, judged: all }: Score, field: Field): number {
  return right[field] / all[field];
}
