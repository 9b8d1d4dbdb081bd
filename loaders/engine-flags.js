/**
 * What V8 is told before anything else runs, in threads as well: by run.js, and by what runs the tests and the checks.
 * Like run.js, this is JavaScript for node to read as it stands.
 */
export const ENGINE_FLAGS = [
  // Hundreds of expressions take turns at the same paragraphs. V8 would interpret each first, and again whenever its
  // code was put away meanwhile, which takes longer than to compile them.
  "--no-regexp-tier-up",
  // V8 would have its optimizing compiler at work after 132,000 bytes of a function's code were run, in threads that
  // take a core from what else is to be done. Most programs here are over before that pays: a cold build takes an
  // eighth less with a million, and a corpus of twelve volumes a tenth less.
  "--interrupt-budget=1000000",
];
