/** The claims table: every figure about people who moved, move or might move. */
import type { Document } from "../../read/document.js";
import type { Row } from "../../schema.js";
import { sliceCodePoints } from "../../read/codepoints.js";
import type { Amount } from "./amount.js";
import { amountsInEnglish } from "./amounts-en.js";
import { amountsInChinese } from "./amounts-zh.js";
import { Speakers, attributionIn } from "./assertion.js";
import { tieCounterparts } from "./counterparts.js";
import { type FoundClaim, claimFindings } from "./findings.js";
import type { Counted } from "./counted.js";
import { directionOf, whereaboutsOf } from "./direction.js";
import { type Measure, type Reading, measureOf } from "./measure.js";
import { massMovementsInEnglish, peopleInEnglish } from "./people-en.js";
import { massMovementsInChinese, peopleInChinese } from "./people-zh.js";
import { type Period, periodOf, timeless } from "./period.js";
import { type Stretch, sentencesOf } from "./sentences.js";
import { type ClaimContext, type Surroundings, surroundingsOf } from "./surroundings.js";

/** Kinds of passages that do not tell what the document itself says. */
const OUTSIDE = new Set(["stamp", "seal", "distribution", "gap", "header", "heading", "signature"]);

/**
 * The claims of a document, in the order of its texts. Pure: the same document and context give the
 * same rows. `review` is null; `data/review/claims.csv` is applied later.
 */
export function claimsOf(
  document: Document,
  id: string,
  context: ClaimContext,
): { claims: Row<"claims">[]; findings: Row<"findings">[] } {
  const found = document.texts.flatMap((text) =>
    text.language === "en" || text.language === "zh"
      ? rowsOf(id, surroundingsOf(text, text.language, context))
      : [],
  );
  const claims = tieCounterparts(
    found.map(({ row }) => row),
    document.texts,
  );
  const tied = found.map(({ frame }, index) => ({ row: claims[index]!, frame }));
  return { claims, findings: claimFindings(tied) };
}

function rowsOf(id: string, around: Surroundings): FoundClaim[] {
  const rows: FoundClaim[] = [];
  const speakers = new Speakers();
  let previous = timeless;
  const author = authorOf(around.context.correspondents);
  for (const passage of around.source.passages) {
    const { start, stop } = {
      start: around.folded.index(passage.start),
      stop: around.folded.index(passage.stop),
    };
    const words = around.folded.text.slice(start, stop);
    speakers.passage(/^(?:\(?\d+[.)、]|[（(]?[一二三四五六七八九十]+[、）)])/u.test(words));
    for (const part of sentencesOf(words, around.language)) {
      const sentence = { start: start + part.start, stop: start + part.stop };
      const { folded, language } = around;
      const told = attributionIn(folded.text, language, sentence, around.speakers);
      const speaker = speakers.sentence(told);
      if (OUTSIDE.has(passage.kind)) continue;
      const by = speaker === null ? author : speaker.id;
      for (const counted of countedIn(around, sentence)) {
        const found = rowOf(id, around, sentence, counted, by, previous);
        if (!found) continue;
        const { period_start, period_end } = found.row;
        if (period_start !== null) previous = { start: period_start, end: period_end };
        rows.push(found);
      }
    }
  }
  return rows;
}

/** The sender, as far as an authority file knows it: the first in the order of the text. */
function authorOf(correspondents: readonly Row<"correspondents">[]): string | null {
  const senders = correspondents.filter((row) => row.role === "from");
  return senders.find((row) => row.entity_id !== null)?.entity_id ?? null;
}

function countedIn(around: Surroundings, sentence: Stretch): Counted[] {
  const { folded, language, dates } = around;
  const words = folded.text.slice(sentence.start, sentence.stop);
  const amounts = (language === "zh" ? amountsInChinese : amountsInEnglish)(words)
    .map((amount) => shifted(amount, sentence.start))
    .filter((amount) => !dates.some(({ start, stop }) => overlap(amount, { start, stop })));
  const people = language === "zh" ? peopleInChinese : peopleInEnglish;
  const counted = amounts.flatMap((amount) => people(folded.text, amount, sentence.stop) ?? []);
  const masses = (language === "zh" ? massMovementsInChinese : massMovementsInEnglish)(words)
    .map((mass) => shiftedCount(mass, sentence.start))
    .filter((mass) => !counted.some((one) => overlap(whole(one), whole(mass))));
  return [...counted, ...masses].sort((a, b) => a.amount.start - b.amount.start);
}

function shifted(amount: Amount, by: number): Amount {
  return { ...amount, start: amount.start + by, stop: amount.stop + by };
}

function shiftedCount(counted: Counted, by: number): Counted {
  const { amount, population, stop } = counted;
  return {
    ...counted,
    amount: shifted(amount, by),
    population: population && { start: population.start + by, stop: population.stop + by },
    stop: stop + by,
  };
}

function whole({ amount, stop }: Counted): Stretch {
  return { start: amount.start, stop };
}

function overlap(a: Stretch, b: Stretch): boolean {
  return a.start < b.stop && b.start < a.stop;
}

function rowOf(
  id: string,
  around: Surroundings,
  sentence: Stretch,
  counted: Counted,
  by: string | null,
  previous: Period,
): FoundClaim | null {
  const { folded, language, places, context } = around;
  const at = whereaboutsOf(folded.text, language, sentence, counted, places, context.atlas);
  const country = at.place === null ? null : context.atlas.stateOf(at.place);
  const abroad = at.nationality !== null && country !== null && at.nationality !== country;
  const reading = measureOf(folded.text, language, sentence, counted, abroad);
  if (!reading) return null;
  const where = whereOf(around, sentence, counted, reading.measure, at.place);
  const period = periodOf(folded.text, language, sentence, counted, around.dates, {
    previous,
    written: context.written,
  });
  return { row: claimRow(id, around, counted, reading, where, period, by), frame: reading.frame };
}

function whereOf(
  around: Surroundings,
  sentence: Stretch,
  counted: Counted,
  measure: Measure,
  place: string | null,
): { from: string | null; to: string | null } {
  if (measure === "stock") return { from: null, to: place };
  const { folded, language, places, sides, context } = around;
  return directionOf(folded.text, language, sentence, counted, places, context.atlas, sides);
}

function claimRow(
  id: string,
  { language, source, folded }: Surroundings,
  counted: Counted,
  reading: Reading,
  where: { from: string | null; to: string | null },
  period: Period,
  by: string | null,
): Row<"claims"> {
  const words = (from: number, to: number) =>
    sliceCodePoints(source.text, folded.offset(from), folded.offset(to - 1) + 1);
  const { amount, population } = counted;
  const begin = Math.min(amount.start, population?.start ?? amount.start);
  const start = folded.offset(begin);
  return {
    id: `${id}-${language}-${start}`,
    document_id: id,
    language,
    start,
    stop: folded.offset(counted.stop - 1) + 1,
    quote: words(begin, counted.stop),
    measure: reading.measure,
    low: amount.low,
    high: amount.high,
    wording: words(amount.start, amount.stop).trim(),
    unit: counted.unit,
    per_days: reading.perDays,
    population: population && words(population.start, population.stop).trim(),
    from_place: where.from,
    to_place: where.to,
    period_start: period.start,
    period_end: period.end,
    asserted_by: by,
    counterpart_id: null,
    review: null,
  };
}
