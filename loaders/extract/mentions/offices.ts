/**
 * Which state's office a name means that offices of several states bear: `Senate`, `the Foreign Ministry`,
 * `外交部`. The state beside it says so, else the states of those who write to each other and of the places
 * they write from, else the language. Where they leave more than one, or none, it is nobody's.
 */
import { anySource, everyForm } from "../../language/forms.js";
import { knowledgeOf } from "../../language/index.js";
import type { Atlas } from "../../authority/atlas.js";
import type { Authority, KnownEntity } from "../../authority/authority.js";
import type { Document, Text } from "../../document.js";
import { isOne, namesIn } from "../../language/names/names.js";
import type { FoundName } from "../../language/names/found.js";
import { alternatives } from "../../text/dictionary.js";
import { quotedPassages } from "../../text/quoted.js";

export interface OfficeScene {
  document: Document;
  authority: Authority;
  atlas: Atlas;
}

/** A text with its names. */
export interface NamedText {
  text: Text;
  names: readonly FoundName[];
}

/** A longer passage of the body ends the head. */
const HEAD_LENGTH = 220;
/** How far from an office's name the name of its state can stand, UTF-16. */
const REACH = 40;

/** The entity of each shared name of a document's texts; null where it is not said whose office is meant. */
export function linkOffices(
  texts: readonly NamedText[],
  scene: OfficeScene,
): Map<FoundName, string | null> {
  const links = new Map<FoundName, string | null>();
  if (!texts.some(({ names }) => names.some(({ shared }) => shared))) return links;
  const head = headStates(texts, scene);
  const named = new Set(
    texts.flatMap(({ names }) => names.flatMap((name) => stateOfOffice(name, scene) ?? [])),
  );
  for (const { text, names } of texts) {
    const home = knowledgeOf(text.language)?.home;
    names.forEach((name, index) => {
      if (!name.shared) return;
      const beside = stateBeside(text.text, names, index, scene);
      const states = beside === null ? null : [beside];
      const spoken = [home === undefined ? [] : [home], [...head]];
      // Where the head says nothing, any office named beyond doubt shows whose affairs these are.
      if (head.size === 0 || [...head].some((state) => named.has(state))) spoken.push([...named]);
      links.set(name, whose(name.entities, states === null ? spoken : [states], scene));
    });
  }
  return links;
}

/** The only candidate of the first set of states that has one. */
function whose(
  candidates: readonly KnownEntity[],
  sets: readonly (readonly string[])[],
  { atlas }: OfficeScene,
): string | null {
  for (const states of sets) {
    const ours = candidates.filter(({ row }) => states.includes(atlas.stateOf(row.id) ?? ""));
    if (ours.length > 0) return ours.length === 1 ? ours[0]!.row.id : null;
  }
  return null;
}

/** The states of whoever and wherever the head and the title name. */
function headStates(texts: readonly NamedText[], scene: OfficeScene): Set<string> {
  const { document, authority } = scene;
  const passages = quotedPassages(document);
  const states = new Set<string>();
  texts.forEach(({ text, names }, index) => {
    const body = passages.filter(({ kind, text: own }) => own === index && kind === "body");
    const prose = body.find(({ words }) => words.length > HEAD_LENGTH) ?? body[0];
    const end = prose?.start ?? text.text.length;
    for (const name of names.filter(({ stop }) => stop <= end))
      for (const state of statesIn(name, text.text, scene)) states.add(state);
  });
  const title = document.title ?? "";
  for (const name of namesIn(title, authority))
    for (const state of statesIn(name, title, scene)) states.add(state);
  return states;
}

/** The state of what a name means, and of the places in an office's name that no file knows. */
function statesIn(name: FoundName, text: string, scene: OfficeScene): string[] {
  if (name.shared || name.type === "person") return [];
  const meant = isOne(name) ? scene.atlas.stateOf(name.entities[0]!.row.id) : null;
  if (meant !== null) return [meant];
  if (name.type !== "office") return [];
  return placesIn(text.slice(name.start, name.stop), scene);
}

/** The state of an office or government that is named beyond doubt. */
function stateOfOffice(name: FoundName, { atlas }: OfficeScene): string | null {
  if (name.shared || !isOne(name) || !/^(?:office|government)$/.test(name.type)) return null;
  return atlas.stateOf(name.entities[0]!.row.id);
}

/** States of the places, and of the adjectives, that words hold. */
function placesIn(words: string, { atlas, authority }: OfficeScene): string[] {
  const adjectives = (words.toLowerCase().match(/\p{Script=Latin}+/gu) ?? []).flatMap(
    (word) => atlas.adjectives.get(word) ?? [],
  );
  const parts = words.split(JOINT).filter((part) => !HEADS.has(part));
  const places = parts.flatMap((part) =>
    namesIn(part, authority).filter((name) => name.type === "place" && isOne(name)),
  );
  const ids = [...adjectives, ...places.map(({ entities }) => entities[0]!.row.id)];
  return ids.flatMap((id) => atlas.stateOf(id) ?? []);
}

const POSTS = everyForm(({ posts }) => posts);
const OF_STATE = new RegExp(`^${anySource(POSTS.map(({ ofState }) => ofState))}$`, "u");
/** Names of offices that are no names of places, and small words within an office's name. */
const HEADS = new Set(POSTS.flatMap(({ heads }) => heads ?? []));
const JOINT = new RegExp(
  String.raw`\s${alternatives(POSTS.flatMap(({ joints }) => joints ?? []))}\s`,
  "u",
);

/** `Senate of Australia`, `the Polish Foreign Ministry`, `匈外交部`: the state said with the office. */
function stateBeside(
  text: string,
  names: readonly FoundName[],
  index: number,
  { atlas }: OfficeScene,
): string | null {
  const { start, stop } = names[index]!;
  const [before, after] = [names[index - 1], names[index + 1]];
  if (after !== undefined && after.start - stop < REACH) {
    const link = text.slice(stop, after.start);
    if (OF_STATE.test(link)) return stateOf(after, atlas);
  }
  if (before !== undefined && /^(?:['’]s)?\s*$/u.test(text.slice(before.stop, start)))
    if (before.type === "place" || before.type === "government") return stateOf(before, atlas);
  const adjective = /(\p{Script=Latin}+)\s+$/u.exec(text.slice(Math.max(0, start - REACH), start));
  const short = /\p{Script=Han}$/u.exec(text.slice(Math.max(0, start - 2), start));
  const word = adjective?.[1]?.toLowerCase() ?? (isHan(text, start) ? short?.[0] : undefined);
  const place = word === undefined ? undefined : atlas.adjectives.get(word);
  return place === undefined ? null : atlas.stateOf(place);
}

const isHan = (text: string, at: number) => /^\p{Script=Han}/u.test(text.slice(at, at + 2));

function stateOf(name: FoundName, atlas: Atlas): string | null {
  return isOne(name) ? atlas.stateOf(name.entities[0]!.row.id) : null;
}
