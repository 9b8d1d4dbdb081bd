import { tablesFolder } from "../../loaders/corpus.js";
import { corpusYears } from "../../loaders/pages/corpus-years.js";
import { outlineOf } from "../../loaders/pages/outline.js";

process.stdout.write(JSON.stringify(outlineOf(await corpusYears(tablesFolder))));
