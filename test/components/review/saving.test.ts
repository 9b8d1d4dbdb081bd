import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { readReviews } from "../../../loaders/review/read.js";
import { savedText } from "../../browser/chromium.js";
import { onStage } from "../stage.js";

const SCRIPT = `
import { savingPart } from "./components/review/saving.js";
const files = ["dates", "claims"].map((subject) => ({ subject, table: subject, needed: [], never: [], columns: [{ name: "date" }] }));
const judgements = [];
const desk = document.createElement("div");
desk.className = "review-desk";
desk.append(savingPart(
  { anchor: ["document_id", "language", "quote", "occurrence", "row"], files: [files[0]] },
  () => judgements,
  {
    merge: (others) => { judgements.push(...others); return { added: others.length, kept: 0 }; },
    takeBack: (one) => { judgements.splice(judgements.indexOf(one), 1); desk.dispatchEvent(new CustomEvent("judged")); },
  },
));
document.querySelector("main").append(desk);
globalThis.judge = (cells) => { judgements.push({ subject: "dates", cells }); desk.dispatchEvent(new CustomEvent("judged")); };
document.body.dataset.done = "yes";`;

const cells = { document_id: "a", language: "en", quote: "=May", verdict: "rejected" };

describe("savingPart(files, judgements, merge)", () => {
  it("saves each subject's judgements as a file that the build reads, formulas guarded", () =>
    onStage(SCRIPT, async (page) => {
      await page.getByText("Nothing is judged yet in this browser.").waitFor();
      await page.evaluate((given) => {
        (globalThis as unknown as { judge: (cells: object) => void }).judge(given);
      }, cells);
      const coming = page.waitForEvent("download");
      await page.getByRole("button", { name: "Save dates.csv (1)" }).click();
      const bytes = Buffer.from(await savedText(await coming));
      assert.match(bytes.toString("utf8"), /,'=May,/);
      const [review] = readReviews({ path: "dates.csv", bytes }, "dates");
      assert.deepEqual([review?.quote, review?.verdict], ["=May", "rejected"]);
    }));

  it("lists what is judged, and lets go of what its reviewer takes back", () =>
    onStage(SCRIPT, async (page) => {
      await page.getByText("Nothing is judged yet in this browser.").waitFor();
      await page.evaluate((given) => {
        (globalThis as unknown as { judge: (cells: object) => void }).judge(given);
      }, cells);
      await page.getByText("What is judged in this browser (1)").click();
      await page.getByText("dates, a, “=May”: rejected").waitFor();
      await page.getByRole("button", { name: "Take back" }).click();
      await page.getByText("Nothing is judged yet in this browser.").waitFor();
      assert.equal(await page.locator(".review-judgements").isVisible(), false);
    }));

  it("takes in files by their names, and says of each what became of it", () =>
    onStage(SCRIPT, async (page) => {
      const file = (name: string, text: string) => ({
        ...{ name, mimeType: "text/csv", buffer: Buffer.from(text) },
      });
      await page
        .getByLabel("Take in a reviewer’s file")
        .setInputFiles([
          file("dates (2).csv", "\ufeffdocument_id,verdict\na,confirmed\n"),
          file("people.csv", "id\n1\n"),
          file("dates.csv", "a,b\n1,2\n"),
        ]);
      const said = page.locator("[role=status]");
      await said.getByText("dates (2).csv: 1 added").waitFor();
      assert.match(await said.innerText(), /people\.csv: its name is none of dates\.csv\./);
      assert.match(await said.innerText(), /dates\.csv: no review file: it has no columns/);
      await page.getByRole("button", { name: "Save dates.csv (1)" }).waitFor();
    }));
});
