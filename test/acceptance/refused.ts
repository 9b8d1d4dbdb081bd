/** Folders of cables that cannot be taken, and how a command refuses one. */
import assert from "node:assert/strict";
import { spawnSync } from "node:child_process";
import { mkdirSync, symlinkSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { type Outcome, temporaryFolder } from "../checkout.js";

export const LETTER = "Letter from A. Smith to B. Jones\n\nMarch 4, 1950\n\nThe border is quiet.\n";

/** Files by their path below a new folder of cables; null is a link that leads nowhere. */
export function folderOf(files: Record<string, string | Uint8Array | null>): string {
  const folder = join(temporaryFolder(), "cables");
  mkdirSync(folder);
  for (const [path, content] of Object.entries(files)) {
    mkdirSync(join(folder, path, ".."), { recursive: true });
    if (content === null) symlinkSync(join(folder, "nowhere"), join(folder, path));
    else writeFileSync(join(folder, path), content);
  }
  return folder;
}

/** A catalogue entry as the archive prints it, with the number of its page. */
export function catalogued(number: number, day: number): string {
  const title = `Cable, Embassy in Ruritania on Day ${day}`;
  const citation = `"${title}", May ${day}, 1955, Archive of Ruritania, RU 1-2, ${day}. <https://archive.example/document/${number}>`;
  return `May ${day}, 1955\n${title}\n\nCitation:\n\n${citation}\n\nSummary:\n\nA test.\n\nContents:\n\nTranslation - English\n\nNothing has happened on day ${day}.\n`;
}

/** A letter beside a pipe that nobody writes to. */
export function folderWithPipe(): string {
  const folder = folderOf({ "a.txt": LETTER });
  spawnSync("mkfifo", [join(folder, "pipe.txt")]);
  return folder;
}

export const GB18030 = Buffer.from([0xb1, 0xdf, 0xbe, 0xb3, 0xc7, 0xe9, 0xbf, 0xf6, 0x0a]);
const UTF_16_WITHOUT_MARK = Buffer.from("A letter about the border.\n", "utf16le");

/** Each case: what it is, its files, and the file that the message must name. */
export const REFUSED: [
  what: string,
  files: Record<string, string | Uint8Array | null>,
  named: RegExp,
][] = [
  ["an empty file", { "a.txt": LETTER, "empty.txt": "" }, /empty\.txt:1: /],
  ["a file of blanks", { "blank.txt": " \n\n\t\n" }, /blank\.txt:1: /],
  ["bytes of GB 18030", { "gb.txt": GB18030 }, /gb\.txt:1: .*(iconv|UTF-8)/],
  ["UTF-16 without a mark", { "utf16.txt": UTF_16_WITHOUT_MARK }, /utf16\.txt:1: .*UTF-8/],
  [
    "bytes that are not UTF-8 in the third line",
    { "late.txt": Buffer.concat([Buffer.from("One\ntwo\n"), GB18030]) },
    /late\.txt:3: /,
  ],
  [
    "two files with one id",
    { "first.txt": catalogued(7001, 3), "second.txt": catalogued(7001, 4) },
    /second\.txt:1: .*7001/,
  ],
  ["an unreadable file", { "a.txt": LETTER, "broken.txt": null }, /broken\.txt:1: /],
  ["a folder without cables", { "notes.md": "# Notes\n" }, /cables:1: /],
];

/** Nothing but one line of the form `path:line: what: value` at the end, and exit code 1. */
export function assertRefused({ status, stderr }: Outcome, named: RegExp): void {
  const lines = stderr.trimEnd().split("\n");
  const refusals = lines.filter((line) => /:\d+: [^:]+: .+/.test(line));
  assert.equal(status, 1, stderr);
  assert.equal(refusals.length, 1, stderr);
  assert.equal(lines.at(-1), refusals[0], stderr);
  assert.match(refusals[0] ?? "", named);
  assert.doesNotMatch(stderr, /^\s+at /m, "a stack trace is no message");
}
