import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { type CitedItem, Cite } from "@citation-js/core";
import "@citation-js/plugin-bibtex";
import { bibtexKey, bibtexOf } from "../../../docs/components/missing/bibtex-leads.js";
import {
  type LeadFilter,
  fittingLeads,
  fondsOf,
  leadsOf,
} from "../../../docs/components/missing/documents.js";
import { leadRecords } from "../../../docs/components/missing/page.js";
import { citedRow, mention } from "../citations/rows.js";

const atlas = { nameOf: (id: string | null) => id && `Office of ${id}` };
const holding = (id: string, reference: string | null, archive: string | null = "Archive") => ({
  id,
  title: `Title ${id}`,
  archive,
  reference,
});

const rows = {
  citations: [
    mention("1", "x"),
    mention("1", "x", { language: "zh", quote: "6月26日电" }),
    mention("2", "x"),
    mention("2", "y"),
    mention("2", "z"),
  ],
  cited: [
    citedRow("x", {
      date: "1962-06-26",
      edtf: "1962-06-26",
      author_id: "north",
      label: "Cable from 100% of {them} & co_",
    }),
    citedRow("y", { kind: "telegram", number: "Foreign Affairs 182" }),
    citedRow("z", { document_id: "1" }),
    citedRow("unmentioned"),
  ],
  documents: [holding("1", "FA 118-01140-02, 22"), holding("2", "FA 118-01767-01, 7-11")],
  atlas,
};
const anything: LeadFilter = { words: "", kind: "", from: "", to: "", document: "", lead: "" };

describe("leadsOf(rows)", () => {
  it("has what is cited and not here, the undated last, each with all its mentions", () => {
    const leads = leadsOf(rows);
    assert.deepEqual(
      leads.map(({ id, mentions, citing }) => [id, mentions.length, citing]),
      [
        ["x", 3, ["1", "2"]],
        ["y", 1, ["2"]],
      ],
    );
    assert.equal(leads[0]?.author, "Office of north");
    assert.equal(leads[0].recipient, null);
  });

  it("guesses the files of those that cite it", () => {
    assert.deepEqual(leadsOf(rows)[0]?.perhaps, [
      "Archive, FA 118-01140-02",
      "Archive, FA 118-01767-01",
    ]);
  });
});

describe("fondsOf(document)", () => {
  it("leaves out pages and the number in a decimal file, and says nothing of nothing", () => {
    assert.equal(fondsOf(holding("1", "FA 118-01767-01, 7-11")), "Archive, FA 118-01767-01");
    assert.equal(
      fondsOf(holding("1", "Central Files, 611.95B/1–755")),
      "Archive, Central Files, 611.95B",
    );
    assert.equal(
      fondsOf(holding("1", "Lot 63 D 351, NSC Series")),
      "Archive, Lot 63 D 351, NSC Series",
    );
    assert.equal(fondsOf(holding("1", null)), "Archive");
    assert.equal(fondsOf(holding("1", null, null)), null);
  });
});

describe("fittingLeads(leads, filter)", () => {
  const leads = leadsOf(rows);
  const found = (filter: Partial<LeadFilter>) =>
    fittingLeads(leads, { ...anything, ...filter }).map(({ id }) => id);

  it("finds by kind, year, citing document, and words also of the citations", () => {
    assert.deepEqual(found({}), ["x", "y"]);
    assert.deepEqual(found({ kind: "telegram" }), ["y"]);
    assert.deepEqual(found({ from: "1962", to: "1962" }), ["x"]);
    assert.deepEqual(found({ document: "1" }), ["x"]);
    assert.deepEqual(found({ words: "affairs 182" }), ["y"]);
    assert.deepEqual(found({ words: "6月26日" }), ["x"]);
    assert.deepEqual(found({ lead: "y" }), ["y"]);
    assert.deepEqual(found({ from: "nonsense" }), ["x", "y"]);
  });
});

describe("leadRecords(leads)", () => {
  it("says who cites a lead and in what words", () => {
    const [record] = leadRecords(leadsOf(rows));
    assert.deepEqual(record?.["cited_by"], ["1", "2"]);
    assert.deepEqual(record["words"], ["of x", "6月26日电", "of x"]);
  });
});

describe("bibtexOf(leads, titleOf)", () => {
  const text = bibtexOf(leadsOf(rows), (id) => `Title ${id}`);

  it("is read back by a parser, with what LaTeX would take for commands", () => {
    const items: CitedItem[] = new Cite(text, { generateGraph: false }).data;
    assert.equal(items.length, 2);
    assert.equal(items[0]?.title.replaceAll(/<[^>]+>/g, ""), "Cable from 100% of {them} & co_");
    assert.deepEqual(items[0].issued["date-parts"], [[1962, 6, 26]]);
  });

  it("says of each that it is not here, and who cites it", () => {
    assert.match(text, /note = \{Not in this corpus; cited in Title 1; Title 2 as “of x”\}/);
    assert.match(text, /annotation = \{Perhaps held with: Archive, FA 118-01140-02; /);
  });

  it("lets no text end its field, and no two records share a key", () => {
    const [lead] = leadsOf(rows);
    const hostile = { ...lead!, id: "É 中", label: "}\n}\n@misc{evil, title={x}" };
    const two = bibtexOf([hostile, hostile], String);
    assert.equal(two.match(/^@misc\{/gm)?.length, 2);
    assert.equal(new Set(two.match(/^@misc\{[^,]+/gm)).size, 2);
    assert.equal(bibtexKey("电报"), "lead");
  });
});
