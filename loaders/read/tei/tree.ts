/** XML read in one pass: only the elements that are wanted become trees. */
import { SaxesParser } from "saxes";
import { InputError } from "../../document.js";

/** An element with its content, by local name: `frus:attachment` and `attachment` are one. */
export interface Element {
  name: string;
  /** By name as written: `xml:id`, `when`. */
  attributes: Readonly<Record<string, string>>;
  children: (Element | string)[];
  /** Line that its tag ends on, from 1. */
  line: number;
}

/** An element that is open around what is being read; without its content. */
export type Ancestor = Omit<Element, "children">;

export interface Visitor {
  /** Whether to keep this element, with all that is in it. */
  wants(element: Ancestor, ancestors: readonly Ancestor[]): boolean;
  /** Called with each element that was wanted, once it is whole. */
  take(element: Element, ancestors: readonly Ancestor[]): void;
  /** Called for an element inside a wanted one: true gives the wanted one up and looks inside it. */
  giveUp?(element: Ancestor): boolean;
}

/** Deeper than any text is nested; a file that goes on is broken or hostile. */
const DEEPEST = 500;

/**
 * Reads an XML text. No entity but XML's own five and numbers is known, and nothing is ever fetched.
 * @throws InputError with the line where the XML is malformed, or nested too deep.
 */
export function readTree(path: string, text: string, visitor: Visitor): void {
  const parser = new SaxesParser({ xmlns: false });
  const open: Element[] = [];
  let kept = -1;
  const add = (words: string) => kept >= 0 && open.at(-1)!.children.push(words);
  parser.on("error", ({ message }) => {
    throw new InputError(path, parser.line, "malformed XML", message.replace(/^[\d:]+\s*/, ""));
  });
  parser.on("opentag", ({ name, attributes }) => {
    const element = { name: localName(name), attributes, children: [], line: parser.line };
    if (open.length >= DEEPEST)
      throw new InputError(path, parser.line, "elements nested too deep", `<${name}>`);
    if (kept >= 0 && visitor.giveUp?.(element)) kept = -1;
    else if (kept >= 0) open.at(-1)!.children.push(element);
    open.push(element);
    if (kept < 0 && visitor.wants(element, open.slice(0, -1))) kept = open.length - 1;
  });
  parser.on("text", add);
  parser.on("cdata", add);
  parser.on("closetag", () => {
    const element = open.pop()!;
    if (open.length !== kept) return;
    kept = -1;
    visitor.take(element, open);
  });
  parser.write(text).close();
}

const localName = (name: string) => name.slice(name.indexOf(":") + 1);

/** Its elements of a name, in order, at any depth; `except` names elements that are not looked into. */
export function descendants(element: Element, name: string, except?: string): Element[] {
  return element.children.flatMap((child) => {
    if (typeof child === "string" || child.name === except) return [];
    const inside = descendants(child, name, except);
    return child.name === name ? [child, ...inside] : inside;
  });
}

/** All elements in it, in order. */
export function allInside(element: Element): Element[] {
  return element.children.flatMap((child) =>
    typeof child === "string" ? [] : [child, ...allInside(child)],
  );
}

export function childrenNamed(element: Element, name: string): Element[] {
  return element.children.filter(
    (child): child is Element => typeof child !== "string" && child.name === name,
  );
}

/** TEI P5 names elements by xml:id, P4 by id. */
export function idOf({ attributes }: Ancestor): string | undefined {
  return (attributes["xml:id"] ?? attributes.id) || undefined;
}
