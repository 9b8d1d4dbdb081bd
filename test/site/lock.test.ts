import assert from "node:assert/strict";
import { spawnSync } from "node:child_process";
import { existsSync, mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, it } from "node:test";
import { setTimeout as pause } from "node:timers/promises";
import { withLock } from "../../loaders/site/lock.js";
import { temporaryFolder } from "../checkout.js";

describe("withLock(name, work)", () => {
  it("lets one work at a time", async () => {
    const folder = temporaryFolder();
    const events: string[] = [];
    const work = (name: string) => async () => {
      events.push(`${name} begins`);
      await pause(50);
      events.push(`${name} ends`);
    };
    await Promise.all(["a", "b"].map((name) => withLock("x", work(name), folder)));
    const [first, second] = events.map((event) => event.split(" ")[0]);
    assert.equal(first, second);
  });

  it("takes over from a process that has ended", async () => {
    const folder = temporaryFolder();
    mkdirSync(folder, { recursive: true });
    const { pid } = spawnSync("node", ["--version"]);
    writeFileSync(join(folder, "x.lock"), String(pid));
    assert.equal(await withLock("x", () => Promise.resolve("done"), folder), "done");
  });

  for (const [what, words] of [
    ["an empty lock", ""],
    ["a lock of words", "not a process"],
    ["a lock of another process that has its number now", `${process.pid} 1`],
  ])
    it(`takes over ${what}`, async () => {
      const folder = temporaryFolder();
      writeFileSync(join(folder, "x.lock"), words ?? "");
      assert.equal(await withLock("x", () => Promise.resolve("done"), folder), "done");
    });

  it("says once for whom it waits", async () => {
    const folder = temporaryFolder();
    const said: string[] = [];
    let begin = () => {};
    let end = () => {};
    const begun = new Promise<void>((resolve) => (begin = resolve));
    const ended = new Promise<void>((resolve) => (end = resolve));
    // It is held until it was said, and long enough for it to be said again.
    const say = (line: string) => {
      said.push(line);
      void pause(500).then(end);
    };
    const work = () => {
      begin();
      return ended;
    };
    const first = withLock("x", work, folder, say);
    await begun;
    await withLock("x", () => Promise.resolve(), folder, say);
    await first;
    assert.deepEqual(said, [
      `Waiting for process ${process.pid}, which holds ${join(folder, "x.lock")}`,
    ]);
  });

  it("is free again after a failure", async () => {
    const folder = temporaryFolder();
    await assert.rejects(
      withLock("x", () => Promise.reject(new Error("no")), folder),
      { message: "no" },
    );
    assert.ok(!existsSync(join(folder, "x.lock")));
  });
});
