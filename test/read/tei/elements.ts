/** Elements and files of XML written in a test. */
import assert from "node:assert/strict";
import type { SourceFile } from "../../../loaders/document.js";
import { type Element, readTree } from "../../../loaders/read/tei/tree.js";

/** The outermost element of an XML text; with a name, the first of that name. */
export function elementIn(xml: string, wanted?: string): Element {
  const taken: Element[] = [];
  readTree("a.xml", xml, {
    wants: ({ name }) => wanted === undefined || name === wanted,
    take: (one) => taken.push(one),
  });
  const [first] = taken;
  assert.ok(first);
  return first;
}

/** A file of an XML text. */
export function xml(text: string, path = "v.xml"): SourceFile {
  return { path, bytes: new TextEncoder().encode(text) };
}

/** A TEI file of one text. */
export function tei(body: string): SourceFile {
  return xml(`<TEI><text><body>${body}</body></text></TEI>`);
}

/** The only one that there is. */
export function only<T>(found: readonly T[]): T {
  assert.equal(found.length, 1);
  return found[0]!;
}
