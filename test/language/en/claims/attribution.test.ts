import assert from "node:assert/strict";
import { describe, it } from "node:test";
import {
  anotherSpeaks,
  attributionsIn,
  goesOn,
  isOfPeople,
  isPost,
} from "../../../../loaders/language/en/claims/attribution.js";

const text = "Muccio said that Ri, he noted, wrote: 300 came.";
const speaker = (name: string) => {
  const start = text.indexOf(name);
  return { start, stop: start + name.length, id: name.toLowerCase() };
};

const toldIn = (words: string, names: string[] = []) =>
  attributionsIn(
    words,
    { start: 0, stop: words.length },
    names.map((name) => ({
      start: words.indexOf(name),
      stop: words.indexOf(name) + name.length,
      id: name,
    })),
  ).map(({ speaker }) => (typeof speaker === "string" ? speaker : speaker.id));

describe("attributionsIn(text, sentence, speakers)", () => {
  it("is who stands before a word of saying", () =>
    assert.deepEqual(toldIn(text, ["Muccio"]), ["Muccio", "pronoun"]));
  it("is everybody who speaks, from left to right", () =>
    assert.deepEqual(toldIn("Muccio said that Ko told him that 300 came.", ["Muccio", "Ko"]), [
      "Muccio",
      "Ko",
    ]));
  it("is who speaks in a message in capitals", () => {
    assert.deepEqual(toldIn("MUCCIO SAID THAT 300 CAME.", ["MUCCIO"]), ["MUCCIO"]);
    assert.deepEqual(toldIn("MUCCIO AND UNITED STATES TROOPS CAME.", ["MUCCIO"]), []);
  });
  it("is a pronoun with any word of saying, asking or offering", () => {
    for (const words of ["He also pointed out that 300 came.", "They had urged that 300 come."])
      assert.deepEqual(toldIn(words), ["pronoun"], words);
    assert.deepEqual(toldIn("They came, 300 of them."), []);
  });
  it("is the writer where he speaks of himself", () =>
    assert.deepEqual(toldIn("I told him that 300 came."), ["writer"]));
  it("is unknown where an office, a paper or nobody in particular says so", () => {
    for (const words of [
      "The Foreign Minister said that 300 came.",
      "Dutt added that 300 came.",
      "These letters show that 300 came.",
      "It is reported that 300 came.",
      "According to recent press reports 300 came.",
      "Text of the note follows:",
    ])
      assert.deepEqual(toldIn(words), ["unknown"], words);
  });
  it("is a side by its office, and whoever stands before an apposition", () => {
    assert.deepEqual(toldIn("The Ruritanian delegate stated that 300 came.", ["Ruritanian"]), [
      "Ruritanian",
    ]);
    assert.deepEqual(toldIn("Ri, Consul at Ko, announced that 300 came.", ["Ri", "Ko"]), ["Ri"]);
    assert.deepEqual(toldIn("Ri, and above all Ko, offered room for 300.", ["Ri"]), []);
  });
  it("is no land in which somebody else speaks", () =>
    assert.deepEqual(
      toldIn("The Consul at Ri reports that 300 came.", ["Ri"]).includes("Ri"),
      false,
    ));
  it("goes on behind a word of telling alone", () => {
    const last = (words: string) =>
      attributionsIn(words, { start: 0, stop: words.length }, [
        { start: 0, stop: 2, id: "ri" },
      ]).map(({ goesOn: on }) => on);
    assert.deepEqual(last("Ri said:"), [true]);
    assert.deepEqual(last("Ri areas requested in your telegram:"), [false]);
  });
  it("is nobody where nothing is said", () => assert.deepEqual(toldIn("300 came."), []));
});

describe("anotherSpeaks(speakers, speaker, length)", () => {
  it("sees a name in between", () => {
    assert.ok(anotherSpeaks([speaker("Ri")], speaker("Muccio"), 20));
    assert.ok(!anotherSpeaks([speaker("Ri")], speaker("Muccio"), 5));
  });
});

describe("goesOn(rest)", () => {
  it("is true of a colon", () =>
    assert.deepEqual([goesOn(": they"), goesOn(" that they")], [true, false]));
});

describe("isPost(text, start)", () => {
  it("is true of a land behind the word for a post", () => {
    const words = "Ambassador in Ruritania";
    assert.ok(isPost(words, words.indexOf("Ruritania")));
    assert.ok(!isPost("Ruritanian Ambassador", 0));
  });
});

describe("isOfPeople(text, stop)", () => {
  it("is true before people, not before an office", () =>
    assert.deepEqual([isOfPeople("Ri students", 2), isOfPeople("Ri officials", 2)], [true, false]));
});
