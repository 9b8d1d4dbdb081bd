import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, it } from "node:test";
import { root } from "../../checkout.js";
import { pageText } from "../page-cell.js";

describe("what the page Glossary imports", () => {
  it("is what its one export has, and nothing else", () => {
    const source = readFileSync(join(root, "docs/components/glossary/index.ts"), "utf8");
    const exported = [...source.matchAll(/export \{ ([^}]*) \}/g)].flatMap(([, names = ""]) =>
      names.split(", "),
    );
    const [, imported = ""] =
      /import \{([^}]*)\} from "\.\/components\/glossary\/index\.js"/.exec(pageText("glossary")) ??
      [];
    assert.deepEqual(
      imported
        .split(",")
        .map((name) => name.trim())
        .filter(Boolean)
        .sort(),
      exported.sort(),
    );
  });
});
