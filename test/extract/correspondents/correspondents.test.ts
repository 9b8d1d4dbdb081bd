import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { correspondentsOf } from "../../../loaders/extract/correspondents/correspondents.js";
import { sliceCodePoints } from "../../../loaders/text/codepoints.js";
import { documentOf } from "../builders.js";
import { known } from "../known.js";
import { correspondents } from "./shown.js";

describe("correspondentsOf(document, id, authority): opening", () => {
  it("reads whom an address goes on to behind its copies", () => {
    assert.deepEqual(
      correspondents(
        ["heading", "Reply on the Travellers"],
        "To the Lakeside Committee, copying the Hill Committee, and reporting to the General Office:",
      ).map((one) => one.replace(/ = .*/u, "")),
      ["to Lakeside Committee", "cc Hill Committee", "to General Office"],
    );
  });

  it("leaves out the bracket that closes what is left out", () => {
    assert.deepEqual(
      correspondents(["heading", "Reply"], "[To the Chinese] Embassy in [North] Korea:").map(
        (one) => one.replace(/ = .*/u, ""),
      ),
      ["to Chinese Embassy in [North] Korea"],
    );
  });

  it("reads an address with copies, in both languages", () => {
    assert.deepEqual(
      correspondents(
        [
          "header",
          "[To the] Ministry of Foreign Affairs (copy to the Chinese Government and the General Office):",
        ],
        "Received.",
      ),
      [
        "to Ministry of Foreign Affairs = ministry-china",
        "cc Chinese Government = government-china",
        "cc General Office = general-office",
      ],
    );
    assert.deepEqual(correspondents(["header", "外交部、新疆党委（抄中国政府）："], "来电悉。"), [
      "to 外交部 = ministry-china",
      "to 新疆党委 = ?",
      "cc 中国政府 = government-china",
    ]);
  });

  it("keeps a department and its ministry together", () => {
    assert.deepEqual(
      correspondents(["header", "To the Border Department, Ministry of Ways:"], "Text."),
      ["to Border Department, Ministry of Ways = ?"],
    );
  });

  it("reads routing lines", () => {
    assert.deepEqual(
      correspondents(
        ["header", "TO: Secretary of State"],
        ["header", "FROM: William Bundy"],
        ["header", "CC: State; CINCPAC"],
        "Text.",
      ),
      [
        "to Secretary of State = secretary",
        "from William Bundy = bundy-w",
        "cc State = state",
        "cc CINCPAC = cincpac",
      ],
    );
  });

  it("takes no sentence that ends in a colon for an address", () => {
    assert.deepEqual(correspondents(["header", "The following was agreed:"], "Text."), []);
    assert.deepEqual(correspondents("我们认为应当注意下列问题：", "一、边民。"), []);
  });
});

describe("correspondentsOf(document, id, authority): closing and margins", () => {
  it("takes who signs for the sender, unless the heading has another", () => {
    assert.deepEqual(
      correspondents("来电悉。", ["signature", "外 交 部"], ["signature", "1960年5月1日"]),
      ["from 外交部 = ministry-china"],
    );
    assert.deepEqual(
      correspondents(
        ["heading", "Telegram From the American Embassy in China to the Department of State"],
        "Text.",
        ["signature", "Muccio"],
      ).at(-1),
      "approver Muccio = muccio",
    );
    assert.deepEqual(
      correspondents(
        ["heading", "The Ambassador in Korea (Muccio) to the Secretary of State"],
        "Text.",
        ["signature", "Muccio"],
      ).at(-1),
      "from Muccio = muccio",
    );
  });

  it("takes no title, date or farewell for a signer", () => {
    assert.deepEqual(correspondents("Text.", ["signature", "Executive Secretary"]), []);
    assert.deepEqual(correspondents("Text.", ["signature", "May 4, 1960"]), []);
    assert.deepEqual(correspondents("Text.", ["signature", "Sincerely yours,"]), []);
  });

  it("reads a letterhead and a seal", () => {
    assert.deepEqual(
      correspondents(["header", "North Korean Embassy in China"], "Text.", [
        "seal",
        "[Seal:] North Korean Embassy in China",
      ]),
      [
        "from North Korean Embassy in China = korea-in-china",
        "from North Korean Embassy in China = korea-in-china",
      ],
    );
  });

  it("reads who approved and who drafted", () => {
    assert.deepEqual(correspondents(["marginalia", "已閱 批發 周恩來 章汉夫"], "来电悉。"), [
      "approver 周恩來 = zhou",
      "approver 章汉夫 = zhang",
    ]);
    assert.deepEqual(
      correspondents("Text.", ["note", "Drafted by Muccio and R. Hill; cleared by Bundy (FE)."]),
      ["drafter Muccio = muccio", "drafter R. Hill = ?", "approver Bundy = ?"],
    );
  });

  it("reads a distribution list, given names and short forms included", () => {
    assert.deepEqual(
      correspondents("章汉夫来谈。", [
        "distribution",
        "抄送：恩来、章、王、办公厅(3)、存档2份 共印8份",
      ]),
      [
        "cc 恩来 = zhou",
        "cc 章 = zhang",
        "cc 王 = ?",
        "cc 办公厅 ×3 = general-office",
        "cc 存档 ×2 = ?",
      ],
    );
  });

  it("knows nobody by one character whom the document does not name, or whom the list has already", () => {
    assert.deepEqual(correspondents("来电悉。", ["distribution", "抄送：章"]), ["cc 章 = ?"]);
    assert.deepEqual(correspondents("章汉夫来谈。", ["distribution", "抄送：汉夫、章"]), [
      "cc 汉夫 = zhang",
      "cc 章 = ?",
    ]);
  });
});

describe("correspondentsOf(document, id, authority): evidence", () => {
  it("quotes what stands at its offsets", () => {
    const document = documentOf({
      texts: { zh: [["header", "𠮷外 交 部："], "悉。", ["signature", "中国政府"]] },
    });
    const text = document.texts[0]!.text;
    const rows = correspondentsOf(document, "x", known);
    assert.ok(rows.length >= 2);
    for (const row of rows) assert.equal(sliceCodePoints(text, row.start, row.stop), row.quote);
  });

  it("has no row for whom only the catalogue's title names", () => {
    const document = documentOf({
      title: "Letter From Chou En-lai to Muccio",
      texts: { en: ["Text."] },
    });
    assert.deepEqual(correspondentsOf(document, "x", known), []);
  });
});
