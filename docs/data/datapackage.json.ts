import { writeTableFile } from "../../loaders/site/table-file.js";

await writeTableFile("datapackage.json");
