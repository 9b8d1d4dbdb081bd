import assert from "node:assert/strict";
import { mkdirSync, readdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, it } from "node:test";
import { copyWithOnePage, runScript, temporaryFolder } from "../checkout.js";

const faulty = `# Faulty

\`\`\`js
import {sql} from "./components/database.js";
\`\`\`

\`\`\`sql id=rows
select title from documents where no_such_column = 1
\`\`\`
`;

describe("makeSite(output, framework, progress)", () => {
  it("refuses pages whose queries fail, a line each, though Framework is at them already; nothing is left", async () => {
    const copy = copyWithOnePage();
    const cables = join(temporaryFolder(), "border");
    mkdirSync(cables);
    writeFileSync(join(cables, "note.txt"), "Note on the border\n\nMarch 4, 1950\n\nNothing.\n");
    for (const name of ["one", "two"]) writeFileSync(join(copy, "docs", `${name}.md`), faulty);
    const { status, stderr } = await runScript(copy, "loaders/site/build.ts", [], {
      CABLES: cables,
    });
    assert.equal(status, 1);
    const faults = stderr.split("\n").filter((line) => line.includes("no_such_column"));
    assert.deepEqual(
      faults.map((line) => line.replace(/: .*/, "")),
      ["docs/one.md:8", "docs/two.md:8"],
      stderr,
    );
    assert.doesNotMatch(stderr, /^\s+at /m);
    assert.deepEqual(
      readdirSync(copy).filter((name) => name.startsWith("dist")),
      [],
    );
  });
});
