import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { isRun, pageParts, placeholders } from "../../../loaders/site/cells/page-parts.js";

const page = (...lines: string[]) => lines.join("\n");

describe("pageParts(source)", () => {
  it("gives each fenced block the line of its first line, front matter counted", () => {
    const source = page(
      "---",
      "title: A",
      "---",
      "",
      "```js",
      "1 + 1",
      "```",
      "```sql id=[one]",
      "select 1",
      "```",
    );
    const { fences } = pageParts(source);
    assert.deepEqual(
      fences.map(({ line, tag, attributes, content }) => [line, tag, attributes["id"], content]),
      [
        [6, "js", undefined, "1 + 1\n"],
        [9, "sql", "[one]", "select 1\n"],
      ],
    );
  });

  it("sees no block in a block that shows Markdown", () => {
    const { fences } = pageParts(page("````md", "```sql id=rows", "select 1", "```", "````"));
    assert.deepEqual(
      fences.map(({ tag }) => tag),
      ["md"],
    );
  });

  it("tells headings and quotations from paragraphs", () => {
    const { blocks } = pageParts(page("# Title", "", "> quoted", "", "plain"));
    assert.deepEqual(
      blocks.map(({ line, heading, quoted }) => [line, heading, quoted]),
      [
        [1, "h1", false],
        [3, "", true],
        [5, "", false],
      ],
    );
  });
});

describe("placeholders(parts)", () => {
  it("finds each expression on its line, in paragraphs and in HTML, but none in code", () => {
    const source = page(
      "One ${a}",
      "and ${b} with `${c}`",
      "",
      '<div class="cards">',
      "${d}",
      "</div>",
    );
    assert.deepEqual(
      placeholders(pageParts(source)).map(({ line, content }) => [line, content]),
      [
        [1, "a"],
        [2, "b"],
        [5, "d"],
      ],
    );
  });
});

describe("isRun(attributes)", () => {
  it("is no for a block that is only shown", () => {
    assert.equal(isRun({}), true);
    assert.equal(isRun({ run: "false" }), false);
  });
});
