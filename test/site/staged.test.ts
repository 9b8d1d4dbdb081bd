import assert from "node:assert/strict";
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { describe, it } from "node:test";
import { stageSite } from "../../loaders/site/staged.js";
import { temporaryFolder } from "../checkout.js";

const FILES = {
  "index.md": '```js\nimport { one } from "./components/one/index.js";\n```\n',
  "analyses/own.md": '```js\nconst { two } = await import("../components/two.js");\n```\n',
  "analyses/own.ts": 'import { three } from "../components/three.js";\nexport { three };\n',
  "style.css": "@import url('./components/theme.css');\n",
  "components/theme.css": "p { color: red }\n",
  "components/one/index.ts":
    'import { FileAttachment } from "observablehq:stdlib";\nimport { shared } from "../shared.js";\n' +
    'export const one = (): string => shared("one") + FileAttachment("/data/a.csv").href;\n',
  "components/two.ts":
    'import * as d3 from "npm:d3";\nimport { shared } from "./shared.js";\n' +
    "export const two = shared(String(d3.sum([2])));\n",
  "components/three.ts": "export const three: number = 3;\n",
  "components/shell.ts": "export const shell = 1;\n",
  "components/shared.ts": "export const shared = (name: string): string => `all share ${name}`;\n",
  ".drafts/later.md": '```js\nimport { nobody } from "../components/nobody.js";\n```\n',
  "components/nobody.ts": "export const nobody = 0;\n",
  ".observablehq/cache/documents/_shell-0.md":
    '```js\nimport { shell } from "../components/shell.js";\n```\n',
};

/** A small site, staged: its root. */
async function staged(): Promise<string> {
  const folder = temporaryFolder();
  for (const [name, source] of Object.entries(FILES)) {
    const path = join(folder, "docs", name);
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(path, source);
  }
  await stageSite(join(folder, "docs"), join(folder, "staged"));
  return join(folder, "staged");
}

describe("stageSite(from, to)", () => {
  it("bundles what pages, their modules and the documents' shells import, and nothing else", async () => {
    const components = join(await staged(), "components");
    const made = readdirSync(components, { recursive: true, encoding: "utf8" })
      .filter((name) => name.endsWith(".js") && !name.startsWith("shared"))
      .map((name) => name.replaceAll("\\", "/"));
    assert.deepEqual(made.sort(), ["one/index.js", "shell.js", "three.js", "two.js"]);
  });

  it("keeps what several share once, and leaves packages and files to Framework", async () => {
    const components = join(await staged(), "components");
    const read = (name: string) => readFileSync(join(components, name), "utf8");
    const shared = readdirSync(join(components, "shared"));
    assert.equal(shared.length, 1);
    assert.match(read(`shared/${shared[0]}`), /all share/);
    assert.match(
      read("one/index.js"),
      /from "observablehq:stdlib"[\s\S]*FileAttachment\("\/data\/a\.csv"\)/,
    );
    assert.match(read("two.js"), /from "npm:d3"/);
  });

  it("has no part of what is hidden but what loaders made", async () => {
    const hidden = readdirSync(await staged()).filter((name) => name.startsWith("."));
    assert.deepEqual(hidden, [".observablehq"]);
  });

  it("has pages and style sheets where they were", async () => {
    const root = await staged();
    for (const name of [
      "index.md",
      "analyses/own.md",
      "style.css",
      "components/theme.css",
    ] as const)
      assert.equal(readFileSync(join(root, name), "utf8"), FILES[name]);
  });
});
