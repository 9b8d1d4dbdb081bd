/** The data package of a built site, by Frictionless's own library and its schemas, which lie in the package. */
import assert from "node:assert/strict";
import { createHash } from "node:crypto";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, it } from "node:test";
import { validate } from "datapackage";
import { builtSite, oddSite } from "../site.js";

interface Resource {
  name: string;
  path: string;
  bytes: number;
  hash: string;
  schema?: {
    fields: { name: string; type: string }[];
    primaryKey: string[];
    foreignKeys?: {
      fields: string | string[];
      reference: { resource: string; fields: string | string[] };
    }[];
  };
}

interface Described extends Record<string, unknown> {
  resources: Resource[];
}

const dataOf = (site: string) => join(site, "data");

function described(site: string): Described {
  return JSON.parse(readFileSync(join(dataOf(site), "datapackage.json"), "utf8")) as Described;
}

async function faultsIn(description: object): Promise<string[]> {
  const { errors } = await validate(description);
  return errors.map(({ message }) => message);
}

describe("data/datapackage.json of a built site", () => {
  it("holds by Frictionless's own schema, whether its publisher says little or all", async () => {
    for (const site of [await builtSite(), await oddSite()])
      assert.deepEqual(await faultsIn(described(site)), []);
  });

  it("would not, were a field's type, a licence, a source or a role none", async () => {
    const site = described(await builtSite());
    const withFirstField = (changes: object) =>
      site.resources.map((one) => {
        const [first, ...fields] = one.schema?.fields ?? [];
        return { ...one, schema: { ...one.schema, fields: [{ ...first, ...changes }, ...fields] } };
      });
    const wrong = [
      { ...site, resources: withFirstField({ type: "word" }) },
      { ...site, licenses: [{ name: "CC BY" }] },
      { ...site, sources: [{ path: "https://archive.example/" }] },
      { ...site, contributors: [{ title: "A", role: "king" }] },
      { ...site, resources: [] },
    ];
    for (const description of wrong)
      assert.notDeepEqual(
        await faultsIn(description),
        [],
        JSON.stringify(description).slice(0, 200),
      );
  });

  it("names every file with its size and sum", async () => {
    const site = await builtSite();
    for (const { path, bytes, hash } of described(site).resources) {
      const file = readFileSync(join(dataOf(site), path));
      assert.equal(file.length, bytes, path);
      assert.equal(`sha256:${createHash("sha256").update(file).digest("hex")}`, hash, path);
    }
  });

  it("has keys whose fields there are, here and where they point", async () => {
    const { resources } = described(await builtSite());
    const fieldsOf = new Map(
      resources.map(({ name, schema }) => [name, schema?.fields.map((field) => field.name) ?? []]),
    );
    const list = (fields: string | string[]) => (Array.isArray(fields) ? fields : [fields]);
    let count = 0;
    for (const { name, schema } of resources) {
      for (const key of schema?.primaryKey ?? []) assert.ok(fieldsOf.get(name)?.includes(key), key);
      for (const { fields, reference } of schema?.foreignKeys ?? []) {
        count++;
        const there = fieldsOf.get(reference.resource || name) ?? [];
        for (const field of list(fields)) assert.ok(fieldsOf.get(name)?.includes(field), field);
        for (const field of list(reference.fields))
          assert.ok(there.includes(field), `${name}: ${reference.resource}.${field}`);
      }
    }
    assert.ok(count > 20, String(count));
  });

  it("says what a publisher says: version, day, licence, people, sources, address and DOI", async () => {
    const said = described(await oddSite());
    assert.deepEqual(
      [said["version"], said["created"], said["homepage"], said["id"]],
      [
        "2.1.0",
        "2026-03-04T00:00:00Z",
        "https://archive.example/border/",
        "https://doi.org/10.5281/zenodo.1234567",
      ],
    );
    for (const list of ["licenses", "contributors", "sources", "keywords"])
      assert.ok((said[list] as unknown[]).length > 0, list);
  });
});
