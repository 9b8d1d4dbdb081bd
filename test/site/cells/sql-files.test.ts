import assert from "node:assert/strict";
import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, it } from "node:test";
import { pageParts } from "../../../loaders/site/cells/page-parts.js";
import { sqlOf } from "../../../loaders/site/cells/sql-files.js";
import { temporaryFolder } from "../../checkout.js";

const root = temporaryFolder();
mkdirSync(join(root, "terms"));
writeFileSync(
  join(root, "terms", "counts.sql"),
  "with asked as ${asked} select * from ${parts[asked.unit]} where x = ${other.asked}\n",
);

describe("sqlOf(content, attributes, root)", () => {
  it("is the file's SQL, whose values may have other names on the page", () => {
    const attributes = { id: "top", file: "terms/counts.sql", asked: "listed.first" };
    assert.equal(
      sqlOf("", attributes, root),
      "with asked as ${listed.first} select * from ${parts[listed.first.unit]} where x = ${other.asked}\n",
    );
  });

  it("is the cell's own where it names no file, and null where that is not there", () => {
    assert.equal(sqlOf("select 1", { id: "a" }, root), "select 1");
    assert.equal(sqlOf("", { file: "terms/none.sql" }, root), null);
  });
});

describe("withSqlFiles(markdown)", () => {
  it("has Markdown find the SQL, at the line of the cell", () => {
    const source = "# Page\n\n```sql id=top file=terms/counts.sql\n-- How many?\n```\n";
    const [fence] = pageParts(source, root).fences;
    assert.equal(fence?.line, 3);
    assert.match(fence.content, /^with asked as /);
  });
});
