import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { onStage } from "../stage.js";

const SCRIPT = `
import { fieldsOf } from "./components/review/fields.js";
const columns = [
  { name: "role", type: "text", meaning: "What.", values: ["written", "sent"], entity: false },
  { name: "date", type: "date", meaning: "Day.", nullable: true, entity: false },
  { name: "entity_id", type: "text", meaning: "Who.", nullable: true, entity: true },
];
const file = { subject: "dates", table: "dates", needed: [], never: [], columns };
const fields = fieldsOf(file, { role: "sent", date: "1962-05-01", entity_id: null }, "names");
document.querySelector("main").append(fields.element);
globalThis.changes = fields.changes;
document.body.dataset.done = "yes";`;

const changes = () => (globalThis as unknown as { changes: () => object }).changes();

describe("fieldsOf(file, row, names)", () => {
  it("shows what was extracted, and tells what is changed, NULL for what is emptied", () =>
    onStage(SCRIPT, async (page) => {
      assert.deepEqual(await page.evaluate(changes), {});
      assert.equal(await page.getByLabel("role").inputValue(), "sent");
      assert.equal(await page.getByLabel("entity id").getAttribute("list"), "names");
      await page.getByLabel("role").selectOption("written");
      await page.getByLabel("date").fill("");
      await page.getByLabel("entity id").fill(" gromyko ");
      assert.deepEqual(await page.evaluate(changes), {
        ...{ role: "written", date: "NULL", entity_id: "gromyko" },
      });
      await page.getByLabel("role").selectOption("sent");
      await page.getByLabel("date").fill("1962-05-01");
      await page.getByLabel("entity id").fill("");
      assert.deepEqual(await page.evaluate(changes), {});
    }));
});
