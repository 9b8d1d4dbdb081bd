import { tablesFolder } from "../../loaders/corpus.js";
import { claimContexts } from "../../loaders/pages/claim-contexts.js";

process.stdout.write(JSON.stringify(await claimContexts(tablesFolder)));
