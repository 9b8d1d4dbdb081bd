import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { contextsOf } from "../../loaders/pages/claim-contexts.js";
import { claim } from "../components/crossings/claims.js";

function contextOf(text: string, quote: string): readonly [string, string] {
  const points = [...text];
  const start = [...text.slice(0, text.indexOf(quote))].length;
  const row = claim("1", { quote, start, stop: start + [...quote].length });
  const characters = points.length;
  const texts = [
    { document_id: "a", language: "en", role: "original", text, words: 1, characters } as const,
  ];
  return contextsOf([row], texts)["1"]!;
}

describe("contextsOf(claims, texts)", () => {
  it("gives the passage around the words, and nothing of the next", () => {
    const context = contextOf("Title\n\nIn May 100 persons left.\n\nSigned", "100 persons");
    assert.deepEqual(context, ["In May ", " left."]);
  });

  it("counts code points, not UTF-16 units", () => {
    assert.deepEqual(contextOf("𠀀𠀀一百人走了", "一百人"), ["𠀀𠀀", "走了"]);
  });

  it("shortens a long passage between words, with an ellipsis", () => {
    const long = "word ".repeat(60);
    const [before, after] = contextOf(`${long}100 persons ${long}`, "100 persons");
    assert.match(before, /^… (word )+$/);
    assert.match(after, /^( word)+ …$/);
  });
});
