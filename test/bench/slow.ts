/**
 * What texts cost that give nothing to cut them at: CPU milliseconds a kilobyte beyond those of a short text, at one,
 * two and four times a length. Even columns say that the work grows with the length alone.
 */
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { root, temporaryFolder } from "../checkout.js";
import { printRows, printSkipped } from "./print.js";
import { measured } from "./tables.js";

/** Texts of others that were slow once, where they are there. */
const cases = join(process.env["CROSSINGS_SHARED"] ?? join(root, "..", "shared"), "cases", "slow");

/** Length of the shortest of three, in characters. */
const LENGTH = 50_000;

const HEAD = "Telegram from the Legation\n\nMarch 3, 1958\n\n";

const MONTHS = ["January", "March", "April", "June", "August", "October"] as const;
const month = (at: number) => MONTHS[at % MONTHS.length] ?? "May";
const year = (at: number) => String(1900 + (at % 60));

/** What stands at a place of each text, again and again. */
const kinds: Record<string, (at: number) => string> = {
  "one long word": (at) => "abcdefghijklmnopqrstuvwxyz".charAt((at * 7) % 26),
  "lines without a blank one": (at) => `The clerk of post ${at} wrote down who came by and when.\n`,
  "a sentence of names": (at) => `Mr. A. B. Zenda${at} of the Ruritanian Ministry of Roads, `,
  "a sentence of numbers": (at) => `${at * 37} and ${at},500 or `,
  "a sentence of dates": (at) => `on ${month(at)} ${1 + (at % 28)}, ${year(at)} and `,
  "a sentence of figures": (at) => `${at + 2} refugees crossed from China to Hong Kong, `,
  "sentences of figures": (at) => `In ${month(at)} ${at + 2} refugees fled from Korea to Japan. `,
  "a table": (at) => `Zenda ${at}    ${at * 3}    ${month(at)} ${year(at)}    refugees\n`,
  "a Chinese sentence": (at) => `${1 + (at % 12)}月有${at + 2}名难民从朝鲜来中国，`,
};

function textOf(part: (at: number) => string, length: number): string {
  const parts: string[] = [];
  for (let [at, written] = [0, 0]; written < length; at++) {
    const words = part(at);
    parts.push(words);
    written += words.length;
  }
  return parts.join("");
}

/** CPU milliseconds for the tables of one text. */
async function costOfText(text: string): Promise<number> {
  const folder = join(temporaryFolder(), "cables");
  mkdirSync(folder);
  writeFileSync(join(folder, "text.txt"), text);
  return (await measured(folder, temporaryFolder())).cpu;
}

/** Prints a line for each kind of text, and one for each text of others. */
export async function slow(): Promise<void> {
  const start = Math.min(await costOfText(`${HEAD}Nothing.`), await costOfText(`${HEAD}Nothing.`));
  const each = async (text: string) =>
    ((await costOfText(text)) - start) / (Buffer.byteLength(text) / 1000);
  const rows = [["milliseconds a kB", "once", "twice", "four times"]];
  for (const [name, part] of Object.entries(kinds)) {
    const figures: string[] = [];
    for (const times of [1, 2, 4])
      figures.push((await each(`${HEAD}${textOf(part, times * LENGTH)}\n`)).toFixed(1));
    rows.push([name, ...figures]);
  }
  const files = existsSync(cases) ? readdirSync(cases).filter((file) => file.endsWith(".txt")) : [];
  for (const file of files)
    rows.push([file, (await each(readFileSync(join(cases, file), "utf8"))).toFixed(1), "", ""]);
  printRows(rows);
  if (files.length === 0) printSkipped("texts of others", `not there: ${cases}`);
}
