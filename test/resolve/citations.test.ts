import assert from "node:assert/strict";
import { readdirSync, readFileSync } from "node:fs";
import { describe, it } from "node:test";
import { root } from "../checkout.js";
import { join } from "node:path";
import { readFile } from "../../loaders/read/index.js";
import { describe as described } from "../../loaders/extract/documents/documents.js";
import { identify } from "../../loaders/extract/documents/identify.js";
import { extract } from "../../loaders/tables.js";
import type { Tables } from "../../loaders/schema.js";
import { ownKnowledge } from "../own-knowledge.js";

const knowledge = await ownKnowledge();

/** Tables of cables given as texts by path, and of the repository's own where wanted. */
function tablesOf(texts: Record<string, string>, withOwn = false): Tables {
  const folder = join(root, "data", "cables");
  const own = withOwn
    ? readdirSync(folder).map((path) => ({
        path,
        bytes: new Uint8Array(readFileSync(join(folder, path))),
      }))
    : [];
  const made = Object.entries(texts).map(([path, text]) => ({
    path,
    bytes: new TextEncoder().encode(text),
  }));
  const entries = [...own, ...made]
    .flatMap((file) => readFile(file))
    .map((document) => ({ document, description: described(document) }));
  const ids = identify(entries, (path) => path);
  return extract(
    entries.map((entry, index) => ({ id: ids[index]!, ...entry })),
    knowledge,
  );
}

/** What the citations of a document lead to: ids of documents, labels of leads, null for several. */
function targets(
  { citations, cited_documents, documents }: Tables,
  source: string,
): (string | null)[] {
  const id = documents.find((document) => document.source === source || document.id === source)!.id;
  const nodes = new Map(cited_documents.map((node) => [node.id, node]));
  const meant = citations
    .filter(({ document_id }) => document_id === id)
    .map(({ target_id }) => {
      const node = target_id === null ? null : nodes.get(target_id)!;
      return node && (documents.find((one) => one.id === node.document_id)?.source ?? "lead");
    });
  return [...new Set(meant)];
}

const telegram = (from: string, to: string, place: string, date: string, words: string) =>
  `Telegram From the ${from} to the ${to}\n\n${place}, ${date}.\n\n${words} ${"The situation along the border has not changed since the last report, and the office will report again as soon as it learns more of what the other side intends. ".repeat(2)}\n`;
const fromTokyo = (date: string, words: string) =>
  telegram("Embassy in Japan", "Department of State", "Tokyo", date, words);
const toTokyo = (date: string, words: string) =>
  telegram("Department of State", "Embassy in Japan", "Washington", date, words);

