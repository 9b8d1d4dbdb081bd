import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { parsed } from "../../../loaders/site/cells/parsed.js";

describe("parsed(code)", () => {
  it("has the statements of the code, each knowing the words that it was read from", () => {
    const { statements } = parsed("const a = 1;\nshow(a as number);");
    assert.deepEqual(
      statements.map((statement) => statement.getText()),
      ["const a = 1;", "show(a as number);"],
    );
  });

  it("reads on where the code breaks the rules", () => {
    assert.equal(parsed("const = ;\nlet b = 2;").statements.at(-1)?.getText(), "let b = 2;");
  });
});
