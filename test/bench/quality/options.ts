/** What is measured of quality, as it is asked for on the command line. */
import { parseArgs } from "node:util";

export const sections = ["volumes", "edition", "claims", "persons"] as const;
export type Section = (typeof sections)[number];

export const renderings = ["full", "bare", "cable", "volume"] as const;
/** How a rendering shows the documents: see the volumes' tool. */
export type Rendering = (typeof renderings)[number];

export interface Options {
  /** What is measured. */
  sections: readonly Section[];
  /** Names of volumes; empty for all that are there. */
  volumes: readonly string[];
  renderings: readonly Rendering[];
  /** Whether what is measured is kept for the page Methods. */
  write: boolean;
  /** Whether all that was read otherwise is listed. */
  misses: boolean;
}

/**
 * Options from words such as `--volumes a,b --renderings cable --write`; `--write claims` measures and keeps
 * that section alone.
 * @throws Error for a section or a rendering that does not exist.
 */
export function optionsOf(words: readonly string[]): Options {
  const { values, positionals } = parseArgs({
    args: [...words],
    allowPositionals: true,
    options: {
      only: { type: "string" },
      volumes: { type: "string" },
      renderings: { type: "string" },
      write: { type: "boolean" },
      misses: { type: "boolean" },
    },
  });
  const asked = listed([values.only ?? "", ...positionals].join(","));
  return {
    sections: chosen(sections, asked, "section"),
    volumes: listed(values.volumes),
    renderings: chosen(renderings, listed(values.renderings), "rendering"),
    write: values.write ?? false,
    misses: values.misses ?? false,
  };
}

function listed(words = ""): string[] {
  return words.split(",").filter((word) => word !== "");
}

/** Those that are asked for, or all where none is. */
function chosen<Name extends string>(
  all: readonly Name[],
  asked: readonly string[],
  what: string,
): readonly Name[] {
  const strange = asked.find((word) => !(all as readonly string[]).includes(word));
  if (strange !== undefined)
    throw new Error(`no such ${what}: ${strange} (there are ${all.join(", ")})`);
  return asked.length === 0 ? all : all.filter((name) => asked.includes(name));
}
