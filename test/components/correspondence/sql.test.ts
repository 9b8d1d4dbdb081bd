/** The queries of the page Correspondence, on a DuckDB. */
import assert from "node:assert/strict";
import { describe, it } from "node:test";
import type { LetterRow, ListedDocument } from "../../../docs/components/correspondence/page.js";
import type {
  Copy,
  PairRow,
  PartyRow,
  TieRow,
} from "../../../docs/components/correspondence/ties.js";
import type { Row } from "../../../loaders/schema.js";
import { askingPage } from "../page-cell.js";

type Correspondent = Row<"correspondents">;

function row(
  role: Correspondent["role"],
  name: string,
  start: number,
  changes: Partial<Correspondent> = {},
): Partial<Correspondent> {
  const evidence = { language: "en", start, stop: start + name.length, quote: name };
  return { document_id: "1", role, name, ...evidence, ...changes };
}

/** One that an authority file knows by this name. */
const known = (
  role: Correspondent["role"],
  id: string,
  start: number,
  changes: Partial<Correspondent> = {},
) => row(role, id, start, { entity_id: id, ...changes });

const zh = { language: "zh" };
const embassy = known("from", "embassy", 0);

const ask = (correspondents: Partial<Correspondent>[]) =>
  askingPage("correspondence", {
    correspondents,
    documents: ["1", "2", "3"].map((id) => ({
      ...{ id, title: `Document ${id}`, date: `1954-05-0${id}`, copies: id === "1" ? 6 : null },
    })),
    entities: [{ id: "ministry", type: "office", name_en: "The Ministry" }],
  });

/** Sender, recipient, and how many documents it was written to, and sent a copy of. */
const told = (rows: TieRow[]) =>
  rows.map(({ sender, recipient, addressed_in, copied_in }) => [
    ...[sender, recipient, addressed_in?.length ?? 0, copied_in?.length ?? 0],
  ]);
const COPIES = { recipients: "copies" };

/** Whom the rows' documents were written to. */
async function recipients(rows: Partial<Correspondent>[]): Promise<(string | null)[]> {
  const ties = await (await ask([embassy, ...rows]))<TieRow>("ties");
  return ties.map(({ recipient }) => recipient).sort();
}

describe("the ties of the page Correspondence", () => {
  const rows = [
    embassy,
    known("to", "ministry", 9),
    known("to", "ministry", 9, { ...zh, name: "外交部" }),
    known("cc", "bureau", 19, { copies: 3 }),
    known("from", "embassy", 0, { document_id: "2" }),
    known("to", "ministry", 9, { document_id: "2" }),
    row("from", "a clerk", 0, { document_id: "3" }),
  ];

  it("count a document once, though it names its recipient in two languages, and copies apart", async () => {
    const run = await ask(rows);
    const ties = await run<TieRow>("ties", COPIES);
    assert.deepEqual(told(ties), [
      ["embassy", "ministry", 2, 0],
      ["embassy", "bureau", 0, 1],
    ]);
    assert.deepEqual(told(await run("ties")), [["embassy", "ministry", 2, 0]]);
    const [tie] = ties;
    assert.deepEqual(
      [tie?.addressed_in, tie?.copied_in, tie?.sender_name, tie?.recipient_name],
      [["1", "2"], null, "embassy", "The Ministry"],
    );
  });

  it("are the chosen party's alone", async () => {
    const run = await ask(rows);
    const of = async (party: string) => told(await run("ties", { ...COPIES, party }));
    assert.deepEqual(await of("bureau"), [["embassy", "bureau", 0, 1]]);
    assert.deepEqual(await of("nobody"), []);
  });

  it("are counted by party, each document once", async () => {
    const busy = await (await ask(rows))<PartyRow>("busy");
    assert.deepEqual(
      busy.map(({ party, name, documents, all_parties }) => [party, name, documents, all_parties]),
      [
        ["embassy", "embassy", 2, 3],
        ["ministry", "The Ministry", 2, 3],
        ["bureau", "bureau", 1, 3],
      ],
    );
  });

  it("stand in the matrix by the busiest ends, with copies where a reader counts them", async () => {
    const run = await ask(rows);
    const pairs = async (asked: object) =>
      (await run<PairRow>("pairs", asked)).map((row) => [
        ...[row.sender, row.recipient, row.sender_rank, row.recipient_rank],
        ...[row.documents.join(), row.all_ends],
      ]);
    assert.deepEqual(await pairs({}), [["embassy", "ministry", 1, 1, "1,2", 1]]);
    assert.deepEqual(await pairs(COPIES), [
      ["embassy", "ministry", 1, 1, "1,2", 2],
      ["embassy", "bureau", 1, 2, "1", 2],
    ]);
  });

  it("take who is written to for no receiver of a copy alone", async () => {
    const twice = [embassy, known("cc", "ministry", 5), known("to", "ministry", 9)];
    assert.deepEqual(told(await (await ask(twice))("ties", COPIES)), [
      ["embassy", "ministry", 1, 0],
    ]);
  });

  it("tell those whom no file knows apart by name", async () => {
    const own = [row("from", "A", 0), row("to", "B", 3), row("to", "C", 6)];
    assert.deepEqual(
      told(await (await ask(own))("ties")).map(([from, to]) => [from, to]),
      [
        ["“A”", "“B”"],
        ["“A”", "“C”"],
      ],
    );
  });
});

