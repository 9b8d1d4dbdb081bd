import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { onStage } from "../stage.js";

const SCRIPT = `
import {withCut} from "./components/table/cut.js";
const table = (id) => Object.assign(document.createElement("table"), {id});
const say = (shown, all) => "The first " + shown + " of " + all;
const main = document.querySelector("main");
main.append(withCut(table("whole"), [3, 3], say), withCut(table("none"), [0, 0], say));
main.append(withCut(table("cut"), [1000, 27901], say));
document.body.dataset.done = "yes";`;

describe("withCut(table, [shown, all], say)", () => {
  it("says above a table that has not all rows how many it has, and nothing above one that has", async () => {
    await onStage(SCRIPT, async (page) => {
      assert.deepEqual(await page.getByRole("status").allTextContents(), [
        "The first 1,000 of 27,901",
      ]);
      assert.equal(await page.locator("[role=status] + table").getAttribute("id"), "cut");
      assert.equal(await page.locator("main > table").count(), 2);
    });
  });
});
