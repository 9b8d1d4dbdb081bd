import assert from "node:assert/strict";
import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, it } from "node:test";
import { pathToFileURL } from "node:url";
import { runProgram, temporaryFolder } from "./checkout.js";
import { compile } from "./compile.js";
import { entryOf } from "./shared-process.js";

/** A checkout of some files, by their path. */
function checkoutOf(files: Record<string, string>): string {
  const root = temporaryFolder();
  for (const [path, text] of Object.entries(files)) {
    mkdirSync(join(root, path, ".."), { recursive: true });
    writeFileSync(join(root, path), text);
  }
  return root;
}

describe("compile(files, root, folder)", () => {
  it("lets code know its own place, and takes its modules in", async () => {
    const root = checkoutOf({
      "a/one.ts": 'export { place } from "../b/two.js";\n',
      "b/two.ts": "export const place: string = import.meta.url;\n",
      "package.json": '{"type":"module"}',
    });
    const [file = ""] = await compile(["a/one.ts"], root, join(root, "out"));
    const { place } = (await import(pathToFileURL(file).href)) as { place: string };
    assert.equal(place, pathToFileURL(join(root, "b/two.ts")).href);
  });

  it("makes a test of a file that cannot be loaded, and runs the others of its group", async () => {
    const passing = (name: string) => `import { it } from "node:test";\nit("${name}", () => {});\n`;
    const root = checkoutOf({
      "a.test.ts": passing("first"),
      "b.test.ts": 'throw new Error("nothing to be had");\n',
      "c.test.ts": passing("last"),
      "package.json": '{"type":"module"}',
    });
    const entry = entryOf(["a.test.ts", "b.test.ts", "c.test.ts"], root, "together", "all");
    const [file = ""] = await compile([entry], root, join(root, "out"));
    const { status, stdout } = await runProgram(process.execPath, ["--test", file], root);
    assert.equal(status, 1);
    for (const line of [/^ok \d+ - first$/m, /^not ok \d+ - b\.test\.ts$/m, /^ok \d+ - last$/m])
      assert.match(stdout, line);
    assert.match(stdout, /nothing to be had/);
    assert.match(stdout, /^# pass 2\n# fail 1$/m);
  });
});
