import assert from "node:assert/strict";
import { join } from "node:path";
import { describe, it } from "node:test";
import { root } from "../../checkout.js";
import type { Column } from "../../../loaders/site/cells/column-types.js";
import { pageParts } from "../../../loaders/site/cells/page-parts.js";
import { typeFaults } from "../../../loaders/site/cells/page-types.js";

const CLAIM: Column[] = [
  ...["document_id", "language", "quote", "unit", "measure"].map((name) => ({
    name,
    type: "string",
  })),
  ...["start", "stop", "low", "high"].map((name) => ({ name, type: "number" })),
];

/** Pages of some lines in docs/analyses, and what is wrong in each, without the name of the page. */
function faultsOf(pages: readonly (readonly string[])[], columns = CLAIM): string[][] {
  const files = pages.map((_, i) => join(root, `docs/analyses/page-${i}.md`));
  const faults = typeFaults(
    pages.map((lines, i) => ({
      ...{ file: files[i] ?? "", parts: pageParts(lines.join("\n")) },
      columnsOf: () => columns,
    })),
  );
  return files.map((_, i) => {
    const place = `docs/analyses/page-${i}.md:`;
    return faults.filter((one) => one.includes(place)).map((one) => one.split(place)[1] ?? "");
  });
}

const IMPORT = [
  "```js",
  'import { claimChart, evidence, figure, frequency, quickChart, sql } from "../components/index.js";',
  "```",
];
const ROWS = ["```sql id=rows", "select 1", "```"];
const cell = (...lines: string[]) => [...IMPORT, ...ROWS, "```js", ...lines, "```"];
const FIRST = 8;

describe("typeFaults(pages)", () => {
  // One program for all: the compiler reads its libraries once.
  const [good, column, option, lacking, channel, unknown, kept, value, text, frame, ts, made] =
    faultsOf([
      [
        ...cell("const first = rows[0];", "display(claimChart(rows, { title: first.quote }));"),
        ...["```sql", "select count(*) from ${rows}", "```"],
        "Of ${rows.length} the first is ${evidence(rows[0])}, of ${d3.max(rows, (row) => row.high)}.",
      ],
      cell("display(rows.map((row) => row.qoute));"),
      cell('display(claimChart(rows, { titel: "A" }));'),
      cell('display(frequency(rows, { title: "A" }));'),
      cell('display(quickChart(rows, { title: "A", kind: "dot", x: "lwo", y: "high" }));'),
      cell("display(row);"),
      [
        ...cell(
          'const data = FileAttachment("a.json").json();',
          "const kept = Promise.resolve(1);",
        ),
        ...["```js", "const told = Generators.now();", "```"],
        ...[
          "```js",
          "display(kept.toFixed(1) + told.toFixed(1) + data.any);",
          "kept.fixed;",
          "```",
        ],
      ],
      [...IMPORT, "```sql id=rows", "select ${width}, ${[1]}, ${{ a: 1 }}, ${() => 1}", "```"],
      [...cell("display(1);"), "", "Of ${rows[0].lwo}."],
      cell("display(figure(html`<svg>`, { title: 1 }));"),
      [...IMPORT, "```ts", "const n: number = 'a';", "```"],
      [...IMPORT, ...ROWS, "```sql", "select 1 from ${rows.filter((row) => row.low > 1)}", "```"],
    ]);

  it("has nothing to say of a page that is right", () => assert.deepEqual(good, []));

  it("names a misspelt column of a result, with the nearest", () => {
    assert.equal(column?.length, 1);
    assert.match(column[0] ?? "", new RegExp(`^${FIRST}: Property 'qoute' does not exist`));
    assert.match(column[0] ?? "", /Did you mean 'quote'\?$/);
  });

  it("names a misspelt option of a chart", () => {
    assert.match(option?.[0] ?? "", new RegExp(`^${FIRST}: .*'titel' does not exist`));
  });

  it("names the column that a chart needs and a result lacks", () => {
    assert.match(lacking?.[0] ?? "", new RegExp(`^${FIRST}: .*'?(term|count)'?`));
  });

  it("names a misspelt column where a chart takes its name", () => {
    assert.match(channel?.[0] ?? "", new RegExp(`^${FIRST}: Type '"lwo"' is not assignable`));
  });

  it("names what nobody has declared", () => {
    assert.deepEqual(unknown, [`${FIRST}: Cannot find name 'row'. Did you mean 'rows'?`]);
  });

  it("has other cells see promises kept and generators read, and no more than that", () => {
    assert.equal(kept?.length, 1);
    assert.match(kept[0] ?? "", /^16: Property 'fixed' does not exist on type 'number'/);
  });

  it("lets SQL bind values and lists of values, and nothing else", () => {
    assert.equal(value?.length, 1);
    assert.match(value[0] ?? "", /^5: /);
  });

  it("lets a query ask of another's rows, and of none that code has made", () => {
    assert.equal(made?.length, 1);
    assert.match(made[0] ?? "", /^8: .*is not assignable/);
  });

  it("reads the expressions of the prose", () => {
    assert.match(text?.[0] ?? "", /^11: Property 'lwo' does not exist/);
  });

  it("knows the options of a figure", () =>
    assert.match(frame?.[0] ?? "", new RegExp(`^${FIRST}: `)));

  it("reads cells of TypeScript as TypeScript", () => {
    assert.deepEqual(ts, ["5: Type 'string' is not assignable to type 'number'."]);
  });
});
