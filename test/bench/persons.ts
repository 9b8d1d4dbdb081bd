/**
 * Persons whom mentions are tied to, against the registers of FRUS's own mark-up. A link is checked where the
 * document's register names somebody of the entity's surname; it is wrong where none of their initials is
 * one of the entity's. `as text` leaves the register out, so that only the words decide.
 */
import { execFileSync } from "node:child_process";
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import type { Authority } from "../../loaders/authority/authority.js";
import type { Document } from "../../loaders/document.js";
import { describe } from "../../loaders/extract/documents/documents.js";
import { mentionsOf } from "../../loaders/extract/mentions/mentions.js";
import { readKnowledge } from "../../loaders/knowledge.js";
import { readFile, readFolder } from "../../loaders/read/index.js";
import { root } from "../checkout.js";
import { printRows, printSkipped } from "./print.js";
import { volumes } from "./tables.js";

const tool = join(dirname(volumes), "tools", "frus_gold.py");

/** Prints how many persons are tied, how many of them can be checked, and how many of those are wrong. */
export async function persons(): Promise<void> {
  const missing = [volumes, tool].find((path) => !existsSync(path));
  if (missing !== undefined) {
    printSkipped("persons of FRUS volumes", `not there: ${missing}`);
    return;
  }
  const gold = readGold();
  const { authority } = await readKnowledge(join(root, "data"));
  const tallies = { marked: new Tally(authority), text: new Tally(authority) };
  for (const file of (await readFolder(volumes)).files)
    for (const document of readFile(file)) {
      const names = gold.get(document.archiveId ?? "");
      if (names === undefined) continue;
      tallies.marked.add(document, names);
      const markup = { ...document.markup, register: [] };
      tallies.text.add({ ...document, markup }, names);
    }
  printRows([
    ["persons", "tied", "checked", "right", "wrong", "share"],
    ["with the register", ...tallies.marked.row()],
    ["as text", ...tallies.text.row()],
  ]);
}

/** Names of each document's register, by the document's id. */
function readGold(): Map<string, string[]> {
  const folder = mkdtempSync(join(tmpdir(), "crossings-persons-"));
  const out = join(folder, "gold.jsonl");
  const paths = readdirSync(volumes)
    .filter((name) => name.endsWith(".xml"))
    .sort()
    .map((name) => join(volumes, name));
  try {
    execFileSync("python3", [tool, ...paths, "-o", out], { stdio: "ignore" });
    const lines = readFileSync(out, "utf8").split("\n").filter(Boolean);
    return new Map(
      lines.map((line) => {
        const { id, persons } = JSON.parse(line) as { id: string; persons: Record<string, string> };
        return [id.replace("#", "-"), Object.values(persons).filter(Boolean)];
      }),
    );
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

const SUFFIX = /[,.]? ?(?:Jr|Sr|II|III)\.?$/;
const RANK =
  /\b(?:General|Lieutenant|Major|Admiral|Colonel|Rear|Vice|Brigadier|Dr|Lt|Maj|Gen|Sir|Senator)\b\.?/g;

class Tally {
  private tied = 0;
  private right = 0;
  private wrong = 0;

  constructor(private readonly authority: Authority) {}

  add(document: Document, register: readonly string[]): void {
    const { date } = describe(document);
    for (const { type, entity_id } of mentionsOf(document, "x", this.authority, date)) {
      if (type !== "person" || entity_id === null) continue;
      this.tied++;
      const own = this.authority.byId.get(entity_id)!.names;
      const surname = own[0]!.replace(SUFFIX, "").split(" ").at(-1)!.toLowerCase();
      const same = register.filter((name) => name.split(/[, ]/)[0]!.toLowerCase() === surname);
      if (same.length === 0) continue;
      const theirs = new Set(same.flatMap(initialsOf));
      const ours = own.flatMap((name) =>
        name
          .split(" ")
          .slice(0, -1)
          .map((word) => word[0]!.toLowerCase()),
      );
      if (theirs.size === 0 || ours.some((initial) => theirs.has(initial))) this.right++;
      else this.wrong++;
    }
  }

  row(): string[] {
    const checked = this.right + this.wrong;
    const share = checked === 0 ? "" : (this.wrong / checked).toFixed(4);
    return [this.tied, checked, this.right, this.wrong].map(String).concat(share);
  }
}

/** Initials of the given names of `Johnson, U. Alexis`. */
function initialsOf(name: string): string[] {
  const given = name.includes(",") ? name.slice(name.indexOf(",") + 1) : "";
  const words = given.replace(RANK, "").match(/\p{Lu}[\p{L}.]*/gu) ?? [];
  return words.slice(0, 3).map((word) => word[0]!.toLowerCase());
}
