/**
 * Starts a program of this folder: `node loaders/run.js site/build --skip-bad` is what `tsx loaders/site/build.ts
 * --skip-bad` would be, in a fraction of the time. Node 20 reads no TypeScript, so this one file is none.
 */
import { join } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";
import { setFlagsFromString } from "node:v8";
import { bundled, readTypeScript } from "./bundle.js";
import { lightDocuments } from "./light-documents.js";

// Hundreds of expressions take turns at the same paragraphs. V8 would interpret each first, and again whenever its code
// was put away meanwhile, which takes longer than to compile them. This holds for threads as well.
setFlagsFromString("--no-regexp-tier-up");

// V8 would have its optimizing compiler at work after 132,000 bytes of a function's code were run, in threads that take
// a core from what else is to be done. Most programs here are over before that pays: a cold build takes an eighth less
// with a million, and a corpus of twelve volumes a tenth less.
setFlagsFromString("--interrupt-budget=1000000");

lightDocuments();

const [, , program = "", ...words] = process.argv;
const source = join(fileURLToPath(new URL(".", import.meta.url)), `${program}.ts`);
// The program finds itself started, with its own words.
process.argv.splice(1, process.argv.length, source, ...words);
const [address] = (await bundled([source])) ?? [];
if (address === undefined) await readTypeScript();
else process.setSourceMapsEnabled(true);
await import(address ?? pathToFileURL(source).href);
