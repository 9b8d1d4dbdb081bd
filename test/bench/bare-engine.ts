/** The peer: a page that does nothing but open DuckDB-WASM and ask it for one row. */
import * as duckdb from "@duckdb/duckdb-wasm";

const worker = new Worker("duckdb-browser-eh.worker.js");
const database = new duckdb.AsyncDuckDB(new duckdb.VoidLogger(), worker);
await database.instantiate("duckdb-eh.wasm");
const connection = await database.connect();
await connection.query("select 1");
document.body.dataset["answered"] = String(performance.now());
