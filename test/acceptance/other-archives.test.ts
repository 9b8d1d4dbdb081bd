/**
 * Made-up cables in the forms that other archives have them in: other offices, states, calendars and
 * registries than those of the repository's five. What they must give, whatever else they give.
 */
import assert from "node:assert/strict";
import { before, describe, it } from "node:test";
import { join } from "node:path";
import { describe as describeDocument } from "../../loaders/extract/documents/documents.js";
import { readFile } from "../../loaders/read/index.js";
import type { Tables } from "../../loaders/schema.js";
import { extract, readCables } from "../../loaders/tables.js";
import { root } from "../checkout.js";
import { ownKnowledge } from "../own-knowledge.js";

let tables: Tables;
before(async () => {
  const knowledge = await ownKnowledge();
  tables = extract(await readCables(join(root, "test", "fixtures", "archives")), knowledge);
});

/** The row of the documents table that was read from a file. */
function documentOf(file: string) {
  const row = tables.documents.find(({ source }) => source === `${file}.txt`);
  assert.ok(row, file);
  return row;
}

/** `role name` of a document's correspondents in one language, with the copies in brackets. */
function parties(file: string, language: string): string[] {
  const { id } = documentOf(file);
  return tables.correspondents
    .filter((row) => row.document_id === id && row.language === language)
    .map(({ role, name, copies }) => `${role} ${name}${copies === null ? "" : ` (${copies})`}`);
}

/** `measure low..high from > to` of a document's claims in one language. */
function figures(file: string, language: string): string[] {
  const { id } = documentOf(file);
  return tables.claims
    .filter((row) => row.document_id === id && row.language === language)
    .map(
      ({ measure, low, high, from_place: from, to_place: to }) =>
        `${measure} ${low ?? "?"}..${high ?? "?"} ${from ?? "?"} > ${to ?? "?"}`,
    );
}

function kindsOf(file: string): string[] {
  const { id } = documentOf(file);
  return tables.passages.filter((row) => row.document_id === id).map(({ kind }) => kind);
}

function findings(file: string, kind: string): string[] {
  const { id } = documentOf(file);
  return tables.findings
    .filter((row) => row.document_id === id && row.kind === kind)
    .map(({ message }) => message);
}

describe("the date of a document of another archive", () => {
  const dates: readonly (readonly [file: string, edtf: string, basis: string])[] = [
    ["1959 Republican date", "1959-03-27", "document"],
    ["1955 cable, translation first", "1955-08-18", "document"],
    ["1963 ciphered telegram", "1963-05-08", "document"],
    ["1961 telegram with numbered copies", "1961-10-30", "document"],
    ["1956 incoming telegram", "1956-11-05", "document"],
    ["1960 notice in traditional characters", "1960-09-08", "document"],
    ["1962 memorandum in Russian", "1962-06-09", "document"],
    ["1956 letter dated in figures", "1956-04-12", "archive"],
  ];
  for (const [file, edtf, basis] of dates)
    it(`is ${edtf}, from the ${basis}: ${file}`, () => {
      const row = documentOf(file);
      assert.deepEqual([row.edtf, row.date_basis], [edtf, basis]);
    });

  it("is no part of the title, in whatever calendar it stands above it", () => {
    assert.equal(documentOf("1959 Republican date").title, "外交部致駐泰國大使館電");
    assert.match(documentOf("1956 letter dated in figures").title, /^Letter from Enver Hoxha/);
  });
});

describe("the marks of office of a document of another archive", () => {
  it("has the number that is its own, not its copy's, its route's or its answer's", () => {
    const numbers = [
      "1963 ciphered telegram",
      "1960 notice in traditional characters",
      "1956 incoming telegram",
    ].map((file) => documentOf(file).number);
    assert.deepEqual(numbers, ["Special Nos. 204-205", "（60）外辦字第叁佰貳拾壹號", "NO: 1086"]);
  });

  it("has the copies printed, in figures or numerals", () => {
    assert.equal(documentOf("1958 cable in Chinese").copies, 12);
    assert.equal(documentOf("1962 cable with distribution").copies, 13);
    assert.equal(documentOf("1963 ciphered telegram").copies, 18);
  });

  it("has classification and urgency in both languages", () => {
    assert.equal(documentOf("1959 Republican date").classification, "極機密 / Top Secret");
    assert.equal(documentOf("1964 figures that differ").urgency, "特急 / Extremely urgent");
  });
});

