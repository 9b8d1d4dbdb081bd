/** The claims table: every figure about people who moved, move or might move. */
import type { Document } from "../../document.js";
import type { Row } from "../../schema.js";
import { sliceCodePoints } from "../../text/codepoints.js";
import { Speakers, attributionIn } from "./assertion.js";
import { Course, type Way } from "./course.js";
import { tieCounterparts } from "./counterparts.js";
import { type FoundClaim, claimFindings } from "./findings.js";
import { countedIn, mayCount } from "./counting.js";
import type { Counted } from "./counted.js";
import { directionOf, whereaboutsOf } from "./direction.js";
import { type Reading, measureOf } from "./measure.js";
import { type Period, periodOf, timeless } from "./period.js";
import { type Stretch, sentencesOf } from "../../text/sentences.js";
import { type ClaimContext, type Surroundings, surroundingsOf } from "./surroundings.js";

/** Kinds of passages that do not tell what the document itself says. */
const OUTSIDE = new Set([
  "stamp",
  "seal",
  "marginalia",
  "distribution",
  "gap",
  "header",
  "heading",
  "signature",
  "note",
]);

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

/** A sentence in which people are counted or somebody may begin to speak. */
interface Statement {
  sentence: Stretch;
  counted: Counted[];
  /** True for the first sentence of its passage. */
  first: boolean;
}

/** Whoever says what stands in a sentence. */
interface Source {
  /** entities.id; null where it is not known. */
  by: string | null;
  /** True where it is not the writer of the document. */
  quoted: boolean;
  /** `said` where the sentence names it; `context` where it speaks on, or wrote the document. */
  basis: "said" | "context";
}

function rowsOf(id: string, around: Surroundings): FoundClaim[] {
  const statements = statementsIn(around);
  if (statements.length === 0) return [];
  const rows: FoundClaim[] = [];
  let previous = timeless;
  const sourceOf = followSources(around);
  const course = new Course(around.language, around.places, around.context.atlas);
  for (const statement of statements) {
    const source = sourceOf(statement);
    for (const counted of statement.counted) {
      const found = rowOf(id, around, statement.sentence, source, counted, previous, course);
      if (!found) continue;
      const { period_start, period_end } = found.row;
      if (period_start !== null) previous = { start: period_start, end: period_end };
      rows.push(found);
    }
  }
  return rows;
}

function statementsIn(around: Surroundings): Statement[] {
  const passages = around.source.passages
    .filter(({ kind }) => !OUTSIDE.has(kind))
    .map(({ start, stop }) => ({
      start: around.folded.index(start),
      stop: around.folded.index(stop),
    }));
  const counting = new Map(
    passages
      .filter((passage) => mayCount(around, passage))
      .map((passage) => [passage, statementsOf(around, passage, true)]),
  );
  const counts = [...counting.values()].flat().some(({ counted }) => counted.length > 0);
  if (!counts) return [];
  // Only now is it worth following who speaks, through the other passages too.
  return passages.flatMap(
    (passage) => counting.get(passage) ?? statementsOf(around, passage, false),
  );
}

function statementsOf(around: Surroundings, passage: Stretch, counts: boolean): Statement[] {
  const { folded, language } = around;
  const words = folded.text.slice(passage.start, passage.stop);
  return sentencesOf(words, language).map((part, index) => {
    const sentence = { start: passage.start + part.start, stop: passage.start + part.stop };
    return { sentence, counted: counts ? countedIn(around, sentence) : [], first: index === 0 };
  });
}

/** Says of one statement after another who makes it. */
function followSources(around: Surroundings): (statement: Statement) => Source {
  const { folded, language, speakers, context } = around;
  const author = authorOf(context);
  const speaking = new Speakers();
  return ({ sentence, first }) => {
    const words = folded.text.slice(sentence.start, sentence.stop);
    if (first) speaking.passage(NUMBERED.test(words));
    const told = attributionIn(folded.text, language, sentence, speakers);
    const speaker = speaking.sentence(told, words);
    const basis = told !== null && speaker !== null ? "said" : "context";
    return { by: speaker ? speaker.id : author, quoted: speaker !== null, basis };
  };
}

/** An item of a list: `1. …`, `(2) …`, 二、…. */
const NUMBERED = /^(?:\(?\d+[.)、]|[（(]?[一二三四五六七八九十]+[、）)])/u;

/**
 * The sender, as far as an authority file knows it: the first in the order of the text. A city says
 * nothing: of a telegram `From MOSCOW` it is whoever signs.
 */
function authorOf({ correspondents, atlas }: ClaimContext): string | null {
  const known = (role: Row<"correspondents">["role"]) =>
    correspondents.find(
      (row) => row.role === role && row.entity_id !== null && !isCity(atlas, row.entity_id),
    )?.entity_id ?? null;
  return known("from") ?? known("approver");
}

function isCity(atlas: ClaimContext["atlas"], id: string): boolean {
  return atlas.typeOf(id) === "place" && atlas.stateOf(id) !== id;
}

function rowOf(
  id: string,
  around: Surroundings,
  sentence: Stretch,
  source: Source,
  counted: Counted,
  previous: Period,
  course: Course,
): FoundClaim | null {
  const { folded, language, places, context } = around;
  const at = whereaboutsOf(folded.text, language, sentence, counted, places, context.atlas);
  const country = at.place === null ? null : context.atlas.stateOf(at.place);
  const abroad = at.nationality !== null && country !== null && at.nationality !== country;
  const reading = measureOf(folded.text, language, sentence, counted, abroad);
  if (!reading) return null;
  const where =
    reading.measure === "stock"
      ? stayOf(at)
      : course.way(
          folded.text,
          sentence,
          directionOf(
            folded.text,
            language,
            sentence,
            counted,
            places,
            context.atlas,
            around.sides,
          ),
        );
  const period = periodOf(folded.text, language, sentence, counted, around.dates, {
    previous,
    now: source.quoted ? timeless : context.written,
    written: context.written,
  });
  return {
    row: claimRow(id, around, counted, reading, where, period, source),
    frame: reading.frame,
  };
}

function stayOf({ from, place }: { from: string | null; place: string | null }): Way {
  const said = (value: string | null) => (value === null ? null : ("said" as const));
  return { from, to: place, fromBasis: said(from), toBasis: said(place) };
}

function claimRow(
  id: string,
  { language, source: text, folded }: Surroundings,
  counted: Counted,
  reading: Reading,
  where: Way,
  period: Period & { basis: Row<"claims">["period_basis"] },
  source: Source,
): Row<"claims"> {
  const words = (from: number, to: number) =>
    sliceCodePoints(text.text, folded.offset(from), folded.offset(to - 1) + 1);
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
    asserted_by: source.by,
    counterpart_id: null,
    assertion_id: null,
    from_basis: where.fromBasis,
    to_basis: where.toBasis,
    period_basis: period.start === null && period.end === null ? null : period.basis,
    asserted_basis: source.by === null ? null : source.basis,
    review: null,
  };
}
