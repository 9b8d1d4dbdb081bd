import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { linesOf } from "../../../loaders/read/typed/lines.js";
import { readFile } from "../../../loaders/read/index.js";
import { volumeParts } from "../../../loaders/read/typed/volume.js";

const VOLUME = `1. The Minister in Norland (Hill) to the Secretary for External Affairs

Northport, March 3, 1951—noon.

[1] Hill was Minister from 1949.

I have the honour to report as follows.

1. The harbour is closed.

2. The Government will reopen it on April 1.

2. Editorial Note

On March 9 the harbour was reopened. See document 5.


4. Memorandum of Conversation, by the Deputy Director (Stone)

Westhaven, March 12, 1951.

The Ambassador called at his request.

5. Draft Telegram to the Legation in Norland

The draft bears no date.
`;

const numbers = (text: string) => volumeParts(linesOf(text))?.map(({ number }) => number) ?? null;

describe("volumeParts(lines)", () => {
  it("parts a volume at its numbered headings, also where numbers or dates are missing", () => {
    assert.deepEqual(numbers(VOLUME), ["1", "2", "4", "5"]);
  });

  it("leaves numbered paragraphs, lists and footnotes to their document", () => {
    const letter = `Letter to the Legation\n\nNorthport, March 3, 1951\n\n${VOLUME.slice(VOLUME.indexOf("1. The harbour"))}`;
    assert.equal(numbers(letter), null);
    assert.equal(numbers("1. Proposals\n\n2. Reports of May 3, 1951\n\n3. Replies\n"), null);
  });

  it("takes one numbered document for one", () => {
    assert.equal(numbers(VOLUME.slice(0, VOLUME.indexOf("2. Editorial"))), null);
  });
});

describe("readFile(file) of a volume in plain text", () => {
  const file = { path: "north/norland 1951.txt", bytes: new TextEncoder().encode(VOLUME) };

  it("names its documents by the volume and their numbers, each on its own line", () => {
    const documents = readFile(file);
    assert.deepEqual(
      documents.map(({ archiveId, line }) => [archiveId, line]),
      [
        ["norland_1951-1", 1],
        ["norland_1951-2", 13],
        ["norland_1951-4", 18],
        ["norland_1951-5", 24],
      ],
    );
    assert.equal(documents[0]!.collection, "norland 1951");
  });

  it("loses no word", () => {
    const words = (text: string) => text.match(/\S+/g)!;
    const read = readFile(file).flatMap(({ texts }) => words(texts[0]!.text));
    assert.deepEqual(read, words(VOLUME));
  });
});
