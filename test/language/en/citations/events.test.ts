import assert from "node:assert/strict";
import { describe, it } from "node:test";
import {
  acknowledged,
  enclosures,
  handedOver,
  reports,
  visits,
} from "../../../../loaders/language/en/citations/events.js";
import { cited, testFinder } from "../../cited.js";

describe("handedOver: a paper that changed hands on a day", () => {
  testFinder(handedOver, [
    [
      "On {26 June=1962-06-26}, the envoy received the reply of {Ruritania:government}.",
      ["reply of 1962-06-26 ruritania>?: 26 June, the envoy received the reply"],
    ],
    [
      "On {26 June=1962-06-26} we gave the Lakeland Ambassador our note.",
      [
        "note of 1962-06-26 us>lakeland ambassador: 26 June we gave the Lakeland Ambassador our note",
      ],
    ],
    [
      "On {26 June=1962-06-26} we handed our note to the Lakeland Chargé.",
      ["note of 1962-06-26 us>lakeland charge: 26 June we handed our note"],
    ],
    ["Until {26 June=1962-06-26} he received the reply.", []],
    ["On {26 June=1962-06-26} he received three guests.", []],
    ["On {26 June=1962-06-26} it rained. He gave the reply later.", []],
  ]);
});

describe("visits: a talk of two on a day", () => {
  testFinder(visits, [
    [
      "On {May 3=1962-05-03}, {Consul Stone:person} called on {Mr. Brook:person}.",
      ["conversation of 1962-05-03 consul stone>mr brook: May 3, Consul Stone called on Mr. Brook"],
    ],
    ["On {May 3=1962-05-03}, {Consul Stone:person} saw the harbour.", []],
    ["On {December 3=1962-12-03}, {Consul Stone:person} met {Mr. Brook:person}.", []],
    ["{Consul Stone:person} met {Mr. Brook:person} on {May 3=1962-05-03}.", []],
  ]);
});

describe("reports: who reported", () => {
  testFinder(reports, [
    [
      "According to reports from {Ambassador Stone:person}, they left.",
      ["report ambassador stone>?: According to reports from Ambassador Stone"],
    ],
    [
      "According to a report of the police, they left.",
      ["report police>?: According to a report of the police"],
    ],
    ["According to reports from the north, they left.", []],
    ["According to him, they left.", []],
  ]);

  it("tells of two where two report", () => {
    const text =
      "According to reports from {Ambassador Stone:person} and the Consul in {Lakeside:place}, they left.";
    assert.deepEqual(cited(reports, text).length, 2);
  });
});

describe("enclosures: what is sent with a paper", () => {
  testFinder(enclosures, [
    ["The draft resolution is attached.", ["enclosure us>them: The draft resolution is attached"]],
    [
      "Attached please find a list of names.",
      ["enclosure us>them: Attached please find a list of names"],
    ],
    ["I enclose a copy.", ["enclosure us>them: I enclose a copy"]],
    ["The house is attached to the mill.", []],
    ["They are attached to their letters.", []],
  ]);
});

describe("acknowledged: your paper, without its day", () => {
  testFinder(acknowledged, [
    ["Your cable has been received.", ["cable them>us: Your cable has been received"]],
    ["Thank you for your letter.", ["letter them>us: Thank you for your letter"]],
    ["in reply to your note", ["note them>us: reply to your note"]],
    ["Your guests have been received.", []],
    ["your letter is long", []],
  ]);

  it("is one document, however often it is thanked for", () => {
    assert.equal(cited(acknowledged, "Re your cable. Reference to your cable.").length, 1);
  });
});
