import assert from "node:assert/strict";
import { mkdir, mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join, relative } from "node:path";
import { after, before, describe, it } from "node:test";
import { gunzipSync } from "node:zlib";
import { DuckDBInstance } from "@duckdb/node-api";
import { answerName, rowsOf } from "../../docs/components/query/answer.js";
import { answerPages, shipAnswers } from "../../loaders/site/page-queries.js";

let folder: string;
const pages = () => join(folder, "docs");

before(async () => {
  folder = await mkdtemp(join(tmpdir(), "crossings-pages-"));
  await mkdir(join(pages(), "analyses"), { recursive: true });
  const instance = await DuckDBInstance.create(":memory:");
  const connection = await instance.connect();
  const path = join(folder, "documents.parquet").replaceAll("'", "''");
  await connection.run(
    `copy (select 'a' as id, date '1962-04-20' as date, 3::bigint as n) to '${path}' (format parquet)`,
  );
});
after(() => rm(folder, { recursive: true, force: true }));

const cell = (sql: string) => `# Page\n\n\`\`\`sql id=rows\n${sql}\n\`\`\`\n`;

describe("answerPages(root, tables)", () => {
  it("answers as the browser's engine does: dates as dates, whole numbers as numbers, and the tables named", async () => {
    await writeFile(
      join(pages(), "good.md"),
      cell("select id, date, sum(n) as n from documents group by all"),
    );
    const [page] = await answerPages(pages(), folder);
    assert.deepEqual(page?.faults, []);
    const [answer] = page.answers;
    assert.ok(answer);
    assert.deepEqual(rowsOf(answer), [{ id: "a", date: new Date("1962-04-20"), n: 3 }]);
    assert.deepEqual(answer.tables, ["documents"]);
    await rm(join(pages(), "good.md"));
  });

  it("answers a query that is built on another", async () => {
    const more = "```sql id=more\nselect sum(n) as all_n from ${rows} where n > ${1}\n```\n";
    await writeFile(join(pages(), "built.md"), cell("select n from documents") + more);
    const [page] = await answerPages(pages(), folder);
    assert.deepEqual(page?.faults, []);
    const [, built] = page.answers;
    assert.ok(built);
    assert.deepEqual(rowsOf(built), [{ all_n: 3 }]);
    assert.deepEqual(built.tables, ["documents"]);
    await rm(join(pages(), "built.md"));
  });

  it("names page and line of a column that is not there", async () => {
    await writeFile(
      join(pages(), "analyses", "bad.md"),
      cell("select id,\n  titel\nfrom documents"),
    );
    const [page] = await answerPages(pages(), folder);
    const place = `${join(relative(process.cwd(), pages()), "analyses/bad.md")}:5: `;
    assert.equal(page?.faults.length, 1);
    assert.ok(page.faults[0]?.startsWith(place), page.faults[0]);
    assert.match(page.faults[0] ?? "", /titel/);
    await rm(join(pages(), "analyses", "bad.md"));
  });
});

describe("what a page asks by code", () => {
  const source = (first: string) => `---\nfirst: ${first}\n---\n# Page\n`;

  it("is answered with the page, what it only reads is not", async () => {
    await writeFile(
      join(pages(), "first.mjs"),
      `export const firstValues = async (read) => {
        const [{ id }] = await read("select id from documents");
        return { asked: () => ({ id }), many: ({ found }) => found.length };
      };`,
    );
    const cells = [
      "```sql id=found",
      "select n from documents where id = ${asked.id}",
      "```",
      "```sql id=counted",
      "select ${many} as many",
      "```",
    ].join("\n");
    await writeFile(join(pages(), "asking.md"), source("first.mjs") + cells);
    const [page] = await answerPages(pages(), folder);
    assert.deepEqual(page?.faults, []);
    assert.deepEqual(
      page.answers.map(({ text, parameters, rows }) => [text, parameters, rows]),
      [
        ["select n from documents where id = ?", ["a"], [[3]]],
        ["select ? as many", [1], [[1]]],
      ],
    );
    await rm(join(pages(), "asking.md"));
  });

  it("is a fault of the page where it fails", async () => {
    await writeFile(join(pages(), "asking.md"), source("nowhere.mjs"));
    const [page] = await answerPages(pages(), folder);
    assert.match(page?.faults[0] ?? "", /asking\.md:1: nowhere\.mjs: Cannot find module/);
    await rm(join(pages(), "asking.md"));
  });
});

describe("shipAnswers(output, pages)", () => {
  it("puts an answer under its name, and the name on its page", async () => {
    const output = join(folder, "dist");
    await mkdir(output, { recursive: true });
    await writeFile(join(output, "good.html"), "<!doctype html><head></head><body></body>");
    const answer = {
      text: "select 1 as n",
      parameters: [],
      tables: [],
      columns: ["n"],
      rows: [[1]],
    };
    await shipAnswers(output, [{ path: "good", answers: [answer] }]);
    const name = answerName(answer.text, []);
    const file = await readFile(join(output, "data", "answers", `${name}.json.gz`));
    assert.deepEqual(JSON.parse(gunzipSync(file).toString()), answer);
    assert.match(
      await readFile(join(output, "good.html"), "utf8"),
      new RegExp(`content="${name}"`),
    );
  });
});
