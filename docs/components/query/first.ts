/** How a page whose questions are made by code tells them to the build, so that it has the first answers at once. */
import type { Parameter } from "./statement.js";

export interface FirstAsker {
  /** Asks a question of the page; its answer is shipped. */
  ask: <Row>(text: string, parameters: readonly Parameter[]) => Promise<Row[]>;
  /** Reads what the page reads without SQL, from the tables themselves; nothing of it is shipped. */
  read: <Row>(text: string) => Promise<Row[]>;
}

/** Asks all that a page asks while nobody has chosen anything: the `askFirst` of the module that its front matter names. */
export type FirstQuestions = (asker: FirstAsker) => Promise<void>;