describe("the kind of a document whose heading only says from whom to whom", () => {
  const kindOf = (dateline: string) =>
    describeDocument(
      readFile({
        path: "x.txt",
        bytes: new TextEncoder().encode(
          `The Minister in Norland (Hill) to the Secretary of State\n\n${dateline}\n\n` +
            "I have the honour to report that the harbour was closed yesterday by the ice.\n",
        ),
      })[0]!,
    ).kind;

  it("is a telegram where the hour stands beside the day, else a letter", () => {
    assert.equal(kindOf("Northport, March 3, 1951—noon."), "telegram");
    assert.equal(kindOf("Northport, March 3, 1951."), "letter");
  });
});

describe("the correspondents of a document of another archive", () => {
  it("are addressed without a word for it, and copied in the same line", () => {
    assert.deepEqual(parties("1955 cable, translation first", "en"), [
      "to Foreign Ministry",
      "to International Liaison Department",
      "to Xinjiang Bureau",
      "from Zhang Wentian",
    ]);
    assert.deepEqual(parties("1962 cable with distribution", "en").slice(0, 4), [
      "to Ministry of Foreign Affairs",
      "cc Central Committee's Foreign Affairs Office",
      "cc Northwest Bureau",
      "from Xinjiang Foreign Affairs Department",
    ]);
  });

  it("are named in lists by copies before or behind the name, or by the copy's number", () => {
    assert.ok(parties("1962 cable with distribution", "en").includes("cc archives (2)"));
    assert.deepEqual(parties("1961 telegram with numbered copies", "en").slice(-4), [
      "cc Rapacki",
      "cc Gomułka",
      "cc Cyrankiewicz",
      "cc Zawadzki",
    ]);
  });

  it("are no dates and no totals", () => {
    const names = tables.correspondents.map(({ name }) => name);
    assert.deepEqual(
      names.filter((name) => /[月日]$|^共?印|\bcopies\b/u.test(name)),
      [],
    );
  });

  it("add up with the copies printed, or do not", () => {
    assert.match(findings("1962 cable with distribution", "copies_total")[0]!, /13 of 13/);
    assert.match(findings("1958 cable in Chinese", "copies_total")[0]!, /10 of 12, 2 too few/);
  });
});

describe("the passages of a document of another archive", () => {
  it("end in a signature below which copies and stamps stand", () => {
    assert.deepEqual(kindsOf("1963 ciphered telegram").slice(-3), [
      "signature",
      "stamp",
      "distribution",
    ]);
    assert.deepEqual(kindsOf("1960 notice in traditional characters").slice(-4), [
      "signature",
      "signature",
      "signature",
      "stamp",
    ]);
    assert.deepEqual(kindsOf("1956 letter dated in figures").slice(-4), [
      "signature",
      "signature",
      "signature",
      "signature",
    ]);
  });
});

describe("the claims of a document of another archive", () => {
  it("go on with the way that was told last, or back", () => {
    // Whether those who crossed at a pass go on with the way before is not told here.
    const told = figures("1962 cable with distribution", "en");
    assert.deepEqual(
      told.filter((one) => !one.startsWith("rate")),
      [
        "flow 61361..61361 xinjiang > soviet-union",
        "flow 16178..16178 yumin > soviet-union",
        "flow 47..47 soviet-union > xinjiang",
        "quota 30000..30000 xinjiang > soviet-union",
      ],
    );
  });

  it("count people who stand before their number, and no months", () => {
    assert.deepEqual(figures("1958 cable in Chinese", "zh"), [
      "quota 5000..5000 ? > mongolia",
      "flow 1200..1200 ? > mongolia",
      "flow 2000..2000 ? > mongolia",
      "quota 7200..8800 ? > mongolia",
      "flow 8200..8299 ? > ?",
      // Of those sent before: back from where these were sent.
      "flow 134..134 mongolia > ?",
      "flow 60..69 ? > mongolia",
    ]);
  });

  it("take a ceiling for one", () => {
    const ceilings = tables.claims.filter(({ quote }) => /超过一百五十/.test(quote));
    assert.deepEqual(
      ceilings.map(({ low, high, per_days }) => [low, high, per_days]),
      [[null, 150, 1]],
    );
  });

  it("never end below where they begin", () => {
    const broken = tables.claims.filter(
      ({ low, high }) => low !== null && high !== null && low > high,
    );
    assert.deepEqual(broken, []);
  });

  it("differ between original and translation where a figure does, and only there", () => {
    assert.match(findings("1964 figures that differ", "translation_figure")[0]!, /some 350 people/);
    assert.deepEqual(findings("1957 embassy report, both languages", "translation_figure"), []);
  });
});
