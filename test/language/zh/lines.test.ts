import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { lines } from "../../../loaders/language/zh/lines.js";

describe("lines", () => {
  it("tells a seal and a number of copies", () => {
    assert.match("[加盖外交部之章]", new RegExp(`^${lines.sealed ?? "(?!)"}`, "u"));
    assert.match("（共印30份）", new RegExp(`^${lines.printed ?? "(?!)"}$`, "u"));
    assert.doesNotMatch("共印刷品", new RegExp(`^${lines.printed ?? "(?!)"}$`, "u"));
  });

  it("finds a paper's number in any of its forms", () => {
    const numbers = new RegExp((lines.numbers ?? []).join("|"), "iu");
    for (const number of ["外發(62)午56号", "发文12", "第12号"]) assert.match(number, numbers);
    assert.doesNotMatch("外交部", numbers);
  });

  it("has endings of offices in both scripts", () => {
    for (const ending of ["厅", "廳", "处", "處"]) assert.ok(lines.offices?.includes(ending));
  });
});
