/** How long a researcher waits for `npm run dev` on the repository's cables, and then for what is saved. */
import { appendFileSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import type { Page } from "playwright-core";
import { withBrowser } from "../browser/chromium.js";
import { startPreview } from "../browser/previewed.js";
import { cloneCheckout } from "../checkout.js";
import { PICTURE } from "./bare-page.js";
import { median, printRows, seconds } from "./print.js";

const ROUNDS = 5;

/** What is waited for comes; this only ends a bench that would never. */
const PATIENCE = { timeout: 300_000 };

const PROBE = `# Probe

\`\`\`js
import {sql} from "./components/database.js";
\`\`\`

\`\`\`sql id=rows
select count(*)::integer as passages from passages where quote like 'Saved %'
\`\`\`

<output id="probe">\${rows[0].passages} passages</output>
`;

/** Prints the first start, without anything made before, and medians of a page and of a cable that are saved. */
export async function dev(): Promise<void> {
  const copy = cloneCheckout();
  writeFileSync(join(copy, "docs", "probe.md"), PROBE);
  const started = performance.now();
  const preview = await startPreview(copy);
  try {
    await withBrowser(async (browser) => {
      const page = await browser.newPage();
      await preview.open(page, "/");
      await page.locator(PICTURE).first().waitFor(PATIENCE);
      const first = performance.now() - started;
      await preview.open(page, "/probe");
      await shows(page, "0 passages");
      const pages = await timesOf((round) => pageSaved(copy, page, round));
      const cables = await timesOf((round) => cableSaved(copy, page, round));
      printRows([
        [`medians of ${ROUNDS}`, "time", "aim"],
        ["first dev, to the picture of the first page", seconds(first), "10.00 s"],
        ["a page saved, to its words", seconds(median(pages)), "1.50 s"],
        ["a cable saved, to what a query finds of it", seconds(median(cables)), "5.00 s"],
      ]);
    });
  } finally {
    await preview.stop();
  }
}

async function timesOf(run: (round: number) => Promise<void>): Promise<number[]> {
  const times: number[] = [];
  for (let round = 1; round <= ROUNDS; round++) {
    const started = performance.now();
    await run(round);
    times.push(performance.now() - started);
  }
  return times;
}

async function pageSaved(copy: string, page: Page, round: number): Promise<void> {
  appendFileSync(join(copy, "docs", "probe.md"), `\nSaved for the time ${round}.\n`);
  await page.getByText(`Saved for the time ${round}.`).waitFor(PATIENCE);
}

async function cableSaved(copy: string, page: Page, round: number): Promise<void> {
  const folder = join(copy, "data", "cables");
  const cable = join(folder, readdirSync(folder).sort()[0]!);
  writeFileSync(cable, `${readFileSync(cable, "utf8").trimEnd()}\n\nSaved ${round}.\n`);
  await shows(page, `${round} passages`);
}

function shows(page: Page, text: string): Promise<void> {
  return page.locator("#probe").getByText(text).waitFor(PATIENCE);
}
