import assert from "node:assert/strict";
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { after, describe, it } from "node:test";
import { DuckDBInstance } from "@duckdb/node-api";
import { corpusExtent } from "../../loaders/pages/corpus-extent.js";

const folders: string[] = [];
after(() => Promise.all(folders.map((folder) => rm(folder, { recursive: true }))));

async function tablesOf(places: string, mentions: string): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), "crossings-corpus-extent-"));
  folders.push(folder);
  const connection = await (await DuckDBInstance.create()).connect();
  for (const [name, rows] of Object.entries({ entities: places, mentions }))
    await connection.run(`copy (${rows}) to '${folder}/${name}.parquet' (format parquet)`);
  connection.closeSync();
  return folder;
}

const PLACES = `select * from (values
  ('east', 120.5::double, 40::double), ('west', 60, 31.5), ('far', -70, -20), ('nowhere', null, null))
  places(id, longitude, latitude)`;

describe("corpusExtent(tables)", () => {
  it("holds the places that are mentioned, and no other", async () => {
    const mentions = "select unnest(['east', 'west', 'nowhere', null]) as entity_id";
    assert.deepEqual(await corpusExtent(await tablesOf(PLACES, mentions)), [60, 120.5, 31.5, 40]);
  });

  it("is null where none of them is mentioned", async () => {
    const mentions = "select 'nowhere' as entity_id";
    assert.equal(await corpusExtent(await tablesOf(PLACES, mentions)), null);
  });
});
