/** What the five cables of the repository must give on who wrote to whom. */
import assert from "node:assert/strict";
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, it } from "node:test";
import { authorityInFolder } from "../../loaders/authority/folder.js";
import { correspondentsOf } from "../../loaders/extract/correspondents/correspondents.js";
import { correspondenceFindings } from "../../loaders/extract/correspondents/findings.js";
import type { Document } from "../../loaders/document.js";
import { readFile } from "../../loaders/read/index.js";
import { root } from "../checkout.js";

const authority = authorityInFolder(join(root, "data", "authority"));
const cables = join(root, "data", "cables");

function document(name: RegExp): Document {
  const path = readdirSync(cables).find((file) => name.test(file))!;
  return readFile({ path, bytes: new Uint8Array(readFileSync(join(cables, path))) })[0]!;
}

/** `role id` in one language, or `role name` where no file knows the name. */
function parties(name: RegExp, language: string): string[] {
  return correspondentsOf(document(name), "x", authority)
    .filter((row) => row.language === language && (row.role !== "cc" || language === "en"))
    .map((row) => `${row.role} ${row.entity_id ?? row.name}`);
}

describe("the correspondents of the five cables", () => {
  it("has the Soviet statement handed to Huang Zhen by Mesyatsev, in both languages", () => {
    const expected = [
      "bearer nikolai-mesyatsev",
      "from government-of-soviet-union",
      "to huang-zhen",
    ];
    for (const language of ["zh", "en"])
      assert.deepEqual(parties(/118207/, language).sort(), expected, language);
  });

  it("has its distribution list: 42 entries, 61 copies", () => {
    const list = correspondentsOf(document(/118207/), "x", authority).filter(
      (row) => row.role === "cc",
    );
    assert.equal(list.length, 42);
    assert.equal(
      list.reduce((sum, row) => sum + (row.copies ?? 1), 0),
      61,
    );
    const copies = Object.fromEntries(list.map((row) => [row.name, row.copies]));
    assert.deepEqual(
      [copies["主席"], copies["外办"], copies["中联"], copies["存档"]],
      [null, 4, 5, 3],
    );
  });

  it("has the leaders by their given names, and of the surnames only those that the text names", () => {
    const list = correspondentsOf(document(/118207/), "x", authority).filter(
      (row) => row.role === "cc",
    );
    const id = (name: string) => list.find((row) => row.name === name)?.entity_id;
    assert.deepEqual(["少奇", "恩来", "小平"].map(id), [
      "liu-shaoqi",
      "zhou-enlai",
      "deng-xiaoping",
    ]);
    assert.deepEqual(["章", "黄", "刘"].map(id), ["zhang-hanfu", "huang-zhen", null]);
  });

  it("has the two ministries that signed the cable on the consulates, and who approved it", () => {
    assert.deepEqual(parties(/118201/, "zh"), [
      "approver han-nianlong",
      "approver xu-zirong",
      "to xinjiang-peoples-committee-foreign-affairs-office",
      "from prc-ministry-of-foreign-affairs",
      "from prc-ministry-of-public-security",
    ]);
    assert.deepEqual(parties(/118201/, "en").slice(1), [
      "cc xinjiang-foreign-affairs-department",
      "cc xinjiang-foreign-affairs-department-yili",
      "from prc-ministry-of-foreign-affairs",
      "from prc-ministry-of-public-security",
    ]);
  });

  it("has Gromyko to Stalin, and the embassy to its ministry's department", () => {
    assert.deepEqual(parties(/1952-01-07/, "en"), ["from andrei-gromyko", "to joseph-stalin"]);
    assert.deepEqual(parties(/208190/, "en"), [
      "from prc-embassy-in-north-korea",
      "to prc-mfa-consular-department",
      "from prc-embassy-in-north-korea",
    ]);
  });

  it("has six bodies instructed by the Central Committee", () => {
    assert.deepEqual(parties(/115326/, "en"), [
      "to ccp-northeast-bureau",
      "to jilin-provincial-committee",
      "to heilongjiang-provincial-committee",
      "to liaoning-provincial-committee",
      "to ccp-north-china-bureau",
      "to inner-mongolia-party-committee",
      "from ccp-central-committee",
    ]);
  });

  it("finds that the list adds up, and that an addressee differs in translation", () => {
    const found = (name: RegExp) =>
      correspondenceFindings(document(name), "x", authority).map(({ kind, message }) => [
        kind,
        message,
      ]);
    assert.match(String(found(/118207/)), /copies_total.*61 of 61/);
    assert.match(String(found(/118201/)), /correspondent_differs.*人委.*Party Committee/);
    assert.deepEqual(found(/208190/), []);
  });
});
