import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { onStage } from "../stage.js";

const SCRIPT = `
import { mapPick } from "./components/review/map-pick.js";
const outline = { type: "Topology", arcs: [], objects: { countries: { type: "GeometryCollection", geometries: [] } } };
globalThis.picked = [];
const map = mapPick(outline, (point) => globalThis.picked.push(point));
map.style.width = "360px";
document.querySelector("main").append(map);
document.body.dataset.done = "yes";`;

describe("mapPick(outline, pick)", () => {
  it("gives the degrees of where it is pressed, and marks it, at any size", () =>
    onStage(SCRIPT, async (page) => {
      const map = page.getByRole("img");
      const box = await map.boundingBox();
      assert.ok(box);
      for (const [x, y] of [
        [0.5, 0.5],
        [0.75, 0.25],
      ] as const)
        await map.click({ position: { x: x * box.width, y: y * box.height } });
      const picked = await page.evaluate(() =>
        (globalThis as unknown as { picked: [number, number][] }).picked.map((point) =>
          point.map((degrees) => Math.round(degrees / 5) * 5),
        ),
      );
      assert.deepEqual(picked, [
        [0, 0],
        [90, 45],
      ]);
      assert.equal(await map.locator("circle").getAttribute("visibility"), "visible");
    }));
});
