import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { entryOf, isEntry, registeredIn } from "../../../loaders/read/tei/register.js";
import { elementIn } from "./elements.js";

describe("isEntry(element), entryOf(element)", () => {
  it("take a name or a person with an id, and its name without the print's last comma", () => {
    const name = elementIn('<persName xml:id="p_AB1">Adenauer, Konrad, </persName>');
    assert.ok(isEntry(name));
    assert.deepEqual(entryOf(name), ["p_AB1", "Adenauer, Konrad"]);
    const person = elementIn(
      '<person xml:id="p_2"><persName><forename>Cho</forename> <surname>Man-sik</surname></persName></person>',
    );
    assert.ok(isEntry(person));
    assert.deepEqual(entryOf(person), ["p_2", "Man-sik, Cho"]);
  });

  it("keep the full stop of an abbreviated name", () => {
    assert.equal(
      entryOf(elementIn('<persName xml:id="a">Doe, John F.</persName>'))?.[1],
      "Doe, John F.",
    );
  });

  it("refuse what has no id, no name, or is no person", () => {
    assert.ok(!isEntry(elementIn("<persName>Adenauer</persName>")));
    assert.ok(!isEntry(elementIn('<placeName xml:id="x">Bonn</placeName>')));
    assert.equal(entryOf(elementIn('<person xml:id="p_3"/>')), null);
  });
});

describe("registeredIn(document, register)", () => {
  const register = new Map([
    ["p_2", "Zhou Enlai"],
    ["p_1", "Gromyko, Andrei"],
  ]);

  it("follows pointers with and without their sign, several at once, each name once and sorted", () => {
    const document = elementIn(
      '<div><persName corresp="#p_2">Z.</persName><p><name ref="p_1 #p_2"/><rs key="p_1"/></p></div>',
    );
    assert.deepEqual(registeredIn(document, register), ["Gromyko, Andrei", "Zhou Enlai"]);
  });

  it("is silent about other pointers and other elements", () => {
    const document = elementIn('<div><ref corresp="#p_2"/><persName corresp="#p_9"/></div>');
    assert.deepEqual(registeredIn(document, register), []);
    assert.deepEqual(registeredIn(document, new Map()), []);
  });
});
