import { tablesFolder } from "../../loaders/corpus.js";
import { coverageTable } from "../../loaders/language/coverage.js";
import { readRows } from "../../loaders/parquet.js";

const texts = await readRows(tablesFolder, "texts");
const here = [...new Set(texts.map(({ language }) => language))].sort();
process.stdout.write(JSON.stringify({ coverage: coverageTable(), here }));
