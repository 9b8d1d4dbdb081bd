/** The commands of PUBLISHING.md, run as they stand. */
import assert from "node:assert/strict";
import { spawnSync } from "node:child_process";
import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { describe, it } from "node:test";
import { DuckDBInstance } from "@duckdb/node-api";
import matter from "gray-matter";
import { publicationIn } from "../../loaders/publication/about.js";
import { tableNames, tableOf } from "../../loaders/schema.js";
import { copyCheckout, root } from "../checkout.js";
import { builtSite } from "../site.js";

const guide = readFileSync(join(root, "PUBLISHING.md"), "utf8");

interface Workflow {
  permissions: Record<string, string>;
  jobs: Record<string, { environment: { url: string }; steps: Step[] }>;
}

interface Step {
  id?: string;
  run?: string;
  uses?: string;
  with?: Record<string, unknown>;
}

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

/** Writes another word into the quote of a table's first row. */
async function moveWords(path: string): Promise<void> {
  const db = await (await DuckDBInstance.create()).connect();
  await db.run(`create table rows as from '${path}'`);
  await db.run("update rows set quote = quote || '!' where rowid = 0");
  await db.run(`copy rows to '${path}' (format parquet, compression zstd)`);
  db.closeSync();
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

  it("gives readers of later years checks of every row, which need only the files", async () => {
    const copy = copyCheckout();
    run("cp", ["-r", await builtSite(), join(copy, "dist")], dirname(copy));
    const [byDuckDB = "", byFormat = "", ...others] = blocks("js");
    assert.deepEqual(others, []);
    const quoted = tableNames.filter((name) => "quote" in tableOf(name).columns);
    for (const [name, snippet] of Object.entries({ byDuckDB, byFormat })) {
      writeFileSync(join(copy, `${name}.mjs`), snippet);
      const lines = run("node", [`${name}.mjs`], copy)
        .trim()
        .split("\n");
      const tables = lines.map(
        (line) => /^([\w-]+)\.parquet: \d+ rows, all on their words$/.exec(line)?.[1],
      );
      for (const table of ["claims", "dates", "mentions", "passages"])
        assert.ok(tables.includes(table), `${name}: ${table}`);
      assert.ok(
        tables.every((table) => quoted.some((one) => one === table)),
        lines.join("\n"),
      );
    }
    await moveWords(join(copy, "dist", "data", "dates.parquet"));
    for (const name of ["byDuckDB", "byFormat"]) {
      const { status, stdout } = spawnSync("node", [`${name}.mjs`], {
        cwd: copy,
        encoding: "utf8",
      });
      assert.equal(status, 1, name);
      assert.match(stdout, /^dates\.parquet: \d+ rows, 1 moved$/m);
      assert.match(stdout, /^claims\.parquet: \d+ rows, all on their words$/m);
    }
  });

  it("names a workflow that builds, verifies, and publishes each file, in that order", () => {
    const yaml = readFileSync(join(root, ".github", "workflows", "pages.yml"), "utf8");
    const workflow = matter(`---\n${yaml}---\n`).data as Workflow;
    assert.deepEqual(workflow.permissions, {
      contents: "read",
      pages: "write",
      "id-token": "write",
    });
    const { steps, environment } = workflow.jobs["publish"] ?? assert.fail("no job");
    assert.deepEqual(
      steps.map(({ run, uses }) => run ?? uses?.replace(/@v\d+$/, "")),
      [
        ...["actions/checkout", "actions/setup-node"],
        ...["npm ci --ignore-scripts", "npm run build", "npm run verify -- dist"],
        ...["actions/upload-pages-artifact", "actions/deploy-pages"],
      ],
    );
    const upload = steps.at(-2);
    // The first version that has the word; others leave out .nojekyll and .zenodo.json, or warn.
    assert.ok(Number(upload?.uses?.split("@v")[1]) >= 5);
    assert.deepEqual(upload?.with, { path: "dist", "include-hidden-files": true });
    assert.equal(environment.url, `\${{ steps.${steps.at(-1)?.id}.outputs.page_url }}`);
    const scripts = JSON.parse(readFileSync(join(root, "package.json"), "utf8")) as {
      scripts: Record<string, string>;
    };
    for (const { run } of steps) {
      const [, script] = /^npm run ([\w-]+)/.exec(run ?? "") ?? [];
      assert.ok(script === undefined || script in scripts.scripts, run);
    }
  });
});
