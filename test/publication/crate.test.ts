import assert from "node:assert/strict";
import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, it } from "node:test";
import { unpublished } from "../../loaders/publication/about.js";
import { crateOf } from "../../loaders/publication/crate.js";
import { temporaryFolder } from "../checkout.js";

type Thing = Record<string, unknown> & { "@id": string };

async function graphOf(publication: typeof unpublished): Promise<Map<string, Thing>> {
  const folder = temporaryFolder();
  mkdirSync(join(folder, "data"));
  const resource = { path: "claims.parquet", title: "Claims", description: "d", bytes: 12 };
  const described = { resources: [{ ...resource, mediatype: "application/vnd.apache.parquet" }] };
  writeFileSync(join(folder, "data", "datapackage.json"), JSON.stringify(described));
  const corpus = { title: "C", description: "", citation: null };
  const edition = { version: "1.0.0", date: "2026-01-31", corpus: "ab" };
  const text = await crateOf({ folder, corpus, publication, edition, documents: new Map() });
  const { "@graph": graph } = JSON.parse(text) as { "@graph": Thing[] };
  return new Map(graph.map((thing) => [thing["@id"], thing]));
}

describe("crateOf(site)", () => {
  it("describes the folder as a data set of its files, each there once (RO-Crate 1.1)", async () => {
    const graph = await graphOf(unpublished);
    const about = graph.get("ro-crate-metadata.json");
    assert.deepEqual(about?.["conformsTo"], { "@id": "https://w3id.org/ro/crate/1.1" });
    const whole = graph.get("./");
    assert.deepEqual(
      [whole?.["@type"], whole?.["datePublished"], whole?.["identifier"]],
      ["Dataset", "2026-01-31", "sha256:ab"],
    );
    const parts = whole?.["hasPart"] as Thing[];
    assert.ok(parts.some((part) => part["@id"] === "data/claims.parquet"));
    for (const part of parts) assert.ok(graph.has(part["@id"]), part["@id"]);
    assert.equal(graph.get("data/claims.parquet")?.["contentSize"], "12");
  });

  it("names licence and people by what identifies them", async () => {
    const path = "https://orcid.org/0000-0002-1825-0097";
    const graph = await graphOf({
      ...unpublished,
      doi: "10.5281/zenodo.1",
      licence: { name: "CC-BY-4.0", title: "CC BY", path: "https://licence.example/by" },
      contributors: [{ title: "A", role: "author", path }],
    });
    const whole = graph.get("./");
    assert.equal(whole?.["identifier"], "https://doi.org/10.5281/zenodo.1");
    assert.deepEqual(whole["license"], { "@id": "https://licence.example/by" });
    assert.deepEqual(whole["author"], [{ "@id": path }]);
    assert.equal(graph.get(path)?.["name"], "A");
  });
});
