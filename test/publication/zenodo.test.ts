import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { unpublished } from "../../loaders/publication/about.js";
import { zenodoOf } from "../../loaders/publication/zenodo.js";

const site = {
  ...{ folder: "", documents: new Map(), publication: unpublished },
  corpus: { title: "C", description: "", citation: null },
  edition: { version: null, date: null, corpus: "ab" },
};
const read = (text: string) => JSON.parse(text) as Record<string, unknown>;

describe("zenodoOf(site)", () => {
  it("has all that a deposit asks for, also of a publisher who says nothing", () =>
    assert.deepEqual(read(zenodoOf(site)), {
      ...{ title: "C", description: "C", upload_type: "dataset", creators: [{ name: "C" }] },
      license: "other-closed",
      notes: "SHA-256 of the documents as received: ab",
    }));

  it("leaves a licence without a name of its own to words, and grants nothing", () => {
    const licence = { name: "other", title: "As the archives say", path: null };
    const said = read(zenodoOf({ ...site, publication: { ...unpublished, licence } }));
    assert.deepEqual(
      [said["license"], said["notes"]],
      ["other-closed", "Rights: As the archives say. SHA-256 of the documents as received: ab"],
    );
  });

  it("has licence, version, day, DOI and the ORCID of whoever has one", () => {
    const said = read(
      zenodoOf({
        ...site,
        edition: { version: "1.0.0", date: "2026-01-31", corpus: "ab" },
        publication: {
          ...unpublished,
          ...{ address: "https://e.org/", doi: "10.5281/zenodo.1", keywords: ["k"] },
          licence: { name: "CC-BY-4.0", title: "CC BY", path: null },
          contributors: [
            { title: "A", role: "author", path: "https://orcid.org/0000-0002-1825-0097" },
          ],
        },
      }),
    );
    assert.deepEqual(said["creators"], [{ name: "A", orcid: "0000-0002-1825-0097" }]);
    assert.deepEqual(
      [said["license"], said["version"], said["publication_date"], said["doi"], said["keywords"]],
      ["CC-BY-4.0", "1.0.0", "2026-01-31", "10.5281/zenodo.1", ["k"]],
    );
  });
});
