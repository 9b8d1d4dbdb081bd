import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { readScans } from "../loaders/scans.js";

const HEAD = "document_id,language,page,image_or_iiif,note\n";
const read = (rows: string) =>
  readScans(
    { path: "s.csv", bytes: new TextEncoder().encode(HEAD + rows) },
    (id) => id === "7001",
    (path) => path === "a/1 r.jpg",
  );

describe("readScans(file, isDocument, isFile)", () => {
  it("takes files of the project's own and addresses elsewhere", () => {
    assert.deepEqual(
      read("7001,zh,1,a/1 r.jpg,torn\n7001,,2v,https://reading.example/iiif/7001/manifest.json,\n"),
      [
        {
          ...{ document_id: "7001", language: "zh", page: "1" },
          ...{ image: { file: "a/1 r.jpg" }, note: "torn" },
        },
        {
          ...{ document_id: "7001", language: null, page: "2v", note: null },
          image: { address: "https://reading.example/iiif/7001/manifest.json" },
        },
      ],
    );
  });

  const refused: [string, string, RegExp][] = [
    ["an unknown document", "7,en,1,a/1 r.jpg,\n", /^s\.csv:2: no such document: 7$/],
    ["no language", "7001,English,1,a/1 r.jpg,\n", /:2: not a language code such as en: English$/],
    ["no page", "7001,en,,a/1 r.jpg,\n", /:2: not a page such as 1 or 2v: $/],
    [
      "a page twice",
      "7001,en,1,a/1 r.jpg,\n7001,en,1,a/1 r.jpg,\n",
      /:3: page given twice: 7001 en 1$/,
    ],
    [
      "a file that is not there",
      "7001,en,1,2.jpg,\n",
      /:2: no such file below data\/scans\/: 2\.jpg$/,
    ],
    ["an address that is none", "7001,en,1,https://,\n", /:2: not an address: https:\/\/$/],
    ...["../a.jpg", "/a.jpg", "a/../b.jpg", "a.svg", "javascript:alert(1)", "data:x.jpg", ""].map(
      (named): [string, string, RegExp] => [
        `for a picture: ${named}`,
        `7001,en,1,${named},\n`,
        /:2: neither an address nor a picture \(.*\) below data\/scans\/: /,
      ],
    ),
  ];
  for (const [what, rows, message] of refused)
    it(`refuses ${what}`, () => assert.throws(() => read(rows), { message }));
});
