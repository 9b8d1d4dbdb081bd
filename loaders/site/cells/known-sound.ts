/** The code of pages that was found sound is not judged again: the compiler takes longer over it than Framework. */
import { createHash } from "node:crypto";
import { join } from "node:path";
import { projectFolder } from "../../corpus.js";
import { filesBelow, fingerprint } from "../../fingerprint.js";
import type { AnsweredPage } from "../page-queries.js";
import { readStamp, writeStamp } from "../stamp.js";

type JudgedPage = Pick<AnsweredPage, "path" | "source" | "results">;

/**
 * The faults that `judge` finds in the code of pages; it is not asked of a page that was found sound before, where
 * nothing that its types follow from has changed. What is sound is kept under the name of a `stamp`.
 */
export async function unlessSound<Page extends JudgedPage>(
  pages: readonly Page[],
  judge: (pages: readonly Page[]) => string[],
  stamp = "types",
): Promise<string[]> {
  const code = await codeFingerprint();
  const inputs = new Map(pages.map((page) => [page, pageFingerprint(page, code)]));
  const sound = new Set(Object.values((await readStamp(stamp)) ?? {}));
  const changed = pages.filter((page) => !sound.has(inputs.get(page) ?? ""));
  if (changed.length === 0) return [];
  const faults = judge(changed);
  if (faults.length === 0)
    await writeStamp(stamp, Object.fromEntries(Array.from(inputs, ([{ path }, is]) => [path, is])));
  return faults;
}

/** All that the types of a page follow from: the page, the columns of its answers, the code that it can import. */
function pageFingerprint({ path, source, results }: JudgedPage, code: string): string {
  const columns = Array.from(results, ([line, { id, columns }]) => [line, id, columns]);
  return createHash("sha256")
    .update(JSON.stringify([path, source, columns]))
    .update(code)
    .digest("hex");
}

async function codeFingerprint(): Promise<string> {
  const folders = ["docs", "loaders"].map((name) => filesBelow(join(projectFolder, name)));
  const code = (await Promise.all(folders)).flat().filter((file) => file.endsWith(".ts"));
  return fingerprint([...code, join(projectFolder, "package-lock.json")]);
}
