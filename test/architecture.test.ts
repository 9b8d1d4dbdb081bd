import assert from "node:assert/strict";
import { type TestContext, describe, it } from "node:test";
import {
  type Import,
  circlesIn,
  codeFiles,
  hasTest,
  importsOf,
  isWordList,
  lengthOf,
  wordListsIn,
} from "./architecture.js";
import { againstTheStream, long as tooLong, untested, wordLists } from "./exceptions.js";

/** What a part of `loaders/` may import beside its own; what it says of types is no law for running code. */
const BASE = ["schema", "document", "text"];
const KNOWN = [...BASE, "csv", "authority", "language"];
const ALLOWED: Readonly<Record<string, readonly string[]>> = {
  schema: [],
  document: ["schema"],
  text: BASE,
  csv: BASE,
  authority: [...BASE, "csv"],
  language: [...BASE, "csv", "authority"],
  read: KNOWN,
  extract: KNOWN,
  resolve: KNOWN,
  review: KNOWN,
  // What a reader types and what is indexed are read by the same code: it stands where the browser is.
  search: [...KNOWN, "dictionary", "components"],
};

/** The part of a file of `loaders/`; of an extractor, with its table. */
function partOf(path: string): string {
  const [, part = "", table = ""] = path.split("/");
  if (part !== "extract") return part.replace(/\.ts$/, "");
  return table.endsWith(".ts") ? part : `${part}/${table}`;
}

function isAllowed({ from, to }: Import): boolean {
  const [own, other] = [partOf(from), partOf(to)];
  if (own === other) return true;
  const allowed = ALLOWED[own.replace(/\/.*/, "")];
  return allowed === undefined || allowed.includes(other);
}

/** Fails for what no exception allows, and names exceptions that are needed no longer: take them off the list. */
function assertOnly(context: TestContext, found: readonly string[], allowed: readonly string[]) {
  assert.deepEqual(
    found.filter((one) => !allowed.includes(one)),
    [],
  );
  for (const one of allowed.filter((one) => !found.includes(one)))
    context.diagnostic(`no exception any more, take it off the list: ${one}`);
}

describe("the house", () => {
  const loaders = codeFiles("loaders");
  const components = codeFiles("docs/components");
  const imports = loaders.flatMap(importsOf);

  it("has no circle of imports in the loaders", () => {
    assert.deepEqual(circlesIn(imports), []);
  });

  it("imports one way: site, parts, then read, extract, resolve, then language, then text", (context) => {
    const wrong = imports.filter((one) => !isAllowed(one)).map(({ from, to }) => `${from} > ${to}`);
    assertOnly(context, wrong, againstTheStream);
  });

  it("lets code of the browser take only types of the loaders", () => {
    const wrong = components
      .flatMap(importsOf)
      .filter(({ to, types }) => to.startsWith("loaders/") && !types)
      .map(({ from, to }) => `${from} > ${to}`);
    assert.deepEqual(wrong, []);
  });

  it("has no file of over 300 lines but the schema", () => {
    const long = [...loaders, ...components].filter((path) => lengthOf(path) > 300);
    assert.deepEqual(
      long.filter((path) => !tooLong.includes(path)),
      ["loaders/schema.ts"],
    );
  });

  it("has no file of tests of over 300 lines", () => {
    assert.deepEqual(
      codeFiles("test").filter((path) => lengthOf(path) > 300),
      [],
    );
  });

  it("writes no word list as an expression of over 100 characters", (context) => {
    const found = [...loaders, ...components].flatMap((path) =>
      Array.from({ length: wordListsIn(path) }, (_, at) => `${path} ${at + 1}`),
    );
    const allowed = Object.entries(wordLists).flatMap(([path, count]) =>
      Array.from({ length: count }, (_, at) => `${path} ${at + 1}`),
    );
    assertOnly(context, found, allowed);
  });

  it("mirrors each file of the loaders in a test, file by file", (context) => {
    assertOnly(
      context,
      loaders.filter((path) => !hasTest(path)),
      untested,
    );
  });
});

describe("isWordList(source)", () => {
  const words = (sign: string) => Array.from("abcdefghijkl", (one) => one.repeat(9)).join(sign);

  it("is true of long alternatives, in whatever groups, and of long classes of Han characters", () => {
    assert.equal(isWordList(words("|")), true);
    assert.equal(isWordList(`^(?:${words("|")})$`), true);
    assert.equal(isWordList(`[${"难民归侨移居".repeat(20)}]+`), true);
  });

  it("is false of what is short, of prose and of long patterns of few words", () => {
    assert.equal(isWordList("a|b|c|d|e|f|g"), false);
    assert.equal(isWordList(words(" ")), false);
    assert.equal(isWordList(String.raw`(?<day>\d{1,2})[\s.,]{1,3}(?=\s\p{Lu})`.repeat(4)), false);
  });
});

describe("circlesIn(imports)", () => {
  const line = (text: string) => {
    const [from = "", to = ""] = text.split(" ");
    return { from, to, types: false };
  };

  it("finds files that lead back to themselves, and no others", () => {
    assert.deepEqual(circlesIn(["a b", "b c", "c a", "c d", "e a"].map(line)), [["a", "b", "c"]]);
    assert.deepEqual(circlesIn(["a b", "a c", "b d", "c d"].map(line)), []);
  });
});
