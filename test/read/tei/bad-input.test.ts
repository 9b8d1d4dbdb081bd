import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { InputError } from "../../../loaders/document.js";
import { readTei } from "../../../loaders/read/tei/tei.js";
import { only, tei, xml } from "./elements.js";

describe("readTei(file), bad input", () => {
  const refused = (text: string, message: RegExp) =>
    assert.throws(
      () => readTei(xml(text)),
      (error) => {
        assert.ok(error instanceof InputError);
        assert.match(error.message, message);
        return true;
      },
    );

  it("names path and line of malformed XML", () => {
    refused("<TEI>\n<text>\n<p>words</q></text></TEI>", /^v\.xml:3: malformed XML: /);
    refused("<TEI>\n<text>", /^v\.xml:2: malformed XML: /);
  });

  it("knows no entities but XML's own, so nothing is fetched and nothing multiplies", () => {
    const text = `<!DOCTYPE TEI [<!ENTITY a SYSTEM "file:///etc/passwd">]>\n<TEI><text><body><p>&a;</p></body></text></TEI>`;
    refused(text, /^v\.xml:2: malformed XML: undefined entity/);
  });

  it("refuses XML that is no TEI, and TEI without text", () => {
    refused("<html><body/></html>", /^v\.xml:1: an XML file that is not TEI: <html>$/);
    refused("<TEI><teiHeader/></TEI>", /^v\.xml:1: a TEI file without text: /);
  });

  it("refuses what is nested without end", () => {
    refused("<TEI>" + "<div>".repeat(2000), /^v\.xml:1: elements nested too deep: <div>$/);
  });

  it("takes dangerous words as words", () => {
    const words = "<script>alert(1)</script> ${x} | '; drop table";
    const escaped = words.replaceAll("<", "&lt;");
    assert.equal(only(readTei(tei(`<p>${escaped}</p>`))).texts[0]!.text, words);
  });

  it("passes over dates that are none", () => {
    const document = only(
      readTei(
        tei(
          `<div type="document" xml:id="d"><head>H <date when="1950-02-31"/></head><p>x</p></div>`,
        ),
      ),
    );
    assert.equal(document.markup.date, null);
  });

  it("takes carriage returns and tabs for white space", () => {
    assert.equal(
      only(readTei(tei("<p>one\r\n\t\ttwo\rthree</p>"))).texts[0]!.text,
      "one two three",
    );
  });
});
