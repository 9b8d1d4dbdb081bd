/** By what a language's papers say themselves that they can be cited. */
import type { DocumentNumber } from "./numbers.js";

export interface OwnForms {
  /** A dateline, with its place as the group `place`. */
  dateline: RegExp;
  /** Numbers that a title gives its paper. */
  titleNumbers: (title: string) => DocumentNumber[];
  /** A line that opens with a paper's `series` and `number`: `NSC 5429/5`. */
  paper: RegExp;
  /** What a telegram's text opens with: its `number`, and its `series` if it has one. */
  opening: RegExp;
  /** A second such number behind the first, of a conference. */
  second: RegExp;
  /** Words before a number that are no series. */
  noSeries: RegExp;
  /** A line above the numbers of other papers: `References:`. */
  referring: RegExp;
}
