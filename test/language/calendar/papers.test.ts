import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { eventBeside } from "../../../loaders/language/calendar/papers.js";

/** What is said beside the date in braces. */
function said(marked: string): string | null {
  const start = marked.indexOf("{");
  const stop = marked.indexOf("}") - 1;
  return eventBeside(marked.replace(/[{}]/g, ""), { start, stop })?.event ?? null;
}

describe("eventBeside(text, date)", () => {
  for (const [marked, event] of [
    ["Received {May 3, 1962}", "received"],
    ["reçu le {3 mai 1962}", "received"],
    ["pervenuto il {3 maggio 1962}", "received"],
    ["отпечатано {3 мая 1962 г.}", "printed"],
    ["Declassified {May 3, 1992}", "released"],
    ["Northport, {May 3, 1962}", null],
    ["Received\n{May 3, 1962}", null],
    ["not received {May 3, 1962}", null],
  ] as const)
    it(`${JSON.stringify(marked)}: ${String(event)}`, () => {
      assert.equal(said(marked), event);
    });
});
