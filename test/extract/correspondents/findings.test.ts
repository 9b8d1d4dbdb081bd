import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { correspondenceFindings } from "../../../loaders/extract/correspondents/findings.js";
import { documentOf, type Part } from "../builders.js";
import { known } from "../known.js";

function findings(texts: Record<string, readonly Part[]>): string[] {
  return correspondenceFindings(documentOf({ texts }), "x", known).map(
    ({ kind, language, message }) => `${kind} ${language ?? ""}: ${message}`,
  );
}

describe("correspondenceFindings(document, id, authority)", () => {
  it("says that a list adds up", () => {
    const [found] = findings({
      zh: ["悉。", ["distribution", "抄送：恩来、外办(4)、存档2份 共印7份"]],
    });
    assert.match(found!, /^copies_total zh: The 3 entries .* 7 of 7\.$/);
  });

  it("says that it does not, and by how much", () => {
    const [found] = findings({ zh: ["悉。", ["distribution", "抄送：恩来、外办(4) 共印9份"]] });
    assert.match(found!, /do not add up .* 5 of 9, 4 too few\.$/);
  });

  it("finds the total beside the list", () => {
    const [found] = findings({
      zh: ["悉。", ["distribution", "抄送：恩来、外办(2)"], ["stamp", "共印2份"]],
    });
    assert.match(found!, /3 of 2, 1 too many\.$/);
  });

  it("is silent where no total is printed", () => {
    assert.deepEqual(findings({ zh: ["悉。", ["distribution", "抄送：恩来、外办(2)"]] }), []);
  });

  it("reports an addressee of another sort in the translation", () => {
    const [found, ...others] = findings({
      zh: [["header", "黑河县人委："], "电悉。"],
      en: [["header", "[To the] Heihe County Party Committee:"], "Received."],
    });
    assert.match(found!, /^correspondent_differs en: The addressee differs: .*People's Committee/);
    assert.deepEqual(others, []);
  });

  it("reports none where the sorts answer to each other, or only one side is read", () => {
    const zh: Part[] = [["header", "黑河县人委："], "电悉。"];
    assert.deepEqual(
      findings({ zh, en: [["header", "To the Heihe People's Committee:"], "Received."] }),
      [],
    );
    assert.deepEqual(findings({ zh, en: ["Received."] }), []);
  });
});
