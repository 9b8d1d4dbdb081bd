import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { linesOf } from "../../../loaders/read/typed/lines.js";
import { isButton, withoutNavigation } from "../../../loaders/read/typed/navigation.js";

const kept = (text: string) =>
  withoutNavigation(linesOf(text)).flatMap(({ text }) => (text === "" ? [] : [text]));

const PAPER = ["Telegram 12", "The ferry has been closed since Monday.", "Ada Writer"];

describe("withoutNavigation(lines)", () => {
  /** What pages of each language show above a text and below it. */
  const pages: Record<string, readonly [above: string, below: string]> = {
    en: [
      "Skip to main content\nMenu",
      "Back to top\nPrint\nLast updated: 12 March 2019\n© 2019 An Archive",
    ],
    de: ["Zum Inhalt springen", "Nach oben\nDrucken\nImpressum"],
    fr: ["Aller au contenu", "Imprimer\nPartager\nHaut de page"],
    es: ["Ir al contenido", "Imprimir\nCompartir\nÚltima actualización: 3 de mayo de 2019"],
    it: ["Vai al contenuto", "Stampa\nCondividi\nTorna su"],
    pt: ["Ir para o conteúdo", "Imprimir\nPartilhar\nVoltar ao topo"],
    ru: ["Перейти к содержанию", "Печать\nПоделиться\nНаверх"],
    zh: ["首页\n搜索", "上一篇\n返回顶部\n打印"],
    ja: ["本文へ", "印刷\nページの先頭へ"],
    ko: ["본문 바로가기", "목록\n인쇄\n맨 위로"],
  };
  for (const [language, [above, below]] of Object.entries(pages))
    it(`leaves out what a page shows about a text: ${language}`, () => {
      assert.deepEqual(kept([above, ...PAPER, below].join("\n\n")), PAPER);
    });

  it("leaves out a sure line within the text, as pages repeat it", () => {
    assert.deepEqual(kept([PAPER[0], "Back to top", ...PAPER.slice(1)].join("\n")), PAPER);
  });

  it("keeps one word that only could be a button, and words that go on", () => {
    const words = ["Translation", ...PAPER, "Print"];
    assert.deepEqual(kept(words.join("\n")), words);
    assert.deepEqual(kept("Back to top secret files we went."), [
      "Back to top secret files we went.",
    ]);
  });

  it("takes several hidden links in one line", () => {
    assert.deepEqual(kept(["Skip to contentBack to top", ...PAPER].join("\n")), PAPER);
  });

  it("keeps a text of nothing else", () => {
    assert.deepEqual(kept("Print\nShare"), ["Print", "Share"]);
  });
});

describe("isButton(text)", () => {
  it("tells when a page was made from when a paper was", () => {
    assert.ok(isButton("Last updated: 12 March 2019"));
    assert.ok(!isButton("12 March 1962"));
    assert.ok(!isButton(""));
  });
});
