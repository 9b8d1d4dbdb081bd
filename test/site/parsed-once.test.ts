import assert from "node:assert/strict";
import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { afterEach, describe, it } from "node:test";
import { type Options, Parser } from "acorn";
import { parseAhead, parseOnce } from "../../loaders/site/parsed-once.js";
import { temporaryFolder } from "../checkout.js";

const USUAL: Options = { ecmaVersion: 13, sourceType: "module" };
const long = `export const words = [${"'a word', ".repeat(2_000)}];\n`;

describe("a parser that parses once", () => {
  const before = Object.getOwnPropertyDescriptor(Parser, "parse")!;
  afterEach(() => Object.defineProperty(Parser, "parse", before));

  it("gives the tree that it has made of a long module, and makes that of a short one anew", () => {
    parseOnce();
    assert.equal(Parser.parse(long, { ...USUAL }), Parser.parse(long, { ...USUAL }));
    assert.notEqual(Parser.parse("1;", USUAL), Parser.parse("1;", USUAL));
    assert.notEqual(Parser.parse(long, USUAL), Parser.parse(`${long}1;`, USUAL));
  });

  it("leaves other options and other parsers alone", () => {
    parseOnce();
    const tree = Parser.parse(long, USUAL);
    assert.notEqual(Parser.parse(long, { ...USUAL, locations: true }), tree);
    const other = Parser.extend((Base) => class extends Base {});
    assert.notEqual(other.parse(long, USUAL), tree);
  });

  it("parses what lies in a folder beforehand, and leaves what cannot be parsed to others", async () => {
    const folder = temporaryFolder();
    writeFileSync(join(folder, "broken.js"), "const = 1;");
    writeFileSync(join(folder, "words.js"), long);
    let asked = 0;
    Object.defineProperty(Parser, "parse", {
      ...before,
      value: (code: string, options: Options) => {
        asked++;
        return (before.value as typeof Parser.parse).call(Parser, code, options);
      },
    });
    parseOnce();
    await parseAhead([folder]);
    assert.equal(asked, 2);
    Parser.parse(long, USUAL);
    assert.equal(asked, 2);
  });
});
