/** What every page of the site has beside what Framework gives it, in a finished site and in the preview. */
import type { ServerResponse } from "node:http";
import { withAccessibleFrame } from "../pages/frame.js";
import { withPrintNotes } from "../pages/print-notes.js";
import { withSearchBox } from "../pages/search-box.js";
import { withSkipLinks } from "../pages/skip-links.js";
import { withShortcutSheet } from "../pages/shortcut-sheet.js";

/** A page with its frame's names, the box of the search, the sheet of keys, ways past the sidebar, and notes on paper. */
export function finishedPage(html: string): string {
  const parts = [
    withAccessibleFrame,
    withSearchBox,
    withShortcutSheet,
    withSkipLinks,
    withPrintNotes,
  ];
  return parts.reduce((page, withPart) => withPart(page), html);
}

/** Lets a response that is a page, whole and in one piece as Framework's preview sends them, be finished. */
export function finishesPages(response: ServerResponse): void {
  const end = response.end.bind(response) as (...parts: unknown[]) => ServerResponse;
  const finish = (content?: unknown, ...others: unknown[]) => {
    const isPage = String(response.getHeader("content-type")).startsWith("text/html");
    return end(isPage && typeof content === "string" ? finishedPage(content) : content, ...others);
  };
  response.end = finish as typeof response.end;
}
