import assert from "node:assert/strict";
import { type ChildProcess, fork } from "node:child_process";
import { once } from "node:events";
import { appendFileSync, existsSync, mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, it } from "node:test";
import { copyWithOnePage, temporaryFolder } from "../checkout.js";

const note = "Note on the border\n\nMarch 4, 1950\n\nNothing has happened.\n";

describe("a process that prepares the site when it is told to", () => {
  const copy = copyWithOnePage();
  const cables = join(temporaryFolder(), "border");
  mkdirSync(cables);
  const write = (name: string, text: string): void => writeFileSync(join(cables, name), text);
  let said = "";

  function start(): ChildProcess {
    const child = fork(join(copy, "loaders", "run.js"), ["site/preparer"], {
      cwd: copy,
      env: { ...process.env, CABLES: cables, CROSSINGS_RUN_BY: "preview" },
      execArgv: [],
      stdio: ["ignore", "ignore", "pipe", "ipc"],
    });
    child.stderr!.setEncoding("utf8").on("data", (text: string) => (said += text));
    return child;
  }

  async function told(child: ChildProcess): Promise<unknown> {
    const answered = once(child, "message");
    child.send("prepare");
    return ((await answered) as [unknown])[0];
  }

  it("does so again and again, also after a cable that it must refuse, until its code is another", async () => {
    write("first.txt", note);
    const preparer = start();
    assert.equal(await told(preparer), "done", said);
    assert.ok(existsSync(join(copy, ".cache", "tables", "documents.parquet")));
    write("second.txt", "");
    assert.equal(await told(preparer), "refused");
    assert.match(said, /\bborder\/second\.txt:1: /);
    write("second.txt", note.replace("March 4", "March 5"));
    assert.equal(await told(preparer), "done", said);
    appendFileSync(join(copy, "loaders", "tables.ts"), "\n// Changed.\n");
    const ended = once(preparer, "exit");
    assert.equal(await told(preparer), "outdated");
    await ended;
  });
});
