import type { Authority } from "../../authority/authority.js";
import type { Document } from "../../document.js";
import type { Row } from "../../schema.js";
import { correspondentsIn, type Found } from "./found.js";
import { withHeaderNames } from "./header-names.js";
import { candidatesOf, type Context, entityOf } from "../../language/names/correspondents.js";
import { evidenceIn } from "../../text/evidence.js";
import { certainIds } from "../../language/names/meant.js";
import { namesOf } from "../../language/names/names.js";
import { quotedPassages } from "../../text/quoted.js";
import { viewOf } from "../../text/view.js";

/**
 * Who wrote, received, copied, drafted, approved or carried a document, as its own words say: heading,
 * opening, signature, seal, margins and distribution list. A correspondent whom only the archive's
 * catalogue names has no words here and so no row. Who signs for an office that the heading names as the
 * sender is an approver. Each language is a witness of its own. `date` is the document's, null if unknown:
 * a name means nobody of another time.
 */
export function correspondentsOf(
  document: Document,
  id: string,
  authority: Authority,
  date: string | null = null,
): Row<"correspondents">[] {
  const year = date === null ? null : Number(date.slice(0, 4));
  const passages = quotedPassages(document);
  const texts = document.texts.map((text, index) => {
    const own = passages.filter((passage) => passage.text === index);
    const said = correspondentsIn(own, authority);
    return { text, found: withHeaderNames(said, own, document.markup.header) };
  });
  const certain = certainIds(document.texts.flatMap((text) => namesOf(text, authority)));
  const all = texts.flatMap(({ found }) => found);
  const partners = partnersOf(all, authority, certain, year);
  return texts.flatMap(({ text, found }) => {
    const evidence = evidenceIn(id, text);
    const listed = new Set<string>();
    return found.map((one) => ({
      ...evidence(one.start, one.stop),
      role: one.role,
      name: viewOf(withoutOpenBracket(one.name)).text,
      entity_id: resolve(one, authority, { certain, partners, list: one.list, year }, listed),
      copies: one.copies,
    }));
  });
}

/** `Chinese] Embassy in [North] Korea`, of `[To the Chinese] Embassy`: without the bracket that closes what is left out. */
function withoutOpenBracket(name: string): string {
  return name.replace(/^([^[\]]*)\]/u, "$1");
}

function resolve(
  found: Found,
  authority: Authority,
  context: Context,
  listed: Set<string>,
): string | null {
  const id =
    found.list && /^\p{Script=Han}$/u.test(found.name)
      ? bySingleSurname(found.name, authority, context.certain, listed)
      : entityOf(found.meaning, authority, context);
  if (found.list && id !== null) listed.add(id);
  return id;
}

/** A surname alone in a list is the only person of that surname whom the document names elsewhere. */
function bySingleSurname(
  surname: string,
  authority: Authority,
  certain: ReadonlySet<string>,
  listed: ReadonlySet<string>,
): string | null {
  const bearers = candidatesOf(`(${surname})`, authority, true);
  const named = bearers.filter(({ row }) => certain.has(row.id) && !listed.has(row.id));
  return named.length === 1 ? named[0]!.row.id : null;
}

/** The entities of senders and addressees that need no help from each other. */
function partnersOf(
  all: readonly Found[],
  authority: Authority,
  certain: ReadonlySet<string>,
  year: number | null,
): string[] {
  const parties = all.filter(({ role }) => role === "from" || role === "to" || role === "cc");
  const alone: Context = { certain, partners: [], list: false, year };
  const ids = parties.map(({ meaning }) => entityOf(meaning, authority, alone));
  return [...new Set(ids.filter((id) => id !== null))].sort();
}
