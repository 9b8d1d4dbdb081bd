import assert from "node:assert/strict";
import { describe, it } from "node:test";
import {
  type Correspondent,
  busiestParties,
  distributed,
  distributionOf,
  linksOf,
  totalText,
} from "../../../docs/components/correspondence/links.js";

const row = (
  document_id: string,
  role: Correspondent["role"],
  name: string,
  changes: Partial<Correspondent> = {},
): Correspondent => ({
  ...{ document_id, role, name, quote: name, language: "en", start: 0, stop: name.length },
  ...{ entity_id: name, copies: null, ...changes },
});

const rows = [
  row("1", "from", "embassy"),
  row("1", "to", "ministry"),
  row("1", "to", "ministry", { language: "zh", name: "外交部", entity_id: "ministry" }),
  row("1", "cc", "bureau", { copies: 3, start: 9 }),
  row("1", "cc", "chairman", { start: 5 }),
  row("2", "from", "embassy"),
  row("2", "to", "ministry"),
  row("3", "from", "unknown clerk", { entity_id: null }),
];

describe("linksOf(rows, options)", () => {
  it("counts a document once, though it names its recipient in two languages", () => {
    const [link, ...others] = linksOf(rows);
    assert.equal(others.length, 0);
    assert.deepEqual(
      [link?.from, link?.to, link?.letters.map(({ document_id }) => document_id)],
      ["embassy", "ministry", ["1", "2"]],
    );
  });

  it("counts copies when asked to", () => {
    assert.deepEqual(
      linksOf(rows, { copies: true }).map(({ to }) => to),
      ["ministry", "bureau", "chairman"],
    );
  });

  it("joins nobody whose document names no recipient", () => {
    assert.deepEqual(linksOf([row("3", "from", "clerk")]), []);
  });

  it("tells those whom no file knows apart by name", () => {
    const own = [
      row("1", "from", "A", { entity_id: null }),
      row("1", "to", "B", { entity_id: null }),
    ];
    assert.deepEqual(
      linksOf(own).map(({ from, to }) => [from, to]),
      [["“A”", "“B”"]],
    );
  });
});

describe("busiestParties(links, end, most)", () => {
  it("counts documents, and keeps to the limit", () => {
    const links = linksOf(rows, { copies: true });
    assert.deepEqual(busiestParties(links, "to", 2), ["ministry", "bureau"]);
  });
});

describe("distributionOf(rows, document)", () => {
  it("puts the most copies first, and one for an entry that gives no number", () => {
    const list = distributionOf(rows, "1");
    assert.deepEqual(
      list.map((copy) => [copy.row.name, copy.copies, copy.said]),
      [
        ["bureau", 3, true],
        ["chairman", 1, false],
      ],
    );
    assert.deepEqual(distributed(rows), ["1"]);
  });
});

describe("totalText(list, printed)", () => {
  const list = distributionOf(rows, "1");

  it("says whether the copies add up to what was printed", () => {
    assert.match(totalText(list, 4), /4 copies; 1 of them .* the same number/);
    assert.match(totalText(list, 6), /not the same: 2 are unaccounted for/);
    assert.match(totalText(list, 3), /not the same: 1 too many/);
    assert.match(totalText(list, null), /does not say/);
  });
});
