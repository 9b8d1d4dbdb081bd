/** `.zenodo.json`: what a deposit at Zenodo asks for, so that nobody need type it. */
import type { Site } from "./page-abouts.js";

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
    ...(licence === null || licence.name === "other" ? {} : { license: licence.name }),
    ...(edition.version === null ? {} : { version: edition.version }),
    ...(edition.date === null ? {} : { publication_date: edition.date }),
    ...(doi === null ? {} : { doi }),
    ...(keywords.length === 0 ? {} : { keywords }),
    ...(related.length === 0 ? {} : { related_identifiers: related }),
    notes: `SHA-256 of the documents as received: ${edition.corpus}`,
  };
  return `${JSON.stringify(deposit, null, 2)}\n`;
}
