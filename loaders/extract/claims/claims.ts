/** The claims table: every figure about people who moved, move or might move. */
import type { Document } from "../../document.js";
import type { ReadClaim } from "../../language/claims.js";
import { knowledgeOf } from "../../language/index.js";
import type { Row } from "../../schema.js";
import { sliceCodePoints } from "../../text/codepoints.js";
import { type Stretch, sentencesOf } from "../../text/sentences.js";
import { tieCounterparts } from "./counterparts.js";
import { Course, type Way } from "./course.js";
import { type FoundClaim, claimFindings } from "./findings.js";
import { periodOf, timeless } from "./period.js";
import { Speakers, voiceOf } from "./speakers.js";
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
]);

/**
 * The claims of a document, in the order of its texts. Pure: the same document and context give the
 * same rows. `review` and `assertion_id` are null; reviews and the other documents are known later.
 */
export function claimsOf(
  document: Document,
  id: string,
  context: ClaimContext,
): { claims: Row<"claims">[]; findings: Row<"findings">[] } {
  const found = document.texts.flatMap((text) => {
    const grammar = knowledgeOf(text.language)?.claims;
    return grammar ? rowsOf(id, surroundingsOf(text, grammar, context)) : [];
  });
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
  claims: ReadClaim[];
  /** True for the first sentence of its passage. */
  first: boolean;
  /** True in a note. */
  note: boolean;
}

interface Passage extends Stretch {
  note: boolean;
}

/** Whoever says what stands in a sentence. */
interface Source {
  /** entities.id; null where it is not known. */
  by: string | null;
  /** `said` where the sentence names it; `context` where it speaks on, or wrote the document. */
  basis: "said" | "context";
}

function rowsOf(id: string, around: Surroundings): FoundClaim[] {
  const statements = statementsIn(around);
  const sourceOf = followSources(around);
  const course = new Course(around.places, around.context.atlas);
  const { written } = around.context;
  let previous = timeless;
  return statements.flatMap((statement) => {
    const sourceAt = sourceOf(statement);
    return statement.claims.map((claim) => {
      const yearless = isYearless(around, claim);
      const period = periodOf(claim.timing, { previous, written, yearless });
      if (period.start !== null) previous = period;
      const way = wayOf(course, statement.sentence, claim);
      return { row: claimRow(id, around, claim, way, period, sourceAt(claim)), frame: claim.frame };
    });
  });
}

/** The ends of a claim, carried over where the sentence does not name them: `The 3,000 were in camps`. */
function wayOf(course: Course, sentence: Stretch, claim: ReadClaim): Way {
  if (claim.measure !== "stock") return course.way(sentence, claim);
  return claim.population === null && !claim.amount.vague ? course.stay(sentence, claim) : claim;
}

/** Whether a claim's date is a day of a month that names no year. */
function isYearless({ folded }: Surroundings, { timing }: ReadClaim): boolean {
  if (timing === null || !("date" in timing)) return false;
  const words = folded.text.slice(timing.date.start, timing.date.stop);
  return /^\p{Lu}\p{L}+\.?\s\d{1,2}\b(?!.*\d{4})/su.test(words);
}

function statementsIn(around: Surroundings): Statement[] {
  const { folded, grammar, context } = around;
  const passages = around.source.passages
    .filter(({ kind }) => !OUTSIDE.has(kind))
    .map(({ start, stop, kind }): Passage => ({
      ...{ start: folded.index(start), stop: folded.index(stop) },
      note: kind === "note",
    }));
  const mayHold = ({ start, stop }: Stretch) =>
    grammar.mayHold(folded.text.slice(start, stop), context.atlas);
  const counting = new Map(
    passages
      .filter(mayHold)
      .map((passage) => [passage, statementsOf(around, passage, mayHold)] as const),
  );
  const counts = [...counting.values()].some((all) => all.some(({ claims }) => claims.length > 0));
  if (!counts) return [];
  // Only now is it worth following who speaks, through the other passages too.
  return passages.flatMap(
    (passage) => counting.get(passage) ?? statementsOf(around, passage, () => false),
  );
}

function statementsOf(
  around: Surroundings,
  passage: Passage,
  mayHold: (sentence: Stretch) => boolean,
): Statement[] {
  const { folded, source } = around;
  const words = folded.text.slice(passage.start, passage.stop);
  return sentencesOf(words, knowledgeOf(source.language)?.unspaced).map((part, index) => {
    const sentence = { start: passage.start + part.start, stop: passage.start + part.stop };
    const claims = mayHold(sentence) ? around.grammar.read(around.scene(sentence)) : [];
    return { sentence, claims, first: index === 0, note: passage.note };
  });
}

/** Says of one statement after another who makes each of its claims. */
function followSources(around: Surroundings): (statement: Statement) => (claim: Stretch) => Source {
  const { folded, grammar, speakers, author } = around;
  const speaking = new Speakers();
  return ({ sentence, first, note }) => {
    const words = folded.text.slice(sentence.start, sentence.stop);
    if (first) speaking.passage(grammar.numbered.test(words), words);
    const told = grammar.attributions(folded.text, sentence, speakers);
    const { recent } = speaking;
    const voices = speaking.sentence(told, words, sentence.start);
    // A note is its editor's, not the writer's.
    const writer = note ? null : author;
    return (claim) => {
      const voice = voiceOf(voices, claim);
      // Of a quotation without a name, and of minutes that nobody signs, whoever spoke last goes on.
      if (voice === "quoted" || (voice === null && author === null))
        return { by: recent?.id ?? null, basis: "context" };
      if (voice === null || voice === "writer") return { by: writer, basis: "context" };
      return { by: voice.by.id, basis: voice.said ? "said" : "context" };
    };
  };
}

function claimRow(
  id: string,
  { source: { text, language }, folded }: Surroundings,
  claim: ReadClaim,
  { from, to }: Way,
  period: ReturnType<typeof periodOf>,
  source: Source,
): Row<"claims"> {
  const words = (begin: number, end: number) =>
    sliceCodePoints(text, folded.offset(begin), folded.offset(end - 1) + 1);
  const { amount, population } = claim;
  const start = folded.offset(claim.start);
  return {
    id: `${id}-${language}-${start}`,
    document_id: id,
    language,
    start,
    stop: folded.offset(claim.stop - 1) + 1,
    quote: words(claim.start, claim.stop),
    measure: claim.measure,
    low: amount.low,
    high: amount.high,
    wording: words(amount.start, amount.stop).trim(),
    unit: claim.unit,
    per_days: claim.perDays,
    population: population && words(population.start, population.stop).trim(),
    from_place: from?.place ?? null,
    to_place: to?.place ?? null,
    period_start: period.start,
    period_end: period.end,
    asserted_by: source.by,
    counterpart_id: null,
    assertion_id: null,
    from_basis: from?.basis ?? null,
    to_basis: to?.basis ?? null,
    period_basis: period.basis,
    asserted_basis: source.by === null ? null : source.basis,
    review: null,
  };
}
