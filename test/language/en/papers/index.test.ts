import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { papers } from "../../../../loaders/language/en/papers/index.js";
import { kindsOpening, partiesShown } from "../../shown.js";

describe("papers of English offices", () => {
  it("are of the kind that their title names first", () => {
    assert.equal(
      kindsOpening("Telegram From the Consulate to the Ministry", papers)[0],
      "telegram",
    );
    assert.equal(kindsOpening("Memorandum of Conversation", papers)[0], "conversation");
    assert.deepEqual(kindsOpening("Telegraphy for beginners", papers), []);
  });

  it("say who wrote to whom", () => {
    const title = "Letter From the Consul to the Minister";
    assert.equal(partiesShown(title, papers.parties?.(title) ?? []), "from Consul | to Minister");
  });

  it("tell that a paper changed hands", () => {
    const isHandedOver = (before: string) => papers.isHandedOver?.(before) ?? false;
    assert.equal(isHandedOver("as delivered to the Minister by the Consul on "), true);
    assert.equal(isHandedOver("as drawn by the Consul on "), false);
  });
});
