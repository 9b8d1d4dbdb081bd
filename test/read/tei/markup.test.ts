import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { catalogueOf, headerTitle, markupOf } from "../../../loaders/read/tei/markup.js";
import { elementIn } from "./elements.js";

/** What a document's mark-up states: its date, as `start/end`. */
function dateIn(content: string, header: string | null = null): string | null {
  const { date } = markupOf(
    elementIn(`<div>${content}</div>`),
    header === null ? null : elementIn(header),
  );
  return date && `${date.start}/${date.end ?? ""}`;
}

describe("markupOf(document, header): its date", () => {
  for (const [content, date] of [
    ['<dateline><date when="1950-05-03"/></dateline>', "1950-05-03/"],
    ['<dateline><date when="1950-05-03T12:00"/></dateline>', "1950-05-03/"],
    ['<dateline><date when="1950-02"/></dateline>', "1950-02-01/1950-02-28"],
    ['<dateline><date when="1952-02"/></dateline>', "1952-02-01/1952-02-29"],
    ['<dateline><date when="1950"/></dateline>', "1950-01-01/1950-12-31"],
    ['<dateline><date from="1950-05-03" to="1950-05-06"/></dateline>', "1950-05-03/1950-05-06"],
    [
      '<dateline><date notBefore="1950-05" notAfter="1950-07"/></dateline>',
      "1950-05-01/1950-07-31",
    ],
    ['<dateline><date from="1950-05-03" to="1950-05-01"/></dateline>', "1950-05-03/"],
    ['<head>Letter of <date when="1950-05-03"/></head>', "1950-05-03/"],
    [
      '<head><date when="1950-05-01"/></head><dateline><date when="1950-05-03"/></dateline>',
      "1950-05-03/",
    ],
    ['<dateline><date>May</date><date when="1950-05-03"/></dateline>', "1950-05-03/"],
    ['<attachment><dateline><date when="1949-01-01"/></dateline></attachment>', null],
    ['<p><date when="1949-01-01"/></p>', null],
    ['<dateline><date when="1950-02-30"/></dateline>', null],
    ['<dateline><date when="1950-13"/></dateline>', null],
    ['<dateline><date when="May 3"/></dateline>', null],
  ] as const)
    it(content, () => assert.equal(dateIn(content), date));

  it("is the header's where the document states none: of sending, else of creation", () => {
    const sent = '<correspAction type="sent"><date when="1950-05-03"/></correspAction>';
    const creation = '<creation><date when="1950-05-09"/></creation>';
    assert.equal(dateIn("<p>x</p>", `<h>${creation}${sent}</h>`), "1950-05-03/");
    assert.equal(dateIn("<p>x</p>", `<h>${creation}</h>`), "1950-05-09/");
    assert.equal(dateIn('<head><date when="1950-05-01"/></head>', `<h>${sent}</h>`), "1950-05-01/");
  });
});

describe("markupOf(document, header): who wrote to whom", () => {
  const header = elementIn(
    `<h><correspAction type="sent"><persName>Ada Stone</persName><orgName>The Consulate</orgName><date when="1950"/></correspAction>
    <correspAction type="received"><name type="person">Karl Brook</name><name/></correspAction></h>`,
  );

  it("takes them from the heading, without brackets and commas", () => {
    const document = elementIn(
      '<div><head><gloss type="from">The Consul, (Stone)</gloss> to <gloss type="to">Minister (Brook</gloss>)</head></div>',
    );
    const { from, to, header: names } = markupOf(document, null);
    assert.deepEqual([from, to], [["The Consul, (Stone)"], ["Minister (Brook"]]);
    assert.equal(names, undefined);
  });

  it("takes them from the header where there is no heading, and tells persons from offices", () => {
    const { from, to, header: names } = markupOf(elementIn("<text><p>x</p></text>"), header);
    assert.deepEqual([from, to], [["Ada Stone", "The Consulate"], ["Karl Brook"]]);
    assert.deepEqual(names, {
      from: [
        { name: "Ada Stone", isPerson: true },
        { name: "The Consulate", isPerson: false },
      ],
      to: [{ name: "Karl Brook", isPerson: true }],
      dated: true,
    });
  });

  it("takes a note for the source where it is marked so, or begins so", () => {
    const source = (note: string) =>
      markupOf(elementIn(`<div>${note}<note>Later.</note></div>`), null).source;
    assert.equal(source('<note type="source">Archive, box 3.</note>'), "Archive, box 3.");
    assert.equal(source("<note>Source: box 3.</note>"), "Source: box 3.");
    assert.equal(source("<note>Of boats.</note>"), null);
  });
});

describe("catalogueOf(header, sections, number)", () => {
  const header = elementIn(
    `<teiHeader><titleStmt><title type="series">Lake Papers</title><title type="main">Boats</title><editor>A. Quill</editor><editor>B. Reed</editor></titleStmt>
    <publicationStmt><publisher>Lake Press</publisher></publicationStmt><language>German</language></teiHeader>`,
  );

  it("has what the header says, an entry for each editor, then the sections and the number", () => {
    assert.deepEqual(
      catalogueOf(header, ["Spring", ""], "12").others.map(
        ({ label, value }) => `${label}: ${value}`,
      ),
      [
        ...["volume: Boats", "series: Lake Papers", "editor: A. Quill", "editor: B. Reed"],
        ...["publisher: Lake Press", "section: Spring", "document number: 12"],
      ],
    );
  });

  it("knows the language only where one is named", () => {
    assert.equal(catalogueOf(header, [], undefined).originalLanguage, "German");
    const two = elementIn("<h><language>German</language><language>Thai</language></h>");
    assert.equal(catalogueOf(two, [], undefined).originalLanguage, null);
    assert.deepEqual(catalogueOf(null, [], undefined).others, []);
  });
});

describe("headerTitle(header)", () => {
  const title = (titles: string) =>
    headerTitle(elementIn(`<h><titleStmt>${titles}</titleStmt></h>`));

  it("is the complete one, else the main one, else the first", () => {
    const [complete, main, other] = [
      '<title type="complete">Whole</title>',
      '<title type="main">Main</title>',
      "<title>First</title>",
    ];
    assert.equal(title(other + main + complete), "Whole");
    assert.equal(title(other + main), "Main");
    assert.equal(title(other), "First");
    assert.equal(title(""), null);
    assert.equal(title("<title> </title>"), null);
  });
});
