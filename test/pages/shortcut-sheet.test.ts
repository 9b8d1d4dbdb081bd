import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { KEYS } from "../../docs/components/review/keys.js";
import { SHORTCUTS, withShortcutSheet } from "../../loaders/pages/shortcut-sheet.js";

describe("withShortcutSheet(html)", () => {
  const page = '<main></main><footer id="observablehq-footer"><div>x</div></footer></body>';

  it("has a script put one sheet and its button at the foot of the page", () => {
    const html = withShortcutSheet(page);
    const [, made = ""] = /insertAdjacentHTML\("beforeend", (".*?[^\\]")\);/.exec(html) ?? [];
    const sheet = JSON.parse(made) as string;
    assert.equal(sheet.match(/<dialog id="crossings-keys" popover="auto"/g)?.length, 1);
    assert.match(
      sheet,
      /<button type="button" class="keys-button" popovertarget="crossings-keys">/,
    );
    assert.ok(html.endsWith("</script></footer></body>"));
    assert.equal(html.match(/<\/script>/g)?.length, 1);
  });

  it("leaves a page without a foot as it is", () => {
    assert.equal(withShortcutSheet("<main></main>"), "<main></main>");
  });

  it("lists the keys of the desk as the desk has them", () => {
    const desk = SHORTCUTS.find(({ where }) => where.includes("Review"));
    assert.deepEqual(desk?.keys, KEYS);
  });
});
