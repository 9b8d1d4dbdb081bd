import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { linesOf } from "../../../loaders/read/typed/lines.js";
import { unwrap } from "../../../loaders/read/typed/unwrap.js";

const paragraphs = (text: string) => unwrap(linesOf(text)).map((paragraph) => paragraph.text);

describe("unwrap(lines)", () => {
  it("joins the wrapped lines of a paragraph with a blank", () => {
    const wrapped =
      "The Consul reports that some three hundred families\ncrossed the frontier in May. The local authorities\nin Ili were not told. They have asked the Ministry\nfor advice.";
    assert.deepEqual(paragraphs(wrapped), [wrapped.replaceAll("\n", " ")]);
  });

  it("joins a subject in capitals, but no addresses, marks of secrecy or stamps of release", () => {
    const lines = [
      "INFO RUEHRT/AMEMBASSY NORTHPORT PRIORITY 0099",
      "RUEKJCS/SECDEF WASHDC",
      "SUBJECT: BOAT REFUGEES FROM THE NORTH: RECEPTION AND",
      "ONWARD TRAVEL",
      "CONFIDENTIAL",
      "1. THE CONSUL REPORTS THAT SOME THREE HUNDRED FAMILIES",
      "A. B. Clerk Declassified/Released Department of Ferries Review 20 Mar 2014",
    ];
    assert.deepEqual(paragraphs(lines.join("\n")), [
      lines[0],
      lines[1],
      `${lines[2]!} ${lines[3]!}`,
      ...lines.slice(4),
    ]);
  });

  it("joins the text of a message in capitals, paragraph by number, but no name, mark or top of a page", () => {
    const lines = [
      "R 051410Z NOV 77",
      "FM AMEMBASSY LAKESIDE",
      "1. THE CONSUL REPORTS THAT SOME THREE HUNDRED FAMILIES",
      "CROSSED THE FRONTIER IN MAY. THE LOCAL AUTHORITIES IN ILI WERE NOT TOLD OF IT BEFORE THE DAY.",
      "THEY HAVE ASKED THE MINISTRY FOR ADVICE, AND WAIT.",
      "CONFIDENTIAL",
      "PAGE 02",
      "2. NO MORE IS KNOWN TODAY OF WHAT THE MINISTRY WILL SAY.",
      "WRITER",
    ];
    assert.deepEqual(paragraphs(lines.join("\n")), [
      ...lines.slice(0, 2),
      lines.slice(2, 5).join(" "),
      ...lines.slice(5),
    ]);
  });

  it("joins Chinese without a blank, and keeps the blanks that are there", () => {
    const first = "近来我国边境地区不断发现有边民非法越 境的情况，据不完全统计";
    assert.deepEqual(paragraphs(`${first}\n自今年一月至五月共有三百余人。`), [
      `${first}自今年一月至五月共有三百余人。`,
    ]);
  });

  it("puts a word together that a dictionary has, or the file without a hyphen, and the file not with it", () => {
    const lines = (first: string, second: string, more = "") =>
      paragraphs(
        `The Consul reports that in May some three hundred ${first}-\n${second} the frontier near the town. ${more}`,
      )[0] ?? "";
    assert.match(lines("refu", "gees crossed"), /hundred refugees crossed/);
    assert.match(lines("cross", "border traders at"), /hundred cross-border traders/);
    assert.match(lines("Sino", "Soviet families left"), /hundred Sino-Soviet families/);
    assert.match(
      lines("co", "operatives left", "The co-operatives."),
      /hundred co-operatives left/,
    );
    assert.match(lines("kol", "khozy left", "The kolkhozy."), /hundred kolkhozy left/);
  });

  it("keeps lines apart that were not full", () => {
    const lines = ["Ministry of Foreign Affairs", "Ministry of Public Security", "4 July 1962"];
    assert.deepEqual(paragraphs(lines.join("\n")), lines);
    assert.deepEqual(paragraphs(lines.join("  \n")), lines);
  });

  it("takes each line of a file that is not wrapped for a paragraph", () => {
    const long = "It was agreed that the consulates close. ".repeat(8).trim();
    assert.deepEqual(paragraphs(`secret\n${long}\n${long}\nAcheson`), [
      "secret",
      long,
      long,
      "Acheson",
    ]);
  });

  it("drops a hyphen only where the word stands elsewhere without it", () => {
    const known =
      "The refugees were registered. Many more refugees are still to be regis-\ntered by the local office before the end of the month.";
    assert.match(paragraphs(known).join(), /still to be registered by/);
    const unknown =
      "The delegates of both sides spoke at length about the whole of Sino-\nSoviet friendship, and of nothing else that evening.";
    assert.match(paragraphs(unknown).join(), /Sino-Soviet/);
  });

  it("puts a sentence together that a page break parts", () => {
    const first =
      "The Government decided to take swift action to keep things from deteriorating, lest it would";
    assert.deepEqual(paragraphs(`${first}\n\ncause damage to both.`), [
      `${first} cause damage to both.`,
    ]);
    const half = "苏联政府認为，遵守边界問題方面的規則，最好通过相";
    assert.deepEqual(paragraphs(`${half}\n\n应的协議取得解决。`), [`${half}应的协議取得解决。`]);
  });

  it("leaves halves apart that something stands between, and titles above their text", () => {
    const half = "苏联政府不能对中国方面把居民大批越界归罪于苏联一事，保持沉默。这";
    assert.equal(paragraphs(`${half}\n\n7\n\n种态度妨碍判断事实，这是清楚的。`).length, 3);
    assert.equal(
      paragraphs("关于处理朝鲜边民越境問題以及有关工作的請示\n\n近来，不断发现越境的情况。").length,
      2,
    );
  });

  it("keeps the entries of a list apart", () => {
    const list =
      "1. The first of the points that were raised concerns\n2. The second of the points is of less importance than\n3. The third";
    assert.equal(paragraphs(list).length, 3);
  });

  it("takes off Markdown's marks, and no others", () => {
    assert.deepEqual(paragraphs("# 外交部发电\n\n**Top Secret**\n\n2 ** 3 and __init__"), [
      "外交部发电",
      "Top Secret",
      "2 ** 3 and __init__",
    ]);
  });

  it("tells the line of the file that each paragraph begins on", () => {
    const lines = unwrap(linesOf("\n\na\n\n\nb\n")).map((paragraph) => paragraph.line);
    assert.deepEqual(lines, [3, 6]);
  });

  it("takes a time that grows with the text only, however many lines have no blank one between", () => {
    const line = "the refugees who crossed the frontier were asked from which commune they had";
    const prose = Array.from({ length: 6000 }, () => line).join("\n");
    const before = process.cpuUsage();
    assert.equal(paragraphs(`${prose}\nrefu-\ngees`)[0]?.slice(-8), "refugees");
    // A scan of all that stands before, for each line, takes eight seconds.
    assert.ok(process.cpuUsage(before).user < 4e6);
  });
});
