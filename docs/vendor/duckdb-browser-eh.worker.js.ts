import { writeVendorFile } from "../../loaders/site/vendor.js";

await writeVendorFile("duckdb-browser-eh.worker.js");
