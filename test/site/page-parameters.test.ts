/** What the front matter of a page says of its parameters, beside what its SQL binds and what its address can say. */
import assert from "node:assert/strict";
import { readdirSync } from "node:fs";
import { join } from "node:path";
import { describe, it } from "node:test";
import matter from "gray-matter";
import { readState } from "../../docs/components/address/state.js";
import { askedLetters, correspondenceFields } from "../../docs/components/correspondence/state.js";
import { statementFields } from "../../docs/components/crossings/filter.js";
import { askedPlaces, mapFields } from "../../docs/components/map/state.js";
import { findingFields } from "../../docs/components/quality/state.js";
import { askedDates, dateFields } from "../../docs/components/timeline/state.js";
import { root } from "../checkout.js";
import { pageText } from "../components/page-cell.js";

const pages = ["", "analyses"].flatMap((folder) =>
  readdirSync(join(root, "docs", folder))
    .filter((name) => name.endsWith(".md"))
    .map((name) => join(folder, name.slice(0, -".md".length))),
);

/** Names of the values that a page's SQL binds: `asked.place`. */
function boundBy(text: string): string[] {
  // What a page only shows, it shows between longer fences.
  const run = text.replace(/^(`{4,})[^`\n]*\n[\s\S]*?^\1$/gm, "");
  const cells = run.matchAll(/^```sql(?! run=false)[^\n]*\n([\s\S]*?)^```/gm);
  const names = Array.from(cells, ([, sql = ""]) =>
    Array.from(sql.matchAll(/\$\{\s*([\w.]+)\s*\}/g), ([, name = ""]) => name),
  );
  // `with ${parties}` begins with the SQL of another cell.
  const shared = Array.from(text.matchAll(/^```sql id=(\w+)/gm), ([, id]) => id);
  return [...new Set(names.flat())].filter((name) => !shared.includes(name)).sort();
}

function parametersOf(text: string): Record<string, unknown> {
  return (matter(text, {}).data["parameters"] ?? {}) as Record<string, unknown>;
}

/** The same names as the front matter has them. */
function namedBy(parameters: Record<string, unknown>): string[] {
  return Object.entries(parameters)
    .flatMap(([name, value]) =>
      typeof value === "object" && value !== null && !Array.isArray(value)
        ? Object.keys(value).map((key) => `${name}.${key}`)
        : [name],
    )
    .sort();
}

describe("the parameters of a page", () => {
  for (const page of pages) {
    const text = pageText(page);
    // Where a module makes what later queries bind from what earlier ones answer, the build runs it.
    if (matter(text, {}).data["first"] !== undefined) continue;
    if (boundBy(text).length + namedBy(parametersOf(text)).length === 0) continue;
    it(`are those that its SQL binds: ${page}`, () => {
      assert.deepEqual(namedBy(parametersOf(text)), boundBy(text));
    });
  }
});

/** What a page asks for where its address says nothing. */
const first: Record<string, object> = {
  correspondence: askedLetters(readState(correspondenceFields, "")),
  crossings: readState(statementFields, ""),
  map: askedPlaces(readState(mapFields, "")),
  quality: readState(findingFields, ""),
  timeline: askedDates(readState(dateFields, "")),
};

describe("the first state of a page", () => {
  for (const [page, asked] of Object.entries(first))
    it(`is what the build answers: ${page}`, () => {
      assert.deepEqual(parametersOf(pageText(page))["asked"], asked);
    });
});
