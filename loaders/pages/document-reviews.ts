/** What people judged in a document: each row with what was extracted beside what holds. */
import type { Row } from "../schema.js";
import { shortened } from "./document-metadata.js";
import { wordsAnchor } from "./linked-words.js";
import { type Markup, markup, visible } from "./markup.js";

type Review = Row<"reviews">;

/** The judgements of a document as a list, a line a row that is judged; null where there are none. */
export function reviewsOf(reviews: readonly Review[]): Markup | null {
  if (reviews.length === 0) return null;
  const judged = new Map<string, Review[]>();
  for (const review of reviews) {
    const { subject, follows, line, start, stop, row_id } = review;
    const key = [subject, follows, line, start, stop, row_id].join(" ");
    judged.set(key, [...(judged.get(key) ?? []), review]);
  }
  return markup`
    <section class="reviews" aria-labelledby="reviews">
      <h2 id="reviews">What reviewers found</h2>
      <ul>${[...judged.values()].map((values) => item(values, reviews))}</ul>
    </section>`;
}

function item(values: readonly Review[], all: readonly Review[]): Markup | null {
  const [first] = values;
  if (first === undefined) return null;
  const { subject, verdict, holds, follows, reviewer, note } = first;
  const found = follows === null ? verdict : `follows from a review of ${follows}`;
  const by = [reviewer, note].filter((part) => part !== null).join(": ");
  return markup`<li><span class="label">${subject}, ${found}</span>${wordsLink(first)}${values.map(change)}${by === "" ? null : markup` <span class="muted" dir="auto">(${visible(by)})</span>`}${holds || isShared(values, all) ? null : markup` <span class="muted">Another reviewer sees it otherwise, and holds.</span>`}</li>`;
}

/** Whether the judgement that holds says the same of the row. */
function isShared(values: readonly Review[], all: readonly Review[]): boolean {
  const holding = all.filter((one) => one.holds && isOfSameRow(one, values[0]));
  const said = (judgement: readonly Review[]) =>
    JSON.stringify(
      judgement.map(({ verdict, attribute, corrected }) => [verdict, attribute, corrected]),
    );
  return said(holding) === said(values);
}

function isOfSameRow(one: Review, other: Review | undefined): boolean {
  return (
    other !== undefined &&
    one.subject === other.subject &&
    one.follows === other.follows &&
    one.language === other.language &&
    one.start === other.start &&
    one.stop === other.stop &&
    one.row_id === other.row_id
  );
}

/** A value that was extracted, and the one that a reviewer set; without a column, the row alone is judged. */
function change({ attribute, extracted, corrected }: Review): Markup | null {
  if (attribute === null) return null;
  const value = (text: string | null) => visible(text ?? "nothing");
  return markup` <span class="review-value">${attribute.replaceAll("_", " ")}: <del dir="auto">${value(extracted)}</del> <ins dir="auto">${value(corrected)}</ins></span>`;
}

function wordsLink({ language, start, stop, quote }: Review): Markup | null {
  if (language === null || start === null || stop === null || quote === null) return null;
  return markup` <a class="words-link" href="#${wordsAnchor({ language, start, stop })}" lang="${language}"><bdi>${visible(shortened(quote))}</bdi></a>`;
}
