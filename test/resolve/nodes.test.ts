import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { clusterOf } from "../../loaders/resolve/clusters.js";
import {
  freeId,
  namesOf,
  nodeOfDocument,
  nodeOfLead,
  printedNumber,
} from "../../loaders/resolve/nodes.js";
import { citable, citation, directory, entities, number, party } from "./builders.js";

const MAY = { date: "1952-05-03", date_end: "1952-05-03", edtf: "1952-05-03" };
const names = namesOf(
  entities,
  [
    citable("a", {
      from: [party({ entity: "embassy-lakeland", seat: "moorland" })],
      place: "marsh",
    }),
  ],
  directory,
);

describe("printedNumber(number)", () => {
  it("prints series and year as offices do", () => {
    assert.equal(printedNumber(number("49", "Secto")), "Secto 49");
    assert.equal(printedNumber(number("123", "A")), "A-123");
    assert.equal(printedNumber(number("6/48", "Consular", "59")), "(59) Consular No. 6/48");
    assert.equal(printedNumber(null), null);
  });
});

describe("nodeOfDocument(citable, cited)", () => {
  it("is called by what the document is; what no citation can be called takes the citation's kind", () => {
    const document = citable("d", { title: "A title", kind: "letter", numbers: [number("7")] });
    assert.deepEqual(nodeOfDocument(document, "telegram"), {
      ...{ id: "d", label: "A title", kind: "letter", number: "7", date: null, edtf: null },
      ...{ author_id: null, recipient_id: null, document_id: "d" },
    });
  });
});

describe("nodeOfLead(cluster, names)", () => {
  const label = (parts: Parameters<typeof citation>[0]) =>
    nodeOfLead(clusterOf(citation(parts), null), names).label;

  it("is labelled by kind, number, parties and day", () => {
    const author = party({ seat: "moorland" });
    assert.equal(
      label({ number: "12", author, ...MAY }),
      "Telegram 12 from Lakeland Embassy, 3 May 1952",
    );
    assert.equal(
      label({
        kind: "conversation",
        author: party({ entity: "ada-winter" }),
        recipient: party({ written: "the Consul" }),
        ...MAY,
      }),
      "Conversation of Ada Winter with Consul, 3 May 1952",
    );
    assert.equal(label({ kind: "paper", number: "5429/5", series: "NSC" }), "NSC 5429/5");
    assert.equal(label({ number: "12", series: "Foreign Affairs" }), "Foreign Affairs Telegram 12");
  });

  it("is labelled by its words where nothing else is told", () => {
    assert.equal(label({ quote: "my\nletter" }), "my letter");
    assert.equal(label({ kind: "enclosure", quote: "the list" }), "Enclosure: “the list”");
  });
});

describe("freeId(node, taken)", () => {
  it("is made of what is told, and counts where it is taken", () => {
    const node = nodeOfLead(clusterOf(citation({ number: "12", ...MAY }), null), names);
    const taken = new Set<string>();
    assert.equal(freeId(node, taken), "cited-telegram-12-1952-05-03");
    assert.equal(freeId(node, taken), "cited-telegram-12-1952-05-03-2");
  });
});
