import assert from "node:assert/strict";
import { describe, it } from "node:test";
import type { GroupedText } from "../../../docs/components/terms/frequency.js";
import type { TextCount } from "../../../docs/components/terms/rows.js";
import { frequenciesOf, measured } from "../../../docs/components/terms/frequency.js";
import fc from "../../property.js";

const text = (
  document_id: string,
  group: string,
  size: number,
  content = size / 2,
): GroupedText => ({
  ...{ document_id, language: "en", group, size, content },
});
const count = (document_id: string, pattern: number, count: number): TextCount => ({
  ...{ document_id, language: "en", pattern, count },
});

const TEXTS = [text("a", "1952", 100), text("b", "1962", 300), text("c", "1962", 100)];
const COUNTS = [count("b", 0, 4), count("c", 0, 1), count("a", 1, 2)];

describe("frequenciesOf(texts, counts, patterns)", () => {
  it("adds up each pattern in each group, 0 where it does not stand", () => {
    const rows = frequenciesOf(TEXTS, COUNTS, 2);
    assert.deepEqual(
      rows.map((row) => [row.group, row.pattern, row.count, row.containing, row.texts, row.size]),
      [
        ["1952", 0, 0, 0, 1, 100],
        ["1952", 1, 2, 1, 1, 100],
        ["1962", 0, 5, 2, 2, 400],
        ["1962", 1, 0, 0, 2, 400],
      ],
    );
  });

  it("leaves out counts of documents that are filtered away, and keeps languages apart", () => {
    const zh = { ...count("a", 0, 9), language: "zh" };
    const [row] = frequenciesOf(TEXTS.slice(0, 1), [zh, ...COUNTS], 1);
    assert.equal(row?.count, 0);
  });

  it("equals a plain loop", () => {
    const number = fc.integer({ min: 0, max: 9 });
    const made = fc.array(fc.tuple(fc.constantFrom("1952", "1959", "-"), number, number, number));
    fc.assert(
      fc.property(made, (rows) => {
        const texts = rows.map(([group, size], i) => text(String(i), group, size));
        const counts = rows.flatMap(([, , ...each], i) =>
          each.flatMap((n, pattern) => (n > 0 ? [count(String(i), pattern, n)] : [])),
        );
        for (const found of frequenciesOf(texts, counts, 2)) {
          const own = texts.filter(({ group }) => group === found.group);
          const ids = new Set(own.map(({ document_id }) => document_id));
          const standing = counts.filter(
            (one) => ids.has(one.document_id) && one.pattern === found.pattern,
          );
          assert.equal(
            found.count,
            standing.reduce((sum, one) => sum + one.count, 0),
          );
          assert.equal(found.containing, standing.length);
          assert.equal(found.texts, own.length);
          assert.equal(
            found.size,
            own.reduce((sum, { size }) => sum + size, 0),
          );
        }
      }),
    );
  });
});

describe("measured(frequencies, measure)", () => {
  const [, , row] = frequenciesOf(TEXTS, COUNTS, 2);
  const by = (measure: "count" | "rate" | "share" | "content") => measured([row!], measure)[0]!;

  it("gives a rate per thousand words, of all or of those that are no stop words", () => {
    assert.equal(by("rate").value, 12.5);
    assert.equal(by("content").value, 25);
  });

  it("gives the exact Poisson limits of five events, 1.623 and 11.668, to a hundredth", () => {
    // Garwood 1936, table of fiducial limits; Byar's approximation is within 0.4 % of them here.
    const { low, high } = by("rate");
    assert.ok(Math.abs((low! * 400) / 1000 / 1.623 - 1) < 0.01, String(low));
    assert.ok(Math.abs((high! * 400) / 1000 / 11.668 - 1) < 0.01, String(high));
  });

  it("gives the share of texts with Wilson's interval: 2 of 2 are 34 to 100 %", () => {
    const { value, low, high } = by("share");
    assert.deepEqual([value, Math.round(low!), high], [100, 34, 100]);
  });

  it("gives a count no interval, and says nothing of no words", () => {
    assert.deepEqual([by("count").low, by("count").value], [null, 5]);
    assert.equal(measured([{ ...row!, size: 0 }], "rate")[0]!.value, null);
  });
});
