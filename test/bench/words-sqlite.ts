/** The same questions in SQLite (sql.js), with the tables and indexes that such a site would have. */
import { parquetMetadata } from "hyparquet";
import initSqlJs, { type Database, type SqlValue, type Statement } from "sql.js";
import { readFileRows } from "../../docs/components/query/parquet-file.js";
import type { TermCount } from "../../docs/components/terms/rows.js";
import { type Asker, type Matter, MOST, keysOf, lazily } from "./words-questions.js";

const COUNTS = `
create table words (id integer primary key, term text unique);
create table stops (word integer primary key);
create table documents (id integer primary key, name text, part real, share real);
create table counts (word integer, document integer, count integer, primary key (word, document))
  without rowid`;

const TOKENS = `
create table words (id integer primary key, term text unique);
create table passages (id integer primary key, document text, position integer);
create table tokens (passage integer, place integer, word integer, start integer, stop integer,
  primary key (passage, place)) without rowid`;

const INDEX = "create index places on tokens (word); analyze";

const COUNT = `with own as (
  select word, part, share, count, sum(count) over (partition by word) as total
  from counts join documents on documents.id = document
  where word not in (select word from stops)
)
select term, sum(count * part), sum(count * (1 - part)), count(*),
  (1 + sum(abs(count * 1.0 / total - share) - share)) / 2
from own join words on words.id = word
group by word`;

/** Counts and places are two databases, so that a page loads what it needs. */
export function askSqlite(matter: Matter): Asker {
  const counts = lazily(() => filled(COUNTS, matter, fillCounts));
  const tokens = lazily(async () => {
    const database = await filled(TOKENS, matter, fillTokens);
    database.run(INDEX);
    return database;
  });
  // All documents are studied where nothing is compared.
  const all = COUNT.replace("part, share", "1 as part, share");
  return {
    topTerms: async () => rowsOf(ask(await counts(), `${all} order by 2 desc, 1 limit ${MOST}`)),
    keyness: async () => keysOf(rowsOf(ask(await counts(), COUNT)), matter),
    lines: async (words) => ask(await tokens(), linesSql(words.length), words).length,
  };
}

function ask(database: Database, sql: string, values: readonly SqlValue[] = []): SqlValue[][] {
  return database.exec(sql, values)[0]?.values ?? [];
}

/** Every run of so many words with its place: what a line of a concordance is made from. */
function linesSql(length: number): string {
  const others = Array.from({ length: length - 1 }, (_, at) => at + 1);
  const joins = others.map(
    (at) => `join tokens t${at} on t${at}.passage = t0.passage and t${at}.place = t0.place + ${at}
  and t${at}.word = (select id from words where term = ?${at + 1})`,
  );
  return `select document, position, t0.start, t${length - 1}.stop
from tokens t0 join passages on passages.id = t0.passage ${joins.join("\n")}
where t0.word = (select id from words where term = ?1)`;
}

function rowsOf(values: readonly SqlValue[][]): TermCount[] {
  return values.map(([term, study, reference, documents, dp]) => ({
    term: String(term),
    study: Number(study),
    reference: Number(reference),
    documents: Number(documents),
    dp: Number(dp),
    forms: null,
  }));
}

type Insert = (table: string, values: readonly SqlValue[]) => void;
type Fill = (matter: Matter, insert: Insert, numberOf: (term: string) => number) => Promise<void>;

async function filled(tables: string, matter: Matter, fill: Fill): Promise<Database> {
  const { Database } = await initSqlJs({ locateFile: (file) => file });
  const database = new Database();
  database.run(`${tables}; begin`);
  const statements = new Map<string, Statement>();
  const insert: Insert = (table, values) => {
    let statement = statements.get(table);
    if (!statement) {
      const places = values.map(() => "?").join();
      statement = database.prepare(`insert into ${table} values (${places})`);
      statements.set(table, statement);
    }
    statement.run(values);
  };
  const words = new Map<string, number>();
  const numberOf = (term: string) => {
    let number = words.get(term);
    if (number !== undefined) return number;
    words.set(term, (number = words.size));
    insert("words", [number, term]);
    return number;
  };
  await fill(matter, insert, numberOf);
  for (const statement of statements.values()) statement.free();
  database.run("commit");
  return database;
}

const fillCounts: Fill = async ({ files, language, stops, documents }, insert, numberOf) => {
  const names = new Map(documents.map(({ id }, index) => [id, index]));
  const total = documents.reduce((sum, { size }) => sum + size, 0);
  for (const [index, { id, part, size }] of documents.entries())
    insert("documents", [index, id, part, size / total]);
  for (const term of stops) insert("stops", [numberOf(term)]);
  for (const row of await rowsIn<Counted>(files.terms, language))
    insert("counts", [numberOf(row.term), names.get(row.document_id)!, row.count]);
};

const fillTokens: Fill = async ({ files, language }, insert, numberOf) => {
  for (const [id, row] of (await rowsIn<Cut>(files.tokens, language)).entries()) {
    insert("passages", [id, row.document_id, row.position]);
    for (const [place, term] of row.terms.entries())
      insert("tokens", [id, place, numberOf(term), row.starts[place]!, row.stops[place]!]);
  }
};

interface Counted {
  term: string;
  document_id: string;
  count: number;
}

interface Cut {
  document_id: string;
  position: number;
  terms: string[];
  starts: number[];
  stops: number[];
}

async function rowsIn<Row>(file: ArrayBuffer, language: string): Promise<Row[]> {
  const open = { file, metadata: parquetMetadata(file) };
  return (await readFileRows(open, { where: { language: [language] } })) as Row[];
}
