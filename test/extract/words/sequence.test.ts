import assert from "node:assert/strict";
import { describe, it } from "node:test";
import {
  joinedSequences,
  type Sequence,
  sequencesOf,
} from "../../../loaders/extract/words/sequence.js";
import type { Row } from "../../../loaders/schema.js";
import fc from "../../property.js";

const passage = (document_id: string, words: string, language = "en"): Row<"tokens"> => {
  const terms = words.split(" ").filter((word) => word !== "");
  const places = terms.map((_, index) => index);
  return { document_id, language, position: 1, terms, starts: places, stops: places };
};

/** `a:the a:border |`: each place with its document, and gaps. */
const shown = ({ language, terms, documents, numbers, owners }: Sequence) =>
  `${language} ${Array.from(numbers, (number, place) =>
    number < 0 ? "|" : `${documents[owners[place]!]!}:${terms[number]!}`,
  ).join(" ")}`;

describe("sequencesOf(tokens)", () => {
  it("puts the passages of a language one behind the other, with a gap after each", () => {
    const tokens = [passage("a", "the border"), passage("a", "越界", "zh"), passage("b", "the")];
    assert.deepEqual(sequencesOf(tokens).map(shown), [
      "en a:the a:border | b:the |",
      "zh a:越界 |",
    ]);
  });
});

describe("joinedSequences(sequences)", () => {
  it("makes of those of parts what all passages together make", () => {
    const words = fc.array(fc.constantFrom("a", "b", "c"), { maxLength: 6 });
    const part = fc.array(fc.tuple(fc.constantFrom("en", "zh"), words), { maxLength: 4 });
    fc.assert(
      fc.property(fc.array(part, { maxLength: 4 }), (parts) => {
        const rows = parts.map((passages, index) =>
          passages.map(([language, list]) => passage(`d${index}`, list.join(" "), language)),
        );
        const joined = joinedSequences(rows.flatMap((own) => sequencesOf(own)));
        assert.deepEqual(joined.map(shown), sequencesOf(rows.flat()).map(shown));
        for (const { terms, documents } of joined) {
          assert.equal(new Set(terms).size, terms.length);
          assert.equal(new Set(documents).size, documents.length);
        }
      }),
    );
  });
});
