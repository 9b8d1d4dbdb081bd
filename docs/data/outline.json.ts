import { tablesFolder } from "../../loaders/corpus.js";
import { corpusExtent } from "../../loaders/pages/corpus-extent.js";
import { corpusYears } from "../../loaders/pages/corpus-years.js";
import { outlineOf } from "../../loaders/pages/outline.js";
import { simplifiedOutline } from "../../loaders/pages/simplify.js";

const outline = outlineOf(await corpusYears(tablesFolder));
process.stdout.write(JSON.stringify(simplifiedOutline(outline, await corpusExtent(tablesFolder))));
