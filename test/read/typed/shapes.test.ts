import assert from "node:assert/strict";
import { describe, it } from "node:test";
import {
  endsSentence,
  isAddress,
  isDate,
  isEastAsian,
  isFileMark,
  isHeader,
  isLineOfCapitals,
  isNumber,
  isPageMark,
  isScrap,
  isShort,
  isStatus,
  isTitled,
} from "../../../loaders/read/typed/shapes.js";

/** Tests a look at a line by lines that have what it looks for, and lines that do not. */
function tells(
  name: string,
  look: (text: string) => boolean,
  yes: readonly string[],
  no: readonly string[],
): void {
  it(name, () => {
    for (const line of yes) assert.equal(look(line), true, line);
    for (const line of no) assert.equal(look(line), false, line);
  });
}

describe("the shape of a line", () => {
  tells(
    "is a date and nothing else",
    isDate,
    ["July 4, 1964", "4 июля 1962 г.", "1962年7月4日", "62.07.04", "[undated]"],
    ["On July 4, 1964 they came", "Lakeside", ""],
  );
  tells(
    "is a status: secrecy, urgency",
    isStatus,
    ["Top Secret", "PRIORITY", "机密", "Совершенно секретно"],
    ["The secret was kept by all who crossed the border in that month.", "Lakeside", ""],
  );
  tells(
    "is a number",
    isNumber,
    [
      "Prot. n. 0431/Gab.",
      "R. 1204/88.",
      "Nr. 312 vom 19. 8.",
      "No. 391",
      "(59) Korean Consular No. 085",
      "外發(62)午56号",
      "第五号",
    ],
    ["No. 391 was not received until the first of May.", "Lakeside", ""],
  );
  tells(
    "is a file's mark, also behind the number of an edition",
    isFileMark,
    ["740.00119 Control (Japan)/6–2449: Airgram", "618. DEA/12447-40", "NAI DFA/5/305/14/57"],
    ["Telegram 618", "and/or", "The file 740.00119 was lost, and nobody has found it since then."],
  );
  tells(
    "is the mark of a page",
    isPageMark,
    ["--- page 140r ---", "[fol. 3v]", "Page 2 of 4", "第 4 页"],
    ["Page", "They turned a page in 1962"],
  );
  tells(
    "greets or addresses",
    isAddress,
    ["Monsieur le Ministre,", "To the Consular Department:", "外交部："],
    ["Dear me, this letter goes on for much longer than any greeting would,", "Lakeside"],
  );
  tells(
    "stands above a document",
    isHeader,
    ["Lakeside, May 3, 1950", "SUBJECT: Ferries", "Repeated Lakeside No. 55, Northport No. 110"],
    ["They crossed the river at night, and were received by the guards.", ""],
  );
  tells("is worded as a title", isTitled, ["Letter on ferries", "关于渡船的报告"], ["Lakeside"]);
  tells(
    "is in letters of East Asia, one word of another script among them or not",
    isEastAsian,
    ["外交部", "외무부 장관", "外交部 No. 5"],
    ["Ministry (部)", "", "1962"],
  );
  tells(
    "ends as sentences do",
    endsSentence,
    ["They left.", "他们走了。", "They left.”", "They left.3"],
    ["at 5 p.m.", "signed by J.", "Lakeside", ""],
  );
  tells(
    "is a line of capitals",
    isLineOfCapitals,
    ["BRITISH EMBASSY,", "PEKING."],
    ["A.", "Peking."],
  );
  tells("is a scrap", isScrap, ["~ 7", "KP 19/8", "A"], ["They left.", "Lakeside", "a | b"]);
  tells("is short", isShort, ["Lakeside"], ["They left.", "x".repeat(161)]);
});
