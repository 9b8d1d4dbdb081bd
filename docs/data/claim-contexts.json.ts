import { tablesFolder } from "../../loaders/corpus.js";
import { claimContexts } from "../../loaders/pages/claim-contexts.js";
import { loader } from "../../loaders/site/loader.js";

export const output = async () => JSON.stringify(await claimContexts(tablesFolder));

await loader(import.meta.url, output);
