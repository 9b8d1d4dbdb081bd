import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { parsed } from "./helpers.js";

const said = (words: string) => {
  const { scene, group } = parsed(words);
  return scene.text.slice(group.start, group.stop);
};

describe("phrase(items, at, amount, head)", () => {
  const cases: [string, string][] = [
    ["300 workers and their families left.", "300 workers and their families"],
    ["500 prisoners of war were returned.", "500 prisoners of war"],
    ["40 families of settlers came.", "40 families of settlers"],
    ["A mass exodus of residents began.", "mass exodus of residents"],
    ["300 exit permits for farmers were refused.", "300 exit permits for farmers"],
  ];
  for (const [words, expected] of cases)
    it(`reads ${words}`, () => assert.deepEqual(said(words), expected));
});
