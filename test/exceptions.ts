/**
 * What the house rules forbid and the code still does (`test/architecture.test.ts`). These lists only get
 * shorter: nothing new is added to them, and the test names what is on them without need.
 */

/** Imports that run against the stream. */
export const againstTheStream: readonly string[] = [];

/** Files of over 300 lines, each to be parted. */
export const long: readonly string[] = [];

/** Word lists that are written as expressions, by file: each wants to be a dictionary (`text/dictionary.ts`). */
export const wordLists: Readonly<Record<string, number>> = {};

/**
 * Literals with words of a language in code that is to hold none, by file (`language-words.test.ts`): how bytes of an
 * encoding look, lines of teleprinters, letters that are folded, marks of numbers.
 */
export const languageWords: Readonly<Record<string, number>> = {
  "loaders/extract/documents/findings.ts": 1,
  "loaders/extract/documents/sources.ts": 1,
  "loaders/read/typed/encoding.ts": 6,
  "loaders/read/typed/signs.ts": 2,
  "loaders/resolve/clusters.ts": 1,
  "loaders/resolve/match.ts": 1,
  "loaders/resolve/nodes.ts": 1,
  "loaders/text/dictionary.ts": 1,
  "loaders/text/name-tokens.ts": 4,
  "loaders/text/telegraph.ts": 8,
};

/** Files of the loaders that no test of their own covers; others' tests may. */
export const untested: readonly string[] = [
  "loaders/parts/worker.ts",
  "loaders/site/check-pages.ts",
  "loaders/site/child.ts",
  "loaders/site/config.ts",
  "loaders/site/dev.ts",
  "loaders/site/framework.ts",
  "loaders/site/outdated.ts",
  "loaders/site/prepare.ts",
  "loaders/site/preview.ts",
  "loaders/site/stamp.ts",
  "loaders/site/touch.ts",
];
