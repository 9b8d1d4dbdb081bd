/**
 * What a publisher says of an edition, in `corpus.json`, beside title, description and citation: its
 * address, version, date, licence, contributors, sources, keywords and DOI. All of it may be left out.
 */
import { corpusFile } from "../corpus.js";
import { InputError } from "../document.js";

export interface Licence {
  /** SPDX identifier, or `other`. */
  name: string;
  title: string;
  /** Address of the licence's text; null where it has none. */
  path: string | null;
}

/** Frictionless' roles. */
const ROLES = ["author", "publisher", "maintainer", "wrangler", "contributor"] as const;

export interface Contributor {
  title: string;
  role: (typeof ROLES)[number];
  /** Address that names them for good, such as an ORCID's; null where none is given. */
  path: string | null;
}

export interface Source {
  title: string;
  path: string | null;
}

/** What a publisher says of an edition; null or empty where they are silent. */
export interface Publication {
  /** Where the site is published, with a slash at its end. */
  address: string | null;
  version: string | null;
  /** Day of publication, `YYYY-MM-DD`, as the publisher gives it: no clock is asked. */
  date: string | null;
  licence: Licence | null;
  contributors: Contributor[];
  sources: Source[];
  keywords: string[];
  /** `10.5281/zenodo.1234567`. */
  doi: string | null;
}

export const unpublished: Publication = {
  address: null,
  version: null,
  date: null,
  licence: null,
  contributors: [],
  sources: [],
  keywords: [],
  doi: null,
};

/**
 * What `corpus.json`, in the folder of cables or beside it, says of the publication.
 * @throws InputError for a value that is not what it should be.
 */
export async function readPublication(cables: string): Promise<Publication> {
  const file = await corpusFile(cables);
  if (file !== null) return publicationIn(file.path, file.json);
  return unpublished;
}

/** Reads the text of a `corpus.json`. @throws InputError as `readPublication` does. */
export function publicationIn(path: string, json: string): Publication {
  const value = JSON.parse(json) as Record<string, unknown>;
  const wrong = (field: string, what: string): never => {
    throw new InputError(path, lineOf(json, field), `${field} ${what}`, shown(value[field]));
  };
  const text = (field: string, form: RegExp, what: string): string | null => {
    const given = value[field];
    if (given === undefined || given === null) return null;
    return typeof given === "string" && form.test(given) ? given : wrong(field, what);
  };
  const list = (field: string): unknown[] => {
    const given = value[field] ?? [];
    return Array.isArray(given) ? given : wrong(field, "is not a list");
  };
  const named = (field: string) =>
    list(field).map((one) => {
      const { title, role, path: address } = (one ?? {}) as Record<string, unknown>;
      if (typeof title !== "string" || title === "")
        return wrong(field, "has an entry without title");
      const known = ROLES.find((one) => one === (role ?? "contributor"));
      if (known === undefined)
        return wrong(field, `has a role that is none of ${ROLES.join(", ")}`);
      return { title, role: known, path: textOr(address, null) };
    });
  const address = text("address", /^https?:\/\/[^\s"'<>]+$/i, "is no address of the web");
  return {
    address: address === null || address.endsWith("/") ? address : `${address}/`,
    version: text("version", /^\d+(?:\.\d+){0,2}(?:-[\w.]+)?$/, "is no version such as 1.0.0"),
    date: text(
      "date",
      /^\d{4}-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\d|3[01])$/,
      "is no day, YYYY-MM-DD",
    ),
    licence: licenceIn(value["licence"], (what) => wrong("licence", what)),
    contributors: named("contributors"),
    sources: named("sources").map(({ title, path: where }) => ({ title, path: where })),
    keywords: list("keywords").map((word) =>
      typeof word === "string" ? word : wrong("keywords", "has an entry that is no text"),
    ),
    doi: text("doi", /^10\.\d{4,9}\/\S+$/, "is no DOI such as 10.5281/zenodo.1234567"),
  };
}

function licenceIn(given: unknown, wrong: (what: string) => never): Licence | null {
  if (given === undefined || given === null) return null;
  const { name, title, path } = given as Record<string, unknown>;
  if (typeof title !== "string" || title === "") return wrong("has no title");
  const identifier = textOr(name, "other");
  // What a data package takes for one.
  if (!/^[-\w.]+$/.test(identifier))
    return wrong("has a name that is no identifier such as CC-BY-4.0");
  return { name: identifier, title, path: textOr(path, null) };
}

function textOr<T>(value: unknown, other: T): string | T {
  return typeof value === "string" && value !== "" ? value : other;
}

/** The line that a field of a JSON text stands on, from 1. */
function lineOf(json: string, field: string): number {
  const at = json.indexOf(`"${field}"`);
  return json.slice(0, Math.max(0, at)).split("\n").length;
}

function shown(value: unknown): string {
  return typeof value === "string" ? value : JSON.stringify(value);
}
