import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { readAuthority } from "../../loaders/authority/read.js";
import { readSenders } from "../../loaders/authority/missions.js";

const file = (name: string, lines: string[]) => ({
  path: `data/authority/${name}`,
  bytes: new TextEncoder().encode(`${lines.join("\n")}\n`),
});

const places = file("places.csv", [
  "id,name_en,name_zh,aliases,within,latitude,longitude,source",
  "ruritania,Ruritania,鲁里坦尼亚,Kingdom of Ruritania,,1,1,own",
  "elbonia,Elbonia,,,,2,2,own",
  "zenda,Zenda,曾达,,ruritania,1,1,own",
]);
const offices = file("offices.csv", [
  "id,name_en,name_zh,aliases,within,source",
  "ministry,Elbonian Foreign Ministry,,,,own",
]);
const missions = (seat: string, word = "embassy") =>
  file("missions.csv", [
    "id,name_en,name_zh,aliases,word,seat,city,within,source",
    `mission,Elbonian Embassy in Ruritania,,,${word},${seat},zenda,ministry,own`,
  ]);
const senders = readSenders(
  file("senders.csv", [
    "within,state,before,of,zh,short_zh,bare,source",
    "ministry,elbonia,Elbonian; EL,the Republic of Elbonia,埃尔博尼亚,埃,yes,own",
  ]),
);

const short = new Map([["ruritania", ["鲁"]]]);
const named = (seat = "ruritania", word?: string) =>
  readAuthority([places, offices, missions(seat, word)], { senders, short }).byId.get("mission")!;

describe("namedMission(entity, mission, sender, places): government × seat × word", () => {
  it("names a mission by state and seat, state and city, and in Chinese by short names too", () => {
    const { names } = named();
    for (const name of [
      "Elbonian Embassy in Ruritania",
      "EL Legation in the Kingdom of Ruritania",
      "Elbonian Embassy Zenda",
      "Embassy of the Republic of Elbonia in Zenda",
      "AmEmbassy Zenda",
      "埃尔博尼亚驻鲁里坦尼亚大使馆",
      "埃驻鲁使馆",
    ])
      assert.ok(names.includes(name), name);
    assert.equal(new Set(names).size, names.length);
  });

  it("keeps names without the state for lists of correspondents", () => {
    const { names, listNames } = named();
    assert.ok(listNames.includes("Embassy in Ruritania") && listNames.includes("Zenda"));
    assert.ok(!names.includes("Embassy in Ruritania") && !names.includes("Zenda"));
  });

  it("knows consulates by their city", () => {
    assert.ok(named("zenda", "consulate").names.includes("Elbonian Consulate General in Zenda"));
  });

  it("names the line where a seat is no place or a word no mission", () => {
    const wrong = /^data\/authority\/missions\.csv:2: /;
    assert.throws(() => named("nowhere"), { name: "InputError", message: wrong });
    assert.throws(() => named("ruritania", "castle"), { name: "InputError", message: wrong });
  });
});
