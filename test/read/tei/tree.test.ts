import assert from "node:assert/strict";
import { describe, it } from "node:test";
import {
  childrenNamed,
  descendants,
  type Element,
  idOf,
  readTree,
} from "../../../loaders/read/tei/tree.js";
import { elementIn } from "./elements.js";

describe("readTree(path, text, visitor)", () => {
  it("keeps what is wanted, by local name", () => {
    const element = elementIn('<a>x<f:b n="1">y<c>z</c></f:b></a>', "b");
    assert.equal(element.attributes["n"], "1");
    assert.equal(element.children[0], "y");
  });

  it("gives a wanted element up for what is wanted inside it", () => {
    const taken: (Element | string | undefined)[] = [];
    readTree("a.xml", "<a><b><c><b>x</b></c></b><b>y</b></a>", {
      wants: ({ name }) => name === "b",
      take: ({ children }) => taken.push(children[0]),
      giveUp: ({ name }) => name === "c",
    });
    assert.deepEqual(taken, ["x", "y"]);
  });

  it("names the line of XML that is malformed, or nested too deep", () => {
    assert.throws(() => elementIn("<a>\n<b></a>", "b"), /^InputError: a\.xml:2: malformed XML/);
    assert.throws(() => elementIn("<a>".repeat(600), "b"), /elements nested too deep/);
  });

  it("knows no entity of a file's own", () => {
    assert.throws(
      () => elementIn('<!DOCTYPE a [<!ENTITY e "x">]><a>&e;</a>', "a"),
      /malformed XML/,
    );
  });
});

describe("descendants(element, name, except), childrenNamed(element, name), idOf(element)", () => {
  const element = elementIn('<a xml:id="d1"><p>1</p><note><p>2</p></note></a>', "a");

  it("find elements at any depth, or right below", () => {
    assert.equal(descendants(element, "p").length, 2);
    assert.equal(descendants(element, "p", "note").length, 1);
    assert.equal(childrenNamed(element, "p").length, 1);
    assert.equal(idOf(element), "d1");
  });
});
