/**
 * How node runs what checks and tests the code, given on the command line, so that the processes and threads that it
 * starts for test files have it too. The first two are as the product has them (`loaders/run.js`).
 */
export const ENGINE_FLAGS: readonly string[] = [
  "--no-regexp-tier-up",
  "--interrupt-budget=400000",
  // Most of what is made is soon dead: with more room for the young, it is gone through less often.
  "--max-semi-space-size=64",
];
