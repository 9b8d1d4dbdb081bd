import assert from "node:assert/strict";
import { readdirSync, readFileSync } from "node:fs";
import { describe, it } from "node:test";
import fc from "../../property.js";
import { alignTexts, beads, beadsOf } from "../../../loaders/read/align/align.js";
import { sliceCodePoints } from "../../../loaders/text/codepoints.js";
import type { Document, Text } from "../../../loaders/document.js";
import { readFile } from "../../../loaders/read/index.js";
import { damaged, PARAGRAPHS, textOf, type Damage, type Tongue } from "./parallel.js";

const shapes = (first: Text, second: Text) =>
  beads(first, second).map((bead) => `${bead.first.join(",")}:${bead.second.join(",")}`);

describe("alignTexts(first, second)", () => {
  const [one, two, three] = PARAGRAPHS;
  const whole = (tongue: Tongue, at: number) => PARAGRAPHS[at]![tongue].join(" ");

  it("points both halves of a passage to the one that answers them, and that one to the first", () => {
    const zh = textOf("zh", [
      whole("zh", 0),
      two!.zh[0]!.replace("。", ""),
      two!.zh[1]!,
      whole("zh", 2),
    ]);
    const en = textOf(
      "en",
      [0, 1, 2].map((at) => whole("en", at)),
    );
    const [first, second] = alignTexts(zh, en);
    assert.deepEqual(
      first.passages.map((passage) => passage.counterpart),
      [1, 2, 2, 3],
    );
    assert.deepEqual(
      second.passages.map((passage) => passage.counterpart),
      [1, 2, 4],
    );
  });

  it("leaves its arguments and all but counterpart as they are", () => {
    const zh = textOf("zh", [one!.zh.join("")]);
    const before = structuredClone(zh);
    const [aligned] = alignTexts(zh, textOf("en", [one!.en.join(" ")]));
    assert.deepEqual(zh, before);
    assert.deepEqual({ ...aligned.passages[0]!, counterpart: null }, before.passages[0]);
  });

  it("aligns headings with headings and signatures with signatures, never a stamp with words", () => {
    const zh = textOf("zh", [
      ["stamp", "1958年4月1日收到"],
      ["heading", "关于渡口的答复"],
      whole("zh", 0),
      ["signature", "外事处"],
    ]);
    const en = textOf("en", [
      ["heading", "Reply on the ferry crossings"],
      whole("en", 0),
      ["signature", "Foreign Affairs Department"],
    ]);
    assert.deepEqual(shapes(zh, en), ["1:", "2:1", "3:2", "4:3"]);
  });

  it("joins a paragraph over the scraps of a page break", () => {
    const [start, ...rest] = three!.zh;
    const zh = textOf("zh", [
      whole("zh", 0),
      start!.slice(0, -1),
      "7",
      ["marginalia", "KP 4/11"],
      rest.join(""),
      whole("zh", 3),
    ]);
    const en = textOf(
      "en",
      [0, 2, 3].map((at) => whole("en", at)),
    );
    assert.deepEqual(shapes(zh, en), ["1:1", "2,5:2", "3:", "4:", "6:3"]);
  });

  it("is guided by numbers, days and months where lengths say nothing", () => {
    const zh = textOf("zh", [
      "六月八日，来了十二人。",
      "4月下半月，来了30人。",
      "一九五九年，来了七人。",
    ]);
    const en = textOf("en", [
      "On 8 June twelve people came here.",
      "In 1959 there came seven people.",
    ]);
    assert.deepEqual(shapes(zh, en), ["1:1", "2:", "3:2"]);
  });

  it("says the same of the texts in either order", () => {
    const { first, second } = damaged(77, "zh", "ru", { cut: 0.1, lost: 0, scraps: 0.3 });
    const turned = shapes(second, first).map((shape) => shape.split(":").reverse().join(":"));
    assert.deepEqual(shapes(first, second).sort(), turned.sort());
  });

  it("aligns texts of one passage, and without a letter", () => {
    assert.deepEqual(shapes(textOf("zh", ["□□"]), textOf("en", [["gap", "[...]"]])), ["1:", ":1"]);
    assert.deepEqual(shapes(textOf("zh", ["同意。"]), textOf("en", ["Agreed."])), ["1:1"]);
  });

  it("takes every passage once, whatever the texts", () => {
    const words = fc.stringMatching(/^[a-z0-9 .?]{1,60}$/);
    const kind = fc.constantFrom("body", "heading", "stamp", "signature", "gap", "header");
    const text = fc.array(fc.tuple(kind, words), { minLength: 1, maxLength: 9 });
    fc.assert(
      fc.property(text, text, (a, b) => {
        const found = beads(textOf("en", a), textOf("ru", b));
        const all = (side: "first" | "second") =>
          found.flatMap((bead) => bead[side]).sort((x, y) => x - y);
        assert.deepEqual(
          all("first"),
          a.map((_, index) => index + 1),
        );
        assert.deepEqual(
          all("second"),
          b.map((_, index) => index + 1),
        );
      }),
    );
  });
});

