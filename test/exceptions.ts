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
