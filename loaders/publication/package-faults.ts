/** Whether a published folder has the tables that its data package describes. */
import { existsSync } from "node:fs";
import { readFile } from "node:fs/promises";
import { join } from "node:path";

const NAME = "data/datapackage.json";

/** What is wrong with the data package, a line each; empty where it holds. */
export async function packageFaults(folder: string): Promise<string[]> {
  const path = join(folder, NAME);
  if (!existsSync(path)) return [`${NAME}: is not there: ${folder}`];
  const paths = pathsIn(await readFile(path, "utf8"));
  if (paths === null) return [`${NAME}: is no data package: it names no tables`];
  return paths
    .filter((named) => !existsSync(join(folder, "data", named)))
    .map((named) => `data/${named}: is gone: ${NAME} describes it`);
}

/** The files of a package's resources; null where it is none. */
function pathsIn(text: string): string[] | null {
  try {
    const { resources } = JSON.parse(text) as { resources?: unknown };
    if (!Array.isArray(resources)) return null;
    return resources.flatMap((resource: unknown) => {
      const path = (resource as { path?: unknown } | null)?.path;
      return typeof path === "string" ? [path] : [];
    });
  } catch {
    return null;
  }
}
