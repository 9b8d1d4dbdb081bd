/** Words of a source on a page, to be compared whatever white space they are set with. */
import type { Page } from "playwright-core";

/** A text without its white space. */
export const solid = (text: unknown) => String(text).replace(/\s+/g, "");

/** The words that a document's page has marked, without white space. */
export async function markedWords(page: Page): Promise<string> {
  await page.locator("main mark").first().waitFor();
  return solid((await page.locator("main mark").allTextContents()).join(""));
}