describe("beadsOf(first, second)", () => {
  it("makes the stored counterparts into the beads that they came from, in reading order", () => {
    for (let seed = 1; seed <= 30; seed++) {
      const { first, second } = damaged(seed * 31, "zh", "en", {
        cut: 0.2,
        lost: 0.1,
        scraps: 0.4,
      });
      const [one, two] = alignTexts(first, second);
      const stored = beadsOf(one.passages, two.passages);
      assert.deepEqual(
        stored,
        beads(first, second).map(({ cost: _, ...bead }) => bead),
      );
      const starts = stored.flatMap(({ first }) => first[0] ?? []);
      assert.deepEqual(
        starts,
        [...starts].sort((a, b) => a - b),
      );
    }
  });

  it("sets what only one side has where it stands there", () => {
    const at = (position: number, counterpart: number | null) => ({ position, counterpart });
    assert.deepEqual(beadsOf([at(1, null), at(2, 2)], [at(1, null), at(2, 2), at(3, null)]), [
      { first: [1], second: [] },
      { first: [], second: [1] },
      { first: [2], second: [2] },
      { first: [], second: [3] },
    ]);
  });
});

/** Share of true beads that are found, over many damaged texts. */
function accuracy(first: Tongue, second: Tongue, damage: Damage): number {
  let found = 0;
  let all = 0;
  for (let seed = 1; seed <= 25; seed++) {
    const made = damaged(seed * 101, first, second, damage);
    const got = new Set(shapes(made.first, made.second));
    found += made.truth.filter((bead) => got.has(bead)).length;
    all += made.truth.length;
  }
  return found / all;
}

describe("beads(first, second) of damaged texts", () => {
  const pairs: [Tongue, Tongue][] = [
    ["zh", "en"],
    ["en", "zh"],
    ["en", "ru"],
    ["zh", "ru"],
  ];
  const least: [string, Damage, number][] = [
    ["left whole", { cut: 0, lost: 0, scraps: 0 }, 0.99],
    ["a fifth of the paragraphs cut in two", { cut: 0.1, lost: 0, scraps: 0 }, 0.92],
    ["runs of scraps on one side", { cut: 0, lost: 0, scraps: 0.4 }, 0.99],
    ["a sixth of the paragraphs lost", { cut: 0, lost: 0.08, scraps: 0 }, 0.8],
    ["all of it", { cut: 0.1, lost: 0.05, scraps: 0.3 }, 0.9],
  ];
  for (const [name, damage, share] of least)
    it(`${name}: at least ${share * 100} % right`, (test) => {
      for (const [first, second] of pairs) {
        const right = accuracy(first, second, damage);
        test.diagnostic(`${first}/${second}: ${(100 * right).toFixed(1)} %`);
        assert.ok(right >= share, `${first}/${second}: ${right}`);
      }
    });
});

/** Labelled by hand: words of an original passage, and words of the translation's that answers it. */
const LABELLED: Record<string, { pairs: [string, string][]; alone: string[] }> = {
  "118207": {
    pairs: [
      ["文 409", "File No. 409"],
      ["面交黃鎮同志", "as Delivered to Comrade Huang Zhen"],
      ["姬鹏飞", "Ji Pengfei"],
      ["首先应該滿意地指出", "First, we are pleased"],
      ["保持沉默", "can no longer remain silent"],
      ["种有偏見的态度", "Such a biased attitude"],
      ["中国方面在历次声明中不但不承认", "In all its statements, China not only"],
      ["但是,事情是清楚的", "However, the facts are clear"],
      ["今年6月11日章汉夫", "During his 11 June talk"],
      ["說的是: 現在虽然", "During his 11 June talk"],
      ["一再援引过去既有的", "has repeatedly cited"],
      ["这样就形成了一种完全新的情况", "a totally different situation"],
      ["企图 援引慣例", "equally groundless"],
      ["越入 苏联領土的人", "we'd like to clarify the issue again"],
      ["本着合作精神", "In the spirit of cooperation"],
      ["长期封閉边界", "Lastly, the Soviet Government"],
    ],
    alone: ["外交部文件", "孙", "KP 19/8", "抄送", "8月10日印发", "118-01767-01"],
  },
  "118201": {
    pairs: [
      ["复对苏領館閉館前后", "Response to Work Arrangements"],
      ["新疆自治区人委外办", "[To the] Foreign Affairs Office"],
      ["6月26日电悉", "Your cable dated 26 June"],
      ["外 交 部", "Ministry of Foreign Affairs"],
      ["公 安 部", "Ministry of Public Security"],
      ["1962年7月4日", "4 July 1962"],
    ],
    alone: ["62.07.04", "外交部发电", "韓念龙", "特急", "090211039"],
  },
};

describe("alignment of the documents at hand, against labels set by hand", () => {
  const folder = new URL("../../../data/cables/", import.meta.url);
  for (const [id, { pairs, alone }] of Object.entries(LABELLED)) {
    const path = readdirSync(folder).find((name) => name.includes(`(${id})`));
    const document =
      path && readFile({ path, bytes: readFileSync(new URL(encodeURIComponent(path), folder)) })[0];
    it(`${id}: every labelled passage has its counterpart, or none`, { skip: !document }, () => {
      const [original, translation] = (document as Document).texts as [Text, Text];
      for (const [words, answer] of pairs) {
        const passage = passageWith(original, words);
        const counterpart = passageWith(translation, answer);
        const bead = beadsOf(original.passages, translation.passages).find(({ first }) =>
          first.includes(passage.position),
        );
        assert.ok(bead?.second.includes(counterpart.position), `${words} ↔ ${answer}`);
      }
      for (const words of alone)
        assert.equal(passageWith(original, words).counterpart, null, words);
    });
  }
});

function passageWith({ text, passages }: Text, words: string) {
  const passage = passages.find(({ start, stop }) =>
    sliceCodePoints(text, start, stop).includes(words),
  );
  assert.ok(passage, `no passage with the words: ${words}`);
  return passage;
}
