import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { possibleKinds, usualChart } from "../../../docs/components/figure/chart-choice.js";
import { requireChannels } from "../../../docs/components/figure/channels.js";

describe("usualChart(rows, columns)", () => {
  const choice = (rows: Record<string, unknown>[]) => usualChart(rows, Object.keys(rows[0] ?? {}));

  it("is bars for amounts of what has names", () => {
    const rows = [{ kind: "cable", n: 2 }];
    assert.deepEqual(choice(rows), { kind: "bar", x: "n", y: "kind", color: "" });
  });

  it("tells by colours what parts the bars that several rows make", () => {
    const rows = [
      { kind: "cable", type: "place", n: 2 },
      { kind: "cable", type: "person", n: 1 },
    ];
    assert.deepEqual(choice(rows), { kind: "bar", x: "n", y: "kind", color: "type" });
  });

  it("is days of what has few names, where nothing is counted", () => {
    const rows = [
      { quote: "8 June", role: "sent", date: new Date(0), start: 1, stop: 2 },
      { quote: "9 June", role: "written", date: new Date(1), start: 3, stop: 4 },
    ];
    const [, role] = rows.map(({ date, role }) => ({ role, date }));
    assert.deepEqual(choice(rows.map(({ role, date }) => ({ role, date }))), {
      ...{ kind: "dot", x: "date", y: "role", color: "" },
    });
    assert.deepEqual(possibleKinds([role!], ["role", "date"]), []);
  });

  it("is dots over days or years, coloured by what has few names", () => {
    const rows = [
      { year: 1959, role: "sent", n: 2 },
      { year: 1962, role: "written", n: 1 },
    ];
    assert.deepEqual(choice(rows), { kind: "dot", x: "year", y: "n", color: "role" });
    assert.equal(choice([{ date: new Date(0), n: 2 }])?.x, "date");
  });

  it("is a map where there are places", () => {
    const rows = [{ place: "Ili", latitude: 43.9, longitude: 81.3, mentions: 2 }];
    assert.deepEqual(choice(rows), { kind: "map", x: "longitude", y: "latitude", color: "" });
    assert.ok(!possibleKinds([{ a: 1, b: 2 }], ["a", "b"]).includes("map"));
  });

  it("is none without a number, without rows, and of mere places in a text", () => {
    assert.equal(choice([{ a: "x" }]), null);
    assert.equal(usualChart([], ["a"]), null);
    assert.equal(choice([{ quote: "x", start: 1, stop: 2 }]), null);
  });
});

describe("requireChannels(marks)", () => {
  const mark = (value: unknown) => ({ data: [{ low: 1, high: 2 }], channels: { x: { value } } });

  it("refuses a channel that names no column, and names the nearest", () => {
    const wrong = mark("lwo") as never;
    assert.throws(
      () => requireChannels([[wrong]]),
      /no such column in the rows: lwo; nearest: low/,
    );
  });

  it("takes columns, functions, and data that have no columns", () => {
    requireChannels([mark("low"), mark(() => 1), { data: [1, 2], channels: {} }] as never[]);
    requireChannels(undefined);
  });
});
