import assert from "node:assert/strict";
import { rm } from "node:fs/promises";
import { join } from "node:path";
import { after, describe, it } from "node:test";
import { unlessSound } from "../../../loaders/site/cells/known-sound.js";
import { buildCache } from "../../../loaders/site/folders.js";
import type { AnsweredPage } from "../../../loaders/site/page-queries.js";

describe("unlessSound(pages, judge)", () => {
  // What this checkout's own pages were found to be stays as it is.
  const stamp = `types-of-a-test-${process.pid}`;
  after(() => rm(join(buildCache, `${stamp}.json`), { force: true }));

  const column = { name: "label", type: "string" };
  const pageOf = (source: string, columns = [column], path = "analyses/of-a-test") => {
    const answer = { text: "", parameters: [], tables: [], columns: [], rows: [] };
    const results: AnsweredPage["results"] = new Map([[3, { id: "rows", answer, columns }]]);
    return { path, source, results };
  };
  /** How often `judge` is asked of pages, and what comes of it. */
  const judged = async (pages: ReturnType<typeof pageOf>[], faults: string[]) => {
    let times = 0;
    const judge = () => {
      times++;
      return faults;
    };
    const found = await unlessSound(pages, judge, stamp);
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

  it("judges the page alone that has changed", async () => {
    const [one, other] = ["analyses/one", "analyses/other"].map((path) =>
      pageOf("A page", [column], path),
    ) as [ReturnType<typeof pageOf>, ReturnType<typeof pageOf>];
    await judged([one, other], []);
    const changed = pageOf("A page, changed", [column], other.path);
    const asked: string[] = [];
    const judge = (pages: readonly { path: string }[]) => {
      asked.push(...pages.map(({ path }) => path));
      return [];
    };
    await unlessSound([one, changed], judge, stamp);
    assert.deepEqual(asked, [other.path]);
    assert.equal((await judged([one, changed], [])).times, 0);
  });
});