describe("resolveCitations(citations, citables, entities)", () => {
  describe("in the repository's cables", () => {
    const tables = tablesOf({}, true);
    const leadsOf = (document: string) => {
      const ids = new Set(
        tables.citations
          .filter(({ document_id }) => document_id === document)
          .map(({ target_id }) => target_id),
      );
      return tables.cited_documents
        .filter(({ id }) => ids.has(id))
        .map(({ kind, date, author_id }) => [kind, date, author_id].filter(Boolean).join(" "))
        .sort();
    };
    it("leaves all that they cite as leads", () => {
      assert.ok(tables.cited_documents.length > 0);
      assert.ok(tables.cited_documents.every(({ document_id }) => document_id === null));
    });
    it("makes one node of a cable that two languages cite twice each", () => {
      assert.deepEqual(leadsOf("118201"), [
        "cable 1962-06-26 xinjiang-peoples-committee-foreign-affairs-office",
      ]);
      assert.equal(
        tables.citations.filter(({ document_id }) => document_id === "118201").length,
        4,
      );
    });
    it("keeps statements and a talk of one day apart", () =>
      assert.deepEqual(leadsOf("118207"), [
        "conversation 1962-06-11 zhang-hanfu",
        "statement 1962-06-08 government-of-soviet-union",
        "statement 1962-06-11 government-of-soviet-union",
        "statement 1962-06-26 government-of-china",
      ]));
    it("finds letter, talk, instruction, meeting, enclosure and reports", () => {
      assert.deepEqual(leadsOf("208190"), [
        "conversation 1959-10-09 ri-chang-jeong",
        "letter prc-mfa-consular-department",
      ]);
      assert.deepEqual(leadsOf("115326"), ["telegram prc-state-council"]);
      const letter = tables.documents.find(({ date }) => date === "1952-01-07")!.id;
      assert.deepEqual(leadsOf(letter), [
        "enclosure andrei-gromyko",
        "meeting 1951-12-20 cpsu-politburo",
        "report",
        "report nikolai-roshchin",
      ]);
    });
    it("holds the law of evidence", () => {
      const texts = new Map(
        tables.texts.map(({ document_id, language, text }) => [document_id + language, [...text]]),
      );
      for (const { document_id, language, start, stop, quote } of tables.citations)
        assert.equal(
          texts
            .get(document_id + language)!
            .slice(start, stop)
            .join(""),
          quote,
        );
    });
  });

  it("finds a document by its number and series, and one lead for two that cite it", () => {
    const tables = tablesOf(
      {
        "reply.txt":
          "Foreign Ministry Consular Affairs Department\n\n(59) First Consular Affairs No. 91\n\nTo the Embassy of the People's Republic of China in the Democratic People's Republic of Korea:\n\nYour cable (59) Korean Consular No. 085 has been received. We agree with the suggestions that you make in it, and ask you to inform the other side of this.\n\nConsular Affairs Department, Ministry of Foreign Affairs\n\nOctober 20, 1959\n",
        "second.txt":
          "Cable from the Central Committee to the Jilin Provincial Committee\n\nSeptember 2, 1963\n\nThe State Council's Foreign Affairs Telegram 182 is to be carried out without delay by all who have to do with these procedures in the counties.\n",
      },
      true,
    );
    const source = tables.documents.find(({ id }) => id === "208190")!.source;
    assert.deepEqual(targets(tables, "reply.txt"), [source]);
    const leads = tables.cited_documents.filter(({ number }) => number?.endsWith("182"));
    assert.equal(leads.length, 1);
    const citing = tables.citations.filter(({ target_id }) => target_id === leads[0]!.id);
    assert.equal(new Set(citing.map(({ document_id }) => document_id)).size, 2);
  });

  it("tells two telegrams of one number in two years apart", () => {
    const tables = tablesOf({
      "old.txt": fromTokyo("March 3, 1957", "310. The talks have begun."),
      "new.txt": fromTokyo("March 5, 1958", "310. The talks have ended."),
      "answer-old.txt": toTokyo("March 9, 1957", "95. Your telegram 310, March 3, is helpful."),
      "answer-new.txt": toTokyo("March 9, 1958", "99. Your telegram 310 is helpful."),
      "contradicted.txt": toTokyo(
        "April 1, 1958",
        "120. Your telegram 310, February 1, is helpful.",
      ),
    });
    assert.deepEqual(targets(tables, "answer-old.txt"), ["old.txt"]);
    assert.deepEqual(targets(tables, "answer-new.txt"), ["new.txt"]);
    assert.deepEqual(targets(tables, "contradicted.txt"), ["lead"]);
  });

  it("tells two statements of one day apart by who made them", () => {
    const statement = (who: string) =>
      `Statement of the ${who} Government\n\nJune 26, 1962\n\n${"The border has to be quiet, and both sides have to see to it that it is so in the days to come. ".repeat(4)}\n`;
    const tables = tablesOf({
      "chinese.txt": statement("Chinese"),
      "soviet.txt": statement("Soviet"),
      "letter.txt": fromTokyo(
        "July 2, 1962",
        "12. The statement of 26 June of the Chinese Government says little.",
      ),
      "third.txt": fromTokyo(
        "July 3, 1962",
        "14. The statement of 26 June of the Indian Government says little.",
      ),
    });
    assert.deepEqual(targets(tables, "letter.txt"), ["chinese.txt"]);
    assert.deepEqual(targets(tables, "third.txt"), ["lead"]);
  });

  it("lets no answer precede what it answers, and no document cite itself", () => {
    const tables = tablesOf({
      "later.txt": fromTokyo("May 20, 1958", "410. Nothing is new."),
      "earlier.txt": toTokyo("May 2, 1958", "77. Your telegram 410 is helpful."),
      "self.txt": fromTokyo("May 4, 1958", "500. My telegram 500 is this one."),
    });
    assert.deepEqual(targets(tables, "earlier.txt"), ["lead"]);
    assert.ok(!targets(tables, "self.txt").includes("self.txt"));
  });

  it("says where the words fit several documents", () => {
    const tables = tablesOf({
      "a.txt": fromTokyo("May 4, 1958", "500. Nothing is new."),
      "b.txt": fromTokyo("May 4, 1958", "501. Something is new."),
      "answer.txt": toTokyo("May 9, 1958", "80. Your telegram of May 4 is helpful."),
    });
    assert.deepEqual(targets(tables, "answer.txt"), [null]);
    assert.ok(tables.findings.some(({ kind }) => kind === "ambiguous_citation"));
  });

  it("tells an airgram from a telegram of its number", () => {
    const tables = tablesOf({
      "air.txt": fromTokyo("March 3, 1958", "A-310. The talks have begun."),
      "answer.txt": toTokyo("March 9, 1958", "95. Your telegram 310 is helpful."),
      "second.txt": toTokyo("March 10, 1958", "96. Your airgram A-310 is helpful."),
    });
    assert.deepEqual(targets(tables, "answer.txt"), ["lead"]);
    assert.deepEqual(targets(tables, "second.txt"), ["air.txt"]);
  });

  it("believes an edition that it does not print a document, unless all its parts are here", () => {
    const cited = (words: string, note: string) =>
      `${toTokyo("March 9, 1958", words)}\n[1] ${note}\n`;
    const tables = tablesOf({
      "old.txt": fromTokyo("March 3, 1958", "310. The talks have begun."),
      "dated.txt": cited("95. Your telegram of March 3[1] is helpful.", "Not printed."),
      "numbered.txt": cited("96. Your telegram 310[1] is helpful.", "Not printed."),
      "printed.txt": cited("97. Your telegram of March 3[1] is helpful.", "Repeated to Seoul."),
    });
    assert.deepEqual(targets(tables, "dated.txt"), ["lead"]);
    assert.deepEqual(targets(tables, "numbered.txt"), ["old.txt"]);
    assert.deepEqual(targets(tables, "printed.txt"), ["old.txt"]);
  });

  it("finds a telegram whose heading names another of its posts, by writer, number and time", () => {
    const toSeoul = (date: string, words: string) =>
      telegram("Department of State", "Embassy in Korea", "Washington", date, words);
    const tables = tablesOf({
      "wire.txt": toSeoul("March 3, 1958", "892. The talks have begun."),
      "seoul.txt": telegram(
        "Embassy in Korea",
        "Department of State",
        "Seoul",
        "March 2, 1958",
        "500. Nothing is new.",
      ),
      "near.txt": fromTokyo("March 9, 1958", "95. Deptel 892 is helpful."),
      "far.txt": fromTokyo("June 9, 1958", "195. Deptel 892 is helpful."),
      "place.txt": fromTokyo("March 10, 1958", "96. Reference: Seoul 892."),
      "from.txt": fromTokyo("March 10, 1958", "97. Reference: telegram 892 from Seoul."),
    });
    assert.deepEqual(targets(tables, "near.txt"), ["wire.txt"]);
    assert.deepEqual(targets(tables, "far.txt"), ["lead"]);
    assert.deepEqual(targets(tables, "place.txt"), ["wire.txt"]);
    assert.deepEqual(targets(tables, "from.txt"), ["lead"]);
  });

  it("knows who held an office by the name in brackets", () => {
    const memorandum = (who: string) =>
      `Memorandum From the Director of the Office of Island Affairs (${who}) to the Secretary of State\n\nWashington, March 3, 1958.\n\n${"The border has to be quiet, and both sides have to see to it that it is so in the days to come. ".repeat(4)}\n`;
    const tables = tablesOf({
      "one/a.txt": memorandum("Parsonson"),
      "one/b.txt": memorandum("Kohlerman"),
      "one/c.txt": fromTokyo("March 9, 1958", "95. Mr. Kohlerman's memorandum of March 3 is here."),
    });
    const found = targets(tables, "one/c.txt");
    assert.ok(!found.includes("one/a.txt"));
  });

  it("takes a page of the edition for a promise that the document is in its volume", () => {
    const noted = (note: string, day = 9) =>
      `${toTokyo(`March ${day}, 1958`, "95. Nothing is new.")}\n[1] ${note}\n`;
    const tables = tablesOf({
      "one/d1.txt": fromTokyo("March 3, 1958", "310. The talks have begun."),
      "one/d2.txt": noted("See the telegram of March 3, ante, p. 60."),
      "one/d3.txt": noted("See the telegram of March 3, Foreign Relations, vol. IX, p. 60."),
      "two/d4.txt": noted("See the telegram of March 3, ante, p. 60.", 10),
    });
    assert.deepEqual(targets(tables, "one/d2.txt"), ["one/d1.txt"]);
    assert.deepEqual(targets(tables, "one/d3.txt"), ["lead"]);
    assert.deepEqual(targets(tables, "two/d4.txt"), ["lead"]);
  });

  it("asks more of what only a note tells, by writer and day", () => {
    const noted = (note: string) =>
      `${toTokyo("March 9, 1958", "95. Nothing is new.")}\n[1] ${note}\n`;
    const tables = tablesOf({
      "letter.txt": fromTokyo("March 3, 1958", "310. The talks have begun."),
      "plain.txt": noted("The list was in a telegram from Tokyo, March 3."),
      "numbered.txt": noted("The list was in telegram 310 from Tokyo, March 3."),
    });
    assert.deepEqual(targets(tables, "plain.txt"), ["lead"]);
    assert.deepEqual(targets(tables, "numbered.txt"), ["letter.txt"]);
  });

  it("follows an edition's numbers inside its own volume only", () => {
    const tables = tablesOf({
      "one/d1.txt": `1. ${fromTokyo("May 4, 1958", "500. See Document 2.")}`,
      "one/d2.txt": `2. ${fromTokyo("May 5, 1958", "501. See the telegram, supra.")}`,
      "two/d2.txt": `2. ${fromTokyo("May 6, 1958", "502. See volume XI, Document 2.")}`,
    });
    assert.deepEqual(targets(tables, "one/d1.txt"), ["one/d2.txt"]);
    assert.deepEqual(targets(tables, "one/d2.txt"), ["one/d1.txt"]);
    assert.deepEqual(targets(tables, "two/d2.txt"), ["lead"]);
  });
});
