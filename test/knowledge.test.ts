import assert from "node:assert/strict";
import { mkdirSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { describe, it } from "node:test";
import { InputError } from "../loaders/document.js";
import { readKnowledge } from "../loaders/knowledge.js";
import { temporaryFolder } from "./checkout.js";

const PLACES = `id,name_en,name_zh,aliases,latitude,longitude,within,source
lakeland,Lakeland,湖国,,10,20,,made up
north-port,North Port,,,11,21,lakeland,made up
`;

/** A folder of what people brought, beside a list of places. */
function folder(files: Readonly<Record<string, string>> = {}): string {
  const path = temporaryFolder();
  for (const [name, text] of Object.entries({ "authority/places.csv": PLACES, ...files })) {
    mkdirSync(dirname(join(path, name)), { recursive: true });
    writeFileSync(join(path, name), text);
  }
  return path;
}

describe("readKnowledge(folder)", () => {
  it("knows nothing of a folder without files, and cuts words all the same", async () => {
    const { authority, abbreviations, identifiers, reviews, known, stopWords, cut } =
      await readKnowledge(temporaryFolder());
    assert.deepEqual([authority.entities, abbreviations, reviews], [[], [], []]);
    assert.deepEqual([identifiers.size, known.size, stopWords.size], [0, 0, 0]);
    assert.equal(cut("zh").cut("山口关闭").join(""), "山口关闭");
  });

  it("knows entities by their type, and what others call them", async () => {
    const { known, identifiers, authority } = await readKnowledge(
      folder({
        "authority/identifiers.csv":
          "entity,authority,identifier,source\nlakeland,wikidata,Q1,made up\n",
      }),
    );
    assert.deepEqual(
      [...known],
      [
        ["lakeland", "place"],
        ["north-port", "place"],
      ],
    );
    assert.equal(identifiers.get("lakeland")?.wikidata, "Q1");
    assert.deepEqual(authority.byId.get("lakeland")?.names, ["Lakeland", "湖国"]);
  });

  it("adds names in languages that have lists of names, in the forms of each", async () => {
    const names = "entity,name,source\nlakeland,Озёрная Страна,made up\n";
    const { authority } = await readKnowledge(folder({ "authority/names-ru.csv": names }));
    const all = authority.byId.get("lakeland")?.names ?? [];
    assert.ok(all.includes("Озёрная Страна"), all.join("; "));
    assert.ok(all.length > 3, "no other case");
    const unread = await readKnowledge(folder({ "authority/names-xx.csv": names }));
    assert.deepEqual(unread.authority.byId.get("lakeland")?.names, ["Lakeland", "湖国"]);
  });

  it("keeps names of places and words of the list whole where it cuts Chinese", async () => {
    const words = "word,meaning,source\n渡船站,ferry landing,made up\n";
    const { cut } = await readKnowledge(folder({ "authority/words-zh.csv": words }));
    const found = cut("zh").cut("湖国的渡船站");
    assert.ok(found.includes("湖国") && found.includes("渡船站"), found.join("|"));
    assert.deepEqual(cut("en").cut("湖国"), cut("zh").cut("湖国"));
  });

  it("has a list of stop words for each language that has a file", async () => {
    const list = (word: string) => `word,source\n${word},made up\n`;
    const { stopWords } = await readKnowledge(
      folder({
        "authority/stop-words-en.csv": list("the"),
        "authority/stop-words-ko.csv": list("그"),
      }),
    );
    assert.deepEqual([...stopWords.keys()].sort(), ["en", "ko"]);
    assert.ok(stopWords.get("ko")?.has("그") && !stopWords.get("ko")?.has("the"));
  });

  it("knows whose adjective a word is", async () => {
    const { atlas } = await readKnowledge(
      folder({
        "authority/adjectives.csv": "adjective,place,source\nlakelandic,lakeland,made up\n",
      }),
    );
    assert.equal(atlas.adjectives.get("lakelandic"), "lakeland");
    assert.equal(atlas.stateOf("north-port"), "lakeland");
  });

  it("reads the reviews of all subjects", async () => {
    const { reviews } = await readKnowledge(
      folder({
        "review/claims.csv": "document_id,language,quote,verdict\na,en,500 people,confirmed\n",
        "review/mentions.csv": "document_id,language,quote,verdict\na,en,Lakeland,rejected\n",
      }),
    );
    assert.deepEqual(
      reviews.map(({ subject, quote, verdict }) => [subject, quote, verdict]),
      [
        ["claims", "500 people", "confirmed"],
        ["mentions", "Lakeland", "rejected"],
      ],
    );
  });

  it("refuses what is malformed or names nobody, with the file as people call it, and the line", async () => {
    const refused = (files: Record<string, string>, start: string) =>
      assert.rejects(readKnowledge(folder(files)), (error) => {
        assert.ok(error instanceof InputError);
        assert.ok(error.message.startsWith(start), error.message);
        return true;
      });
    await refused(
      { "authority/identifiers.csv": "entity,authority,identifier,source\nnobody,wikidata,Q1,x\n" },
      "data/authority/identifiers.csv:2: ",
    );
    await refused(
      {
        "authority/abbreviations.csv":
          "abbreviation,language,meaning,entity,source\nLKL,en,Lakeland,nobody,x\n",
      },
      "data/authority/abbreviations.csv:2: ",
    );
    await refused(
      { "review/claims.csv": "document_id,language,quote,verdict\na,en,x,perhaps\n" },
      "data/review/claims.csv:2: ",
    );
  });
});
