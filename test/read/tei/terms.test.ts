import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { readTei } from "../../../loaders/read/tei/tei.js";

const volume = (list: string, text: string) =>
  readTei({
    path: "v.xml",
    bytes: new TextEncoder().encode(
      `<TEI><text><front><div><head>Terms</head>${list}</div></front><body><div type="document" xml:id="d1"><p>${text}</p></div></body></text></TEI>`,
    ),
  })[0]?.markup.terms;

const LIST = `<list type="terms">
  <item><hi rend="strong"><term>RFC</term>,</hi> River Ferry
    Commission</item>
  <item><term>NOW</term></item>
  <item>see <term>Later</term> under the river</item>
  <item><term>Rivtel</term>: telegram about the river.</item>
  <item><term>BD</term>, Bridge Division</item>
  <item><term>BD</term>, Border Directorate</item>
  <item><term>XYZ</term>, not in the letter</item>
</list>`;

describe("the list of abbreviations of a TEI file", () => {
  it("gives a document those entries whose letters it has, wherever points and blanks stand", () => {
    assert.deepEqual(volume(LIST, "The R. F. C. and the BD; NOW see RIVTEL 3."), [
      { term: "BD", meaning: "Bridge Division; Border Directorate" },
      { term: "RFC", meaning: "River Ferry Commission" },
      { term: "Rivtel", meaning: "telegram about the river" },
    ]);
  });

  it("is another list where it is not marked as one of terms", () => {
    assert.deepEqual(volume(LIST.replace(' type="terms"', ""), "The RFC."), []);
  });
});
