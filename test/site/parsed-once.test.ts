import assert from "node:assert/strict";
import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { afterEach, describe, it } from "node:test";
import { type ExportNamedDeclaration, type Options, Parser } from "acorn";
import { importsIn, parseOnce, readPackages } from "../../loaders/site/parsed-once.js";
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

  it("is given what the packages of a folder import, and parses what cannot be read so", async () => {
    const folder = temporaryFolder();
    const whole = `import "observablehq:stdlib";\n${long}`;
    writeFileSync(join(folder, "broken.js"), `import {a from "b";${long}`);
    writeFileSync(join(folder, "whole.js"), whole);
    writeFileSync(join(folder, "words.js"), long);
    await readPackages([folder], parseOnce());
    assert.deepEqual(Parser.parse(long, USUAL).body, []);
    assert.equal(Parser.parse(whole, USUAL).body.length, 2);
    assert.throws(() => Parser.parse(`import {a from "b";${long}`, USUAL), SyntaxError);
  });
});

describe("importsIn(code)", () => {
  it("is a tree of a module's imports, each where it stands", () => {
    const imports = [
      'import{a as b}from"../one.js"',
      'export*from"two"',
      'export{c}from"three"',
      'import("four")',
    ];
    const [one, two, three, four] = imports;
    const code = `${one};const d=b;${two};${three};export const e=()=>${four}.then(b,import.meta.url);`;
    const { body } = importsIn(code)!;
    assert.deepEqual(
      body.map(({ start, end }) => code.slice(start, end)),
      [`${one};`, `${two};`, `${three};`, `${four}.`],
    );
    const { source } = body[2] as ExportNamedDeclaration;
    assert.equal(code.slice(source!.start, source!.end), '"three"');
  });

  it("keeps what is imported within an import, and what is named by code", () => {
    const code =
      "export const load = (name) => import(`./${name}`), both = () => import(import('a'));";
    const { body } = importsIn(code)!;
    assert.deepEqual(
      body.map(({ start, end }) => code.slice(start, end - 1)),
      ["import(`./${name}`)", "import(import('a'))"],
    );
  });

  it("is null for what Framework looks for beside imports, and for what cannot be read", () => {
    for (const code of [
      'import {FileAttachment} from "observablehq:stdlib";',
      'const a = import.meta.resolve("b");',
      'import {a from "b";',
    ])
      assert.equal(importsIn(code), null);
  });
});
