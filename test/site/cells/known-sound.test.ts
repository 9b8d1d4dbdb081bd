import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { unlessSound } from "../../../loaders/site/cells/known-sound.js";
import type { AnsweredPage } from "../../../loaders/site/page-queries.js";

describe("unlessSound(pages, judge)", () => {
  const column = { name: "label", type: "string" };
  const pageOf = (source: string, columns = [column]) => {
    const answer = { text: "", parameters: [], tables: [], columns: [], rows: [] };
    const results: AnsweredPage["results"] = new Map([[3, { id: "rows", answer, columns }]]);
    return { path: "analyses/of-a-test", source, results };
  };
  /** How often `judge` is asked of pages, and what comes of it. */
  const judged = async (pages: ReturnType<typeof pageOf>[], faults: string[]) => {
    let times = 0;
    const found = await unlessSound(pages, () => {
      times++;
      return faults;
    });
    return { times, found };
  };

  it("judges what was found sound no second time, and what has a fault each time", async () => {
    const page = pageOf(`A page of ${Date.now()}`);
    assert.deepEqual(await judged([page], ["a fault"]), { times: 1, found: ["a fault"] });
    assert.deepEqual(await judged([page], []), { times: 1, found: [] });
    assert.deepEqual(await judged([page], ["never asked"]), { times: 0, found: [] });
  });

  it("judges again when a page or a column of its answers has changed", async () => {
    const source = `A page of ${Date.now()}`;
    await judged([pageOf(source)], []);
    assert.equal((await judged([pageOf(`${source}, changed`)], [])).times, 1);
    const renamed = pageOf(`${source}, changed`, [{ ...column, name: "title" }]);
    assert.equal((await judged([renamed], [])).times, 1);
    assert.equal((await judged([renamed], [])).times, 0);
  });
});
