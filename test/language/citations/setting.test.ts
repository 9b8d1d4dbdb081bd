import assert from "node:assert/strict";
import { describe, it } from "node:test";
import {
  pairOf,
  partyAfter,
  partyBefore,
  partyOf,
} from "../../../loaders/language/citations/setting.js";
import { settingOf, SIDES } from "../cited.js";

describe("partyOf(setting, name)", () => {
  const party = (marked: string) => {
    const setting = settingOf(marked);
    return partyOf(setting, setting.view.names[0]!);
  };

  it("takes a place for where somebody sits, folded", () => {
    assert.deepEqual(party("{Port Élan:place}"), { entity: null, seat: "port elan", name: null });
  });

  it("tells persons of several words from offices", () => {
    assert.equal(party("{Anna Stone:person}").person, true);
    assert.equal(party("{Stone:person}").person, undefined);
    assert.equal(party("{Anna Stone Office:office}").person, undefined);
  });

  it("asks whom a name means that no mention ties to an entity", () => {
    const setting = { ...settingOf("{the Ministry:office}"), meant: () => "ministry-lakeland" };
    assert.equal(partyOf(setting, setting.view.names[0]!).entity, "ministry-lakeland");
  });
});

describe("partyAfter, partyBefore", () => {
  const setting = settingOf("{Stone:person} wrote to {Brook:person}");
  const at = "Stone wrote".length;

  it("are whom the words beside a place name", () => {
    assert.equal(partyAfter(setting, at, /^ to $/u)?.name, "brook");
    assert.equal(partyBefore(setting, at, /^ wrote$/u)?.name, "stone");
  });

  it("are nobody where other words stand between", () => {
    assert.equal(partyAfter(setting, at, /^ from $/u), null);
    assert.equal(partyBefore(setting, at, /^ of$/u), null);
  });
});

describe("pairOf(setting, word, place)", () => {
  const setting = settingOf("Words of a letter.");
  const { own, other, ministry, post } = SIDES;

  it("is writer and receiver by a word for a side", () => {
    assert.deepEqual(pairOf(setting, "Our", 0), { author: own, recipient: other });
    assert.deepEqual(pairOf(setting, "your", 0), { author: other, recipient: own });
    assert.deepEqual(pairOf(setting, "incoming", 0), { author: other, recipient: own });
    assert.deepEqual(pairOf(setting, "Embassy's", 0), { author: post, recipient: ministry });
    assert.deepEqual(pairOf(setting, "Foreign Office", 0), { author: ministry, recipient: post });
    assert.deepEqual(pairOf(setting, "green", 0), {});
  });

  it("means the Department of State by `Department`, whatever other one writes", () => {
    assert.equal(pairOf(setting, "Deptel", 0).author?.seat, "department");
  });

  it("tells no receiver where no post writes", () => {
    const without = { ...setting, sides: { ...SIDES, post: null } };
    assert.deepEqual(pairOf(without, "Embtel", 0), { author: null, recipient: null });
  });

  it("tells nothing of quoted words in an editor's note", () => {
    const note = settingOf("our letter", { note: true });
    assert.deepEqual(pairOf(note, "our", 0), {});
    assert.equal(pairOf(note, "Embtel", 0).author, post);
  });
});
