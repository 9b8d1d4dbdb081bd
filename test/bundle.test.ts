import assert from "node:assert/strict";
import { existsSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join, relative } from "node:path";
import { describe, it } from "node:test";
import { fileURLToPath } from "node:url";
import { bundled, PROGRAMS } from "../loaders/bundle.js";
import { copyCheckout, root, runScript } from "./checkout.js";

describe("PROGRAMS", () => {
  it("has what the commands of package.json start", () => {
    const { scripts } = JSON.parse(readFileSync(join(root, "package.json"), "utf8")) as {
      scripts: Record<string, string>;
    };
    const started = Object.values(scripts).flatMap(
      (script) => /^node loaders\/run\.js (\S+)$/.exec(script)?.[1] ?? [],
    );
    assert.ok(started.length > 5);
    for (const program of started) assert.ok(PROGRAMS.includes(program), program);
  });
});

describe("bundled(modules)", () => {
  it("gives the addresses of programs and of loaders of pages, in the order asked for", async () => {
    const [loader = "", program = ""] =
      (await bundled([join(root, "docs/contents.md.ts"), join(root, "loaders/tables.ts")])) ?? [];
    const place = (address: string) =>
      relative(root, fileURLToPath(address)).replace(/[0-9a-f]{16}/, "HASH");
    assert.equal(place(loader), join(".cache/bundles/HASH/docs/contents.md.js"));
    assert.equal(place(program), join(".cache/bundles/HASH/loaders/tables.js"));
  });

  it("is none of a module that no bundle begins with", async () => {
    assert.equal(await bundled([join(root, "loaders/corpus.ts")]), null);
  });
});

describe("a program", () => {
  const verify = (copy: string) => runScript(copy, "loaders/publication/verify.ts", ["nowhere"]);

  it("runs as its code is now, and where it stands", async () => {
    const copy = copyCheckout();
    const before = await verify(copy);
    assert.match(before.stderr, /^no such folder: nowhere/);
    const file = join(copy, "loaders", "publication", "verify.ts");
    writeFileSync(file, `${readFileSync(file, "utf8")}\nprocess.stdout.write(import.meta.url);\n`);
    const after = await verify(copy);
    assert.equal(fileURLToPath(after.stdout), file);
    assert.equal(after.stderr, before.stderr);
  });

  it("is bundled anew with the module that a page names", async () => {
    const copy = copyCheckout();
    const bundles = join(copy, ".cache", "bundles");
    await verify(copy);
    const before = readdirSync(bundles);
    const page = "---\nfirst: components/words/names.ts\n---\n\n# A page\n";
    writeFileSync(join(copy, "docs", "named.md"), page);
    await verify(copy);
    const [made = "", ...others] = readdirSync(bundles).filter((name) => !before.includes(name));
    assert.deepEqual(others, []);
    assert.ok(existsSync(join(bundles, made, "docs/components/words/names.js")));
  });

  it("runs where no bundle can be written, and says what is wrong with code by its place", async () => {
    const copy = copyCheckout();
    rmSync(join(copy, ".cache"), { recursive: true, force: true });
    writeFileSync(join(copy, ".cache"), "");
    assert.match((await verify(copy)).stderr, /^no such folder: nowhere/);
    writeFileSync(join(copy, "loaders", "publication", "verify.ts"), "const = 1;\n");
    assert.match((await verify(copy)).stderr, /verify\.ts:1:6: ERROR/);
  });
});
