import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { clusterOf } from "../../loaders/resolve/clusters.js";
import { Shelf } from "../../loaders/resolve/shelf.js";
import { citable, citation, number, party } from "./builders.js";

describe("Shelf.candidates(cluster)", () => {
  const shelf = new Shelf([
    citable("numbered", { numbers: [number("12")], date: "1952-05-03", date_end: "1952-05-03" }),
    citable("handed over", { date: "1952-06-01", date_end: "1952-06-01", days: ["1952-05-20"] }),
    citable("written", { from: [party({ entity: "ministry-lakeland" })] }),
  ]);
  const found = (parts: Parameters<typeof citation>[0]) =>
    shelf.candidates(clusterOf(citation(parts), null)).map(({ id }) => id);

  it("has documents of a number and of each day of a month, once each", () => {
    assert.deepEqual(found({ number: "012" }), ["numbered"]);
    assert.deepEqual(found({ number: "12", date: "1952-05-01", date_end: "1952-05-31" }), [
      "numbered",
      "handed over",
    ]);
  });

  it("goes by the writer only where there is neither number nor day", () => {
    const author = party({ entity: "ministry-lakeland" });
    assert.deepEqual(found({ author }), ["written"]);
    assert.deepEqual(found({ author, number: "99" }), []);
    assert.deepEqual(found({ author: party({ name: "winter" }) }), []);
  });
});
