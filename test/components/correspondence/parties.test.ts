import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { linksOf } from "../../../docs/components/correspondence/links.js";
import { type Correspondent, partiesOf } from "../../../docs/components/correspondence/parties.js";

const row = (
  language: string,
  role: Correspondent["role"],
  name: string,
  start: number,
  entity_id: string | null = null,
): Correspondent => ({
  ...{ document_id: "1", language, role, name, start, entity_id, copies: null },
  ...{ quote: name, stop: start + name.length },
});

const keysOf = (rows: Correspondent[]) => {
  const parties = partiesOf(rows);
  return rows.map((one) => parties.get(one));
};

describe("partiesOf(rows)", () => {
  it("takes the one recipient of each language for one party, by the name that is known", () => {
    const rows = [row("en", "to", "the Office", 5), row("zh", "to", "办公室", 2, "office")];
    assert.deepEqual(keysOf(rows), ["office", "office"]);
    assert.equal(linksOf([row("en", "from", "Embassy", 0, "embassy"), ...rows]).length, 1);
  });

  it("pairs those between two that both languages know, in their order", () => {
    const rows = [
      row("en", "to", "Bureau", 0, "bureau"),
      row("en", "to", "Office", 9),
      row("en", "to", "Army", 19, "army"),
      row("zh", "to", "局", 0, "bureau"),
      row("zh", "to", "办公室", 3, "office"),
      row("zh", "to", "军", 9, "army"),
    ];
    assert.deepEqual(keysOf(rows), ["bureau", "office", "army", "bureau", "office", "army"]);
  });

  it("pairs a name that neither language's file knows, wherever it stands", () => {
    const rows = [
      row("en", "from", "Clerk", 0),
      row("zh", "from", "职员", 4),
      row("zh", "from", "职员", 40),
    ];
    assert.deepEqual(new Set(keysOf(rows)).size, 1);
  });

  it("never pairs two that are known to be different", () => {
    const rows = [row("en", "to", "Office", 0, "office"), row("zh", "to", "局", 0, "bureau")];
    assert.deepEqual(keysOf(rows), ["office", "bureau"]);
  });

  it("pairs nobody where one language names more, or in another order", () => {
    const more = [
      row("en", "to", "Office", 0),
      row("zh", "to", "办公室", 0),
      row("zh", "to", "局", 6),
    ];
    assert.equal(new Set(keysOf(more)).size, 3);
    const turned = [
      row("en", "to", "Bureau", 0, "bureau"),
      row("en", "to", "Army", 9, "army"),
      row("en", "to", "Office", 19),
      row("zh", "to", "军", 0, "army"),
      row("zh", "to", "局", 3, "bureau"),
      row("zh", "to", "办公室", 9),
    ];
    assert.deepEqual(new Set(keysOf(turned)).size, 4);
  });

  it("keeps roles apart, and two names of one language", () => {
    const rows = [
      row("en", "from", "Office", 0),
      row("zh", "to", "办公室", 0),
      row("en", "from", "Clerk", 9),
    ];
    assert.equal(new Set(keysOf(rows)).size, 3);
  });
});
