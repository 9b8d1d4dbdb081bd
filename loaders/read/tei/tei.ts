/** TEI files: volumes of edited documents such as FRUS, and single texts. */
import { createHash } from "node:crypto";
import { decodeText } from "../typed/decode.js";
import { InputError, type Document, type SourceFile, type Term } from "../../document.js";
import { numberTitle } from "../../language/numbering.js";
import { catalogueOf, headerTitle, markupOf } from "./markup.js";
import { cutPassages } from "./passages.js";
import { explainedIn, isTermItem, type Terms, termOf } from "./terms.js";
import { entryOf, isEntry, type Register, registeredIn } from "./register.js";
import { textsOf } from "./texts.js";
import { allInside, childrenNamed, idOf, readTree, type Ancestor, type Element } from "./tree.js";
import { plainWords } from "./words.js";

/** An element that holds a document, and what stood round it in its file. */
interface Found {
  element: Element;
  header: Element | null;
  /** Headings of the divisions round it, the outermost first. */
  sections: string[];
  /** The volume's name: the xml:id of its TEI element, else of the file. */
  volume: string;
  language: string | null;
  /** Persons of the file's register; whole once the file has been read. */
  register: Register;
  /** The file's list of abbreviations; likewise. */
  terms: Terms;
}

/**
 * The documents of a TEI file (P5, or P4 by its `TEI.2`): each `div type="document"`; where there is
 * none, each text. `archiveId` is `<volume>-<xml:id>`, where the volume is the xml:id of the TEI element,
 * else the file's name, and letters that no address bears are `_`. A document without xml:id goes by its
 * `n`, else by its order; of two with one id the second is `<id>.2`. A document without a word is left out.
 * @throws InputError for malformed XML, and for a file that is no TEI or holds no text.
 */
export function readTei(file: SourceFile, shownAs: string = file.path): Document[] {
  const text = decodeText(file, shownAs);
  const divisions = find(shownAs, text, isDocument);
  const found = divisions.length > 0 ? divisions : find(shownAs, text, isText);
  const sha256 = createHash("sha256").update(file.bytes).digest("hex");
  const named = new Names();
  const documents = found.flatMap((one, index) => {
    const name = divisions.length > 0 || found.length > 1 ? localId(one, index) : null;
    const archiveId = named.distinct(name === null ? one.volume : `${one.volume}-${name}`);
    const collection = divisions.length > 0 ? one.volume : folderOf(file.path);
    return documentOf(one, { path: file.path, sha256, archiveId, collection });
  });
  if (documents.length === 0)
    throw new InputError(shownAs, 1, "a TEI file without text", `${found.length} documents`);
  return documents;
}

const isDocument = ({ name, attributes }: Ancestor) =>
  /^div\d?$/.test(name) && attributes.type === "document";

const isText = ({ name }: Ancestor) => name === "text";

/** The wanted elements of a file, each with what stood round it. */
function find(path: string, text: string, wanted: (element: Ancestor) => boolean): Found[] {
  const found: Found[] = [];
  const fileName = path.replace(/^.*\//, "").replace(/\.[^.]*$/, "");
  const headings = new Map<Ancestor, string>();
  const register = new Map<string, string>();
  const terms = new Map<string, string>();
  let header: Element | null = null;
  readTree(path, text, {
    wants(element, ancestors) {
      if (ancestors.length === 0) refuseOther(path, element);
      if (wanted(element) || element.name === "teiHeader" || isEntry(element)) return true;
      return isTermItem(element, ancestors) || isSectionHead(element, ancestors);
    },
    // Of a group of texts, each is a document of its own.
    giveUp: (element) => element.name === "group",
    take(element, ancestors) {
      const entries = element.name === "teiHeader" ? allInside(element) : [element];
      for (const entry of entries.filter(isEntry).map(entryOf)) if (entry) register.set(...entry);
      if (isEntry(element) && !wanted(element)) return;
      if (isTermItem(element, ancestors)) addTerm(terms, termOf(element));
      else if (element.name === "teiHeader") header = element;
      else if (!wanted(element)) headings.set(ancestors.at(-1)!, plainWords(element));
      else {
        const sections = ancestors.flatMap((ancestor) => headings.get(ancestor) ?? []);
        found.push({ element, header, sections, register, terms, ...around(ancestors, fileName) });
      }
    },
  });
  return found;
}

/** Of two entries for one term the list leaves open which is meant: both are told. */
function addTerm(terms: Map<string, string>, entry: Term | null): void {
  if (entry === null) return;
  const before = terms.get(entry.term);
  const isNew = before === undefined || before === entry.meaning;
  terms.set(entry.term, isNew ? entry.meaning : `${before}; ${entry.meaning}`);
}

function isSectionHead(element: Ancestor, ancestors: readonly Ancestor[]): boolean {
  return element.name === "head" && /^div\d?$/.test(ancestors.at(-1)?.name ?? "");
}

function refuseOther(path: string, root: Ancestor): void {
  if (!/^(TEI|TEI\.2|teiCorpus|teiCorpus\.2)$/.test(root.name))
    throw new InputError(path, root.line, "an XML file that is not TEI", `<${root.name}>`);
}

function around(ancestors: readonly Ancestor[], fileName: string) {
  const root = ancestors.findLast(({ name }) => /^TEI/.test(name));
  const tongue = ancestors.findLast(({ attributes }) => attributes["xml:lang"] ?? attributes.lang);
  return {
    volume: safe((root && idOf(root)) ?? fileName),
    language: tongue?.attributes["xml:lang"] ?? tongue?.attributes.lang ?? null,
  };
}

/** Ids become addresses and file names. */
const safe = (id: string) => id.normalize("NFC").replace(/[^A-Za-z0-9._-]/g, "_");

function localId({ element }: Found, index: number): string {
  const id = idOf(element) ?? element.attributes.n;
  return id === undefined || id.trim() === "" ? String(index + 1) : safe(id);
}

/** Gives no name twice. */
class Names {
  private readonly taken = new Set<string>();

  distinct(name: string): string {
    let free = name;
    for (let copy = 2; this.taken.has(free); copy++) free = `${name}.${copy}`;
    this.taken.add(free);
    return free;
  }
}

function folderOf(path: string): string | null {
  return path.includes("/") ? path.slice(0, path.lastIndexOf("/")) : null;
}

type Identity = Pick<Document, "path" | "sha256" | "archiveId" | "collection">;

function documentOf(found: Found, identity: Identity): Document[] {
  const { element, header, sections, language, register, terms } = found;
  const texts = textsOf(cutPassages(element), language);
  if (texts.length === 0) return [];
  const head = childrenNamed(element, "head")[0];
  const { n } = element.attributes;
  return [
    {
      ...identity,
      line: element.line,
      title: head ? withoutNumber(plainWords(head), n) : header && headerTitle(header),
      catalogue: catalogueOf(header, sections, n),
      markup: {
        ...markupOf(element, element.name === "text" ? header : null),
        register: registeredIn(element, register),
        terms: explainedIn(texts, terms),
      },
      texts,
    },
  ];
}

const COUNTED = new RegExp(
  String.raw`^(\[?)(${numberTitle}\.\s*)?(\d+[A-Za-z]?)(\]?\.?)\s+(?=\S)`,
  "u",
);

/** A heading without the number that the edition gives the document: `12. `, `No. 30 `, `[12] `. */
function withoutNumber(head: string, n: string | undefined): string | null {
  const match = COUNTED.exec(head);
  const marked = match && (match[1] || match[2] || match[4] || match[3] === n);
  return (marked ? head.slice(match[0].length) : head) || null;
}
