/** `.zenodo.json`: what a deposit at Zenodo asks for, so that nobody need type it. */
import type { Site } from "./page-abouts.js";

/**
 * “Other (Not Open)” in Zenodo's list of licences. A deposit without a licence is given an open one there, which a publisher
 * who names none has not granted.
 */
const NOT_OPEN = "other-closed";

type Licence = Site["publication"]["licence"];

/** The licence's name, where it is one that others know. */
function nameOf(licence: Licence): string | null {
  return licence === null || licence.name === "other" ? null : licence.name;
}

/** The file's text. */
export function zenodoOf({ corpus, publication, edition }: Site): string {
  const { contributors, licence, keywords, address, doi } = publication;
  const creators = contributors.map(({ title, path }) => {
    const orcid = /orcid\.org\/([\dX-]{19})/u.exec(path ?? "")?.[1];
    return { name: title, ...(orcid === undefined ? {} : { orcid }) };
  });
  const related =
    address === null ? [] : [{ identifier: address, relation: "isAlternateIdentifier" }];
  const deposit = {
    title: corpus.title,
    description: corpus.description || corpus.title,
    upload_type: "dataset",
    creators: creators.length > 0 ? creators : [{ name: corpus.title }],
    license: nameOf(licence) ?? NOT_OPEN,
    ...(edition.version === null ? {} : { version: edition.version }),
    ...(edition.date === null ? {} : { publication_date: edition.date }),
    ...(doi === null ? {} : { doi }),
    ...(keywords.length === 0 ? {} : { keywords }),
    ...(related.length === 0 ? {} : { related_identifiers: related }),
    notes: [
      ...(licence === null || nameOf(licence) !== null ? [] : [`Rights: ${licence.title}.`]),
      `SHA-256 of the documents as received: ${edition.corpus}`,
    ].join(" "),
  };
  return `${JSON.stringify(deposit, null, 2)}\n`;
}
