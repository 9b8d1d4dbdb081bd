import assert from "node:assert/strict";
import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, it } from "node:test";
import { watchFolders } from "../../loaders/site/watch.js";
import { temporaryFolder } from "../checkout.js";

/** Watches folders; each call is one that the test waits for, and that waits for the test. */
function watched(...folders: string[]) {
  const calls: { folders: string[]; end: () => void }[] = [];
  const waiting: (() => void)[] = [];
  const watcher = watchFolders(folders, (changed) => {
    return new Promise<void>((end) => {
      calls.push({ folders: [...changed], end });
      waiting.splice(0).forEach((go) => go());
    });
  });
  const call = async (number: number) => {
    while (calls.length < number) await new Promise<void>((go) => waiting.push(go));
    return calls[number - 1]!;
  };
  return { calls, call, close: () => watcher.close() };
}

describe("watchFolders(folders, changed)", { timeout: 120_000 }, () => {
  it("calls once for a burst, with the folder, and not again until that is over", async () => {
    const [one, other] = [temporaryFolder(), temporaryFolder()];
    const { calls, call, close } = watched(one, other, join(one, "is not there"));
    for (const name of ["a", "b", "c"]) writeFileSync(join(one, name), name);
    const first = await call(1);
    assert.deepEqual(first.folders, [one]);
    writeFileSync(join(other, "d"), "d");
    assert.equal(calls.length, 1);
    first.end();
    // A word of the burst may come late, and is told by itself.
    for (let number = 2, told = false; !told; number++) {
      const { folders, end } = await call(number);
      told = folders.includes(other);
      end();
    }
    close();
  });

  it("does not see what editors leave beside a file, and sees files in folders below", async () => {
    const folder = temporaryFolder();
    mkdirSync(join(folder, "below"));
    const { calls, call, close } = watched(folder);
    for (const name of [".a.swp", "b~", ".hidden"]) writeFileSync(join(folder, name), "x");
    writeFileSync(join(folder, "below", "c"), "c");
    (await call(1)).end();
    assert.equal(calls.length, 1);
    close();
  });
});
