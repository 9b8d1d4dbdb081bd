import { tablesFolder } from "../../loaders/corpus.js";
import { corpusExtent } from "../../loaders/pages/corpus-extent.js";
import { corpusYears } from "../../loaders/pages/corpus-years.js";
import { outlineOf } from "../../loaders/pages/outline.js";
import { simplifiedOutline } from "../../loaders/pages/simplify.js";
import { loader } from "../../loaders/site/loader.js";

export async function output() {
  const outline = outlineOf(await corpusYears(tablesFolder));
  return JSON.stringify(simplifiedOutline(outline, await corpusExtent(tablesFolder)));
}

await loader(import.meta.url, output);
