import { parseArgs } from "node:util";
import { writeDocumentPage } from "../../loaders/site/documents.js";

const { values } = parseArgs({ options: { id: { type: "string" } } });
await writeDocumentPage(values.id ?? "");
