import assert from "node:assert/strict";
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, it } from "node:test";
import { gunzipSync } from "node:zlib";
import { unzipSync } from "fflate";
import { exportFiles, writeExports } from "../../../loaders/publication/exports/exports.js";
import { temporaryFolder } from "../../checkout.js";
import { folderOfTables } from "../../made-tables.js";

const TEXT = "𠀀 Lake on 3 May";
const place = { document_id: "a", language: "en", start: 2, stop: 6, quote: "Lake" };

const tables = folderOfTables({
  documents: [
    {
      id: "a",
      title: "Letter on a lake",
      kind: "letter",
      date: "1950-05-03",
      date_end: "1950-05-03",
    },
    { id: "b", title: "Reply", kind: "cable" },
  ],
  texts: [{ document_id: "a", language: "en", role: "original", text: TEXT }],
  passages: [{ ...place, start: 0, stop: 15, quote: TEXT, position: 1, kind: "body" }],
  entities: [{ id: "lake-office", type: "office", name_en: "Lake Office" }],
  mentions: [{ ...place, type: "place" }],
  citations: [
    { ...place, id: "1", target_id: "found", kind: "cable" },
    { ...place, id: "2", start: 3, target_id: "lead", kind: "note" },
    { ...place, id: "3", start: 4, target_id: null, kind: "note" },
  ],
  cited_documents: [
    { id: "found", label: "The reply", kind: "cable", document_id: "b" },
    { id: "lead", label: "A lost note", kind: "note", document_id: null },
  ],
  correspondents: [
    { ...place, role: "from", name: "Lake Off.", entity_id: "lake-office" },
    { ...place, start: 3, role: "to", name: "Mr. Reed", entity_id: null },
    { ...place, start: 4, role: "cc", name: "Nobody", entity_id: null },
  ],
});

async function written(address: string | null = null) {
  const site = temporaryFolder();
  await writeExports(site, tables, address);
  return { site, file: (name: string) => readFileSync(join(site, "exports", name)) };
}

describe("writeExports(site, tables, address)", () => {
  it("writes every file that is listed, and no other", async () => {
    const { site } = await written();
    for (const [file] of exportFiles) assert.ok(existsSync(join(site, file)), file);
    const names = readdirSync(join(site, "exports"));
    assert.equal(names.length, exportFiles.length);
  });

  it("has each document in the ZIP file, by its id", async () => {
    const { file } = await written();
    const files = unzipSync(new Uint8Array(file("tei.zip")));
    assert.deepEqual(Object.keys(files).sort(), ["a.xml", "b.xml"]);
    assert.match(Buffer.from(files["a.xml"] ?? []).toString(), /Lake on 3 May/);
  });

  it("has a reference to each document in three formats", async () => {
    const { file } = await written();
    assert.equal(file("documents.bib").toString().match(/^@/gm)?.length, 2);
    assert.equal(
      file("documents.ris")
        .toString()
        .match(/^TY {2}-/gm)?.length,
      2,
    );
    const items = JSON.parse(file("documents.csl.json").toString()) as { title: string }[];
    assert.deepEqual(
      items.map(({ title }) => title),
      ["Letter on a lake", "Reply"],
    );
  });

  it("has a line for each row with words, at the address of its page", async () => {
    const { file } = await written("https://lake.example/");
    const lines = gunzipSync(file("annotations.jsonl.gz")).toString().trimEnd().split("\n");
    assert.equal(lines.length, 1 + 3 + 3);
    const [first] = lines.map((line) => JSON.parse(line) as { id: string });
    assert.equal(first?.id, "https://lake.example/documents/a.html#annotation-1");
  });

  it("joins citations to documents, and leads to what is not here; without a target there is no edge", async () => {
    const graph = (await written()).file("citations.graphml").toString();
    const edges = [...graph.matchAll(/<edge [^>]*source="([^"]*)" target="([^"]*)"/g)].map(
      ([, source, target]) => `${source ?? ""}>${target ?? ""}`,
    );
    assert.deepEqual(edges, ["a>b", "a>cited:lead"]);
    assert.match(graph, /A lost note/);
  });

  it("joins senders to addressees, by what they are called in the authority file", async () => {
    const graph = (await written()).file("correspondence.graphml").toString();
    assert.match(graph, /source="lake-office" target="name:Mr\. Reed"/);
    assert.match(graph, /Lake Office/);
    assert.doesNotMatch(graph, /Nobody|Lake Off\./);
  });

  it("gives the same bytes again", async () => {
    const [one, other] = [await written(), await written()];
    for (const [name] of exportFiles)
      assert.deepEqual(
        readFileSync(join(one.site, name)),
        readFileSync(join(other.site, name)),
        name,
      );
  });

  it("writes files of nothing", async () => {
    const site = temporaryFolder();
    await writeExports(site, folderOfTables({}), null);
    assert.equal(
      gunzipSync(readFileSync(join(site, "exports/annotations.jsonl.gz"))).toString(),
      "",
    );
  });
});
