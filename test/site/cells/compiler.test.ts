import assert from "node:assert/strict";
import { it } from "node:test";
import imported from "typescript";
import { ts } from "../../../loaders/site/cells/compiler.js";

it("ts is the compiler that an import gives", () => {
  assert.equal(ts, imported);
});
