import { tablesFolder } from "../../loaders/corpus.js";
import { coverageTable } from "../../loaders/language/coverage.js";
import { readRows } from "../../loaders/parquet.js";
import { loader } from "../../loaders/site/loader.js";

export async function output() {
  const texts = await readRows(tablesFolder, "texts");
  const here = [...new Set(texts.map(({ language }) => language))].sort();
  return JSON.stringify({ coverage: coverageTable(), here });
}

await loader(import.meta.url, output);
