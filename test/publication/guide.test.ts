/** The commands of PUBLISHING.md, run as they stand. */
import assert from "node:assert/strict";
import { spawnSync } from "node:child_process";
import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { describe, it } from "node:test";
import { publicationIn } from "../../loaders/publication/about.js";
import { copyCheckout, root } from "../checkout.js";
import { builtSite } from "../site.js";

const guide = readFileSync(join(root, "PUBLISHING.md"), "utf8");

function blocks(language: string): string[] {
  return [...guide.matchAll(new RegExp("```" + language + "\\n([\\s\\S]*?)```", "g"))].map(
    ([, code = ""]) => code,
  );
}

function run(command: string, args: string[], cwd: string): string {
  const { status, stdout, stderr } = spawnSync(command, args, { cwd, encoding: "utf8" });
  assert.equal(status, 0, `${args.join(" ")}\n${stdout}\n${stderr}`);
  return stdout;
}

describe("PUBLISHING.md", () => {
  it("gives a corpus.json that is read", () => {
    const [json = ""] = blocks("json");
    const said = publicationIn("corpus.json", json);
    assert.equal(said.version, "1.0.0");
    assert.equal(said.doi, "10.5281/zenodo.1234567");
  });

  it("gives commands that do what it says, from the built site on", async () => {
    const site = await builtSite();
    const copy = copyCheckout();
    run("cp", ["-r", site, join(copy, "dist")], dirname(copy));
    const [build = "", deposit = "", edition = ""] = blocks("sh");
    // The site is built already, by this very command: that is how the tests get it.
    assert.match(build, /^npm run build$/m);
    run("bash", ["-euc", build.replace(/^npm run build$/m, "")], copy);
    run("bash", ["-euc", deposit], copy);
    assert.ok(existsSync(join(copy, "crossings-edition.tar.gz")));
    run("bash", ["-euc", edition], copy);
    const changes = readFileSync(join(copy, "CHANGES-OF-THIS-EDITION.md"), "utf8");
    assert.equal(changes, "Nothing differs.\n");
  });

  it("gives a reader of later years a check of the evidence that needs only the files", async () => {
    const site = await builtSite();
    const copy = copyCheckout();
    run("cp", ["-r", site, join(copy, "dist")], dirname(copy));
    const [snippet = ""] = blocks("js");
    writeFileSync(join(copy, "snippet.mjs"), snippet);
    assert.equal(run("node", ["snippet.mjs"], copy).trim(), "every claim stands on its words");
  });

  it("names a workflow that builds and verifies", () => {
    const workflow = readFileSync(join(root, ".github", "workflows", "pages.yml"), "utf8");
    for (const step of ["npm ci --ignore-scripts", "npm run build", "npm run verify -- dist"])
      assert.ok(workflow.includes(step), step);
  });
});
