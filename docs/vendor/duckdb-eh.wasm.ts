import { writeVendorFile } from "../../loaders/site/vendor.js";

await writeVendorFile("duckdb-eh.wasm");
