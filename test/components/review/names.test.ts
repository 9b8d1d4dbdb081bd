import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { readAuthority } from "../../../loaders/authority/read.js";
import { savedText } from "../../browser/chromium.js";
import { onStage } from "../stage.js";

const SCRIPT = `
import { idOf, nameList } from "./components/review/names.js";
const name = (name, type, mentions) => ({ name, type, mentions, documents: mentions, document_id: "a", language: "en", start: 0, stop: 4 });
const outline = () => Promise.resolve({ type: "Topology", arcs: [], objects: { countries: { type: "GeometryCollection", geometries: [] } } });
document.querySelector("main").append(
  nameList([name("O’Hara’s Ford", "place", 2), name("=1+1", "office", 1), name("阿云", "person", 1)], outline),
);
globalThis.ids = ["O’Hara’s Ford", "Ĉu-lai Ĝi", "阿云"].map(idOf);
document.body.dataset.done = "yes";`;

describe("nameList(names, outline)", () => {
  it("makes the row of an authority file, which the build reads", () =>
    onStage(SCRIPT, async (page) => {
      const ids = () => (globalThis as unknown as { ids: string[] }).ids;
      assert.deepEqual(await page.evaluate(ids), ["oharas-ford", "cu-lai-gi", ""]);
      const [first, , third] = await page.locator(".review-names > li").all();
      assert.ok(first && third);
      assert.match(await first.innerText(), /O’Hara’s Ford.*place, 2 times in 2 documents/s);
      await first.getByRole("button").click();
      const form = first.locator("form");
      assert.equal(await form.getByLabel("name en").inputValue(), "O’Hara’s Ford");
      await form.getByRole("img").click({ position: { x: 5, y: 5 } });
      await form.getByLabel("source").fill("A map, 1950");
      const coming = page.waitForEvent("download");
      await form.getByRole("button", { name: "Save the row" }).click();
      const file = await coming;
      assert.equal(file.suggestedFilename(), "places.csv");
      const { entities } = readAuthority([
        { path: "places.csv", bytes: Buffer.from(await savedText(file)) },
      ]);
      const [entity] = entities;
      assert.deepEqual(
        [entity?.row.id, entity?.row.type, entity?.row.name_en],
        ["oharas-ford", "place", "O’Hara’s Ford"],
      );
      assert.ok((entity?.row.latitude ?? 0) > 80);
      await third.getByRole("button").click();
      assert.equal(await third.getByLabel("name zh").inputValue(), "阿云");
      assert.equal(await third.getByRole("img").count(), 0);
    }));
});
