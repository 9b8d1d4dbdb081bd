import assert from "node:assert/strict";
import { mkdirSync, readFileSync, readdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, it } from "node:test";
import { takeReviews } from "../../loaders/site/take-reviews.js";
import { temporaryFolder } from "../checkout.js";
import { ownServer } from "./own-request.js";

const data = temporaryFolder();
const PLACES = "id,name_en,name_zh,aliases,latitude,longitude,within,source\n";
mkdirSync(join(data, "authority"));
writeFileSync(join(data, "authority", "places.csv"), `${PLACES}y-land,Y Land,,,1,2,,Atlas\n`);
const { send } = ownServer<{ path?: string; added?: number; kept?: number }>((asked, response) =>
  takeReviews(asked, response, data),
);

const row = { document_id: "a", language: "en", quote: "x", verdict: "rejected", reviewer: "A" };

describe("takeReviews(request, response, data)", () => {
  it("refuses another origin, and writes nothing then", async () => {
    const { status } = await send(
      { subject: "dates", rows: [row] },
      { origin: "http://elsewhere.example" },
    );
    assert.equal(status, 403);
    assert.deepEqual(readdirSync(data), ["authority"]);
  });

  it("adds judgements to the file of their subject, once", async () => {
    const first = await send({ subject: "dates", rows: [row] });
    assert.deepEqual(first.body, {
      path: "data/review/dates.csv",
      added: 1,
      kept: 0,
      differing: 0,
    });
    const again = await send({ subject: "dates", rows: [{ ...row, verdict: "confirmed" }] });
    assert.deepEqual([again.body.added, again.body.kept], [0, 1]);
    assert.match(readFileSync(join(data, "review", "dates.csv"), "utf8"), /\na,en,x,,,rejected,/);
  });

  it("refuses an entity that nobody knows, and a file that is none", async () => {
    const claim = { ...row, verdict: "corrected", from_place: "xinjiangg" };
    const { status, body } = await send({ subject: "claims", rows: [claim] });
    assert.equal(status, 400);
    assert.match(body.error ?? "", /:2: from_place is an id that no authority file has: xinjiangg/);
    assert.equal((await send({ subject: "../x", rows: [row] })).status, 400);
  });

  it("adds a place to the authority file, if it lies in what is known", async () => {
    const place = { id: "x-town", name_en: "X Town", within: "y-land", source: "Atlas" };
    const lost = await send({ authority: "places.csv", row: { ...place, within: "z" } });
    assert.match(lost.body.error ?? "", /within names nothing/);
    assert.equal((await send({ authority: "places.csv", row: place })).status, 201);
    const text = readFileSync(join(data, "authority", "places.csv"), "utf8");
    assert.match(text, /\nx-town,X Town,,,,,y-land,Atlas\n$/);
    assert.equal((await send({ authority: "places.csv", row: place })).status, 400);
  });
});
