import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { bareLabel, labelAt, officeName } from "../../loaders/language/wording.js";

describe("bareLabel(text)", () => {
  const expected: Record<string, string | null> = {
    SUBJECT: "subject",
    Participants: "participant",
    TO: "to",
    "• 발신자": "from",
    수신자: "to",
    제목: "subject",
    日時: "date",
    主题: "subject",
    КОМУ: "to",
    BETREFF: "subject",
    To: "to",
    From: "from",
    Info: null,
    Re: null,
    "TO THE MINISTER": null,
    난민: null,
    收: null,
  };
  for (const [text, label] of Object.entries(expected))
    it(text, () => {
      assert.equal(bareLabel(text), label);
    });
});

describe("labelAt(text)", () => {
  it("takes a point for a label's mark behind capitals only", () => {
    assert.equal(labelAt("TO. Office of the President")?.label, "to");
    assert.equal(labelAt("To. the river they went"), null);
    assert.equal(labelAt("To: Office of the President")?.label, "to");
    assert.equal(labelAt("[발신] 주호국 대사", "ko")?.label, "from");
    assert.equal(labelAt("【宛先】外務大臣", "ja")?.label, labelAt("宛先：外務大臣", "ja")?.label);
    assert.equal(labelAt("[De]sde aquí", "es"), null);
    assert.equal(labelAt("발신] 주호국 대사", "ko"), null);
  });
});

describe("officeName", () => {
  for (const name of [
    "The Consulate General in Ruritania",
    "Embajada de Ruritania en Puerto Real",
    "Посольство в Рыбановске",
    "Генеральное консульство СССР в Приозёрске",
    "Embaixada do Brasil em Porto Real",
  ])
    it(name, () => {
      assert.ok(officeName.test(name));
    });
  for (const other of [
    "Посольство ответило на ноту",
    "Embaixada respondeu ontem",
    "Посольстволандия",
  ])
    it(`${other}: is none`, () => {
      assert.ok(!officeName.test(other));
    });
});
