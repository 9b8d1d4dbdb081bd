/** Sentences with the claims that a reader finds in them. */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { claimsOf } from "../../../loaders/extract/claims/claims.js";
import { correspondentsOf } from "../../../loaders/extract/correspondents/correspondents.js";
import { datesOf } from "../../../loaders/extract/dates/dates.js";
import { describe } from "../../../loaders/extract/documents/documents.js";
import { mentionsOf } from "../../../loaders/extract/mentions/mentions.js";
import type { Knowledge } from "../../../loaders/knowledge.js";
import { codePointLength } from "../../../loaders/text/codepoints.js";
import type { Row } from "../../../loaders/schema.js";
import { root } from "../../checkout.js";
import { documentOf } from "../builders.js";

export type Claim = Row<"claims">;

/** A claim as a reader states it. */
export interface Label extends LabelFields {
  wording: string;
  /** True for what one reader sees and another does not; it counts neither way. */
  optional: boolean;
  /** Code-point offsets of the wording in its sentence. */
  start: number;
  stop: number;
}

/** What a label says of its claim; a field that is undefined is not judged. */
interface LabelFields {
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
      } else if (/^[>~] /.test(line)) last!.labels.push(labelOf(line, last!.text));
      else if (line !== "" && !line.startsWith("#")) last!.text = line;
    });
  return sentences;
}

/** A label's line: `> wording | measure | amount | from > to | period`; `~` for an optional one. */
export function labelOf(line: string, text: string): Label {
  const [wording = "", ...fields] = line
    .slice(2)
    .split("|")
    .map((part) => part.trim());
  const at = stretchOf(wording, text);
  const words = Array.from(text).slice(at.start, at.stop).join("");
  return { wording: words, optional: line.startsWith("~"), ...at, ...fieldsOf(fields) };
}

/** Where a wording stands, given by itself or, where no words are kept, as `start..stop`. */
function stretchOf(wording: string, text: string): { start: number; stop: number } {
  const offsets = /^(\d+)\.\.(\d+)$/.exec(wording);
  if (offsets) return { start: Number(offsets[1]), stop: Number(offsets[2]) };
  const at = text.indexOf(wording);
  if (at < 0) throw new Error(`the sentence has no such words: ${wording}`);
  const start = codePointLength(text.slice(0, at));
  return { start, stop: start + codePointLength(wording) };
}

function fieldsOf([measure, amount, direction, period]: string[]): LabelFields {
  const [from, to] = (direction ?? "").split(">").map((part) => part.trim());
  return {
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
    dates: datesOf(document, "x", sentence.written, describe(document).witnesses),
    mentions: mentionsOf(document, "x", authority),
    correspondents: correspondentsOf(document, "x", authority),
    written,
    atlas,
  };
  return claimsOf(document, "x", context).claims;
}
