/** The code of pages that was found sound is not judged again: the compiler takes longer over it than Framework. */
import { createHash } from "node:crypto";
import { join } from "node:path";
import { projectFolder } from "../../corpus.js";
import { filesBelow, fingerprint } from "../../fingerprint.js";
import type { AnsweredPage } from "../page-queries.js";
import { readStamp, writeStamp } from "../stamp.js";

type JudgedPage = Pick<AnsweredPage, "path" | "source" | "results">;

/** The faults that `judge` finds in the code of pages; none, without asking, where it found none in the same before. */
export async function unlessSound<Page extends JudgedPage>(
  pages: readonly Page[],
  judge: (pages: readonly Page[]) => string[],
): Promise<string[]> {
  const inputs = await codeFingerprint(pages);
  if ((await readStamp("types"))?.["sound"] === inputs) return [];
  const faults = judge(pages);
  if (faults.length === 0) await writeStamp("types", { sound: inputs });
  return faults;
}

/** All that the types of pages follow from: the pages, the columns of their answers, the code that they import. */
async function codeFingerprint(pages: readonly JudgedPage[]): Promise<string> {
  const columns = pages.map(({ path, source, results }) => [
    ...[path, source],
    Array.from(results, ([line, { id, columns }]) => [line, id, columns]),
  ]);
  const folders = ["docs", "loaders"].map((name) => filesBelow(join(projectFolder, name)));
  const code = (await Promise.all(folders)).flat().filter((file) => file.endsWith(".ts"));
  const files = await fingerprint([...code, join(projectFolder, "package-lock.json")]);
  return createHash("sha256").update(JSON.stringify(columns)).update(files).digest("hex");
}
