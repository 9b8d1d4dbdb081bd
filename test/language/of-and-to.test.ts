import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { partiesByPrepositions, plainByPrepositions } from "../../loaders/language/of-and-to.js";
import type { TitleWords } from "../../loaders/language/title-words.js";
import { Phrases } from "../../loaders/language/phrases.js";

/** A language of its own: `vo` of, `zu` to. */
const words: TitleWords = {
  kinds: new Phrases(["brifo"]),
  receivers: new Phrases(["ministo", "embasado"]),
  of: /^\s*vo\s+/iu,
  to: /\s+zu\s+/gu,
  article: /^La /u,
  articles: ["la "],
  about: /\s+pri\s/u,
  verbs: new Phrases(["estas"]),
  and: ["kaj"],
  talks: {
    kinds: new Phrases(["parolo"]),
    records: new Phrases(["noto"]),
    between: /^\s+inter\s+/u,
    with: /\s+kun\s+/u,
  },
};
const parties = (title: string) =>
  partiesByPrepositions(title, words).map(
    ({ role, start, stop }) => `${role} ${title.slice(start, stop)}`,
  );

describe("partiesByPrepositions(title, words)", () => {
  for (const [title, expected] of [
    [
      "Brifo vo la embasado zu Porto zu ministo pri lagoj",
      ["from embasado zu Porto", "to ministo"],
    ],
    ["Brifo zu ministo", ["to ministo"]],
    ["12. La embasado zu ministo", ["from embasado", "to ministo"]],
    ["Brifo vo embasado pri lagoj", ["from embasado"]],
    ["Lagoj zu montoj", []],
    ["Brifo nº 12 zu ministo", ["to ministo"]],
    ["Vo embasado zu ministo", ["from embasado", "to ministo"]],
    ["La embasado estas amika zu ministo", []],
    ["Brifo zu ministo kaj zu embasado", ["to ministo", "to embasado"]],
    ["Brifo zu ministo kaj zu Porto", ["to ministo kaj zu Porto"]],
    ["Parolo inter la ministo kaj la embasado", ["participant ministo", "participant embasado"]],
    ["Brifo pri lagoj", []],
  ] as const)
    it(title, () => {
      assert.deepEqual(parties(title), expected);
    });
});

describe("plainByPrepositions(words)", () => {
  const plain = plainByPrepositions({
    from: /^vo\s+/iu,
    to: /^zu\s+/iu,
    receivers: words.receivers,
  });
  it("is the sender or receiver of a line without a mark", () => {
    assert.deepEqual(plain("Zu Ministo Verda"), { role: "to", start: 3, stop: 16 });
    assert.deepEqual(plain("Vo Embasado"), { role: "from", start: 3, stop: 11 });
  });
  it("is nobody where no office is named, or a sentence ends", () => {
    for (const line of ["Zu Porto", "Zu ministo", "Zu Ministo Verda.", ""])
      assert.equal(plain(line), null, line);
  });
});
