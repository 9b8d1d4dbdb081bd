/**
 * Starts a program of this folder: `node loaders/run.js site/build --skip-bad` is what `tsx loaders/site/build.ts
 * --skip-bad` would be, in a fraction of the time. Node 20 reads no TypeScript, so this one file is none.
 */
import { join } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";
import { setFlagsFromString } from "node:v8";
import { bundled, readTypeScript } from "./bundle.js";
import { ENGINE_FLAGS } from "./engine-flags.js";
import { lightDocuments } from "./light-documents.js";

for (const flag of ENGINE_FLAGS) setFlagsFromString(flag);
lightDocuments();

const [, , program = "", ...words] = process.argv;
const source = join(fileURLToPath(new URL(".", import.meta.url)), `${program}.ts`);
// The program finds itself started, with its own words.
process.argv.splice(1, process.argv.length, source, ...words);
const [address] = (await bundled([source])) ?? [];
if (address === undefined) await readTypeScript();
else process.setSourceMapsEnabled(true);
await import(address ?? pathToFileURL(source).href);
