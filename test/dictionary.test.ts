import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { DuckDBInstance } from "@duckdb/node-api";
import { type PackagedFile, dataPackage, ddl, literal } from "../loaders/dictionary.js";
import { schema, tableFiles, tableNames, tableOf } from "../loaders/schema.js";

describe("ddl(table)", () => {
  it("makes a table that DuckDB takes, with the schema's columns in order", async () => {
    const connection = await (await DuckDBInstance.create(":memory:")).connect();
    for (const name of tableNames) {
      await connection.run(ddl(name));
      const described = await connection.runAndReadAll(`describe ${name}`);
      const columns = described.getRowObjects().map((row) => row["column_name"]);
      assert.deepEqual(columns, Object.keys(tableOf(name).columns));
    }
  });
});

describe("literal(text)", () => {
  it("cannot be left by a quote", () => assert.equal(literal("a'; drop"), "'a''; drop'"));
});

describe("dataPackage(about, files)", () => {
  const file: PackagedFile = { bytes: 1, sha256: "00" };
  const all = new Map(tableNames.flatMap(tableFiles).map((name) => [name, file]));

  it("has a resource for each table and format, with its fields and key", () => {
    const { resources } = dataPackage({ title: "t", description: "d" }, all) as {
      resources: {
        name: string;
        path: string;
        schema: { fields: unknown[]; primaryKey: string[] };
      }[];
    };
    assert.deepEqual(
      resources.map(({ path }) => path),
      [...all.keys()],
    );
    const documents = resources.find(({ name }) => name === "documents")!;
    assert.equal(documents.path, "documents.parquet");
    assert.equal(documents.schema.fields.length, Object.keys(schema.documents.columns).length);
    assert.deepEqual(documents.schema.primaryKey, ["id"]);
  });

  it("calls lists arrays, and offers no CSV of them", () => {
    const { resources } = dataPackage({ title: "t", description: "d" }, all) as {
      resources: { path: string; schema: { fields: { name: string; type: string }[] } }[];
    };
    const tokens = resources.filter(({ path }) => path.startsWith("tokens."));
    assert.deepEqual(
      tokens.map(({ path }) => path),
      ["tokens.parquet"],
    );
    const arrays = tokens[0]!.schema.fields.filter(({ type }) => type === "array");
    assert.deepEqual(
      arrays.map(({ name }) => name),
      ["terms", "starts", "stops"],
    );
  });

  it("lists files that are no tables, without a schema", () => {
    const index = { path: "search-texts.parquet", title: "Search", description: "Texts." };
    const files = new Map([...all, [index.path, file] as const]);
    const { resources } = dataPackage({ title: "t", description: "d" }, files, [index]) as {
      resources: object[];
    };
    assert.deepEqual(resources.at(-1), {
      ...index,
      name: "search-texts",
      format: "parquet",
      mediatype: "application/vnd.apache.parquet",
      encoding: "utf-8",
      bytes: 1,
      hash: "sha256:00",
    });
  });

  it("describes no CSV that was too long to be kept", () => {
    const files = new Map([...all].filter(([name]) => name !== "terms.csv"));
    const { resources } = dataPackage({ title: "t", description: "d" }, files) as {
      resources: { path: string }[];
    };
    assert.deepEqual(
      resources.map(({ path }) => path),
      [...files.keys()],
    );
  });

  it("throws where a file is missing", () =>
    assert.throws(
      () => dataPackage({ title: "t", description: "d" }, new Map()),
      /was not written/,
    ));
});