describe("who is who among the correspondents of two languages", () => {
  it("is one recipient where each language has one, by the name that is known", async () => {
    const rows = [
      row("to", "the Office", 5),
      row("to", "办公室", 2, { ...zh, entity_id: "office" }),
    ];
    assert.deepEqual(await recipients(rows), ["office"]);
  });

  it("is found between two that both know, in their order", async () => {
    const rows = [
      ...[known("to", "bureau", 0), row("to", "Office", 9), known("to", "army", 19)],
      ...[known("to", "bureau", 0, zh), known("to", "office", 3, zh), known("to", "army", 9, zh)],
    ];
    assert.deepEqual(await recipients(rows), ["army", "bureau", "office"]);
  });

  it("is one name that neither language's file knows, wherever it stands", async () => {
    const rows = [row("to", "Clerk", 0), row("to", "职员", 4, zh), row("to", "职员", 40, zh)];
    assert.deepEqual(await recipients(rows), ["“Clerk”"]);
  });

  it("is never one where two are known to be different", async () => {
    const rows = [known("to", "office", 0), known("to", "bureau", 0, zh)];
    assert.deepEqual(await recipients(rows), ["bureau", "office"]);
  });

  it("is left alone where one language names more, or in another order", async () => {
    const more = [row("to", "Office", 0), row("to", "办公室", 0, zh), row("to", "局", 6, zh)];
    assert.equal((await recipients(more)).length, 3);
    const turned = [
      ...[known("to", "bureau", 0), known("to", "army", 9), row("to", "Office", 19)],
      ...[known("to", "army", 0, zh), known("to", "bureau", 3, zh), row("to", "办公室", 9, zh)],
    ];
    assert.equal((await recipients(turned)).length, 4);
  });

  it("keeps roles apart", async () => {
    const rows = [row("from", "Office", 5), row("to", "办公室", 0, zh)];
    const ties = told(await (await ask(rows))("ties"));
    assert.deepEqual(
      ties.map(([from, to]) => [from, to]),
      [["“Office”", "“办公室”"]],
    );
  });
});

describe("the letters of the page Correspondence", () => {
  const rows = [
    embassy,
    known("to", "ministry", 9),
    known("cc", "bureau", 19),
    known("from", "ministry", 0, { document_id: "2" }),
    known("to", "embassy", 9, { document_id: "2" }),
  ];

  it("are those of a party or of two ends, each with the words that name them", async () => {
    const run = await ask(rows);
    const letters = async (asked: object) =>
      (await run<LetterRow>("letters", asked)).map(({ document_id, sender, recipient }) =>
        [document_id, sender.quote, recipient.quote].join(" "),
      );
    const all = ["1 embassy ministry", "2 ministry embassy"];
    assert.deepEqual(await letters({}), all);
    assert.deepEqual(await letters({ party: "embassy" }), all);
    assert.deepEqual(await letters({ party: "bureau" }), []);
    assert.deepEqual(await letters({ from: "ministry" }), all.slice(1));
    assert.deepEqual(await letters({ party: "bureau", to: "ministry" }), all.slice(0, 1));
    assert.deepEqual(await letters({ recipients: "copies", to: "bureau" }), ["1 embassy bureau"]);
  });
});

describe("the distribution lists of the page Correspondence", () => {
  const rows = [
    ...[known("cc", "chairman", 5), known("cc", "bureau", 9, { copies: 3 })],
    known("cc", "bureau", 2, { ...zh, name: "局", copies: 3 }),
    known("cc", "office", 5, { document_id: "2" }),
  ];

  it("put the most copies first, one for an entry that gives no number, of the longest language", async () => {
    const copies = await (await ask(rows))<Copy>("copies");
    assert.deepEqual(
      copies.map(({ quote, copies, said }) => [quote, copies, said]),
      [
        ["bureau", 3, true],
        ["chairman", 1, false],
      ],
    );
    const [first] = copies;
    assert.deepEqual([first?.total, first?.unsaid, first?.printed], [4, 1, 6]);
  });

  it("are of the chosen document, of the longest by default, and of none that has none", async () => {
    const run = await ask(rows);
    const [one] = await run<Copy>("copies", { document: "2" });
    assert.deepEqual([one?.title, one?.printed], ["Document 2", null]);
    assert.deepEqual(await run("copies", { document: "3" }), []);
    assert.deepEqual(
      (await run<ListedDocument>("lists")).map(({ document_id, entries }) => [
        document_id,
        entries,
      ]),
      [
        ["1", 3],
        ["2", 1],
      ],
    );
  });
});
