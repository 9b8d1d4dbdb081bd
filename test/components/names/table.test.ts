import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { onStage } from "../stage.js";

const SCRIPT = `
import {nameTable} from "./components/names/table.js";
const row = {name: "Zenda", "in Chinese": "曾达", pinyin: "zēng dá", type: "place", "belongs to": "Kravonia",
  "also called": null, mentions: 1200, documents: 3, wikidata: "Q1", document_id: "7001", language: "en", start: 4, stop: 9, quote: "<b>Zenda"};
const bare = {...row, name: "Strelsau", "in Chinese": null, pinyin: null, wikidata: null};
document.querySelector("main").append(nameTable([row, bare], {noun: "places"}));
document.body.dataset.done = "yes";`;

describe("nameTable(rows, options)", () => {
  it("has each name in all its writings, its numbers and the way to its first words", async () => {
    await onStage(SCRIPT, async (page) => {
      const [first, second] = await page.locator("tbody tr").allTextContents();
      assert.match(first ?? "", /Zenda 曾达 zēng dá Q1/);
      assert.match(first ?? "", /1,200/);
      assert.doesNotMatch(second ?? "", /曾达|zēng|Q1/);
      assert.equal(await page.locator("tbody [lang=zh]").textContent(), "曾达");
      const words = page.locator("a.crossings-evidence-link").first();
      assert.equal(await words.textContent(), "<b>Zenda");
      assert.match((await words.getAttribute("href")) ?? "", /documents\/7001\.html#en-c4-9$/);
      assert.match((await page.locator("caption").textContent()) ?? "", /^Places that/);
    });
  });
});
