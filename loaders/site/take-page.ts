/** The address of the preview that takes a new analysis page from the workbench. It never overwrites. */
import type { IncomingMessage, ServerResponse } from "node:http";
import { writePage } from "./new.js";
import { answerOwn } from "./own-request.js";

export const takeAddress = "/_crossings/analyses";

/** Answers a request at the address: the page's path below the site, or why there is none. */
export function takePage(
  request: IncomingMessage,
  response: ServerResponse,
  folder: string,
): Promise<void> {
  return answerOwn(request, response, async ({ title, markdown }) => {
    if (typeof title !== "string" || typeof markdown !== "string")
      throw new Error("a page has a title and its Markdown");
    const file = await writePage(title, markdown, folder);
    return { path: `analyses/${file.replace(/^.*[\\/]/, "").replace(/\.md$/, "")}` };
  });
}
