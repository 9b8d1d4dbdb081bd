import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { kindOf } from "../../../loaders/extract/documents/kind.js";

describe("kindOf(title)", () => {
  const titles: [string, string][] = [
    ["Cable from the Legation in Ulan Bator, 'Report on the Herdsmen'", "cable"],
    ["101. Telegram From the Embassy in Poland to the Department of State", "telegram"],
    ["Airgram From the Consulate General at Hong Kong", "telegram"],
    ["Letter from the Minister on the Memorandum of 4 May", "letter"],
    ["Memorandum of Conversation", "conversation"],
    ["Record of a Conversation between the Consul and the Governor", "conversation"],
    ["Minutes of the Border Commission", "conversation"],
    ["Memorandum From the Director to the Secretary", "memorandum"],
    ["Note from the Embassy of Persia", "note"],
    ["Report on the Reception of Refugees", "report"],
    ["Instructions to the Consulate on Visas", "instruction"],
    ["Statement of the Government on the Frontier", "statement"],
    ["Address by the Minister Before the Chamber of Trade", "statement"],
    ["Draft of the Joint Communiqué, Northport", "statement"],
    ["Highlights of Discussion at the Minister's Planning Meeting", "conversation"],
    ["Notes of the Secretary’s Staff Meeting, Northport", "conversation"],
    ["Editorial Note", "other"],
    ["关于处理边民外逃问题的报告的复电", "cable"],
    ["关于来电所提问题的报告", "report"],
    ["外交部致苏联驻华使館的照会", "note"],
    ["陈副部长同大使的谈话記录", "conversation"],
    ["关于遣返工作的指示", "instruction"],
    ["Запись беседы с послом", "conversation"],
    ["Записка министру", "memorandum"],
  ];
  for (const [title, kind] of titles)
    it(`${title} → ${kind}`, () => assert.equal(kindOf(title), kind));

  it("says nothing where the title names no kind", () => {
    for (const title of ["The Secretary to the Consul", "电影放映队", "信任"]) {
      assert.equal(kindOf(title), null, title);
    }
  });
});
