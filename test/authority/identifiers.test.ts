import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { readIdentifiers } from "../../loaders/authority/identifiers.js";

const read = (rows: string) =>
  readIdentifiers(
    {
      path: "i.csv",
      bytes: new TextEncoder().encode(`entity,authority,identifier,source\n${rows}`),
    },
    (id) => ["china", "moscow"].includes(id),
  );

describe("readIdentifiers(file, isKnown)", () => {
  it("gives each entity what it is called elsewhere", () => {
    assert.deepEqual(read("moscow,wikidata,Q649,x\nmoscow,geonames,524901,x\n").get("moscow"), {
      ...{ wikidata: "Q649", geonames: "524901", viaf: null },
    });
  });

  const refused: [string, string, RegExp][] = [
    [
      "an entity that nobody knows",
      "x,wikidata,Q1,y\n",
      /:2: an entity that no authority file has: x$/,
    ],
    ["another form", "china,wikidata,148,y\n", /:2: no identifier of wikidata: 148$/],
    ["another authority", "china,lccn,1,y\n", /:2: not one of wikidata, geonames, viaf: lccn$/],
    [
      "one identifier of two",
      "china,wikidata,Q148,y\nmoscow,wikidata,Q148,y\n",
      /:3: the identifier of china as well: Q148$/,
    ],
    [
      "two identifiers of one",
      "china,wikidata,Q148,y\nchina,wikidata,Q149,y\n",
      /:3: given twice for wikidata: china$/,
    ],
  ];
  for (const [what, rows, message] of refused)
    it(`refuses ${what}`, () => assert.throws(() => read(rows), { message }));
});
