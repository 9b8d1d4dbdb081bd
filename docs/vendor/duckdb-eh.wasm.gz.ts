import { engineModule } from "../../loaders/site/engine-files.js";
import { loader } from "../../loaders/site/loader.js";

export const output = engineModule;

await loader(import.meta.url, output);
