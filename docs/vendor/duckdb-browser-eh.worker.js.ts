import { engineWorker } from "../../loaders/site/engine-files.js";
import { loader } from "../../loaders/site/loader.js";

export const output = engineWorker;

await loader(import.meta.url, output);
