import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { tableFromIPC } from "@uwdata/flechette";
import { arrowFromCsv, tableNameOf } from "../../../docs/components/workbench/own-table.js";

const rowsOf = (csv: string) => tableFromIPC(arrowFromCsv(csv), { useDate: true }).toArray();

describe("arrowFromCsv(text)", () => {
  it("reads numbers, days, yes and no, and texts, as far as every value is one", () => {
    const rows = rowsOf("n,day,yes,text\n1,1962-04-16,true,a\n2.5,1962-08-09,false,1\n,,,\n");
    assert.deepEqual(rows[0], { n: 1, day: new Date("1962-04-16"), yes: true, text: "a" });
    assert.deepEqual(rows[2], { n: null, day: null, yes: null, text: null });
    assert.equal(rows[1]?.["text"], "1");
  });

  it("leaves signs and impossible days as they are", () => {
    assert.deepEqual(rowsOf("id,day\n007,1962-02-30\n"), [{ id: "007", day: "1962-02-30" }]);
  });

  it("reads quoted fields, a byte order mark, and heads that are empty or twice there", () => {
    const rows = rowsOf('\ufeffa,,a\n"x, ""y""",2,3\n');
    assert.deepEqual(rows, [{ a: 'x, "y"', column_2: 2, a_3: 3 }]);
  });

  it("keeps identifiers as texts, so that they join those of the tables", () => {
    assert.deepEqual(rowsOf("document_id,box\n118207,7\n"), [{ document_id: "118207", box: 7 }]);
  });

  it("reads what spreadsheets part by semicolons or tabs", () => {
    assert.deepEqual(rowsOf('a;b\n"1;2";3,5\n'), [{ a: "1;2", b: "3,5" }]);
    assert.deepEqual(rowsOf("a\tb\n1\t2\n"), [{ a: 1, b: 2 }]);
  });

  it("refuses what is no table, and says where", () => {
    assert.throws(() => arrowFromCsv(""), /empty/);
    assert.throws(() => arrowFromCsv("a,b\n1,2\n3\n"), /record 3 has 1 fields, and the head has 2/);
  });
});

describe("tableNameOf(file, taken)", () => {
  it("makes a name that SQL takes, and that is not taken", () => {
    assert.equal(tableNameOf("My Résumé (2).csv", []), "my_resume_2");
    assert.equal(tableNameOf("1962.csv", []), "table_1962");
    assert.equal(tableNameOf("越界.csv", []), "table");
    assert.equal(tableNameOf("claims.parquet", ["claims", "claims_2"]), "claims_3");
  });
});
