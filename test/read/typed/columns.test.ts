import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { withColumns } from "../../../loaders/read/typed/columns.js";
import { linesOf } from "../../../loaders/read/typed/lines.js";

const read = (text: string) => withColumns(linesOf(text)).map((line) => line.text);

describe("withColumns(lines)", () => {
  it("parts what stands side by side in a head, the left before the right, and keeps blank lines", () => {
    const head =
      "No. 214                    D. 5.30 p.m.\n\nJune 5, 1962\tR. 9.10 a.m.\nLAKESIDE\u3000\u3000至急";
    assert.deepEqual(read(head), [
      ...["No. 214", "D. 5.30 p.m.", "", "June 5, 1962", "R. 9.10 a.m.", "LAKESIDE", "至急"],
    ]);
  });

  it("leaves together a label and its colon, a number and its sign, a paragraph and its count", () => {
    const lines = ["TO   : Foreign Office", "REPORT NO.    12", "2.      We have heard more."];
    assert.deepEqual(read(lines.join("\n")), lines);
  });

  it("gives both parts the line of the file that they stand on", () => {
    const parted = withColumns(linesOf("\nA-123          SECRET"));
    assert.deepEqual(
      parted.map(({ number }) => number),
      [1, 2, 2],
    );
    assert.ok(parted[1]?.breaks);
  });

  it("leaves tables below the prose as they are", () => {
    const prose = "In the first half of the year so many families went over the border, by month:";
    assert.deepEqual(read(`${prose}\nMay       20\nJune      30`).slice(1), [
      "May       20",
      "June      30",
    ]);
  });
});
