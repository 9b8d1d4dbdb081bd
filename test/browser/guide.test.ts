/** The researcher: the page Guide, each of its steps run as it stands there. */
import assert from "node:assert/strict";
import { execFileSync } from "node:child_process";
import { appendFileSync, cpSync, existsSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { after, before, describe, it } from "node:test";
import type { Browser, Page } from "playwright-core";
import { copyWithOnePage, root } from "../checkout.js";
import { launch, watch } from "./chromium.js";
import { takeAddress } from "../../loaders/site/take-page.js";
import { type Preview, startPreview } from "./previewed.js";
import { serveSite } from "./served.js";

const PATIENCE = { timeout: 120_000 };

/** The code of the guide by the language of its fences, in order. */
function steps(language: string): string[] {
  const guide = readFileSync(join(root, "docs", "guide.md"), "utf8");
  const fences = guide.matchAll(/^(`{3,})([^\n]*)\n([\s\S]*?)\n\1$/gm);
  return Array.from(fences, ([, , name = "", code = ""]) => ({ name, code })).flatMap(
    ({ name, code }) => (name.split(" ")[0] === language ? [code] : []),
  );
}

const commands = steps("sh");
const blocks = steps("md");
const [query = ""] = steps("sql");

/** A copy with the pages that the guide's reader visits; those that these link to hold headings alone. */
function copyForTheGuide(): string {
  const copy = copyWithOnePage();
  const docs = join(copy, "docs");
  cpSync(join(root, "docs", "workbench.md"), join(docs, "workbench.md"));
  for (const name of ["data", "methods"])
    writeFileSync(join(docs, `${name}.md`), "# A page\n\n## Dictionary\n");
  return copy;
}

describe("the guide", () => {
  const copy = copyForTheGuide();
  const file = join(copy, "docs", "analyses", "seven-persons.md");
  let preview: Preview;
  let stop = () => Promise.resolve();
  let browser: Browser;
  let page: Page;

  before(async () => {
    browser = await launch();
    page = await browser.newPage();
  });
  after(async () => {
    await Promise.all([stop(), browser.close()]);
  });

  /** Runs a command of the guide, by the shell, in the checkout. */
  function run(wanted: RegExp): string {
    const command = commands.find((text) => wanted.test(text));
    assert.ok(command, `the guide has no command ${String(wanted)}`);
    return execFileSync(command, { cwd: copy, shell: true, encoding: "utf8" });
  }

  it("names the commands that there are", () => {
    // The first needs the registry; the checkout has what it installs.
    assert.deepEqual(
      commands.map((command) => command.split(" ").slice(0, 3).join(" ")),
      ["npm ci", "npm run new", "npm run dev", "npm run build"],
    );
  });

  it("makes a page that shows a chart, a table and words", async () => {
    run(/npm run new/);
    assert.ok(existsSync(file));
    preview = await startPreview(copy);
    stop = preview.stop;
    const record = watch(page, preview.origin);
    await preview.open(page, "/analyses/seven-persons");
    await page.locator(".crossings-figure svg a").first().waitFor(PATIENCE);
    await page.locator(".crossings-table td a").first().waitFor(PATIENCE);
    const words = page.locator("main p a.crossings-evidence-link");
    assert.match((await words.getAttribute("href")) ?? "", /\/documents\/.+-c\d+-\d+$/);
    assert.ok(await page.locator("#observablehq-sidebar").getByText("Seven persons").count());
    assert.deepEqual(record.foreign, []);
  });

  it("writes a page from the workbench", async () => {
    await preview.open(page, `/workbench?sql=${encodeURIComponent(query)}`);
    await page.locator(".workbench-result .crossings-table td").first().waitFor(PATIENCE);
    await page.getByLabel("Title of the analysis").fill("Where they lead");
    // A new page changes the sidebar, so that the open page loads again: the answer is taken on its way there.
    const answered = new Promise<{ path: string }>((resolve) => {
      void page.route(`**${takeAddress}`, async (route) => {
        const response = await route.fetch();
        resolve((await response.json()) as { path: string });
        // The page that asked may be gone by now.
        await route.fulfill({ response }).catch(() => undefined);
      });
    });
    await page.getByRole("button", { name: "Make an analysis of this" }).click();
    const { path } = await answered;
    await page.unroute(`**${takeAddress}`);
    const made = join(copy, "docs", `${path}.md`);
    assert.ok(readFileSync(made, "utf8").includes(query));
    await preview.open(page, `/${path}`);
    await page.locator(".crossings-table td").first().waitFor(PATIENCE);
  });

  it("shows what is saved: a query, a chart, a link to words", async () => {
    await preview.open(page, "/analyses/seven-persons");
    const figures = page.locator(".crossings-figure svg");
    await figures.first().waitFor(PATIENCE);
    const [choice = ""] = steps("yaml").filter((text) => text.startsWith("parameters:"));
    const begun = readFileSync(file, "utf8").replace(
      /^title: .*$/m,
      (line) => `${line}\n${choice}`,
    );
    writeFileSync(file, `${begun}\n${blocks.join("\n\n")}\n`);
    await page.getByText("Claims by where they lead").first().waitFor(PATIENCE);
    await page.getByText(/^Of \d+ claims, the first says/).waitFor(PATIENCE);
    await page.getByText(/^In this language there are \d+ claims/).waitFor(PATIENCE);
  });

  it("says which column a chart's name misses", async () => {
    appendFileSync(
      file,
      '\n```js\ndisplay(quickChart(ways, { title: "x", kind: "bar", x: "claim", y: "to_place" }));\n```\n',
    );
    await page.getByText("no such column in the rows: claim; nearest: claims").waitFor(PATIENCE);
    const text = readFileSync(file, "utf8");
    writeFileSync(file, text.slice(0, text.lastIndexOf("\n```js\ndisplay(quickChart")));
  });

  it("builds the site, with the page in it", async () => {
    await stop();
    run(/npm run build/);
    const served = await serveSite(join(copy, "dist"));
    try {
      await page.goto(`${served.origin}/analyses/seven-persons`);
      await page.getByText("Claims by where they lead").first().waitFor(PATIENCE);
    } finally {
      await served.close();
    }
  });
});
