import { tablesFolder } from "../loaders/corpus.js";
import { contentsPage } from "../loaders/pages/contents-page.js";

process.stdout.write(await contentsPage(tablesFolder));
