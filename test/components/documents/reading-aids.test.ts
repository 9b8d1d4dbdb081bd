import assert from "node:assert/strict";
import { afterEach, beforeEach, describe, it } from "node:test";
import { inLanguages } from "../../../docs/components/documents/reading-aids.js";

/** As much of an element as its words need. */
class Made {
  readonly attributes: Record<string, string> = {};
  text = "";
  constructor(readonly tag: string) {}
  setAttribute(name: string, value: string) {
    this.attributes[name] = value;
  }
  append(...texts: string[]) {
    this.text += texts.join("");
  }
}

const shown = (line: string) =>
  inLanguages(line).map((part) => {
    if (typeof part === "string") return part;
    const { tag, attributes, text } = part as unknown as Made;
    return `<${tag} lang=${attributes["lang"]}>${text}`;
  });

describe("inLanguages(line)", () => {
  beforeEach(() => {
    Object.assign(globalThis, { document: { createElement: (tag: string) => new Made(tag) } });
  });
  afterEach(() => void Reflect.deleteProperty(globalThis, "document"));

  it("marks Chinese names as such, wherever they stand", () => {
    assert.deepEqual(shown("Soviet Union 苏联 (by rule: sū lián), 地点"), [
      ...["Soviet Union ", "<span lang=zh>苏联", " (by rule: sū lián), ", "<span lang=zh>地点"],
    ]);
  });

  it("leaves a line without any as it is", () => {
    assert.deepEqual(shown("Union of Soviet Socialist Republics"), [
      "Union of Soviet Socialist Republics",
    ]);
  });
});
