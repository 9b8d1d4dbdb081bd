import assert from "node:assert/strict";
import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, it } from "node:test";
import { packageFaults } from "../../loaders/publication/package-faults.js";
import { temporaryFolder } from "../checkout.js";

describe("packageFaults(folder)", () => {
  const folder = temporaryFolder();
  const write = (text: string) => {
    mkdirSync(join(folder, "data"), { recursive: true });
    writeFileSync(join(folder, "data", "datapackage.json"), text);
  };

  it("names a package that is not there, or is none", async () => {
    assert.deepEqual(await packageFaults(folder), [
      `data/datapackage.json: is not there: ${folder}`,
    ]);
    for (const text of ["{", "[]", '{"resources": 1}', "null"]) {
      write(text);
      assert.deepEqual(await packageFaults(folder), [
        "data/datapackage.json: is no data package: it names no tables",
      ]);
    }
  });

  it("names a table that it describes and that is gone", async () => {
    write(JSON.stringify({ resources: [{ path: "dates.parquet" }, { path: "dates.csv" }] }));
    writeFileSync(join(folder, "data", "dates.csv"), "");
    assert.deepEqual(await packageFaults(folder), [
      "data/dates.parquet: is gone: data/datapackage.json describes it",
    ]);
  });
});
