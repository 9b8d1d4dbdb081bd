import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { runInNewContext } from "node:vm";
import { inlineScripts } from "../../loaders/site/inline-scripts.js";
import { withAccessibleFrame } from "../../loaders/pages/frame.js";

describe("withAccessibleFrame(html)", () => {
  it("says the language, and lets readers enlarge the page", () => {
    const html =
      '<!DOCTYPE html>\n<html>\n<meta name="viewport" content="width=device-width, initial-scale=1, maximum-scale=1">';
    const repaired = withAccessibleFrame(html);
    assert.match(repaired, /<html lang="en">/);
    assert.match(repaired, /content="width=device-width, initial-scale=1">/);
  });

  it("names the two lists of links and the control of the sidebar", () => {
    const repaired = withAccessibleFrame(
      '<input id="observablehq-sidebar-toggle" type="checkbox" title="x"><nav id="observablehq-sidebar"></nav><aside id="observablehq-toc" data-selector="h2">\n<nav></nav></aside>',
    );
    assert.equal(repaired.match(/aria-label="/g)?.length, 3);
  });

  it("does not keep the sidebar open over the page that was chosen in it, where it lies over pages", () => {
    const repaired = withAccessibleFrame(
      '<nav id="observablehq-sidebar"><a href="./x">x</a></nav>',
    );
    const [script = ""] = inlineScripts(repaired);
    const left = (isNarrow: boolean) => {
      const kept = new Map([["observablehq-sidebar", "true"]]);
      const toggle = { checked: true, indeterminate: false };
      let leave = () => {};
      runInNewContext(script, {
        addEventListener: (_type: string, listener: () => void) => (leave = listener),
        matchMedia: () => ({ matches: isNarrow }),
        sessionStorage: { removeItem: (name: string) => kept.delete(name) },
        document: { querySelector: () => toggle },
      });
      leave();
      return [kept.size, toggle.checked];
    };
    assert.deepEqual(left(true), [0, false]);
    assert.deepEqual(left(false), [1, true]);
  });

  it("puts every block of code within reach of the keyboard, not only the first", () => {
    const code = '<pre data-language="sql"><code>select 1</code></pre>';
    assert.equal(withAccessibleFrame(code + code).match(/<pre tabindex="0" /g)?.length, 2);
  });

  it("leaves a page as it is that needs nothing", () => {
    const page = '<html lang="en"><p>&lt;html&gt; $1</p>';
    assert.equal(withAccessibleFrame(page), page);
    assert.equal(withAccessibleFrame(""), "");
  });
});
