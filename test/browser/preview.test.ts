/** `npm run dev`: what is saved shows on the open page. */
import assert from "node:assert/strict";
import { type ChildProcess, spawn } from "node:child_process";
import { appendFileSync, mkdirSync, rmSync, writeFileSync } from "node:fs";
import { createServer } from "node:net";
import { join } from "node:path";
import { after, before, describe, it } from "node:test";
import type { Browser, Page } from "playwright-core";
import { commandOf, copyWithOnePage } from "../checkout.js";
import { launch, watch } from "./chromium.js";

/** What is waited for comes or the preview ends; this only ends a test that would never. */
const PATIENCE = { timeout: 300_000 };
const CABLE = "data/cables/note.txt";

let browser: Browser;
let preview: ChildProcess;
let copy: string;
let page: Page;
let origin: string;
let written = "";

before(async () => {
  copy = copyWithOnePage();
  // One short cable: what is tested is how a change reaches the page.
  rmSync(join(copy, "data", "cables"), { recursive: true });
  mkdirSync(join(copy, "data", "cables"));
  write(CABLE, "Note on the border\n\nMarch 4, 1950\n\nNothing has happened.\n");
  writeFileSync(
    join(copy, "docs", "probe.md"),
    "# Probe\n\n```js\nimport {sql} from './components/database.js';\n```\n\n" +
      "```sql id=rows\nselect quote from passages where document_id like '1950%'\n```\n\n" +
      '<output id="probe">${rows.map((row) => row.quote).join("|")}</output>\n',
  );
  const port = await freePort();
  origin = `http://127.0.0.1:${port}`;
  preview = spawn(process.execPath, commandOf("loaders/site/dev.ts"), {
    cwd: copy,
    env: { ...process.env, PORT: String(port) },
    detached: process.platform !== "win32",
  });
  for (const stream of [preview.stdout, preview.stderr])
    stream!.setEncoding("utf8").on("data", (text: string) => (written += text));
  browser = await launch();
  page = await browser.newPage();
  await open("/probe");
});
after(async () => {
  await browser.close();
  if (preview.pid === undefined || preview.exitCode !== null) return;
  const ended = new Promise((resolve) => preview.once("close", resolve));
  process.kill(process.platform === "win32" ? preview.pid : -preview.pid, "SIGTERM");
  await ended;
});

function write(path: string, text: string): void {
  writeFileSync(join(copy, path), text);
}

function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const server = createServer().on("error", reject);
    server.listen(0, "127.0.0.1", () => {
      const address = server.address();
      server.close(() => resolve(typeof address === "object" ? (address?.port ?? 0) : 0));
    });
  });
}

/** Opens a page as soon as the preview answers. */
async function open(path: string): Promise<void> {
  for (const started = Date.now(); ; await new Promise((resolve) => setTimeout(resolve, 300))) {
    const answer = await page.goto(origin + path).catch(() => null);
    if (answer?.ok()) return;
    if (preview.exitCode !== null || Date.now() - started > PATIENCE.timeout)
      throw new Error(`the preview does not answer:\n${written}`);
  }
}

async function shows(text: string): Promise<void> {
  const place = page.locator("#probe").getByText(text);
  await place.waitFor(PATIENCE).catch(async (error: unknown) => {
    const shown = await page.locator("main").innerText();
    throw new Error(`${text} is not shown, but: ${shown}\n${written}`, { cause: error });
  });
}

/** Waits until the preview's own output says something, after so many characters. */
async function says(what: RegExp, after: number): Promise<void> {
  for (const started = Date.now(); !what.test(written.slice(after));) {
    assert.ok(Date.now() - started < PATIENCE.timeout, `not said: ${what}\n${written}`);
    await new Promise((resolve) => setTimeout(resolve, 200));
  }
}

describe("the open page of a preview", () => {
  it("shows the tables of the cables", () => shows("Nothing has happened."));

  it("shows a cable that was changed", async () => {
    write(CABLE, "Note on the border\n\nMarch 4, 1950\n\nMuch has happened.\n");
    await shows("Much has happened.");
  });

  it("shows a cable that was added", async () => {
    write("data/cables/other.txt", "Second note\n\nApril 5, 1950\n\nMore has happened.\n");
    await shows("More has happened.");
  });

  it("keeps its last state while a cable is broken, and says so", async () => {
    const before = written.length;
    write("data/cables/other.txt", "");
    await says(/other\.txt:1: /, before);
    await shows("More has happened.");
    write("data/cables/other.txt", "Second note\n\nApril 5, 1950\n\nAll is mended.\n");
    await shows("All is mended.");
  });

  it("shows what changed code of the loaders makes of them", async () => {
    // Every text is normalised, so this shows whatever the form of the loaders.
    appendFileSync(
      join(copy, "loaders", "tables.ts"),
      `const normalize = String.prototype.normalize;
       String.prototype.normalize = function (form) {
         return normalize.call(this, form).replace("happened", "been seen");
       };\n`,
    );
    await shows("Much has been seen.");
  });

  it("asks nobody else for anything", async () => {
    const record = watch(page, origin);
    await page.reload();
    await shows("Much has been seen.");
    assert.deepEqual(record.foreign, []);
  });
});
