import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { englishClaims } from "../../../../loaders/language/en/claims/claims.js";
import { lineOf, sceneOf } from "../../scenes.js";

/** The claims of the last of two sentences of one paragraph, which ` || ` parts. */
function read(marked: string): string[] {
  const told = sceneOf(marked);
  const scene = { ...told, text: told.text.replace("\n", " ") };
  return englishClaims.read(scene).map((claim) => lineOf(scene, claim));
}

describe("a count of those of whom the sentence before told", () => {
  for (const [text, claims] of [
    [
      "Herdsmen have lately come from {China|china} into {Turkey|turkey}. || Incomplete counts give about 3,000 people, of whom some 1,200 crossed at night.",
      [
        "about 3,000 people | flow | 2700..3300 | china>turkey",
        "some 1,200 | flow | 1080..1320 | >",
      ],
    ],
    [
      "Families from {Mali|mali} crossed into {Turkey|turkey} in the spring. || Our posts counted 640 persons.",
      ["640 persons | flow | 640..640 | mali>turkey"],
    ],
    [
      "Families have been crossing into {Turkey|turkey}. || The figures of the police put them at 900 people by now.",
      ["900 people | flow | 900..900 | >turkey"],
    ],
    ["Families may cross into {Turkey|turkey}. || Our posts counted 640 persons.", []],
    ["Families did not cross into {Turkey|turkey}. || Our posts counted 640 persons.", []],
    ["Families crossed into {Turkey|turkey}. || The clerks counted 640 persons in the hall.", []],
    ["Families crossed into {Turkey|turkey}. || Our posts counted 640 oxen.", []],
    ["Families crossed into {Turkey|turkey}. || The town has 640 persons.", []],
    ["300 families crossed into {Turkey|turkey}. || The census gives 640 persons.", []],
  ] as const)
    it(text, () => {
      assert.deepEqual(read(text), claims);
    });
});
