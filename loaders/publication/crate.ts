/** `ro-crate-metadata.json` (RO-Crate 1.1): the published folder as a research object. */
import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { exportFiles } from "./exports/exports.js";
import type { Site } from "./page-abouts.js";

interface Resource {
  path: string;
  title: string;
  description: string;
  mediatype: string;
  bytes: number;
}

/** The file's text, for a site with its data package. */
export async function crateOf({ folder, corpus, publication, edition }: Site): Promise<string> {
  const described = await readFile(join(folder, "data", "datapackage.json"), "utf8");
  const { resources } = JSON.parse(described) as { resources: Resource[] };
  const files = [
    ...resources.map(({ path, title, description, mediatype, bytes }) => ({
      "@id": `data/${path}`,
      "@type": "File",
      name: title,
      description,
      encodingFormat: mediatype,
      contentSize: String(bytes),
    })),
    ...exportFiles.map(([path, name]) => ({ "@id": path, "@type": "File", name })),
    {
      "@id": "data/datapackage.json",
      "@type": "File",
      name: "Data package: every table and column described",
      encodingFormat: "application/json",
    },
  ];
  const { licence, doi } = publication;
  const licenceId = licence === null ? null : (licence.path ?? "#licence");
  const people = publication.contributors.map(({ title, path }, index) => ({
    "@id": path ?? `#contributor-${String(index + 1)}`,
    "@type": "Person",
    name: title,
  }));
  const root = {
    "@id": "./",
    "@type": "Dataset",
    name: corpus.title,
    description: corpus.description || corpus.title,
    ...(edition.date === null ? {} : { datePublished: edition.date }),
    ...(edition.version === null ? {} : { version: edition.version }),
    identifier: doi === null ? `sha256:${edition.corpus}` : `https://doi.org/${doi}`,
    ...(licenceId === null ? {} : { license: { "@id": licenceId } }),
    ...(people.length === 0 ? {} : { author: people.map(idOf) }),
    hasPart: files.map(idOf),
  };
  const about = {
    "@id": "ro-crate-metadata.json",
    "@type": "CreativeWork",
    conformsTo: { "@id": "https://w3id.org/ro/crate/1.1" },
    about: { "@id": "./" },
  };
  const terms =
    licence === null ? [] : [{ "@id": licenceId, "@type": "CreativeWork", name: licence.title }];
  const graph = [about, root, ...files, ...people, ...terms];
  const crate = { "@context": "https://w3id.org/ro/crate/1.1/context", "@graph": graph };
  return `${JSON.stringify(crate, null, 2)}\n`;
}

function idOf(thing: { "@id": string }): { "@id": string } {
  return { "@id": thing["@id"] };
}
