import { tablesFolder } from "../loaders/corpus.js";
import { contentsPage } from "../loaders/pages/contents-page.js";
import { loader } from "../loaders/site/loader.js";

export const output = () => contentsPage(tablesFolder);

await loader(import.meta.url, output);
