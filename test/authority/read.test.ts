import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { authorityOf, entityRows, lineOf } from "../../loaders/authority/authority.js";
import { readAuthority } from "../../loaders/authority/read.js";
import type { SourceFile } from "../../loaders/document.js";

const HEADER = "id,name_en,name_zh,aliases,latitude,longitude,within,source";

function places(...rows: string[]): SourceFile {
  return csv("data/authority/places.csv", [HEADER, ...rows].join("\n"));
}

function csv(path: string, text: string): SourceFile {
  return { path, bytes: new TextEncoder().encode(text) };
}

function message(...files: SourceFile[]): string {
  try {
    readAuthority(files);
  } catch (error) {
    return (error as Error).message;
  }
  return "no error";
}

describe("readAuthority(files)", () => {
  it("reads the rows of all files, sorted by id, with the type that the file has", () => {
    const offices = csv(
      "offices.csv",
      "id,name_en,name_zh,aliases,within,list_names,source\nport-office,Port Office,港务局,,lake,港务,gazette",
    );
    const authority = readAuthority([
      places("lake,Lake,湖区,Mere; 大湖,46.5,80.25,,atlas"),
      offices,
    ]);
    assert.deepEqual(
      entityRows(authority).map((row) => `${row.id} ${row.type}`),
      ["lake place", "port-office office"],
    );
    assert.equal(authority.byId.get("lake")?.row.latitude, 46.5);
    assert.deepEqual(authority.byId.get("port-office")?.listNames, ["港务"]);
  });

  it("names the line of a row that is malformed", () => {
    const cases: [string, string][] = [
      ["lake,Lake,,,91,80,,atlas", "places.csv:2: not a latitude in degrees: 91"],
      ["lake,Lake,,,46.5,,,atlas", "places.csv:2: not a longitude in degrees: "],
      ["Lake,Lake,,,,,,atlas", "places.csv:2: not an id (a-z, 0-9, hyphens): Lake"],
      ["lake,,,,,,,atlas", "places.csv:2: no name: lake"],
      ["lake,Lake,湖,,,,,atlas", ":2: a single character is no name outside list_names: 湖"],
      ["lake,Lake,,Lake,,,,atlas", "places.csv:2: name given twice: Lake"],
      ["lake,Lake,,,,,,", "places.csv:2: no source: lake"],
      ["lake,Lake,,,,,,atlas,more", "places.csv:2: not 8 cells in a row: 9"],
      ["lake,Lake,,,,,sea,atlas", "places.csv:2: within an id that no authority file has: sea"],
      ["lake,Lake,,,,,lake,atlas", "places.csv:2: lies within itself: lake > lake"],
      [
        "lake,Lake,,,,,shore,atlas\nshore,Shore,,,,,sea,atlas\nsea,Sea,,,,,shore,atlas",
        "places.csv:3: lies within itself: shore > sea > shore",
      ],
      ["lake,Lake,,,,,,atlas\nlake,Mere,,,,,,atlas", ":3: id is taken already: lake"],
    ];
    for (const [row, expected] of cases)
      assert.ok(message(places(row)).includes(expected), message(places(row)));
  });

  it("refuses what lies in what cannot hold it", () => {
    const file = (name: string, rows: string) => ({
      path: name,
      bytes: new TextEncoder().encode(`id,name_en,name_zh,aliases,within,source\n${rows}\n`),
    });
    const people = file("people.csv", "ada,Ada,,,,x");
    const offices = file("offices.csv", "post,Post,,,ada,x");
    assert.throws(() => readAuthority([people, offices]), {
      message: "offices.csv:2: an office lies in no person: ada",
    });
    const lake = file("places.csv", "lake,Lake,,,post,x");
    assert.throws(() => readAuthority([lake, file("offices.csv", "post,Post,,,,x")]), {
      message: "places.csv:2: a place lies in no office: post",
    });
  });

  it("refuses a sender of missions whose ministry or state no file has", () => {
    const ministry = (id: string) => ({
      path: "offices.csv",
      bytes: new TextEncoder().encode(`id,name_en,name_zh,aliases,within,source\n${id},M,,,,x\n`),
    });
    const sender = {
      ...{ path: "senders.csv", line: 2, state: "utopia", before: [], of: [] },
      ...{ zh: "", short: "", bare: false },
    };
    const read = (id: string) =>
      readAuthority([ministry(id)], { senders: new Map([["mfa", sender]]), short: new Map() });
    assert.throws(() => read("other"), {
      message: "senders.csv:2: within an id that no authority file has: mfa",
    });
    assert.throws(() => read("mfa"), {
      message: "senders.csv:2: a state that is no place: utopia",
    });
  });

  it("counts lines of cells that hold a line break", () => {
    const rows = ['lake,"Lake",,,,,,"an atlas,\nsecond edition"', "pond,,,,,,,atlas"];
    assert.match(message(places(...rows)), /places\.csv:4: no name: pond/);
  });

  it("refuses unknown, missing and repeated columns and other files", () => {
    assert.match(message(csv("places.csv", "id,colour")), /places\.csv:1: unknown column: colour/);
    assert.match(message(csv("places.csv", "id,name_en")), /:1: missing column: name_zh/);
    assert.match(message(csv("places.csv", "id,id")), /:1: column given twice: id/);
    assert.match(message(csv("rivers.csv", HEADER)), /rivers\.csv:1: not an authority file/);
    assert.match(message(csv("places.csv", "")), /:1: no header row/);
  });

  it("refuses a file that is not UTF-8", () => {
    const file = { path: "places.csv", bytes: new Uint8Array([0x69, 0x64, 0xff]) };
    assert.match(message(file), /places\.csv:1: not a CSV file in UTF-8/);
  });
});

describe("lineOf(authority, id)", () => {
  it("goes from the inside out and ends at what no file knows", () => {
    const authority = readAuthority([
      places("lake,Lake,,,,,shire,atlas", "land,Land,,,,,,atlas", "shire,Shire,,,,,land,atlas"),
    ]);
    assert.deepEqual(lineOf(authority, "lake"), ["lake", "shire", "land"]);
    assert.deepEqual(lineOf(authorityOf([]), "lake"), ["lake"]);
  });
});
