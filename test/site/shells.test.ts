import assert from "node:assert/strict";
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, it } from "node:test";
import {
  filled,
  fillShells,
  pageAddress,
  partsOfPage,
  writeShells,
} from "../../loaders/site/shells.js";
import { temporaryFolder } from "../checkout.js";

const page = (title: string, article: string, cell = "```js\nread();\n```"): string =>
  `---\ntitle: ${JSON.stringify(title)}\ntoc: false\n---\n\n${article}\n\n${cell}\n`;

/** What Framework would make of a shell, as far as it matters here. */
const rendered = (shell: string): string =>
  `<title>${/title: (.*)/.exec(shell)![1]}</title><main>${shell.split("---\n\n")[1]}</main>`;

describe("partsOfPage(markdown)", () => {
  it("parts title and article from what pages have in common", () => {
    const one = partsOfPage(page('A "quoted" title', "<article><p>one</p></article>"));
    const other = partsOfPage(page("Another", "<article><p>other</p></article>"));
    assert.equal(one.title, 'A "quoted" title');
    assert.equal(one.article, "<article><p>one</p></article>");
    assert.equal(one.shell, other.shell);
  });

  it("keeps pages with different cells apart", () => {
    const one = partsOfPage(page("One", "<p>x</p>"));
    const other = partsOfPage(page("One", "<p>x</p>", "```js\nother();\n```"));
    assert.notEqual(one.shell, other.shell);
  });

  it("refuses a page without a title", () => {
    assert.throws(() => partsOfPage("<article></article>\n"), /no title/);
  });
});

describe("filled(shell, parts)", () => {
  const fill = (article: string, title = "T"): string => {
    const parts = partsOfPage(page(title, article));
    return filled(rendered(parts.shell), parts);
  };

  it("takes a title and an article for text, whatever signs are in them", () => {
    const html = fill("<article>$& $1 $$</article>", "a < b & $& c");
    assert.match(html, /<title>a &#60; b &#38; \$&#38; c<\/title>/);
    assert.ok(html.includes("<article>$& $1 $$</article>"));
  });

  it("writes entities as their signs, but for those that are HTML", () => {
    const html = fill("<p>&#36;&#123;x&#125; &#60;b&#62; &#38;&#34; &#46;</p>");
    assert.ok(html.includes('<p>${x} &#60;b&#62; &#38;" .</p>'));
  });

  it("gives links to pages their extension, and other sites a tab of their own", () => {
    const html = fill(
      '<p><a class="x" href="./other#en-p2">o</a> <a href="https://example.org/a">e</a></p>',
    );
    assert.ok(html.includes('<a class="x" href="./other.html#en-p2">o</a>'));
    assert.ok(
      html.includes('<a href="https://example.org/a" target="_blank" rel="noopener noreferrer">'),
    );
  });

  it("leaves a link alone that says it is external", () => {
    const link = '<a href="https://example.org/a" rel="external noopener">';
    assert.ok(fill(`<p>${link}e</a></p>`).includes(link));
  });

  it("makes a heading the link to itself", () => {
    const html = fill('<article><h2 id="text">The text</h2></article>');
    assert.ok(
      html.includes(
        '<h2 id="text"><a class="observablehq-header-anchor" href="#text">The text</a></h2>',
      ),
    );
  });
});

describe("pageAddress(href)", () => {
  const cases: [string, string][] = [
    ["./a", "./a.html"],
    ["../map?x=1#y", "../map.html?x=1#y"],
    ["#here", "#here"],
    ["./", "./"],
    ["..", ".."],
    ["../data/texts.csv", "../data/texts.csv"],
    ["mailto:a@example.org", "mailto:a@example.org"],
  ];
  for (const [href, address] of cases)
    it(`makes ${address} of ${href}`, () => assert.equal(pageAddress(href), address));
});

describe("fillShells(folder, output)", () => {
  it("makes each document's page, and removes the shells", async () => {
    const folder = temporaryFolder();
    const output = join(temporaryFolder(), "documents");
    mkdirSync(output);
    for (const name of ["a", "b"])
      writeFileSync(join(folder, `${name}.md`), page(name, `<article>${name}</article>`));
    const [shell, ...others] = await writeShells(folder);
    assert.deepEqual(others, []);
    const markdown = readFileSync(join(folder, `${shell}.md`), "utf8");
    writeFileSync(join(output, `${shell}.html`), rendered(markdown));
    assert.equal(await fillShells(folder, output), 2);
    assert.deepEqual(readdirSync(output).sort(), ["a.html", "b.html"]);
    assert.match(readFileSync(join(output, "b.html"), "utf8"), /<title>b<.*<article>b</s);
  });
});
