import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { cellText } from "../../../docs/components/table/cells.js";
import { resultColumns, rowHref } from "../../../docs/components/table/result-columns.js";

const words = { document_id: "a", language: "en", start: 3, stop: 9 };
const withColumns = <Row extends object>(...rows: Row[]) =>
  Object.assign(rows, { columns: Object.keys(rows[0] ?? {}) });

describe("rowHref(row)", () => {
  it("leads to words, else to a passage, else to a document, else nowhere", () => {
    const page = rowHref({ document_id: "a" });
    assert.match(String(page), /\/documents\/a/);
    assert.equal(rowHref({ ...words }), `${page}#en-c3-9`);
    assert.equal(rowHref({ document_id: "a", language: "en", position: 2 }), `${page}#en-p2`);
    assert.equal(rowHref({ term: "border" }), null);
  });
});

describe("resultColumns(rows)", () => {
  it("sets numbers to the right, gives long texts room, and makes the quotation the link", () => {
    const rows = withColumns({ ...words, quote: "x", low: null, title: "A ".repeat(40) });
    const columns = resultColumns(rows);
    const named = (test: (column: (typeof columns)[number]) => unknown) =>
      columns.filter(test).map(({ name }) => name);
    assert.deepEqual(
      named(({ align }) => align === "right"),
      ["start", "stop"],
    );
    assert.deepEqual(
      named(({ roomy }) => roomy),
      ["title"],
    );
    assert.deepEqual(
      named(({ href }) => href),
      ["quote"],
    );
    assert.match(
      String(columns.find(({ name }) => name === "quote")?.href?.(rows[0]!)),
      /#en-c3-9$/,
    );
  });

  it("groups the digits of numbers, but not of years", () => {
    const rows = withColumns({ year: 1962, written_year: 1963, dates: 1964 });
    const shown = resultColumns(rows).map((column) => cellText(rows[0]!, column));
    assert.deepEqual(shown, ["1962", "1963", "1,964"]);
  });

  it("links the document where nothing is quoted", () => {
    const [column] = resultColumns(withColumns({ document_id: "a" }));
    assert.equal(column?.href?.({ document_id: "a" }), rowHref({ document_id: "a" }));
  });
});
