import assert from "node:assert/strict";
import { describe, it } from "node:test";
import fc from "../../property.js";
import {
  choiceField,
  choicesField,
  flagField,
  integerField,
  readState,
  textField,
  writeState,
} from "../../../docs/components/address/state.js";

const fields = {
  words: textField(),
  kind: choiceField(["any", "cable", "letter"], "any"),
  languages: choicesField(["en", "zh", "ru"], ["en", "zh"]),
  year: integerField(1962, { least: 1900, most: 2000 }),
  log: flagField(),
};

describe("readState(fields, search)", () => {
  it("gives each field's default where the address is silent", () => {
    assert.deepEqual(readState(fields, ""), {
      words: "",
      kind: "any",
      languages: ["en", "zh"],
      year: 1962,
      log: false,
    });
  });

  it("reads what the address says", () => {
    const state = readState(fields, "?words=边民&kind=letter&languages=ru~en&year=1950&log=1");
    assert.deepEqual(state, {
      words: "边民",
      kind: "letter",
      languages: ["en", "ru"],
      year: 1950,
      log: true,
    });
  });

  it("takes nonsense for the default", () => {
    const hostile = `?kind=<script>&languages=xx&year=1e9&log=maybe&words=${"x".repeat(500)}`;
    assert.deepEqual(readState(fields, hostile), readState(fields, ""));
    assert.equal(readState(fields, "?year=2001").year, 1962);
    assert.equal(readState(fields, "?kind=__proto__").kind, "any");
  });
});

describe("writeState(fields, values, search)", () => {
  it("leaves defaults out, and keeps the parameters of others", () => {
    const values = { ...readState(fields, ""), kind: "cable" as const };
    assert.equal(writeState(fields, values, "?other=1&year=1950"), "?other=1&kind=cable");
    assert.equal(writeState(fields, readState(fields, ""), "?kind=cable"), "");
  });

  it("says an empty choice where the default is not empty", () => {
    const search = writeState(fields, { ...readState(fields, ""), languages: [] }, "");
    assert.deepEqual(readState(fields, search).languages, []);
  });

  it("is read back as it was, whatever it is", () => {
    const values = fc.record(
      {
        words: fc.string({ maxLength: 8, unit: "grapheme" }),
        kind: fc.constantFrom("any" as const, "cable" as const, "letter" as const),
        languages: fc.subarray(["en" as const, "zh" as const, "ru" as const]),
        year: fc.integer({ min: 1900, max: 2000 }),
        log: fc.boolean(),
      },
      { noNullPrototype: true },
    );
    fc.assert(
      fc.property(values, (state) => {
        assert.deepEqual(readState(fields, writeState(fields, state, "")), state);
      }),
    );
  });
});
