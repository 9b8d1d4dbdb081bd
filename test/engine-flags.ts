/**
 * How node runs what checks and tests the code, given on the command line, so that the processes and threads that it
 * starts for test files have it too: as the product runs, with more room.
 */
import { ENGINE_FLAGS as OF_PROGRAMS } from "../loaders/engine-flags.js";

export const ENGINE_FLAGS: readonly string[] = [
  ...OF_PROGRAMS,
  // Most of what is made is soon dead: with more room for the young, it is gone through less often.
  "--max-semi-space-size=64",
];
