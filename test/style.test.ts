/** What the styles of the pages have in common. */
import assert from "node:assert/strict";
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, it } from "node:test";
import { root } from "./checkout.js";

/** What gives an element its colours. */
const COLOURED = /^\s*(?:color|background(?:-color)?|opacity|filter|fill|--theme[\w-]*)\s*:/;

/** Selectors of what lies around a page's own words, which are in `main`. */
const FRAME = /^#observablehq-sidebar/;

/** The rules of a style that hold for windows of some width: `selector` and its declarations. */
function rulesOfWidths(style: string): { selector: string; declarations: string[] }[] {
  const plain = style.replace(/\/\*[\s\S]*?\*\//g, "");
  const blocks = [...plain.matchAll(/@media[^{]*width[^{]*\{((?:[^{}]*\{[^{}]*\})*[^{}]*)\}/g)];
  return blocks.flatMap(([, block = ""]) =>
    [...block.matchAll(/([^{}]+)\{([^{}]*)\}/g)].map(([, selector = "", inner = ""]) => ({
      selector: selector.trim(),
      declarations: inner.split(";"),
    })),
  );
}

describe("the styles of the pages", () => {
  const folder = join(root, "docs", "style");
  const rules = readdirSync(folder)
    .filter((name) => name.endsWith(".css"))
    .flatMap((name) => rulesOfWidths(readFileSync(join(folder, name), "utf8")));

  it("give the words of a page the same colours in windows of all widths", () => {
    assert.ok(rules.length > 20, String(rules.length));
    const coloured = rules
      .filter(({ declarations }) => declarations.some((one) => COLOURED.test(one)))
      .map(({ selector }) => selector)
      .filter((selector) => !FRAME.test(selector));
    assert.deepEqual(coloured, []);
  });
});
